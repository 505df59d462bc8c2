import type { Clock } from "../../../lib/clock.ts";
import { DAY } from "../../../lib/durations.ts";
import { invalid, StripeError } from "./errors.ts";

export interface Reply {
  status: number;
  body: string;
  requestId: string;
}

interface Kept {
  path: string;
  params: string;
  at: number;
  reply: Reply | undefined;
}

const KEPT_MS = DAY;
const LONGEST_KEY = 255;

/** What was answered to each idempotency key, errors too, for a day (docs.stripe.com/api/idempotent_requests). */
export class Replays {
  readonly #kept = new Map<string, Kept>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Gives the reply that the same request had before. Throws when the key belongs to another request. */
  async answer(
    key: string,
    path: string,
    params: string,
    work: () => Promise<{ reply: Reply; isEarly: boolean }>,
  ): Promise<{ reply: Reply; isReplay: boolean }> {
    if (key.length > LONGEST_KEY) throw invalid("Idempotency keys can be up to 255 characters long.");
    const now = this.#clock.now().getTime();
    const earlier = this.#kept.get(key);
    if (earlier && now - earlier.at < KEPT_MS)
      return { reply: repeated(key, earlier, path, params), isReplay: true };
    const kept: Kept = { path, params, at: now, reply: undefined };
    this.#kept.set(key, kept);
    const { reply, isEarly } = await work();
    if (isEarly) this.#kept.delete(key);
    kept.reply = reply;
    return { reply, isReplay: false };
  }
}

function repeated(key: string, earlier: Kept, path: string, params: string): Reply {
  const other = `Try using a key other than '${key}' if you meant to execute a different request.`;
  if (earlier.path !== path)
    throw mistaken(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${path}' vs '${earlier.path}'). ${other}`,
    );
  if (earlier.params !== params)
    throw mistaken(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ${other}`,
    );
  if (!earlier.reply)
    throw new StripeError(409, {
      type: "idempotency_error",
      code: "idempotency_key_in_use",
      message: `There is currently another in-progress request using this Idempotent Key: ${key}.`,
    });
  return earlier.reply;
}

const mistaken = (message: string) => new StripeError(400, { type: "idempotency_error", message });
