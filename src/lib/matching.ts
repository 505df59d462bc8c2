import { words } from "./fold.ts";

const WHOLE = 0;
const NO_MATCH = 4;

/**
 * The items that fit what was typed, by any of their names, best first: the whole name, its beginning, the beginning of a
 * word in it, any part of it. Spaces and half-spaces do not count. Who is named in full is not joined by others; nothing
 * typed fits all.
 */
export function matching<I>(
  items: readonly I[],
  typed: string,
  namesOf: (item: I) => readonly string[],
): I[] {
  const wanted = words(typed).join("");
  if (!wanted) return [...items];
  const ranked = items.map((item) => ({
    item,
    rank: Math.min(...namesOf(item).map((name) => rank(name, wanted))),
  }));
  const worst = ranked.some((found) => found.rank === WHOLE) ? WHOLE : NO_MATCH - 1;
  return ranked
    .filter((found) => found.rank <= worst)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function rank(name: string, wanted: string): number {
  const [whole = "", ...later] = endings(words(name));
  if (whole === wanted) return WHOLE;
  if (whole.startsWith(wanted)) return 1;
  if (later.some((ending) => ending.startsWith(wanted))) return 2;
  return whole.includes(wanted) ? 3 : NO_MATCH;
}

/** All endings that begin with a word: "آذربایجان شرقی" is found by either. */
const endings = (name: readonly string[]) => name.map((_, index) => name.slice(index).join(""));
