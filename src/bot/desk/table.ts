import { type Cell, wordsOf } from "../../desk/columns.ts";
import type { Desk, Id, Wanted } from "../../desk/desk.ts";
import { allowList } from "../../desk/serve.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { type Human, NOT_ALLOWED } from "../../turn/actor.ts";
import type { Outside } from "../../turn/outside.ts";
import { task } from "../../turn/tasks.ts";
import { arrived, type Cells, csvFile, momentsIn } from "../csv-file.ts";
import type { Turn } from "../turn.ts";
import { toTable } from "./doors.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    /** For who has asked for a table that could not be sent, however often it was tried, or was refused. */
    "table-given-up": Record<string, never>;
  }
}

declare module "../../turn/news.ts" {
  interface News {
    /**
     * Somebody has been given all that a list has as a file: how many rows, what it was narrowed to, and the subject of
     * the audit that it stands inside.
     */
    "desk.table-taken": {
      by: Pick<Human, "id">;
      desk: string;
      of: string | undefined;
      wanted: Wanted;
      rows: number;
    };
  }
}

const AT_ONCE = 500;
/** So many rows are a table; more are an export of the database. */
const MOST_ROWS = 50_000;
/** Telegram takes no file of this size (HTTP's "content too large"). */
const TOO_LARGE = 413;
/** So often a table is begun anew when the row that it was to go on with goes away meanwhile. */
const TIMES_ANEW = 5;

/** Who wants it; whether they still may is asked when it is made. */
type Asker = Omit<Human, "rights">;

/** Makes a table of what a list shows now, and sends it to who has asked. */
export const tabling = task<{ desk: string; chatId: number; by: Asker; wanted: Wanted }>("desks.table");

/** What somebody may do by now; nothing when they are no staff any more. */
type Rights = (act: Act, personId: number) => Promise<ReadonlySet<string>>;

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
  { desks, rightsOf }: { desks: Desk[]; rightsOf: Rights },
  { desk: name, chatId, by, wanted }: NonNullable<(typeof tabling)["payload"]>,
  outside: Outside,
): Promise<void> {
  const desk = desks.find((each) => each.name === name);
  if (!desk?.columns) return;
  const t = outside.texts.in(by.language);
  const refuse = async (why: DomainError) =>
    arrived(await outside.telegram("sendMessage", { chat_id: chatId, text: t.plain.refusal(why) }));
  // All that they have, for a list may call by name only what its reader may look at.
  const rights = await outside.act((act) => rightsOf(act, by.id));
  if (!rights.has(desk.right)) return void (await refuse(new DomainError(NOT_ALLOWED)));
  const made = await rowsOf(desk, desk.columns, { ...by, rights }, wanted, outside).catch(refusal);
  if (made instanceof DomainError) return void (await refuse(made));
  const answer = await outside.telegram("sendDocument", {
    chat_id: chatId,
    caption: t.plain("desk-table-sent"),
    document: csvFile(name, made),
  });
  if (!answer.ok && answer.code === TOO_LARGE) return void (await refuse(new DomainError("table-too-large")));
  if (!arrived(answer)) return;
  // A task is done with only once this is written: what was sent and not written down is sent, and written down, again.
  const rows = Math.max(0, made.length - 1);
  const taken = { by, desk: name, rows, of: holderIn(desks, desk, wanted), wanted: narrowedTo(desk, wanted) };
  await outside.act((act) => act.announce("desk.table-taken", taken));
}

function holderIn(desks: Desk[], { inside }: Desk, { of }: Wanted): string | undefined {
  const holder = desks.find(({ name }) => name === inside?.desk);
  return holder?.subject && of !== undefined ? `${holder.subject}:${of}` : undefined;
}

/** A filter that leaves nothing out narrows nothing. */
const narrowedTo = ({ filters }: Desk, { filter, ...wanted }: Wanted): Wanted =>
  filter === filters?.all ? wanted : { ...wanted, filter };

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
  const moments = momentsIn(settings);
  const cell = (value: Cell): string | number => {
    if (value instanceof Date) return moments.format(value);
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
