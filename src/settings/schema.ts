import { bigint, json, table, text, time } from "../db/columns.ts";

/** What the operator changed; a setting without a row has its default. */
export const settings = table("settings", {
  key: text().primaryKey(),
  value: json<unknown>().notNull(),
  changedAt: time().notNull(),
  changedBy: bigint(),
});
