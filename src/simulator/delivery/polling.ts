import { systemClock } from "../../lib/clock.ts";
import { type ApiError, conflict } from "../errors.ts";
import type { Pending, Updates } from "./updates.ts";

interface Asked {
  offset: number;
  limit: number;
  timeoutS: number;
}

interface Poller {
  answer: (updates: Pending[]) => void;
  refuse: (why: ApiError) => void;
}

const OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running";
const LONGEST_POLL_S = 50;

/** getUpdates: a call with a higher offset confirms all before it; a second caller throws the first one out. */
export class Polling {
  readonly #updates: Updates;
  #poller: Poller | undefined;
  #waitingFor: Asked | undefined;

  constructor(updates: Updates) {
    this.#updates = updates;
  }

  async ask(asked: Asked, signal?: AbortSignal): Promise<unknown[]> {
    this.terminate(OTHER);
    this.#confirmBefore(asked.offset);
    const waiting = this.#select(asked);
    const found = waiting.length || asked.timeoutS <= 0 ? waiting : await this.#wait(asked, signal);
    return found.map(({ body }) => JSON.parse(body));
  }

  /** Something has arrived: whoever waits gets it. */
  wake() {
    if (!this.#poller || !this.#waitingFor) return;
    const found = this.#select(this.#waitingFor);
    if (found.length) this.#poller.answer(found);
  }

  terminate(why: string) {
    this.#poller?.refuse(conflict(why));
  }

  /** Whoever waits gets nothing: the server stops. */
  release() {
    this.#poller?.answer([]);
  }

  async #wait(asked: Asked, signal?: AbortSignal): Promise<Pending[]> {
    const { promise, resolve, reject } = Promise.withResolvers<Pending[]>();
    const poller = { answer: resolve, refuse: reject };
    this.#poller = poller;
    this.#waitingFor = asked;
    // A long poll is about the connection, so it takes real time even where the world's clock stands still.
    const cancel = systemClock.after(Math.min(asked.timeoutS, LONGEST_POLL_S) * 1000, () => resolve([]));
    signal?.addEventListener("abort", () => resolve([]), { once: true });
    try {
      return await promise;
    } finally {
      cancel();
      if (this.#poller === poller) this.#poller = undefined;
    }
  }

  #select({ offset, limit }: Asked): Pending[] {
    const all = this.#updates.all();
    if (offset >= 0) return all.slice(0, limit);
    return all.slice(offset).slice(0, limit);
  }

  #confirmBefore(offset: number) {
    const all = this.#updates.all();
    const forgotten = offset < 0 ? all.slice(0, offset) : all.filter(({ id }) => id < offset);
    for (const update of forgotten) this.#updates.remove(update, "heard");
  }
}
