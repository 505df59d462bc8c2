import { beforeAll, expect, test } from "bun:test";
import { versionFor } from "../../src/features/people/name-index.ts";
import { nameWords } from "../../src/features/people/name-words.ts";
import { wordsOf } from "../../src/features/students/name-index.ts";
import { blindWord, unlock } from "../../src/lib/crypto.ts";
import type { Pieces } from "../support/guessing/guesser.ts";
import { blindly, guessing } from "../support/guessing/school.ts";

const PEOPLE = 2000;

beforeAll(() => unlock([Buffer.alloc(32, 7)]));

/** What is hashed of a name: how its words begin. */
const beginnings: Pieces = (name, side) => [
  ...new Set(nameWords(name).map((word) => `${side} ${word.slice(0, 3)}`)),
];

test("who has the index and a list of names, but no key, guesses no better than without the index", () => {
  const version = versionFor(PEOPLE);
  const words = new Set<number>();
  const indexed = (names: { firstName: string; lastName: string }) => {
    const found = wordsOf(names, version);
    for (const word of found) words.add(word);
    return found;
  };
  const guessed = guessing(indexed, beginnings, { people: PEOPLE, values: 16 });
  expect(words.size).toBeLessThanOrEqual(16);
  expect(guessed.first).toBeLessThan(blindly.first + 0.05);
  expect(guessed.whole).toBeLessThan(blindly.whole + 0.02);
}, 120_000);

test("they would, were the hashes not cut", () => {
  const whole = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
    [...beginnings(firstName, "first"), ...beginnings(lastName, "last")].map((piece) => blindWord(piece, ""));
  const guessed = guessing(whole, beginnings, { people: PEOPLE, values: 2 ** 48 });
  expect(guessed.first).toBeGreaterThan(blindly.first + 0.1);
}, 120_000);
