import type { Clock } from "../../lib/clock.ts";

/** What became of an update: a 2xx or a higher offset, its time ran out, or the bot had not asked for this type. */
export type Outcome = "heard" | "dropped" | "unwanted";

export interface Pending {
  id: number;
  type: string;
  /** Only the oldest of a queue is ever on its way. */
  queue: string;
  expiresAt: number;
  body: string;
  settle: (outcome: Outcome) => void;
}

export interface Told {
  id: number;
  type: string;
  body: string;
}

interface NewUpdate {
  type: string;
  queue: string;
  lifetimeMs: number;
  payload: unknown;
}

const MOST_REMEMBERED = 10_000;
const ONLY_WHEN_NAMED = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

/** Everything the bot has not confirmed yet, by queue and in order. */
export class Updates {
  /** As the bot asked with setWebhook or getUpdates; empty means all but the three that must be named. */
  allowed: ReadonlySet<string> = new Set();
  readonly #queues = new Map<string, Pending[]>();
  readonly #clock: Clock;
  /** All that there ever was, as it was told. */
  readonly history: Told[] = [];
  #nextId: number;
  #arrived: (update: Pending) => void = () => {};

  constructor(clock: Clock, firstId: number) {
    this.#clock = clock;
    this.#nextId = firstId;
  }

  onArrival(told: (update: Pending) => void) {
    this.#arrived = told;
  }

  add({ type, queue, lifetimeMs, payload }: NewUpdate): Promise<Outcome> {
    if (!this.#wants(type)) return Promise.resolve("unwanted");
    const id = this.takeId();
    const { promise, resolve: settle } = Promise.withResolvers<Outcome>();
    const expiresAt = this.#clock.now().getTime() + lifetimeMs;
    const update = {
      id,
      type,
      queue,
      expiresAt,
      settle,
      body: JSON.stringify({ update_id: id, [type]: payload }),
    };
    if (this.history.push({ id, type, body: update.body }) > MOST_REMEMBERED) this.history.shift();
    const lane = this.#queues.get(queue);
    if (lane) lane.push(update);
    else this.#queues.set(queue, [update]);
    this.#arrived(update);
    return promise;
  }

  /** The oldest of a queue that is still worth telling. */
  head(queue: string): Pending | undefined {
    const now = this.#clock.now().getTime();
    for (const first of this.#queues.get(queue) ?? []) {
      if (first.expiresAt > now) return first;
      this.remove(first, "dropped");
      return this.head(queue);
    }
    return undefined;
  }

  remove(update: Pending, outcome: Outcome) {
    const lane = this.#queues.get(update.queue);
    const at = lane?.indexOf(update) ?? -1;
    if (!lane || at < 0) return;
    lane.splice(at, 1);
    if (lane.length === 0) this.#queues.delete(update.queue);
    update.settle(outcome);
  }

  /** The id that the next update gets. */
  takeId = (): number => this.#nextId++;

  queues = (): Iterable<string> => this.#queues.keys();

  /** All that wait, oldest first. */
  all(): Pending[] {
    for (const queue of [...this.queues()]) this.head(queue);
    return [...this.#queues.values()].flat().sort((a, b) => a.id - b.id);
  }

  clear() {
    for (const update of this.all()) this.remove(update, "dropped");
  }

  #wants = (type: string) => (this.allowed.size ? this.allowed.has(type) : !ONLY_WHEN_NAMED.has(type));
}
