import { type Clock, steady } from "../../lib/clock.ts";
import { MINUTE } from "../../lib/durations.ts";
import type { House } from "../../turn/house.ts";
import { haste } from "./settings.ts";

export interface RateLimits {
  updatesPerMinute: number;
  typedPerMinute: number;
}

/** What one person has sent in the running minute. */
interface Count {
  since: number;
  updates: number;
  typed: number;
  warned: boolean;
}

/** Too many typed messages are refused, politely once and then in silence; too many updates of any kind mean a ban. */
export type Verdict = "ok" | "warn" | "silence" | "ban";

/** Two nested windows a person: every update, and typed messages. Kept in memory: a restart forgives. */
export class RateLimiter {
  /** Counts of this minute and of the one before: what is older is dropped as a whole. */
  #counts = new Map<number, Count>();
  #former = new Map<number, Count>();
  #turnsAt = 0;
  readonly #limits: () => RateLimits;
  readonly #clock: Clock;

  /** The limits are asked for at each count: they may change meanwhile. */
  constructor(limits: () => RateLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Counts one update of somebody and says what to do with it. A limit of 0 is none. */
  count(person: number, typed: boolean): Verdict {
    const count = this.#countOf(person);
    count.updates++;
    if (typed) count.typed++;
    const { updatesPerMinute, typedPerMinute } = this.#limits();
    if (updatesPerMinute > 0 && count.updates > updatesPerMinute) return this.#ban(person);
    if (typedPerMinute === 0 || !typed || count.typed <= typedPerMinute) return "ok";
    if (count.warned) return "silence";
    count.warned = true;
    return "warn";
  }

  /** Whoever comes back from a ban, or is let back, begins anew. */
  #ban(person: number): Verdict {
    this.#counts.delete(person);
    this.#former.delete(person);
    return "ban";
  }

  #countOf(person: number): Count {
    const now = this.#clock.now().getTime();
    if (now >= this.#turnsAt) this.#turn(now);
    const known = this.#counts.get(person) ?? this.#former.get(person);
    if (known && now - known.since < MINUTE) return known;
    const count = { since: now, updates: 0, typed: 0, warned: false };
    this.#counts.set(person, count);
    return count;
  }

  #turn(now: number) {
    this.#former = this.#counts;
    this.#counts = new Map();
    this.#turnsAt = now + MINUTE;
  }
}

const limitsIn = ({ settings }: House): RateLimits => ({
  updatesPerMinute: settings.get(haste.updatesPerMinute),
  typedPerMinute: settings.get(haste.typedPerMinute),
});

const limiters = new WeakMap<House, RateLimiter>();

/** What one process has counted so far. */
export function limiterOf(house: House): RateLimiter {
  let limiter = limiters.get(house);
  if (!limiter) {
    limiter = new RateLimiter(() => limitsIn(house), steady(house.clock));
    limiters.set(house, limiter);
  }
  return limiter;
}
