import { sql } from "drizzle-orm";
import { bigint, id, index, sealedJson, table, text, time, uniqueIndex } from "../db/columns.ts";

/** Work that must happen after a commit and may use the network; done rows are deleted. */
export const tasks = table(
  "tasks",
  {
    id: id(),
    name: text().notNull(),
    payload: sealedJson<Record<string, unknown>>("tasks.payload").notNull(),
    uniqueKey: text(),
    runAt: time().notNull(),
    attempts: bigint().notNull().default(0),
    state: text<"waiting" | "dead">().notNull().default("waiting"),
    error: text(),
    createdAt: time().notNull(),
  },
  (t) => [
    index("tasks_waiting").on(t.runAt).where(sql`state = 'waiting'`),
    uniqueIndex("tasks_unique_key").on(t.uniqueKey),
  ],
);

/** The last slot of each cron entry that was taken; a later slot is taken by exactly one process. */
export const cronSlots = table("cron_slots", {
  job: text().primaryKey(),
  slot: time().notNull(),
  finishedAt: time(),
});
