import { asc, desc, eq, gt, lte, type SQL } from "drizzle-orm";
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
          .orderBy(direction === "on" ? desc(id) : asc(id))
          .limit(limit),
      at: async (number, side) => (side === "from" ? lte(id, number) : gt(id, number)),
    },
    placeOf(wanted),
  );
}

/** Throws screen-outdated when there is no such entry. */
export async function entryOf(read: Reader, by: Human, number: number): Promise<Entry> {
  allow(by, "audit.read");
  const [entry] = await entries(read, eq(id, number));
  if (!entry) throw new DomainError("screen-outdated");
  return entry;
}
