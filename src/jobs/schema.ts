import { json, table, text, time } from "../db/columns.ts";

/** The last slot of each cron entry that was taken; a later slot is taken by exactly one process. */
export const cronSlots = table("cron_slots", {
  job: text().primaryKey(),
  slot: time().notNull(),
  /** Empty while it is worked on, and when that has failed. */
  finishedAt: time(),
});

/** Every server that runs on this database, and by their ids the keys that it has. */
export const servers = table("servers", {
  id: text().primaryKey(),
  keys: json<string[]>().notNull(),
  seenAt: time().notNull(),
});
