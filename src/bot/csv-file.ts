import { csv } from "../lib/csv.ts";
import { general } from "../settings/general.ts";
import type { Settings } from "../settings/settings.ts";
import type { Answer } from "../turn/outside.ts";

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

/** Whether it was sent; who has blocked the bot meanwhile does not want it. Throws when it may go better the next time. */
export function arrived(answer: Answer): boolean {
  if (!answer.ok && answer.code !== 400 && answer.code !== 403)
    throw new Error(`a table: ${answer.code ?? "no answer"} ${answer.why}`);
  return answer.ok;
}
