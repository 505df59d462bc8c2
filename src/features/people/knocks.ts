import { type Clock, steady } from "../../lib/clock.ts";
import { HOUR } from "../../lib/durations.ts";
import type { House } from "../../turn/house.ts";

/** More than ever knock at the same time: beyond, whoever is remembered is forgotten. */
const MOST = 10_000;

/** Who is banned and was told so lately. An answer costs more than a knock, so it is given once an hour. */
class Knocks {
  readonly #toldAt = new Map<number, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  isFirst(person: number): boolean {
    const now = this.#clock.now().getTime();
    const told = this.#toldAt.get(person);
    if (told !== undefined && now - told < HOUR) return false;
    if (this.#toldAt.size >= MOST) this.#toldAt.clear();
    this.#toldAt.set(person, now);
    return true;
  }

  /** They are not banned: should they be once more, they will be told. Gives true, for they may come in. */
  welcome(person: number): true {
    if (this.#toldAt.size > 0) this.#toldAt.delete(person);
    return true;
  }
}

const made = new WeakMap<House, Knocks>();

/** Whom one process has told so far. */
export function knocksOf(house: House): Knocks {
  let knocks = made.get(house);
  if (!knocks) {
    knocks = new Knocks(steady(house.clock));
    made.set(house, knocks);
  }
  return knocks;
}
