import type { Clock } from "../lib/clock.ts";
import { tooMany } from "./errors.ts";

interface Bucket {
  tokens: number;
  at: number;
}

interface Allowance {
  perSecond: number;
  burst: number;
}

const OVERALL: Allowance = { perSecond: 30, burst: 30 };
const CHAT: Allowance = { perSecond: 1, burst: 3 };
const GROUP: Allowance = { perSecond: 20 / 60, burst: 20 };
/** A new topic is a message as well. */
const COUNTED = /^(send(?!ChatAction)|copy|forward|edit(?!Forum)|createForumTopic)/;

/** Telegram's flood control as far as it is known; off unless asked for. After a 429 the whole bot has to be silent. */
export class Limits {
  on: boolean;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();
  #silentUntil = 0;

  constructor(clock: Clock, on: boolean) {
    this.#clock = clock;
    this.on = on;
  }

  /** A bot that was told to wait and calls all the same. */
  isPaused = () => this.#clock.now().getTime() < this.#silentUntil;

  pause(seconds: number) {
    this.#silentUntil = Math.max(this.#silentUntil, this.#clock.now().getTime() + seconds * 1000);
  }

  check(method: string, chat: number | undefined) {
    if (!this.on || !COUNTED.test(method) || chat === undefined) return;
    const silence = this.#silentUntil - this.#clock.now().getTime();
    const wait = silence > 0 ? silence / 1000 : this.#wait(chat);
    if (wait <= 0) return;
    const seconds = Math.ceil(wait);
    this.pause(seconds);
    throw tooMany(seconds);
  }

  #wait(chat: number): number {
    const own = chat < 0 ? GROUP : CHAT;
    const waits = [this.#missing("all", OVERALL), this.#missing(String(chat), own)];
    const longest = Math.max(...waits);
    if (longest <= 0) for (const key of ["all", String(chat)]) this.#take(key);
    return longest;
  }

  #missing(key: string, { perSecond, burst }: Allowance): number {
    const now = this.#clock.now().getTime();
    const { tokens, at } = this.#buckets.get(key) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, tokens + ((now - at) / 1000) * perSecond);
    this.#buckets.set(key, { tokens: filled, at: now });
    return filled >= 1 ? 0 : (1 - filled) / perSecond;
  }

  #take(key: string) {
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.tokens -= 1;
  }
}
