import { blindWord } from "../../lib/crypto.ts";
import { nameWords, SHORTEST, soughtWords, WORDS_VERSION } from "./name-words.ts";

/**
 * How sealed names are found. Of each word only its first three letters stand in the index, under a label for each
 * side of a name (first, last), as a keyed hash that is cut so short that about `SHARED` people share each of its values:
 * who has the database and a list of names, but no key, learns nothing of anybody by counting. What else was typed is
 * compared with the names of those few, which are opened for it.
 */
const SIDES = 2;
const SHARED = 128;
/** Two at a time, so that a school is not indexed anew all the time while it grows. */
const STEP = 2;
const MOST_BITS = 20;

/** So many bits has a hash in a school of so many. */
function bitsFor(school: number): number {
  const steps = Math.floor(Math.log2(Math.max(1, (SIDES * school) / SHARED)) / STEP);
  return Math.min(steps * STEP, MOST_BITS);
}

/** Names are read in one way per release, and indexed in more bits when a school has grown: together that is a version. */
const ROOM = 100;
export const versionFor = (school: number): number => WORDS_VERSION * ROOM + bitsFor(school);
const bitsIn = (version: number) => version - WORDS_VERSION * ROOM;

/** In a button four letters are what a beginning is known by, six what all of a word is, and one how long it is. */
const DIGITS = 36;
const LENGTHS = { beginning: 4, word: 6 } as const;
const LONGEST = DIGITS - 1;

const hashed = (text: string, label: string, letters: number) => blindWord(text, label) % DIGITS ** letters;
/** What the beginning of a word is known by. */
export const beginningOf = (word: string) =>
  hashed(word.slice(0, SHORTEST), "students.name beginning", LENGTHS.beginning);
const wholeOf = (word: string) => hashed(word, "students.name", LENGTHS.word);

/** Words of another number of bits are other words. */
const placeOf = (beginning: number, side: string, bits: number) =>
  bits * 2 ** MOST_BITS + (blindWord(String(beginning), side) % 2 ** bits);

/** The blind words of somebody, by the sides of their name. */
export function wordsOn(sides: Record<string, string>, version: number): number[] {
  const places = Object.entries(sides).flatMap(([side, name]) =>
    nameWords(name).map((word) => placeOf(beginningOf(word), side, bitsIn(version))),
  );
  return [...new Set(places)];
}

/** What is looked for: by how the first word begins, and then by the words themselves. */
export interface SoughtName {
  beginning: number;
  /** The first is there, and one of the others if there are any. */
  words: { length: number; hash: number }[];
}

const written = (number: number, letters: number) => number.toString(DIGITS).padStart(letters, "0");

/** What was typed as one short string that holds no name, or nothing when that is too short to look for. */
export function packName(typed: string): string | undefined {
  const words = soughtWords(typed).map((word) => word.slice(0, LONGEST));
  const [first] = words;
  if (first === undefined) return undefined;
  const packed = words.map((word) => written(word.length, 1) + written(wholeOf(word), LENGTHS.word));
  return `n${written(beginningOf(first), LENGTHS.beginning)}${packed.join("")}`;
}

const WORD = 1 + LENGTHS.word;
export const PACKED_NAME = /^n[0-9a-z]{4}(?:[0-9a-z]{7}){1,3}$/;

export function unpackName(packed: string): SoughtName {
  const read = (from: number, letters: number) => Number.parseInt(packed.slice(from, from + letters), DIGITS);
  const behind = 1 + LENGTHS.beginning;
  const words = Array.from({ length: (packed.length - behind) / WORD }, (_, at) => ({
    length: read(behind + at * WORD, 1),
    hash: read(behind + at * WORD + 1, LENGTHS.word),
  }));
  return { beginning: read(1, LENGTHS.beginning), words };
}

/** Under which blind words those stand who may be meant: in as many ways as people are indexed at this moment. */
export function placesOf(
  { beginning }: Pick<SoughtName, "beginning">,
  versions: { least: number; most: number },
  sides: readonly string[],
): number[] {
  const places = new Set<number>();
  const least = Math.max(0, bitsIn(versions.least));
  for (let bits = least - (least % STEP); bits <= Math.min(bitsIn(versions.most), MOST_BITS); bits += STEP)
    for (const side of sides) places.add(placeOf(beginning, side, bits));
  return [...places];
}

/** What is shorter than what is indexed is found by all of it. */
const fits = (word: string, length: number) =>
  length < SHORTEST ? word.length === length : word.length >= length;

/** Whether somebody is meant whose name is open. */
export function isMeant({ words }: SoughtName, names: readonly string[]): boolean {
  const own = nameWords(...names);
  const [first, ...others] = words.map(({ length, hash }) =>
    own.some((word) => fits(word, length) && wholeOf(word.slice(0, length)) === hash),
  );
  return first === true && (others.length === 0 || others.includes(true));
}
