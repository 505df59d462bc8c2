import { words } from "../../lib/fold.ts";
import { beginningOf } from "./name-index.ts";
import { nameWords, SHORTEST } from "./name-words.ts";

/** A shorter word with a slip in it is any word. */
const LEAST = 4;
/** Letters that somebody may have typed too much, or in the wrong order, of the three that stand in the index. */
const FIRST = SHORTEST + 1;

/** Who may be meant by what was typed with a slip: how their names may begin, and whether a name that is open is near. */
export interface NearName {
  beginnings: number[];
  fits(names: readonly string[]): boolean;
}

/** Nothing when there is too little to be mistaken in. */
export function nearName(typed: string): NearName | undefined {
  const sought = words(typed).filter((word) => word.length >= SHORTEST);
  const joined = sought.join("");
  if (joined.length < LEAST) return undefined;
  const starts = [...sought, joined].flatMap(startsOf);
  return {
    beginnings: [...new Set(starts.map(beginningOf))],
    fits(names) {
      const own = nameWords(...names);
      const isNear = (word: string) => own.some((name) => within(word, name));
      return isNear(joined) || sought.every(isNear);
    },
  };
}

/** The word as it is, and with one of its first letters left out or two of them the other way round. */
function startsOf(word: string): string[] {
  const places = Array.from({ length: Math.min(FIRST, word.length) }, (_, at) => at);
  const fewer = places.map((at) => word.slice(0, at) + word.slice(at + 1));
  const turned = places.map((at) => swapped(word, at));
  return [word, ...fewer, ...turned].flatMap((start) => nameWords(start)[0] ?? []);
}

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);

/** Whether two words are one but for a letter: another one, one more, one less, or two the other way round. */
function within(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < LEAST - 1 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return [
    one.slice(at + 1) === other.slice(at + 1),
    one.slice(at + 1) === other.slice(at),
    one.slice(at) === other.slice(at + 1),
    swapped(one, at) === other,
  ].includes(true);
}
