import type { TelegramUpdate } from "@gramio/types";
import type { Clock } from "../lib/clock.ts";
import { log } from "../lib/log.ts";
import { telegramMeters } from "../lib/meters.ts";
import type { Telegram } from "../turn/outside.ts";
import type { Accept } from "./intake.ts";
import { isSilent, pauseBefore } from "./reach.ts";
import type { UpdateKind } from "./registering.ts";

/** Shorter than the deadline of a call. */
const LONG_POLL_SECONDS = 10;
const PAUSE_MS = 1000;
const FROM_THE_FIRST = 0;
const logger = log("polling");

/**
 * Asks Telegram for updates until stopped; asking for more confirms a batch only after all its turns are committed. It
 * begins with whatever Telegram holds for unconfirmed: what was heard before a kill is known by its id, and a higher id
 * that was heard says nothing of the lower ones.
 */
export function poll(parts: {
  clock: Clock;
  telegram: Telegram;
  accept: Accept;
  allowed: UpdateKind[];
  /** Resolves when no webhook is in the way any more. */
  mayBegin: Promise<unknown>;
}) {
  let polling = true;
  let hearing: Promise<unknown> = Promise.resolve();
  /** How often in a row nothing was got. */
  let inVain = 0;
  void (async () => {
    await parts.mayBegin.catch(() => {
      polling = false;
    });
    let offset = FROM_THE_FIRST;
    while (polling) offset = await once(offset).catch((error) => breathe(error, offset));
  })();

  async function once(offset: number): Promise<number> {
    const answer = await parts.telegram("getUpdates", {
      offset,
      timeout: LONG_POLL_SECONDS,
      allowed_updates: parts.allowed,
    });
    if (!polling) return offset;
    if (!answer.ok) {
      // An outage has a line of its own.
      logger[isSilent(answer) ? "debug" : "warn"]("could not get updates", { why: answer.why });
      await Bun.sleep(answer.retryAfter ? answer.retryAfter * 1000 : pauseBefore(inVain++));
      return offset;
    }
    inVain = 0;
    telegramMeters.pollLastSuccess.set(parts.clock.now().getTime() / 1000);
    // Safe: this is what getUpdates gives.
    const next = hearAll(answer.result as TelegramUpdate[]);
    hearing = next;
    return next;
  }

  async function breathe(error: unknown, offset: number): Promise<number> {
    logger.error("polling failed and goes on", { error });
    await Bun.sleep(PAUSE_MS);
    return offset;
  }

  async function hearAll(batch: TelegramUpdate[]): Promise<number> {
    const unheard: number[] = [];
    await Promise.all(
      batch.map((update) =>
        parts.accept(update).catch((error) => {
          unheard.push(update.update_id);
          logger.error("an update could not be heard and will be asked for again", {
            updateId: update.update_id,
            error,
          });
        }),
      ),
    );
    if (unheard.length > 0) {
      await Bun.sleep(PAUSE_MS);
      // What came before it is confirmed, and what came after it is known by its id.
      return Math.min(...unheard);
    }
    // Nothing new: all was confirmed. After a quiet week ids begin anew, lower perhaps, so no offset is kept.
    return batch.reduce((next, { update_id }) => Math.max(next, update_id + 1), FROM_THE_FIRST);
  }

  return {
    /** Resolves when the batch being heard is committed; what comes later is not confirmed, and comes again. */
    async stop() {
      polling = false;
      await hearing;
    },
  };
}
