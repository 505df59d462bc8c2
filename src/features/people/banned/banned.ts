import { and, asc, desc, eq, gt, lt, lte, or } from "drizzle-orm";
import type { Wanted } from "../../../desk/desk.ts";
import { type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import { shutOut } from "../bans.ts";
import { people } from "../schema.ts";

const { id, telegramId, telegramName, username, bannedAt, bannedUntil, banReason } = people;
const columns = { id, telegramId, telegramName, username, bannedAt, bannedUntil, banReason };

export type Banned = Pick<typeof people.$inferSelect, keyof typeof columns>;

/** Who is shut out at this moment, the latest ban first. */
export function bannedPage({ tx, now }: Act, by: Human, wanted: Wanted): Promise<Page<Banned>> {
  allow(by, "people.ban");
  return pageOf<Banned>(
    {
      read(where, direction, limit) {
        const order = direction === "on" ? desc : asc;
        return tx
          .select(columns)
          .from(people)
          .where(and(shutOut(now), where))
          .orderBy(order(bannedAt), order(id))
          .limit(limit);
      },
      async at(number, side) {
        const [row] = await tx.select({ bannedAt }).from(people).where(eq(id, number));
        if (!row?.bannedAt) return undefined;
        const sameMoment = eq(bannedAt, row.bannedAt);
        return side === "from"
          ? or(lt(bannedAt, row.bannedAt), and(sameMoment, lte(id, number)))
          : or(gt(bannedAt, row.bannedAt), and(sameMoment, gt(id, number)));
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
