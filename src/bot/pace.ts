import type { Clock } from "../lib/clock.ts";
import { MINUTE, SECOND } from "../lib/durations.ts";

/** At most `limit` in any `period`: the moments of the last ones are kept. A limit of 0 lets everything through. */
export class Window {
  readonly #moments: number[] = [];
  readonly #limit: number;
  readonly #period: number;

  constructor(limit: number, period: number) {
    this.#limit = limit;
    this.#period = period;
  }

  /** Milliseconds until one more may pass, while `spare` places are kept for others. */
  wait(now: number, spare = 0): number {
    if (this.#limit === 0) return 0;
    const places = Math.max(1, this.#limit - spare);
    const blocking = this.#moments[this.#moments.length - places];
    return blocking === undefined ? 0 : Math.max(0, blocking + this.#period - now);
  }

  pass(now: number): void {
    if (this.#limit === 0) return;
    this.#moments.push(now);
    if (this.#moments.length > this.#limit) this.#moments.shift();
  }

  /** Whether nothing of the last period is remembered any more. */
  isQuiet(now: number): boolean {
    const last = this.#moments.at(-1);
    return last === undefined || last + this.#period <= now;
  }
}

/** A call that was begun, and the latest moment at which it may have reached Telegram, as far as is known so far. */
interface Passing {
  arrives: number;
}

/**
 * The same where it is counted: at the receiver, who sees calls closer together than they left, for each takes its own
 * time to get there. So a call counts from the latest moment at which it may have arrived.
 */
class Arrivals {
  #passing: Passing[] = [];
  readonly #limit: number;
  readonly #period: number;

  constructor(limit: number, period: number) {
    this.#limit = limit;
    this.#period = period;
  }

  wait(now: number, spare: number): number {
    const left = this.#passing.map(({ arrives }) => arrives + this.#period - now).filter((ms) => ms > 0);
    const places = Math.max(1, this.#limit - spare);
    return left.sort((a, b) => a - b)[left.length - places] ?? 0;
  }

  pass(passing: Passing, now: number): void {
    this.#passing = this.#passing.filter(({ arrives }) => arrives + this.#period > now);
    this.#passing.push(passing);
  }
}

export interface Limits {
  perSecond: number;
  perChatPerSecond: number;
  perGroupPerMinute: number;
}

/** Telegram tolerates short bursts in a private chat. */
const BURST = 3;
const TENTH_MS = 100;
/** Of what a second may hold at most so much goes within a tenth of it, which Telegram takes for a burst. */
const MOST_IN_A_TENTH = 1 / 3;
/** Places of each second, and of each tenth, that what is one of many leaves to a single reply. */
const KEPT_FOR_ONE = 1;
/** Whatever its answer takes: by then a call has arrived, so that one which hangs is in nobody's way. */
const LONGEST_WAY_MS = 250;
const FORGET_AFTER = 1000;

const nothing = () => undefined;

/** How fast the bot may speak: overall, to one person, in one group. */
export class Pace {
  readonly #limits: Limits;
  readonly #clock: Clock;
  readonly #overall: Arrivals[];
  readonly #chats = new Map<number, Window>();
  /** The shortest time from a call to its answer so far: so long the way takes at least, there and back. */
  #shortestWay = Number.POSITIVE_INFINITY;
  #cancel: () => void = () => undefined;

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    const { perSecond } = limits;
    // Both ends of a period are told by the clock.
    const unsure = 2 * (clock.grainMs ?? 0);
    const inATenth = Math.ceil(perSecond * MOST_IN_A_TENTH);
    this.#overall =
      perSecond === 0
        ? []
        : [new Arrivals(perSecond, SECOND + unsure), new Arrivals(inATenth, TENTH_MS + unsure)];
  }

  /** Rings when so much of the time that paces has passed; a later call takes the place of an earlier one. */
  after(ms: number, work: () => unknown): void {
    this.#cancel();
    this.#cancel = this.#clock.after(ms, work);
  }

  /** Milliseconds until this chat may be written to. */
  waitForChat(chat: number): number {
    return this.#chats.get(chat)?.wait(this.#now()) ?? 0;
  }

  waitOverall(isOneOfMany: boolean): number {
    const now = this.#now();
    const spare = isOneOfMany ? KEPT_FOR_ONE : 0;
    return this.#overall.reduce((longest, arrivals) => Math.max(longest, arrivals.wait(now, spare)), 0);
  }

  /** A call to this chat leaves. To be told when it was answered. */
  pass(chat: number): () => void {
    const now = this.#now();
    if (this.#limitOf(chat) !== 0) {
      this.#windowOf(chat).pass(now);
      if (this.#chats.size > FORGET_AFTER) this.#forgetQuiet(now);
    }
    return this.#overall.length === 0 ? nothing : this.#passOverall(now);
  }

  #passOverall(now: number): () => void {
    const passing = { arrives: now + LONGEST_WAY_MS };
    for (const arrivals of this.#overall) arrivals.pass(passing, now);
    return () => {
      const answered = this.#now();
      this.#shortestWay = Math.min(this.#shortestWay, answered - now);
      // What every way takes moves all of them alike; only what is beyond it brings them closer together.
      passing.arrives = Math.min(passing.arrives, answered - this.#shortestWay);
    };
  }

  #now = () => this.#clock.now().getTime();
  #limitOf = (chat: number) => (chat < 0 ? this.#limits.perGroupPerMinute : this.#limits.perChatPerSecond);

  #windowOf(chat: number): Window {
    let window = this.#chats.get(chat);
    if (!window) {
      const limit = this.#limitOf(chat);
      window = chat < 0 ? new Window(limit, MINUTE) : new Window(Math.ceil(limit * BURST), BURST * 1000);
      this.#chats.set(chat, window);
    }
    return window;
  }

  #forgetQuiet(now: number) {
    for (const [chat, window] of this.#chats) if (window.isQuiet(now)) this.#chats.delete(chat);
  }
}
