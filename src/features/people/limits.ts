import type { Clock } from "../../lib/clock.ts";

export interface RateLimits {
  updatesPerMinute: number;
  typedPerMinute: number;
}

const MINUTE = 60_000;

/** What one person has sent in the running minute. */
interface Count {
  since: number;
  updates: number;
  typed: number;
  warned: boolean;
}

/** Too many typed messages are refused, politely once and then in silence; too many updates of any kind mean a ban. */
export type Verdict = "ok" | "warn" | "silence" | "ban";

const FORGET_AFTER = 10_000;

/** Two nested windows a person: every update, and typed messages. Kept in memory: a restart forgives. */
export class RateLimiter {
  readonly #counts = new Map<number, Count>();
  readonly #limits: RateLimits;
  readonly #clock: Clock;

  constructor(limits: RateLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Counts one update of somebody and says what to do with it. A limit of 0 is none. */
  count(person: number, typed: boolean): Verdict {
    const count = this.#countOf(person);
    count.updates++;
    if (typed) count.typed++;
    const { updatesPerMinute, typedPerMinute } = this.#limits;
    if (updatesPerMinute > 0 && count.updates > updatesPerMinute) return "ban";
    if (typedPerMinute === 0 || !typed || count.typed <= typedPerMinute) return "ok";
    if (count.warned) return "silence";
    count.warned = true;
    return "warn";
  }

  #countOf(person: number): Count {
    const now = this.#clock.now().getTime();
    let count = this.#counts.get(person);
    if (!count || now - count.since >= MINUTE) {
      count = { since: now, updates: 0, typed: 0, warned: false };
      this.#counts.set(person, count);
      if (this.#counts.size > FORGET_AFTER) this.#forget(now);
    }
    return count;
  }

  #forget(now: number) {
    for (const [person, { since }] of this.#counts) if (now - since >= MINUTE) this.#counts.delete(person);
  }
}
