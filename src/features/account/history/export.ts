import { arrived, type Cells, csvFile, momentsIn } from "../../../bot/csv-file.ts";
import type { Reader } from "../../../db/db.ts";
import { withoutIsolates } from "../../../lib/fold.ts";
import { CREDITS, type Money, plainMoney } from "../../../lib/money.ts";
import { sayCurrency } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import type { Outside } from "../../../turn/outside.ts";
import { task } from "../../../turn/tasks.ts";
import { addressOf } from "../../people/person.ts";
import { type Line, olderThan } from "./history.ts";
import { what } from "./kinds.ts";

const AT_ONCE = 500;

/** Makes the table of all somebody's entries, and sends it. */
export const exporting = task<{ personId: number }>("account.export");

/** The file is made after this turn, and sent as soon as it is there. */
export async function askForExport(act: Act, by: Human): Promise<void> {
  await act.later(exporting, { personId: by.id }, { key: `account.export:${by.id}` });
}

/** Sends somebody all their entries as a table. */
export async function sendExport(
  { personId }: { personId: number },
  { read, texts, settings, telegram }: Outside,
): Promise<void> {
  const address = await addressOf(read, personId);
  if (!address) return;
  const t = texts.in(address.language);
  const rows = await tableOf(t, read, personId, momentsIn(settings));
  arrived(
    await telegram("sendDocument", {
      chat_id: address.telegramId,
      caption: t.plain("history-exported"),
      document: csvFile("history", rows),
    }),
  );
}

async function tableOf(
  t: Translator,
  read: Reader,
  id: number,
  moments: Intl.DateTimeFormat,
): Promise<Cells[]> {
  const columns = [
    "history-column-at",
    "history-column-what",
    "history-column-amount",
    "history-column-currency",
  ] as const;
  const rows: Cells[] = [columns.map((column) => t.plain(column))];
  for (let before = 0; ; ) {
    const lines = await olderThan(read, { id }, before, AT_ONCE);
    for (const line of lines) rows.push(...rowsOf(t, line, moments));
    before = lines.at(-1)?.id ?? 0;
    if (lines.length < AT_ONCE) return rows;
  }
}

/** One row for each currency that it changed; one without an amount when it changed nothing in the wallet. */
function rowsOf(t: Translator, line: Line, moments: Intl.DateTimeFormat): Cells[] {
  const words = withoutIsolates(what(t, line));
  const head = [moments.format(line.at), words];
  if (line.changes.length === 0) return [[...head, "", ""]];
  return line.changes.map((money) => [...head, decimal(money), unitOf(t, money)]);
}

const unitOf = (t: Translator, { currency }: Money): string =>
  currency === CREDITS ? t.plain("history-credits") : sayCurrency(t, currency);

const decimal = (money: Money): number => Number(plainMoney(money));
