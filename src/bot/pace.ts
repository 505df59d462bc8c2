import type { Clock } from "../lib/clock.ts";
import { MINUTE } from "../lib/durations.ts";

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

export interface Limits {
  perSecond: number;
  perChatPerSecond: number;
  perGroupPerMinute: number;
}

/** Telegram tolerates short bursts in a private chat. */
const BURST = 3;
/** Places of each second that bulk leaves to replies. */
const KEPT_FOR_REPLIES = 1;
const FORGET_AFTER = 1000;

/** How fast the bot may speak: overall, to one person, in one group. */
export class Pace {
  readonly #limits: Limits;
  readonly #clock: Clock;
  readonly #overall: Window;
  readonly #chats = new Map<number, Window>();
  #cancel: () => void = () => undefined;

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#overall = new Window(limits.perSecond, 1000);
  }

  /** Rings when so much of the time that paces has passed; a later call takes the place of an earlier one. */
  after(ms: number, work: () => void): void {
    this.#cancel();
    this.#cancel = this.#clock.after(ms, work);
  }

  /** Milliseconds until this chat may be written to. */
  waitForChat(chat: number): number {
    return this.#chats.get(chat)?.wait(this.#now()) ?? 0;
  }

  waitOverall(bulk: boolean): number {
    return this.#overall.wait(this.#now(), bulk ? KEPT_FOR_REPLIES : 0);
  }

  pass(chat: number): void {
    const now = this.#now();
    this.#overall.pass(now);
    if (this.#limitOf(chat) === 0) return;
    this.#windowOf(chat).pass(now);
    if (this.#chats.size > FORGET_AFTER) this.#forgetQuiet(now);
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
