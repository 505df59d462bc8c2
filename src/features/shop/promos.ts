import { and, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { fold } from "../../lib/fold.ts";
import { shares } from "../../lib/money.ts";
import { assertOn } from "../../settings/parts.ts";
import type { Act } from "../../turn/act.ts";
import { giveCredits } from "../wallet/credits.ts";
import { orders, promos, promoUses } from "./schema.ts";
import { parts } from "./settings.ts";

export type Promo = typeof promos.$inferSelect;

/** A line as a code looks at it; `total` is before any discount. */
export interface Priced {
  productId: number;
  categoryId: number;
  total: number;
}

const PAID_STATES = ["paid", "fulfilled", "refunded"] as const;

/** As codes are compared: «ماه ۱۰», "Maah 10" and "maah10" of the keyboard are what was meant. */
export const codeOf = (typed: string): string => fold(typed).replaceAll(" ", "").toUpperCase();

interface Use {
  personId: number;
  lines: Priced[];
  currency: string;
}

/** The code that was typed, if it is one and may be used now by this person for this much. Throws why not. */
export async function usable(read: Reader, typed: string, use: Use, now: Date): Promise<Promo> {
  const promo = await named(read, typed);
  if (promo.kind === "credits") throw new DomainError("promo-gives-credits");
  await prove(read, promo, use, now);
  return promo;
}

async function named(read: Reader, typed: string): Promise<Promo> {
  const [promo] = await read
    .select()
    .from(promos)
    .where(eq(promos.code, codeOf(typed)));
  if (!promo?.isOn) throw new DomainError("promo-unknown");
  return promo;
}

/** Throws when the code is not, or not any more, for this. */
export async function prove(read: Reader, promo: Promo, use: Use, now: Date): Promise<void> {
  const { personId, lines, currency } = use;
  if (promo.currency !== null && promo.currency !== currency) throw new DomainError("promo-not-for-this");
  const bound = boundTo(promo, lines);
  if (bound.length === 0) throw new DomainError("promo-not-for-this");
  const sum = lines.reduce((all, { total }) => all + total, 0);
  if (promo.leastTotal !== null && sum < promo.leastTotal) throw new DomainError("promo-needs-more");
  await proveFor(read, promo, personId, now);
}

/** Whatever it is for: that it runs now, and that this person may use it once more. */
async function proveFor(read: Reader, promo: Promo, personId: number, now: Date): Promise<void> {
  if (!promo.isOn) throw new DomainError("promo-unknown");
  if (promo.startsAt && promo.startsAt > now)
    throw new DomainError("promo-not-yet", { from: promo.startsAt });
  if (promo.endsAt && promo.endsAt <= now) throw new DomainError("promo-over");
  if (promo.most !== null && promo.uses >= promo.most) throw new DomainError("promo-used-up");
  if (
    promo.firstOrderOnly &&
    ((await hasBought(read, personId)) || (await hasOtherFirst(read, promo, personId)))
  )
    throw new DomainError("promo-first-order-only");
  const used = await read.$count(
    promoUses,
    and(eq(promoUses.promoId, promo.id), eq(promoUses.personId, personId)),
  );
  if (used >= usesOf(promo)) throw new DomainError("promo-used");
}

/** How often one person may use it: there is one first order, and while that waits to be paid it has the code. */
const usesOf = ({ firstOrderOnly, kind, perPerson }: Promo): number =>
  firstOrderOnly && kind !== "credits" ? 1 : perPerson;

/** A code that gives credits and may be used now by this person. Throws why not. */
export async function redeemable(read: Reader, by: { id: number }, typed: string, now: Date) {
  const promo = await named(read, typed);
  if (promo.kind !== "credits") throw new DomainError("promo-is-for-orders");
  await proveFor(read, promo, by.id, now);
  return promo;
}

/** Gives the credits of a code, and tells how many. */
export async function redeem(act: Act, by: { id: number }, typed: string): Promise<number> {
  assertOn(act, parts.promos);
  const promo = await redeemable(act.tx, by, typed, act.now);
  const slot = await useUp(act, promo, { personId: by.id, orderId: null });
  const externalId = `promo:${promo.id}:${by.id}:${slot}`;
  await giveCredits(act, by.id, promo.value, { kind: "promo", source: "promo", externalId });
  return promo.value;
}

const hasBought = async (read: Reader, personId: number): Promise<boolean> =>
  (await read.$count(orders, and(eq(orders.personId, personId), inArray(orders.state, [...PAID_STATES])))) >
  0;

/** Another code for a first order stands on an order of theirs that can still be paid. */
async function hasOtherFirst(read: Reader, { id, kind }: Promo, personId: number): Promise<boolean> {
  if (kind === "credits") return false;
  const others = read
    .select({ id: promos.id })
    .from(promos)
    .where(and(ne(promos.id, id), eq(promos.firstOrderOnly, true)));
  // Code by code: there are few of them, and all uses of all people are many.
  const isOfOther = and(inArray(promoUses.promoId, others), eq(promoUses.personId, personId));
  return (await read.$count(promoUses, and(isOfOther, isNotNull(promoUses.orderId)))) > 0;
}

/** How much a code takes off, and of what. */
type Taking = Pick<Promo, "kind" | "value" | "categoryId" | "productId">;

const boundTo = ({ categoryId, productId }: Omit<Taking, "kind" | "value">, lines: Priced[]) =>
  lines.filter(
    (line) =>
      (categoryId === null || line.categoryId === categoryId) &&
      (productId === null || line.productId === productId),
  );

/** What each line costs less, in minor units; it never costs less than nothing. Credit codes take nothing off. */
export function discounts(promo: Taking, lines: Priced[]): number[] {
  const bound = new Set(boundTo(promo, lines));
  const base = [...bound].reduce((all, { total }) => all + total, 0);
  if (base === 0) return lines.map(() => 0);
  const off = { percent: Math.floor((base * promo.value) / 100), fixed: promo.value, credits: 0 }[promo.kind];
  return shares(
    Math.min(off, base),
    lines.map((line) => (bound.has(line) ? line.total : 0)),
  );
}

/** Takes one use of the code, or throws: the last one may have gone meanwhile. Tells the how-manieth of this person it is. */
export async function useUp(
  act: Act,
  promo: Promo,
  { personId, orderId }: { personId: number; orderId: number | null },
): Promise<number> {
  const [counted] = await act.tx
    .update(promos)
    .set({ uses: sql`${promos.uses} + 1` })
    .where(
      and(
        eq(promos.id, promo.id),
        eq(promos.isOn, true),
        or(isNull(promos.most), lt(promos.uses, promos.most)),
      ),
    )
    .returning({ id: promos.id });
  if (!counted) throw new DomainError("promo-used-up");
  for (let slot = 1; slot <= usesOf(promo); slot++) {
    const [used] = await act.tx
      .insert(promoUses)
      .values({ promoId: promo.id, personId, slot, orderId, at: act.now })
      .onConflictDoNothing()
      .returning({ slot: promoUses.slot });
    if (used) return used.slot;
  }
  throw new DomainError("promo-used");
}

/** The order came to nothing: its code may be used again. */
export async function giveBack(tx: Tx, orderId: number): Promise<void> {
  const gone = await tx
    .delete(promoUses)
    .where(eq(promoUses.orderId, orderId))
    .returning({ promoId: promoUses.promoId });
  for (const { promoId } of gone)
    await tx
      .update(promos)
      .set({ uses: sql`${promos.uses} - 1` })
      .where(and(eq(promos.id, promoId), ne(promos.uses, 0)));
}
