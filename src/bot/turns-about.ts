import type { OutboxRow } from "../turn/outbox.ts";

/** Rows of one priority for one chat; the first is the next to go. */
export type Lane = OutboxRow[];

/** About what is sent in ten seconds. */
const LATELY = 300;
/** So many newcomers in a row, and it is somebody else's turn: a crowd of them must not starve who came before. */
const IN_A_ROW = 3;

/**
 * The lanes of one priority in the order in which they get their turn: first who had none lately, so that nobody waits
 * for the many things that somebody else has asked for; then all others, each going to the end after its turn.
 */
export class TurnsAbout {
  readonly #first = new Map<number, Lane>();
  readonly #others = new Map<number, Lane>();
  /** Whose turn it was lately, by their places, the latest last. */
  readonly #served = new Set<number>();
  #inARow = 0;

  get(place: number): Lane | undefined {
    return this.#first.get(place) ?? this.#others.get(place);
  }

  /** A lane comes to wait. */
  set(place: number, lane: Lane): void {
    const lanes = this.#served.has(place) ? this.#others : this.#first;
    lanes.set(place, lane);
  }

  /** It is this lane's turn: until it comes back nobody finds it here. */
  take(place: number): Lane {
    const lane = this.get(place) ?? [];
    this.#inARow = this.#first.has(place) ? this.#inARow + 1 : 0;
    this.delete(place);
    this.#serve(place);
    return lane;
  }

  delete(place: number): void {
    if (!this.#first.delete(place)) this.#others.delete(place);
  }

  *[Symbol.iterator](): Generator<Lane> {
    const isOthersTurn = this.#inARow >= IN_A_ROW;
    yield* (isOthersTurn ? this.#others : this.#first).values();
    yield* (isOthersTurn ? this.#first : this.#others).values();
  }

  #serve(place: number): void {
    this.#served.delete(place);
    this.#served.add(place);
    const [longestAgo] = this.#served;
    if (this.#served.size > LATELY && longestAgo !== undefined) this.#served.delete(longestAgo);
  }
}
