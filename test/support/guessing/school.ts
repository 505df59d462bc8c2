import { Guesser, type Pieces } from "./guesser.ts";
import { chances, drawn, firstNames, lastNames } from "./names.ts";

/** How the names of one student are indexed. */
export type Indexing = (names: { firstName: string; lastName: string }) => number[];

export interface Guessed {
  /** The share of students whose first name, and whose whole name, was guessed right. */
  first: number;
  whole: number;
}

const pick = (list: typeof firstNames, at: number) => list[at]?.name ?? "";

/** Makes a school of so many, and lets somebody guess who they are from their index alone. */
export function guessing(
  indexed: Indexing,
  pieces: Pieces,
  { people, values, seed = 1 }: { people: number; values: number; seed?: number },
): Guessed {
  const chance = chances(seed);
  const students = Array.from({ length: people }, () => ({
    first: drawn(firstNames, chance()),
    last: drawn(lastNames, chance()),
  }));
  const index = students.map(({ first, last }) =>
    indexed({ firstName: pick(firstNames, first), lastName: pick(lastNames, last) }),
  );
  const lists = { firsts: firstNames, lasts: lastNames };
  const guesser = new Guesser(index, lists, pieces, values).learn();
  const right = students.map(({ first, last }, at) => {
    const guess = guesser.guess(at);
    return { first: guess.first === first, whole: guess.first === first && guess.last === last };
  });
  const shareOf = (what: keyof Guessed) => right.filter((each) => each[what]).length / people;
  return { first: shareOf("first"), whole: shareOf("whole") };
}

/** Who knows nothing at all says of everybody that they bear the most frequent name. */
export const blindly: Guessed = {
  first: firstNames[0]?.share ?? 0,
  whole: (firstNames[0]?.share ?? 0) * (lastNames[0]?.share ?? 0),
};
