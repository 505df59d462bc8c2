import type { Language } from "../texts/languages.ts";
import { LOCALES } from "../texts/languages.ts";

const EQUATIONS = 150;
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/** An equation reads from left to right, also in Persian. */
const LTR = "\u2066";
const END = "\u2069";

/** What stands on a voucher: always the same for the same place in the same list. */
export function codeAt(name: string, at: number): string {
  const letters = Array.from({ length: 12 }, (_, nth) => {
    const value = Bun.hash.wyhash(`${name}/${at}/${nth}`);
    return LETTERS.charAt(Number(value % BigInt(LETTERS.length)));
  });
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join("")).join("-");
}

/** Equations from easy to hard and their answers: longer than one message. */
export function worksheet(
  { title, answers }: { title: string; answers: string },
  language: Language,
): string {
  const number = new Intl.NumberFormat(LOCALES[language], { useGrouping: false });
  const say = (value: number) => number.format(value);
  const all = Array.from({ length: EQUATIONS }, (_, at) => equation(at, say));
  return [
    title,
    "",
    ...all.map(({ task }, at) => `${say(at + 1)}) ${LTR}${task}${END}`),
    "",
    answers,
    all.map(({ answer }, at) => `${say(at + 1)}: ${LTR}${say(answer)}${END}`).join(" · "),
  ].join("\n");
}

function equation(at: number, say: (value: number) => string) {
  const answer = ((at * 7) % 23) - Math.min(at, 11);
  const factor = 2 + (at % 9) + Math.floor(at / 30);
  const added = 3 + ((at * 5) % 41);
  return { task: `${say(factor)}x + ${say(added)} = ${say(factor * answer + added)}`, answer };
}
