import type { Clock } from "./clock.ts";
import { cacheMeters } from "./meters.ts";

interface Entry {
  value: unknown;
  until: number;
}

const MOST_ENTRIES = 10_000;

/** What is dear to know and may be a little old, in memory and for a while. */
export class Cache {
  readonly #entries = new Map<string, Entry>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The value of `key`, at most `ms` old; the same key always belongs to the same `load`. */
  async get<T>(key: string, ms: number, load: () => Promise<T>): Promise<T> {
    const now = this.#clock.now().getTime();
    const known = this.#entries.get(key);
    const isFresh = known !== undefined && known.until > now;
    cacheMeters.lookups.inc({ outcome: isFresh ? "hit" : "miss" });
    // Safe: only the load of this key has written it.
    if (isFresh) return known.value as T;
    const value = await load();
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + ms });
    if (this.#entries.size > MOST_ENTRIES) this.#dropOldest();
    return value;
  }

  drop(key: string): void {
    this.#entries.delete(key);
  }

  #dropOldest() {
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
