import { and, eq, ne, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { statement } from "../../db/statement.ts";
import type { Wanted } from "../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../desk/paging.ts";
import { cut } from "../../lib/cut.ts";
import { DomainError } from "../../lib/errors.ts";
import { neat } from "../../lib/fold.ts";
import { inMarked, plainOf } from "../../lib/marked.ts";
import type { Language } from "../../texts/languages.ts";
import { type Words, wordsIn } from "../../texts/words.ts";
import type { Act } from "../../turn/act.ts";
import { allow, type Human } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { announcements } from "./schema.ts";

export type Announcement = typeof announcements.$inferSelect;

/** With whether it is the one that stands in the menu. */
export type Standing = Announcement & { isShown: boolean };

const LONGEST = 200;
const LONGEST_TOLD = 40;
const { id, isOn } = announcements;

/** A line as it is stored: 1–200 characters. Throws announcement-empty or -too-long. */
export function announcementLine(written: string): string {
  const line = inMarked(written, neat);
  if (!line) throw new DomainError("announcement-empty");
  if ([...plainOf(line)].length > LONGEST) throw new DomainError("announcement-too-long", { most: LONGEST });
  return line;
}

const newest = statement((read: Reader) =>
  read
    .select()
    .from(announcements)
    .where(eq(id, sql`(select max(${id}) from ${announcements} where ${isOn})`)),
);

/** What the front page says now: the newest that is on. */
export async function current(read: Reader): Promise<Announcement | undefined> {
  const [row] = await newest(read, {});
  return row;
}

/** All of them, the newest first. */
export async function listAnnouncements(read: Reader, by: Human, wanted: Wanted): Promise<Page<Standing>> {
  allow(by, "announcements.change");
  const page = await pageOf<Announcement>(
    {
      read: (where, direction, limit) =>
        read.select().from(announcements).where(where).orderBy(newestFirst(id).order(direction)).limit(limit),
      at: newestFirst(id).at,
    },
    placeOf(wanted),
  );
  const shown = await current(read);
  return { ...page, rows: page.rows.map((row) => ({ ...row, isShown: row.id === shown?.id })) };
}

/** Throws announcement-gone. */
export async function announcementById(read: Reader, by: Human, which: number): Promise<Standing> {
  allow(by, "announcements.change");
  const [row] = await read.select().from(announcements).where(eq(id, which));
  if (!row) throw new DomainError("announcement-gone");
  return { ...row, isShown: row.id === (await current(read))?.id };
}

/** Written in the writer's own language, and on at once; the other languages are added to it. */
export async function announce(act: Act, by: Human, line: string): Promise<number> {
  allow(by, "announcements.change");
  const [row] = await act.tx
    .insert(announcements)
    .values({
      words: { [by.language]: announcementLine(line) },
      isOn: true,
      writtenAt: act.now,
    })
    .returning({ id });
  if (!row) throw new Error("an announcement was not written");
  await record(act, by, "announcement.written", { subject: `announcement:${row.id}` });
  return row.id;
}

/**
 * One language at a time may be taken away, but never the last; false when it was so already. Throws announcement-gone,
 * announcement-empty.
 */
export async function reword(
  act: Act,
  by: Human,
  which: number,
  { language, line }: { language: Language; line: string | null },
): Promise<boolean> {
  allow(by, "announcements.change");
  const { [language]: before, ...others } = await hold(act, which);
  const after = line === null ? undefined : announcementLine(line);
  if (after === before) return false;
  const words = after === undefined ? others : { ...others, [language]: after };
  if (wordsIn(words) === "") throw new DomainError("announcement-empty");
  await act.tx.update(announcements).set({ words }).where(eq(id, which));
  // It stands in everybody's menu: its beginning is no secret.
  const told = (words: string | undefined) =>
    words === undefined ? null : cut(plainOf(words), LONGEST_TOLD);
  await record(act, by, "announcement.changed", {
    subject: `announcement:${which}`,
    what: language,
    changes: { [language]: [told(before), told(after)] },
  });
  return true;
}

/** Whoever writes another language at the same time waits, and loses nothing. */
async function hold(act: Act, which: number): Promise<Words> {
  const [row] = await act.tx
    .update(announcements)
    .set({ isOn: sql`${isOn}` })
    .where(eq(id, which))
    .returning();
  if (!row) throw new DomainError("announcement-gone");
  return row.words;
}

/** On the front page stands the newest that is on; false when it was so already. Throws announcement-gone. */
export async function show(act: Act, by: Human, which: number, on: boolean): Promise<boolean> {
  allow(by, "announcements.change");
  const [row] = await act.tx
    .update(announcements)
    .set({ isOn: on })
    .where(and(eq(id, which), ne(isOn, on)))
    .returning({ id });
  if (!row) await announcementById(act.tx, by, which);
  if (!row) return false;
  await record(act, by, "announcement.changed", {
    subject: `announcement:${which}`,
    what: "isOn",
    changes: { isOn: [!on, on] },
  });
  return true;
}

/** Throws announcement-gone when somebody was faster. */
export async function remove(act: Act, by: Human, which: number): Promise<void> {
  allow(by, "announcements.change");
  const [row] = await act.tx.delete(announcements).where(eq(id, which)).returning();
  if (!row) throw new DomainError("announcement-gone");
  // It stood in everybody's menu: its beginning is no secret, and nothing else tells it apart now.
  const name = cut(plainOf(wordsIn(row.words)), LONGEST_TOLD);
  await record(act, by, "announcement.deleted", { subject: `announcement:${which}`, name });
}
