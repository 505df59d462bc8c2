import { and, eq } from "drizzle-orm";
import type { Wanted } from "../../../desk/desk.ts";
import { byMoment, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import { shutOut } from "../bans.ts";
import { people } from "../schema.ts";

const { id, telegramId, telegramName, username, bannedAt, bannedUntil, banReason } = people;
const columns = { id, telegramId, telegramName, username, bannedAt, bannedUntil, banReason };

const latest = byMoment(bannedAt, id);

export type Banned = Pick<typeof people.$inferSelect, keyof typeof columns>;

/** Who is shut out at this moment, the latest ban first. */
export function bannedPage({ tx, now }: Act, by: Human, wanted: Wanted): Promise<Page<Banned>> {
  allow(by, "people.ban");
  return pageOf<Banned>(
    {
      read: (where, direction, limit) =>
        tx
          .select(columns)
          .from(people)
          .where(and(shutOut(now), where))
          .orderBy(...latest.order(direction))
          .limit(limit),
      async at(number, side) {
        const [row] = await tx.select({ bannedAt }).from(people).where(eq(id, number));
        return row?.bannedAt ? latest.beside(row.bannedAt, number, side) : undefined;
      },
    },
    placeOf(wanted),
  );
}

/** Throws ban-not-banned when they are not shut out, or not any more. */
export async function bannedPerson({ tx, now }: Act, by: Human, number: number): Promise<Banned> {
  allow(by, "people.ban");
  const [row] = await tx
    .select(columns)
    .from(people)
    .where(and(eq(id, number), shutOut(now)));
  if (!row) throw new DomainError("ban-not-banned");
  return row;
}
