import { words } from "./fold.ts";

/** How well a name fits: the whole of it, its beginning, the beginning of a word in it, any part of it. */
export const RANK = { whole: 0, beginning: 1, word: 2, part: 3 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

/** The items that fit what was typed, by any of their names, best first; nothing typed fits all. */
export function matching<I>(
  items: readonly I[],
  typed: string,
  namesOf: (item: I) => readonly string[],
): I[] {
  return words(typed).length > 0 ? ranked(items, typed, namesOf).map(({ item }) => item) : [...items];
}

/**
 * The items that fit what was typed, and how well, best first. Spaces and half-spaces do not count. Who is named in full is
 * not joined by others.
 */
export function ranked<I>(
  items: readonly I[],
  typed: string,
  namesOf: (item: I) => readonly string[],
): { item: I; rank: Rank }[] {
  const wanted = words(typed).join("");
  if (!wanted) return [];
  const fitting = items.flatMap((item) => {
    const ranks = namesOf(item).flatMap((name) => rank(name, wanted) ?? []);
    const [best] = ranks.sort((a, b) => a - b);
    return best === undefined ? [] : [{ item, rank: best }];
  });
  const inFull = fitting.filter((each) => each.rank === RANK.whole);
  return inFull.length > 0 ? inFull : fitting.sort((a, b) => a.rank - b.rank);
}

function rank(name: string, wanted: string): Rank | undefined {
  const [whole = "", ...later] = endings(words(name));
  if (whole === wanted) return RANK.whole;
  if (whole.startsWith(wanted)) return RANK.beginning;
  if (later.some((ending) => ending.startsWith(wanted))) return RANK.word;
  return whole.includes(wanted) ? RANK.part : undefined;
}

/** All endings that begin with a word: "آذربایجان شرقی" is found by either. */
const endings = (name: readonly string[]) => name.map((_, index) => name.slice(index).join(""));
