import { rawPixels } from "../lib/pixels.ts";
import type { SampleLanguage } from "../sample/school.ts";
import { png } from "../simulator/pictures.ts";
import { CHARACTERS, LARGE, LINES, MARGIN, PAPER, type Print, SMALL } from "./receipt-paper.ts";
import en from "./receipts/en.png" with { type: "file" };
import fa from "./receipts/fa.png" with { type: "file" };
import ru from "./receipts/ru.png" with { type: "file" };
import uz from "./receipts/uz.png" with { type: "file" };

const PAPERS: Record<SampleLanguage, string> = { fa, uz, ru, en };

/** How a date is written by the banks there. */
const DATES: Record<SampleLanguage, { locale: string; order: string[] }> = {
  fa: { locale: "fa-IR-u-nu-latn", order: ["year", "month", "day"] },
  uz: { locale: "en-GB", order: ["day", "month", "year"] },
  ru: { locale: "en-GB", order: ["day", "month", "year"] },
  en: { locale: "en-GB", order: ["day", "month", "year"] },
};

/** Of thousands. */
const SEPARATORS: Record<SampleLanguage, string> = { fa: ",", uz: " ", ru: " ", en: "," };

const RGBA = 4;

export interface Transfer {
  language: SampleLanguage;
  /** Whole units of what the bank counts in. */
  amount: number;
  at: Date;
  timeZone: string;
  tracking: string;
}

/** What a bank's app shows after a transfer: made for this one, as a picture. */
export async function receiptPicture(transfer: Transfer): Promise<Uint8Array<ArrayBuffer>> {
  const { language, amount, tracking } = transfer;
  const file = await Bun.file(PAPERS[language]).bytes();
  const pixels = rawPixels(await new Bun.Image(file).png().bytes());
  const sum = amount.toLocaleString("en").replaceAll(",", SEPARATORS[language]);
  const middle = (PAPER.width - sum.length * LARGE.width) / 2;
  print(pixels, sum, LARGE, { left: middle, top: LINES.amount });
  for (const [text, top] of [
    [momentOf(transfer), LINES.time],
    [tracking, LINES.tracking],
  ] as const)
    print(pixels, text, SMALL, { left: language === "fa" ? MARGIN : rightOf(text), top });
  return png(PAPER, (y) => pixels.subarray(y * PAPER.width * RGBA, (y + 1) * PAPER.width * RGBA));
}

const rightOf = (text: string) => PAPER.width - MARGIN - text.length * SMALL.width;

function momentOf({ language, at, timeZone }: Transfer): string {
  const { locale, order } = DATES[language];
  const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const format = new Intl.DateTimeFormat(locale, {
    ...{ ...numeric, timeZone },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [String(type), value]));
  const day = order.map((part) => parts.get(part)).join(language === "fa" ? "/" : ".");
  return `${day} ${parts.get("hour")}:${parts.get("minute")}`;
}

/** Copies the characters from where the file carries them. */
function print(
  pixels: Uint8Array,
  text: string,
  { top: from, width, height }: Print,
  { left, top }: { left: number; top: number },
) {
  for (const [nth, character] of [...text].entries()) {
    const cell = CHARACTERS.indexOf(character) * width;
    for (let row = 0; row < height; row++) {
      const source = ((from + row) * PAPER.width + cell) * RGBA;
      const target = ((top + row) * PAPER.width + Math.round(left) + nth * width) * RGBA;
      pixels.copyWithin(target, source, source + width * RGBA);
    }
  }
}
