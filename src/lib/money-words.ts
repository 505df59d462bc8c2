import { tidy } from "./fold.ts";

/** What people write behind an amount, or before it, for the currency that is asked for; small letters. */
const NAMES: Record<string, string> = {
  IRT: "تومان|تومن|toman|tuman|туман(?:ов|а)?",
  IRR: "ریال|rials?|риал(?:ов|а)?",
  UZS: "so[ʻʼ‘’'`´]?m|sum|сум(?:ов|а)?|сўм|сом|سوم(?: ازبکستان)?",
  RUB: "₽|rubl?|руб(?:л(?:ь|я|ей))?\\.?|р\\.?|روبل",
  USD: "(?:us ?)?\\$|dollars?|доллар(?:ов|а)?|دلار",
  EUR: "€|euros?|y?evro|евро|یورو",
  XTR: "⭐\\ufe0f?|stars?|yulduz|зв[её]зд[аы]?|استارز|ستاره",
};
/** Behind a number of credits, which are no currency. */
const OF_CREDITS = "(?:ta )?kredit|ta|credits?|кредит(?:а|ов)?|اعتبار|تا";

/** Behind a word, as some keyboards and some people end all that they write; behind a number something is missing. */
const FULL_STOP = /(?<=\p{L})\.$/u;

/** What was typed, ready to be read for its words. */
export const unstopped = (typed: string): string => tidy(typed).toLowerCase().replace(FULL_STOP, "");

const FREE = /^(?:free|bepul|tekin|бесплатно|даром|رایگان|مجانی)$/iu;

/** What somebody calls a price of nothing. */
export const isFree = (typed: string): boolean => FREE.test(unstopped(typed));

/** The currency whose name or sign stands beside an amount, of those that have some here. */
export function currencyNamed(typed: string): string | undefined {
  const plain = unstopped(typed);
  const stands = (name: string) => new RegExp(`^(?:${name}) ?(?=\\d)|(?<=.) ?(?<!\\p{L})(?:${name})$`, "u");
  return Object.keys(NAMES).find((code) => stands(NAMES[code] ?? "").test(plain));
}

const THOUSAND = "هزار|ming|минг|тысяч[аи]?|тыс\\.?|thousand|k|к";
const MILLION = "میلیون|million|mln\\.?|миллион(?:а|ов)?|млн\\.?";
/** Words for a thousand and for a million, with the zeros that they stand for. */
const SCALES: [words: string, zeros: number][] = [
  [THOUSAND, 3],
  [MILLION, 6],
];
/** "1 million and 200 thousand", as large sums are said. */
const BOTH = new RegExp(`^(\\d+) ?(?:${MILLION}) ?(?:(?:و|va|ва|и|and) )?(\\d{1,3}) ?(?:${THOUSAND})$`, "u");

/**
 * An amount as somebody typed it, without the words around it: "۵۰ هزار تومان" is ۵۰ with three more zeros. The name of
 * another currency stays, so that nobody can read it as a number.
 */
export function withoutWords(typed: string, currency: string): { number: string; zeros: number } {
  const plain = unstopped(typed);
  const name = [currency === "credits" ? OF_CREDITS : NAMES[currency], currency.toLowerCase()]
    .filter(Boolean)
    .join("|");
  const bare = plain.replace(new RegExp(`^(?:${name}) ?(?=\\d)|(?<=.) ?(?:${name})$`, "u"), "");
  const [, millions, thousands] = BOTH.exec(bare) ?? [];
  if (millions && thousands) return { number: millions + thousands.padStart(3, "0"), zeros: 3 };
  for (const [words, zeros] of SCALES) {
    const number = bare.replace(new RegExp(`(?<=\\d) ?(?:${words})$`, "u"), "");
    if (number !== bare) return { number, zeros };
  }
  return { number: bare, zeros: 0 };
}
