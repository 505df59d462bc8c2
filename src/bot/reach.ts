import type { Clock } from "../lib/clock.ts";
import { MINUTE, SECOND } from "../lib/durations.ts";
import { log } from "../lib/log.ts";
import type { Answer, Telegram } from "../turn/outside.ts";

/** One call may be lost for many reasons; so many in a row are an outage. */
const MANY = 3;
/** How long an answer speaks for Telegram. */
const FRESH_MS = MINUTE;
/** Who asks after our health does not wait longer. */
const PATIENCE_MS = 2000;
const logger = log("reach");

/** Whether Telegram answers us, by every call that is made. An outage is one line in the log, and its end another. */
export class Reach {
  readonly #clock: Clock;
  #failures = 0;
  #answeredAt = 0;
  #askedAt = 0;
  #asking: Promise<unknown> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Hears what became of a call. */
  noted(answer: Answer): void {
    if (isSilent(answer)) {
      this.#failures++;
      if (this.#failures === MANY)
        logger.warn("Telegram cannot be reached, and is tried again", { why: answer.why });
      return;
    }
    if (this.#failures >= MANY) logger.info("Telegram answers again");
    this.#failures = 0;
    this.#answeredAt = this.#now();
  }

  /** Asks when nothing was heard for a while, as in a school where nobody speaks; once a second, whoever wants to know. */
  async isThere(telegram: Telegram): Promise<boolean> {
    if (this.#isFresh()) return true;
    if (!this.#asking && this.#now() - this.#askedAt < SECOND) return false;
    this.#askedAt = this.#now();
    this.#asking ??= telegram("getMe").finally(() => {
      this.#asking = undefined;
    });
    const hurried = AbortSignal.timeout(PATIENCE_MS);
    await Promise.race([
      this.#asking,
      new Promise<void>((resolve) => hurried.addEventListener("abort", () => resolve())),
    ]);
    return this.#isFresh();
  }

  #isFresh = () => this.#failures < MANY && this.#now() - this.#answeredAt < FRESH_MS;
  #now = () => this.#clock.now().getTime();
}

/** The answer of nobody, of something on the way, or to a token that does not count any more. */
export const isSilent = (answer: Answer): answer is Extract<Answer, { ok: false }> =>
  !answer.ok && (answer.code === undefined || answer.code >= 500 || answer.code === 401);

/** 1, 2, 4 … 15 seconds before a call is made once more. */
export const pauseBefore = (attempt: number): number => Math.min(1000 * 2 ** attempt, 15_000);
