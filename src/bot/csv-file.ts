import { csv } from "../lib/csv.ts";
import { general } from "../settings/general.ts";
import type { Settings } from "../settings/settings.ts";
import type { Answer } from "../turn/outside.ts";
import { Hopeless } from "../turn/tasks.ts";

/** A row of a table that somebody takes away. */
export type Cells = (string | number)[];

export const csvFile = (name: string, rows: Cells[]): File =>
  new File([csv(rows)], `${name}.csv`, { type: "text/csv" });

/** How tables say a moment: as spreadsheets read it, in the time of the school. */
export const momentsIn = (settings: Settings): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone: settings.get(general.timeZone),
    dateStyle: "short",
    timeStyle: "medium",
  });

/** Whether it was sent; who has blocked the bot meanwhile does not want it. Throws for the task that sends it, which tells. */
export function arrived(answer: Answer): boolean {
  if (answer.ok || answer.code === 403) return answer.ok;
  const why = `a table: ${answer.code ?? "no answer"} ${answer.why}`;
  throw answer.code === 400 ? new Hopeless(why) : new Error(why);
}
