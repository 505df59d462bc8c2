import { words } from "./fold.ts";

/** A shorter word with a slip may be any. */
const SHORTEST = 3;
/** From so many letters on two slips are taken for slips. */
const LONG = 6;

/** The items with a name that what was typed may be meant for, with a slip or two in it, the nearest first. */
export function nearest<I>(items: readonly I[], typed: string, namesOf: (item: I) => readonly string[]): I[] {
  const wanted = words(typed).join("");
  if (wanted.length < SHORTEST) return [];
  const most = wanted.length < LONG ? 1 : 2;
  return items
    .map((item) => ({ item, slips: Math.min(...namesOf(item).map((name) => slipsIn(name, wanted, most))) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .map(({ item }) => item);
}

/** In the whole of a name, or in one word of it. */
function slipsIn(name: string, wanted: string, most: number): number {
  const all = words(name);
  const long = all.filter((word) => word.length >= SHORTEST);
  return Math.min(...[all.join(""), ...long].map((each) => slips(each, wanted, most)));
}

/** How many letters were left out, added, typed for another or exchanged with the next; beyond `most` it is not counted. */
export function slips(name: string, typed: string, most: number): number {
  const [a, b] = [[...name], [...typed]];
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = [...b.keys(), b.length];
  for (const [row, letter] of a.entries()) {
    const now = [row + 1];
    for (const [at, other] of b.entries()) {
      const same = letter === other ? 0 : 1;
      const isExchanged = row > 0 && at > 0 && letter === b[at - 1] && a[row - 1] === other;
      now.push(
        Math.min(
          (last[at] ?? 0) + same,
          (last[at + 1] ?? 0) + 1,
          (now[at] ?? 0) + 1,
          isExchanged ? (before[at - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, now];
  }
  return last.at(-1) ?? 0;
}
