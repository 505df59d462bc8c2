import { asc, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Id, Wanted } from "../../../desk/desk.ts";
import { byMoment, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow, may } from "../../../turn/actor.ts";
import type { Called, Named, Subject } from "../../../turn/subjects.ts";
import { audit, people } from "../../people/schema.ts";

export interface Entry {
  id: number;
  at: Date;
  /** How Telegram calls who did it; nobody when the machine did it by itself. */
  who: string | null;
  action: string;
  subject: string | null;
  details: Record<string, unknown>;
  /** What the subject is called, and where it is looked at while it is there; what kind it is, to whoever may not know. */
  thing?: Thing;
  /** The same for what a list was of. */
  holder?: Thing;
  /** The same for who something was for. */
  recipient?: Thing;
}

/** Something that the audit speaks of. */
export interface Thing extends Pick<Subject, "called"> {
  name: Called;
  desk?: string;
  id?: Id;
  /** In words, what a list was narrowed to. */
  filter?: (t: Translator, value: string) => string | undefined;
}

const { id, at, action, subject, details } = audit;

const newest = byMoment(at, id);

const entries = (read: Reader, where: SQL | undefined) =>
  read
    .select({ id, at, who: people.telegramName, action, subject, details })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.actorId))
    .where(where);

/** What was done, newest first. */
export async function trail(act: Act, by: Human, wanted: Wanted): Promise<Page<Entry>> {
  allow(by, "audit.read");
  const read = act.tx;
  const page = await pageOf<Entry>(
    {
      read: (where, direction, limit) =>
        entries(read, where)
          .orderBy(...newest.order(direction))
          .limit(limit),
      at: (number, side) => beside(read, number, side),
    },
    placeOf(wanted),
  );
  return { ...page, rows: await withThings(act, by, page.rows) };
}

/** With what their subjects are called, each kind of them asked for at once. */
async function withThings(act: Act, by: Human, rows: Entry[]): Promise<Entry[]> {
  const known = new Map<string, Thing>();
  const all = new Set(rows.flatMap((row) => [row.subject ?? "", holderOf(row), recipientOf(row)]));
  for (const [kind, subjects] of Map.groupBy(all, kindOf)) {
    const { [kind]: kept } = act.house.subjects;
    if (!kept || !may(by, kept.right)) continue;
    const named = await kept.named(act, subjects.map(restOf));
    for (const each of subjects) {
      const found = named.get(restOf(each));
      if (found) known.set(each, thingOf(kept, restOf(each), found));
    }
  }
  for (const [subject, thing] of await goneThings(
    act,
    by,
    [...all].filter((each) => !known.has(each)),
  ))
    known.set(subject, thing);
  const thingIn = (each: string) => known.get(each) ?? someThing(act.house.subjects[kindOf(each)]);
  return rows.map((row) => {
    const thing = thingIn(row.subject ?? "");
    const holder = thingIn(holderOf(row));
    const recipient = thingIn(recipientOf(row));
    return { ...row, ...(thing && { thing }), ...(holder && { holder }), ...(recipient && { recipient }) };
  });
}

/** The subject that a list was of. */
const holderOf = ({ details: { of } }: Entry): string => (typeof of === "string" ? of : "");

const recipientOf = ({ details: { person } }: Entry): string =>
  typeof person === "number" ? `person:${person}` : "";

/** What has no name for the reader is told by its kind, not by its number. */
const someThing = (kept: Subject | undefined): Thing | undefined =>
  kept && { name: (t) => t.plain(kept.some) };

const kindOf = (subject: string) => subject.split(":", 1)[0] ?? "";
const restOf = (subject: string) => subject.slice(subject.indexOf(":") + 1);

function thingOf({ desk, called, filter }: Subject, rest: string, { name, id = rest }: Named): Thing {
  return {
    name,
    ...(called && { called }),
    ...(desk && id !== null && { desk, id }),
    ...(filter && { filter: (t, value) => filter(t, rest, value) }),
  };
}

/** What was deleted is called as it was when it went, also where it is told what was done with it before. */
async function goneThings({ tx, house }: Act, by: Human, subjects: string[]): Promise<Map<string, Thing>> {
  const kept = (each: string) => house.subjects[kindOf(each)];
  const mine = subjects.filter((each) => may(by, kept(each)?.right ?? ""));
  if (mine.length === 0) return new Map();
  const rows = await tx
    .select({ subject, details })
    .from(audit)
    .where(inArray(subject, mine))
    .orderBy(asc(at), asc(id));
  return new Map(
    rows.flatMap(({ subject, details: { name } }) => {
      if (subject === null || typeof name !== "string") return [];
      const called = kept(subject)?.called;
      return [[subject, { name, ...(called && { called }) }] as const];
    }),
  );
}

async function beside(read: Reader, number: number, side: "from" | "before"): Promise<SQL | undefined> {
  const [row] = await read.select({ at }).from(audit).where(eq(id, number));
  return row && newest.beside(row.at, number, side);
}

/** Throws screen-outdated when there is no such entry. */
export async function entryOf(act: Act, by: Human, number: number): Promise<Entry> {
  allow(by, "audit.read");
  const [entry] = await withThings(act, by, await entries(act.tx, eq(id, number)));
  if (!entry) throw new DomainError("screen-outdated");
  return entry;
}
