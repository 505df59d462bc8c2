import { desc, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { audit, people } from "../../people/schema.ts";
import { PAGE_SIZE } from "../leaves.ts";

export interface Deed {
  at: Date;
  /** How Telegram calls who did it; nobody when the machine did it by itself. */
  who: string | null;
  action: string;
  subject: string | null;
}

/** What was done, newest first, and whether there is more. */
export async function trail(
  read: Reader,
  by: Human,
  number: number,
): Promise<{ deeds: Deed[]; more: boolean }> {
  allow(by, "audit.read");
  const rows = await read
    .select({ at: audit.at, who: people.telegramName, action: audit.action, subject: audit.subject })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.actorId))
    .orderBy(desc(audit.id))
    .limit(PAGE_SIZE + 1)
    .offset(number * PAGE_SIZE);
  return { deeds: rows.slice(0, PAGE_SIZE), more: rows.length > PAGE_SIZE };
}
