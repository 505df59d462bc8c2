import { desc } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Setting } from "../../../settings/settings.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { isDigitalKept } from "../core/offers.ts";
import { heardEvents } from "../core/schema.ts";
import { webhookPath } from "../providers/lines.ts";
import { WAYS } from "../ways/index.ts";
import { isOpen, lacks, lacksToTell, unset } from "../ways/lacks.ts";
import type { Way } from "../ways/way.ts";

/** One way to pay: whether it is open, and what is still missing; names, never what stands in them. */
export interface Standing {
  way: Way;
  missing: string[];
  /** Those of it that are set in the bot. */
  unset: Setting[];
  /** Without these its provider does not tell us by itself. */
  silent: string[];
  /** What the provider has to be told in its own console. */
  webhook?: string | undefined;
  /** Its last webhook. */
  heardAt?: Date | undefined;
}

export interface Ways {
  ways: Standing[];
  /** Digital goods are sold for more than Stars, against Telegram's terms. */
  isAgainstTerms: boolean;
}

const MOST_LOOKED_AT = 1000;

/** Every way to pay, those for testing only where they are switched on. */
export async function waysOf({ tx, house }: Act, by: Human): Promise<Ways> {
  allow(by, "payments.read");
  const { settings, config } = house;
  const heard = await lastHeard(tx);
  const mentioned = WAYS.filter((way) => !way.isForTesting || isOpen(way, house));
  const ways = mentioned.map((way) => ({
    way,
    missing: lacks(way, house),
    unset: unset(way, house),
    silent: lacksToTell(way, house),
    webhook: way.webhook && config.intake.publicUrl ? config.intake.publicUrl + webhookPath(way) : undefined,
    heardAt: heard.get(way.name),
  }));
  return { ways, isAgainstTerms: !isDigitalKept(settings) };
}

/** When each provider was last heard of, among the newest of what was heard. */
async function lastHeard(read: Reader): Promise<Map<string, Date>> {
  const newest = await read
    .select({ provider: heardEvents.provider, at: heardEvents.at })
    .from(heardEvents)
    .orderBy(desc(heardEvents.at))
    .limit(MOST_LOOKED_AT);
  return new Map(newest.reverse().map(({ provider, at }) => [provider, at]));
}
