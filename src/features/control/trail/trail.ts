import { and, asc, desc, eq, gt, lt, lte, or, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { audit, people } from "../../people/schema.ts";

export interface Entry {
  id: number;
  at: Date;
  /** How Telegram calls who did it; nobody when the machine did it by itself. */
  who: string | null;
  action: string;
  subject: string | null;
}

const { id, at, action, subject } = audit;

const entries = (read: Reader, where: SQL | undefined) =>
  read
    .select({ id, at, who: people.telegramName, action, subject })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.actorId))
    .where(where);

/** What was done, newest first. */
export function trail(read: Reader, by: Human, wanted: Wanted): Promise<Page<Entry>> {
  allow(by, "audit.read");
  return pageOf<Entry>(
    {
      read: (where, direction, limit) =>
        entries(read, where)
          .orderBy(...(direction === "on" ? [desc(at), desc(id)] : [asc(at), asc(id)]))
          .limit(limit),
      at: (number, side) => beside(read, number, side),
    },
    placeOf(wanted),
  );
}

/** Numbers are given before their moment is there for all: what is newest is told by its time. */
async function beside(read: Reader, number: number, side: "from" | "before"): Promise<SQL | undefined> {
  const [row] = await read.select({ at }).from(audit).where(eq(id, number));
  if (!row) return undefined;
  const inOneMoment = and(eq(at, row.at), side === "from" ? lte(id, number) : gt(id, number));
  return or(side === "from" ? lt(at, row.at) : gt(at, row.at), inOneMoment);
}

/** Throws screen-outdated when there is no such entry. */
export async function entryOf(read: Reader, by: Human, number: number): Promise<Entry> {
  allow(by, "audit.read");
  const [entry] = await entries(read, eq(id, number));
  if (!entry) throw new DomainError("screen-outdated");
  return entry;
}
