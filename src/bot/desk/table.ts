import { type Cell, wordsOf } from "../../desk/columns.ts";
import type { Desk, Id, Wanted } from "../../desk/desk.ts";
import { allowList } from "../../desk/serve.ts";
import { csv } from "../../lib/csv.ts";
import { DomainError } from "../../lib/errors.ts";
import { general } from "../../settings/general.ts";
import type { Human } from "../../turn/actor.ts";
import type { Outside } from "../../turn/outside.ts";
import { task } from "../../turn/tasks.ts";
import type { Turn } from "../turn.ts";
import { toTable } from "./doors.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Somebody has been given all that a list has as a file: how many rows, and what the list was narrowed to. */
    "desk.table-taken": { by: Pick<Human, "id">; desk: string; wanted: Wanted; rows: number };
  }
}

const AT_ONCE = 500;
/** So many rows are a table; more are an export of the database. */
const MOST_ROWS = 50_000;
/** So often a table is begun anew when the row that it was to go on with goes away meanwhile. */
const TIMES_ANEW = 5;

/** Who wants it; the right was proven when it was asked for. */
type Asker = Omit<Human, "rights">;
type Cells = (string | number)[];

/** Makes a table of what a list shows now, and sends it to who has asked. */
export const tabling = task<{ desk: string; chatId: number; by: Asker; wanted: Wanted }>("desks.table");

/** The file is made after this turn, and sent as soon as it is there. */
export async function askForTable(turn: Turn, desk: Desk, wanted: Wanted): Promise<void> {
  const { person, t } = turn;
  allowList(person, desk, wanted);
  const { kind, id, language, via } = person;
  await turn.later(
    tabling,
    { desk: desk.name, chatId: person.telegramId, by: { kind, id, language, via }, wanted },
    { key: `table:${desk.name}:${id}:${toTable(desk, wanted)}` },
  );
  turn.toast(t.plain("desk-table-sending"));
}

export async function sendTable(
  desks: Desk[],
  { desk: name, chatId, by, wanted }: NonNullable<(typeof tabling)["payload"]>,
  outside: Outside,
): Promise<void> {
  const desk = desks.find((each) => each.name === name);
  if (!desk?.columns) return;
  const t = outside.texts.in(by.language);
  const asker = { ...by, rights: new Set([desk.right]) };
  const made = await rowsOf(desk, desk.columns, asker, wanted, outside).catch(refusal);
  const answer =
    made instanceof DomainError
      ? await outside.telegram("sendMessage", { chat_id: chatId, text: t.plain.refusal(made) })
      : await outside.telegram("sendDocument", {
          chat_id: chatId,
          caption: t.plain("desk-table-sent"),
          document: new File([csv(made)], `${name}.csv`, { type: "text/csv" }),
        });
  if (!answer.ok && answer.code !== 400 && answer.code !== 403)
    throw new Error(`a table: ${answer.code ?? "no answer"} ${answer.why}`);
  if (!answer.ok || made instanceof DomainError) return;
  // A task is done with only once this is written: what was sent and not written down is sent, and written down, again.
  const rows = Math.max(0, made.length - 1);
  await outside.act((act) => act.announce("desk.table-taken", { by, desk: name, wanted, rows }));
}

/** What a rule says is told to whoever asked; anything else is tried again. */
function refusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}

async function rowsOf(
  desk: Desk,
  columns: NonNullable<Desk["columns"]>,
  by: Human,
  wanted: Wanted,
  { act, settings, texts }: Outside,
): Promise<Cells[]> {
  const t = texts.in(by.language);
  const moment = new Intl.DateTimeFormat("sv-SE", {
    timeZone: settings.get(general.timeZone),
    dateStyle: "short",
    timeStyle: "medium",
  });
  const cell = (value: Cell): string | number => {
    if (value instanceof Date) return moment.format(value);
    return typeof value === "number" ? value : String(value ?? "");
  };
  const head = Object.values(columns).map(({ label }) => t.plain(label));
  const rows = new Map<Id, Cells>();
  for (let from: Id | undefined, anew = 0; ; ) {
    const place = { ...wanted, from, size: AT_ONCE };
    const page = await act((doing) => desk.page(doing, by, place));
    // What was to follow is not there any more: the page is what has been written already.
    if (page.moved === "end") break;
    if (page.moved === "start") {
      // Nobody knows any more where it was to go on.
      if (++anew === TIMES_ANEW) throw new Error(`a table: the list ${desk.name} does not stand still`);
      rows.clear();
    }
    for (const row of page.rows) rows.set(desk.idOf(row), wordsOf(t, columns, row).map(cell));
    if (page.next === undefined) break;
    if (rows.size >= MOST_ROWS) throw new DomainError("table-too-large");
    from = page.next;
  }
  return [head, ...rows.values()];
}
