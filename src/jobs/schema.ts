import { table, text, time } from "../db/columns.ts";

/** The last slot of each cron entry that was taken; a later slot is taken by exactly one process. */
export const cronSlots = table("cron_slots", {
  job: text().primaryKey(),
  slot: time().notNull(),
  /** Empty while it is worked on, and when that has failed. */
  finishedAt: time(),
});
