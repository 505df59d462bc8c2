import type { Borne } from "./names.ts";

/** What the stranger knows of how names are indexed: the pieces of a name that are hashed, each under its label. */
export type Pieces = (name: string, side: "first" | "last") => string[];

/** A name with its share and the numbers of its pieces. */
interface Known extends Borne {
  pieces: number[];
}

/** A word that likely is the hash of a piece, and of how many people have that piece with another one. */
interface Neighbour {
  share: number;
  word: number;
  belief: number;
}

const ROUNDS = 30;
const CERTAIN = 0.04;
const MOST_NEIGHBOURS = 14;
const CANDIDATES = 10;

/**
 * A stranger with the index and a list of names, but no key. They count how often each blind word stands there, alone and
 * together with each other one, and look for the hashes of the list's pieces that would give such counts (a frequency
 * attack, made better by what stands together: Islam, Kuzu, Kantarcioglu 2012).
 */
export class Guesser {
  readonly #firsts: Known[];
  readonly #lasts: Known[];
  /** Of each piece how many have it, and of pairs how many have both. */
  readonly #shares: number[] = [];
  readonly #pairs: Map<number, number>[] = [];
  readonly #students: number[][];
  readonly #seen: Float64Array;
  readonly #both: Float64Array;
  readonly #words: number;
  /** How likely some word stands at a student by chance. */
  readonly #noise: number;
  /** For each piece, how likely each word is its hash. */
  readonly #beliefs: Float64Array[];

  constructor(index: number[][], lists: { firsts: Borne[]; lasts: Borne[] }, pieces: Pieces, values: number) {
    const numbers = new Map<string, number>();
    const known = (list: Borne[], side: "first" | "last") =>
      list.map((each) => ({
        ...each,
        pieces: pieces(each.name, side).map((piece) => numberIn(numbers, piece)),
      }));
    this.#firsts = known(lists.firsts, "first");
    this.#lasts = known(lists.lasts, "last");
    const words = new Map<number, number>();
    this.#students = index.map((all) => all.map((word) => numberIn(words, word)));
    this.#words = words.size;
    this.#seen = new Float64Array(words.size);
    this.#both = new Float64Array(words.size ** 2);
    this.#noise = index.reduce((sum, all) => sum + all.length, 0) / index.length / values;
    this.#count(numbers.size);
    this.#beliefs = Array.from({ length: numbers.size }, (_, piece) => this.#chosen(piece, []));
  }

  /** Looks for hashes that explain what was counted. */
  learn(): this {
    const order = [...this.#shares.keys()].sort((a, b) => (this.#shares[b] ?? 0) - (this.#shares[a] ?? 0));
    for (let round = 0; round < ROUNDS; round++)
      for (const piece of order) this.#beliefs[piece] = this.#chosen(piece, this.#neighbours(piece));
    return this;
  }

  /** The places in the lists of the pair that most likely is the name of this student. */
  guess(student: number): { first: number; last: number } {
    const words = this.#students[student] ?? [];
    const firsts = this.#likely(this.#firsts, words);
    const lasts = this.#likely(this.#lasts, words);
    let best = { first: 0, last: 0, score: Number.NEGATIVE_INFINITY };
    for (const first of firsts)
      for (const last of lasts) {
        // A pair that explains every word beats one that leaves some to chance.
        const unexplained = words.map((_, at) => (first.without[at] ?? 1) * (last.without[at] ?? 1));
        const score = unexplained.reduce(
          (sum, chance) => sum + Math.log(1.02 - chance),
          first.score + last.score,
        );
        if (score > best.score) best = { first: first.at, last: last.at, score };
      }
    return best;
  }

  #count(pieces: number) {
    for (let piece = 0; piece < pieces; piece++) {
      this.#shares.push(0);
      this.#pairs.push(new Map());
    }
    for (const { pieces, share } of [...this.#firsts, ...this.#lasts])
      for (const piece of pieces) {
        this.#shares[piece] = (this.#shares[piece] ?? 0) + share;
        for (const other of pieces)
          if (other !== piece) this.#pairs[piece]?.set(other, (this.#pairs[piece]?.get(other) ?? 0) + share);
      }
    for (const words of this.#students)
      for (const word of words) {
        this.#seen[word] = (this.#seen[word] ?? 0) + 1 / this.#students.length;
        for (const other of words) this.#add(word, other);
      }
  }

  #add(word: number, other: number) {
    const at = word * this.#words + other;
    this.#both[at] = (this.#both[at] ?? 0) + 1;
  }

  /** Where pieces stand together with this one, and their likely words. */
  #neighbours(piece: number): Neighbour[] {
    const nearest = [...(this.#pairs[piece] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, MOST_NEIGHBOURS);
    return nearest.flatMap(([other, share]) =>
      Array.from(this.#beliefs[other] ?? [], (belief, word) => ({ share, word, belief })).filter(
        ({ belief }) => belief > CERTAIN,
      ),
    );
  }

  /** How likely each word is the hash of a piece. */
  #chosen(piece: number, neighbours: Neighbour[]): Float64Array {
    const share = Math.min(this.#shares[piece] ?? 0, 1);
    const scores = Float64Array.from({ length: this.#words }, (_, word) => {
      let score = this.#alone(share, word);
      for (const each of neighbours) score += each.belief * this.#together(each.share, word, each.word);
      return score;
    });
    return normal(scores);
  }

  /** How well it fits how often this word is seen. */
  #alone(share: number, word: number): number {
    const expected = Math.min(0.9, share + (1 - share) * this.#noise);
    const spread = Math.sqrt((expected * (1 - expected)) / this.#students.length) + this.#noise * 0.6 + 3e-4;
    return fit((this.#seen[word] ?? 0) - expected, spread);
  }

  /** How well it fits how often these two words are seen together. */
  #together(share: number, word: number, other: number): number {
    const people = this.#students.length;
    const apart = (at: number) => Math.max((this.#seen[at] ?? 0) - share, 0);
    const expected = share + apart(word) * apart(other);
    const spread = Math.sqrt(people * expected * (1 - expected)) + 0.5 + this.#noise * people * 0.15;
    return fit((this.#both[word * this.#words + other] ?? 0) - people * expected, spread);
  }

  #likely(list: Known[], words: number[]) {
    const scored = list.map(({ share, pieces }, at) => ({
      at,
      pieces,
      score: pieces.reduce((sum, piece) => sum + Math.log(this.#there(piece, words) + 1e-4), Math.log(share)),
    }));
    return scored
      .sort((one, other) => other.score - one.score)
      .slice(0, CANDIDATES)
      .map(({ at, score, pieces }) => ({
        ...{ at, score },
        without: words.map((word) =>
          pieces.reduce((chance, piece) => chance * (1 - (this.#beliefs[piece]?.[word] ?? 0)), 1),
        ),
      }));
  }

  #there = (piece: number, words: number[]) =>
    words.reduce((sum, word) => sum + (this.#beliefs[piece]?.[word] ?? 0), 0);
}

const fit = (off: number, spread: number) => -0.5 * Math.min((off / spread) ** 2, 50);

function numberIn<K>(numbers: Map<K, number>, key: K): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function normal(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(Math.max(score - best, -40)));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}
