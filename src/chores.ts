import { and, isNull, lt, lte } from "drizzle-orm";
import { scenes, updates } from "./bot/schema.ts";
import type { CronEntry } from "./jobs/cron.ts";
import type { Kernel } from "./kernel.ts";

const DAY_MS = 86_400_000;
/** Telegram repeats an update for a day at most; after a week without any it begins new ids. */
const REMEMBER_UPDATES_MS = 3 * DAY_MS;

/** What the kernel tidies up by itself. */
export const chores = ({ db }: Kernel): CronEntry[] => [
  {
    name: "forget-updates",
    pattern: "17 * * * *",
    async run(now) {
      const before = new Date(now.getTime() - REMEMBER_UPDATES_MS);
      await db.tx(
        async (tx) =>
          void (await tx.delete(updates).where(and(lt(updates.heardAt, before), isNull(updates.body)))),
      );
    },
  },
  {
    name: "forget-forms",
    pattern: "23 * * * *",
    run: (now) => db.tx(async (tx) => void (await tx.delete(scenes).where(lte(scenes.expiresAt, now)))),
  },
];
