import type { Clock } from "../../lib/clock.ts";
import { MINUTE } from "../../lib/durations.ts";
import type { Pending, Updates } from "./updates.ts";

export interface Target {
  url: string;
  secret?: string | undefined;
  maxConnections: number;
  ip?: string | undefined;
}

export interface LastError {
  at: Date;
  message: string;
}

interface Lane {
  fails: number;
  delayMs: number;
  cancel?: () => void;
  inFlight: boolean;
}

interface Tools {
  clock: Clock;
  updates: Updates;
  random: () => number;
  /** The reply to a webhook may be a method to call; its result is never told. */
  execute: (call: Record<string, unknown>) => void;
  /** The bot's 2xx gets lost on the way, so the update will come again. */
  missesAnswer: () => boolean;
}

const PATIENCE_MS = MINUTE;
const LONGEST_RETRY_AFTER_S = 3600;
const REFUSED_METHODS = /^(get.*|setWebhook|deleteWebhook|close|logOut)$/i;

/** Delivers as Telegram does: queues beside each other, the head of each alone; again at once, then after 2, 4, 8… s. */
export class Webhook {
  target: Target | undefined;
  lastError: LastError | undefined;
  /** Deliveries that failed, in all. */
  failures = 0;
  readonly #tools: Tools;
  readonly #lanes = new Map<string, Lane>();
  #inFlight = 0;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  set(target: Target | undefined) {
    this.target = target;
    for (const lane of this.#lanes.values()) {
      lane.cancel?.();
      Object.assign(lane, { fails: 0, delayMs: 1000, cancel: undefined });
    }
    this.lastError = undefined;
    this.deliver();
  }

  /** Sends what can be sent now. */
  deliver(queues: Iterable<string> = this.#tools.updates.queues()) {
    for (const queue of queues) {
      if (!this.target || this.#inFlight >= this.target.maxConnections) return;
      this.#deliverHead(queue);
    }
  }

  /** Tries again now what waits after a failure. */
  hurry() {
    for (const lane of this.#lanes.values()) {
      lane.cancel?.();
      delete lane.cancel;
    }
    this.deliver();
  }

  #deliverHead(queue: string) {
    if (!this.target || this.#inFlight >= this.target.maxConnections) return;
    const lane = this.#lanes.get(queue) ?? { fails: 0, delayMs: 1000, inFlight: false };
    if (lane.inFlight || lane.cancel) return;
    const update = this.#tools.updates.head(queue);
    if (!update) return void this.#lanes.delete(queue);
    this.#lanes.set(queue, lane);
    lane.inFlight = true;
    this.#inFlight++;
    void this.#send(update, this.target, lane);
  }

  async #send(update: Pending, target: Target, lane: Lane) {
    const failure = await this.#post(update.body, target);
    lane.inFlight = false;
    this.#inFlight--;
    if (failure) this.#failed(update, lane, failure);
    else {
      this.#tools.updates.remove(update, "heard");
      Object.assign(lane, { fails: 0, delayMs: 1000 });
    }
    this.#deliverHead(update.queue);
    this.deliver();
  }

  async #post(
    body: string,
    { url, secret }: Target,
  ): Promise<{ why: string; retryAfter: number } | undefined> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secret && { "X-Telegram-Bot-Api-Secret-Token": secret }),
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer = await response.text();
      if (response.ok && this.#tools.missesAnswer())
        return { why: "Webhook connection closed", retryAfter: 0 };
      if (response.ok) return void this.#obey(answer);
      const asked = Number(response.headers.get("retry-after")) || 0;
      const why = `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      return { why, retryAfter: Math.min(Math.max(asked, 0), LONGEST_RETRY_AFTER_S) };
    } catch (error) {
      const refused = error instanceof Error && "code" in error && error.code === "ECONNREFUSED";
      return { why: refused ? "Connection refused" : "Webhook connection closed", retryAfter: 0 };
    }
  }

  #obey(answer: string) {
    if (!answer.startsWith("{")) return;
    try {
      const call = JSON.parse(answer);
      if (typeof call?.method === "string" && !REFUSED_METHODS.test(call.method)) this.#tools.execute(call);
    } catch {
      // Any 2xx is a success, whatever stands in it.
    }
  }

  #failed(update: Pending, lane: Lane, { why, retryAfter }: { why: string; retryAfter: number }) {
    const { clock, updates, random } = this.#tools;
    const now = clock.now();
    this.lastError = { at: now, message: why };
    if (lane.fails > 0 && retryAfter === 0)
      lane.delayMs = Math.min(lane.delayMs * 2, MINUTE + Math.floor(random() * 60_001));
    const wait = retryAfter ? retryAfter * 1000 : lane.fails > 0 ? lane.delayMs : 0;
    lane.fails++;
    if (update.expiresAt < now.getTime() + wait) {
      updates.remove(update, "dropped");
      Object.assign(lane, { fails: 0, delayMs: 1000 });
    } else if (wait > 0) lane.cancel = clock.after(wait, () => this.#wake(update.queue, lane));
    this.failures++;
  }

  #wake(queue: string, lane: Lane) {
    delete lane.cancel;
    this.#deliverHead(queue);
  }
}
