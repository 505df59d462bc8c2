import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import { isDisputed, type Shown, stageOf } from "../core/disputes.ts";
import { closeFlag, type Flag } from "../core/flags.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import { flags } from "../core/schema.ts";
import { isReturnable } from "../core/stray-back.ts";
import { entryOf, whereabouts } from "../core/strays.ts";
import type { Where } from "./flag-words.ts";
import { type Payer, payerOf } from "./payers.ts";

export interface FlagCard {
  flag: Flag;
  payment: Payment | undefined;
  payer: Payer | undefined;
  where: Where;
  /** How the dispute stands by now, where it is one. */
  stage: Shown | undefined;
  /** The payer's bank asks for this money: giving it back as well would be twice. */
  isDisputed: boolean;
  /** It came without a payment of its own, and is still where it was put. */
  isStray: boolean;
  /** Its provider gives just this charge back when asked. */
  isReturnable: boolean;
}

/** With how Telegram calls whose money it is, where that is known. */
export type Flagged = Flag & { payer: string | null };

/** One page of what nobody has closed, newest first. */
export function flagged(read: Reader, by: Human, wanted: Wanted): Promise<Page<Flagged>> {
  allow(by, "payments.read");
  return pageOf<Flagged>(
    {
      async read(where, direction, limit) {
        const rows = await read
          .select({ flag: flags, payer: people.telegramName })
          .from(flags)
          .leftJoin(people, eq(people.id, flags.personId))
          .where(and(isNull(flags.closedAt), where))
          .orderBy(newestFirst(flags.id).order(direction))
          .limit(limit);
        return rows.map(({ flag, payer }) => ({ ...flag, payer }));
      },
      at: newestFirst(flags.id).at,
    },
    placeOf(wanted),
  );
}

export const countFlags = (read: Reader): Promise<number> => read.$count(flags, isNull(flags.closedAt));

/** Throws cashier-flag-unknown. */
export async function flagCard(read: Reader, by: Human, id: number): Promise<FlagCard> {
  allow(by, "payments.read");
  const [flag] = await read.select().from(flags).where(eq(flags.id, id));
  if (!flag) throw new DomainError("cashier-flag-unknown");
  const payment = flag.paymentId === null ? undefined : await paymentById(read, flag.paymentId);
  const stage = await stageOf(read, flag);
  const isStray = (await entryOf(read, flag)) !== undefined;
  const meant = isStray ? { provider: flag.provider, charge: String(flag.details.charge) } : payment;
  return {
    ...{ flag, payment, stage },
    payer: flag.personId === null ? undefined : await payerOf(read, flag.personId),
    where: await whereNow(read, flag, { payment, stage }),
    isStray,
    isReturnable: isReturnable(flag),
    isDisputed: meant !== undefined && (await isDisputed(read, meant)),
  };
}

async function whereNow(
  read: Reader,
  flag: Flag,
  { payment, stage }: Pick<FlagCard, "payment" | "stage">,
): Promise<Where> {
  if (flag.kind === "wrong-sum" && payment?.servedAt) return "over";
  if (stage === "won") return "ours";
  if (stage === "part") return "part";
  return stage === "lost" ? "gone" : whereabouts(read, flag);
}

/**
 * Somebody has looked at it and nothing is left to do. Throws cashier-still-kept while its owner is unknown: closed, it
 * would lie aside where nobody sees it any more.
 */
export async function closeLooked(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "payments.read");
  const { where } = await flagCard(act.tx, by, id);
  if (where === "kept") throw new DomainError("cashier-still-kept");
  await closeFlag(act, by, id);
}
