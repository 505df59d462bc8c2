import { bigint, table, time } from "../../db/columns.ts";

/** How far somebody has come in the three steps that show them around. */
export const tutorials = table("tutorials", {
  personId: bigint().primaryKey(),
  step: bigint().notNull(),
  completedAt: time(),
  declinedAt: time(),
});

/** When somebody was told last that their credits run low. */
export const creditWarnings = table("credit_warnings", {
  personId: bigint().primaryKey(),
  warnedAt: time().notNull(),
});
