import type { TelegramUpdate } from "@gramio/types";
import { desc, gt } from "drizzle-orm";
import type { Db } from "../db/db.ts";
import type { Clock } from "../lib/clock.ts";
import { log } from "../lib/log.ts";
import { telegramMeters } from "../lib/meters.ts";
import type { Accept } from "./intake.ts";
import { updates } from "./schema.ts";
import type { Telegram } from "./telegram.ts";

/** Shorter than the deadline of a call. */
const LONG_POLL_SECONDS = 10;
const PAUSE_MS = 1000;
/** After a week without updates Telegram goes on from a random id, so an older offset means nothing. */
const OFFSET_IS_GOOD_MS = 6 * 86_400_000;

const logger = log("polling");

/** The next update to ask for: what was heard is committed with its turn, so the offset is too. */
async function offsetOf(db: Db, now: Date): Promise<number> {
  const [last] = await db.read
    .select({ id: updates.updateId })
    .from(updates)
    .where(gt(updates.heardAt, new Date(now.getTime() - OFFSET_IS_GOOD_MS)))
    .orderBy(desc(updates.heardAt), desc(updates.updateId))
    .limit(1);
  return last ? last.id + 1 : 0;
}

/** Asks Telegram for updates until stopped; asking for more confirms a batch only after all its turns are committed. */
export function poll(parts: { db: Db; clock: Clock; telegram: Telegram; accept: Accept; allowed: string[] }) {
  let polling = true;
  let hearing: Promise<unknown> = Promise.resolve();
  void (async () => {
    let offset: number | undefined;
    while (polling) offset = offset === undefined ? await begin() : await once(offset);
  })();

  async function begin(): Promise<number | undefined> {
    try {
      return await offsetOf(parts.db, parts.clock.now());
    } catch (error) {
      logger.error("could not find out where to go on", { error });
      await Bun.sleep(PAUSE_MS);
      return undefined;
    }
  }

  async function once(offset: number): Promise<number> {
    const answer = await parts.telegram("getUpdates", {
      offset,
      timeout: LONG_POLL_SECONDS,
      allowed_updates: parts.allowed,
    });
    if (!polling) return offset;
    if (!answer.ok) {
      logger.warn("could not get updates", { why: answer.why });
      await Bun.sleep(answer.retryAfter ? answer.retryAfter * 1000 : PAUSE_MS);
      return offset;
    }
    telegramMeters.pollLastSuccess.set(parts.clock.now().getTime() / 1000);
    // Safe: this is what getUpdates gives.
    const next = hearAll(answer.result as TelegramUpdate[], offset);
    hearing = next;
    return next;
  }

  async function hearAll(batch: TelegramUpdate[], offset: number): Promise<number> {
    try {
      await Promise.all(batch.map((update) => parts.accept(update)));
    } catch (error) {
      logger.error("a batch could not be heard and will be asked for again", { error });
      await Bun.sleep(PAUSE_MS);
      return offset;
    }
    return batch.reduce((next, { update_id }) => Math.max(next, update_id + 1), offset);
  }

  return {
    /** Resolves when the batch being heard is committed; what comes later is not confirmed, and comes again. */
    async stop() {
      polling = false;
      await hearing;
    },
  };
}
