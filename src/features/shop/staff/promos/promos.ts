import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../../../db/db.ts";
import type { Wanted } from "../../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../../desk/paging.ts";
import { spokenId } from "../../../../lib/crypto.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { isCurrency, type Money } from "../../../../lib/money.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Words } from "../../../../texts/words.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import { paying } from "../../../payments/core/settings.ts";
import { type Changes, changesIn, record } from "../../../people/audit.ts";
import { codeOf, type Promo } from "../../promos.ts";
import { categories, products, promos } from "../../schema.ts";

/** `value` is percent, minor units of `currency`, or credits. */
export interface NewPromo {
  code: string;
  kind: Promo["kind"];
  value: number;
  currency: string | null;
}

/** What can be changed of a code at any time. */
export type PromoChange = Partial<
  Pick<
    Promo,
    | "most"
    | "perPerson"
    | "startsAt"
    | "endsAt"
    | "categoryId"
    | "productId"
    | "firstOrderOnly"
    | "leastTotal"
    | "currency"
    | "isOn"
  >
>;

const CODE = /^[\p{L}\p{M}\p{N}_-]{3,50}$/u;
const MOST = { percent: 100, fixed: 1_000_000_000_000, credits: 1_000_000 };
const MOST_PER_PERSON = 100;

/** A code as it is stored: 3–50 letters, digits, hyphens and underscores. */
function promoCode(typed: string): string {
  const code = codeOf(typed);
  if (!CODE.test(code)) throw new DomainError("promo-code-wrong", { least: 3, most: 50 });
  return code;
}

/** A code that may be made, as it is stored. Throws promo-code-wrong and promo-code-taken. */
export async function freeCode(read: Reader, by: Human, typed: string): Promise<string> {
  allow(by, "promos.change");
  const code = promoCode(typed);
  if ((await read.$count(promos, eq(promos.code, code))) > 0) throw new DomainError("promo-code-taken");
  return code;
}

/** A code that nobody has thought of. */
export const madeUpCode = (): string => codeOf(spokenId());

/** Begins switched off, so that its limits can be set before anybody uses it. Throws promo-code-taken, when somebody was faster. */
export async function createPromo(act: Act, by: Human, given: NewPromo): Promise<Promo> {
  allow(by, "promos.change");
  proveValue(given);
  const [row] = await act.tx
    .insert(promos)
    .values({ ...given, code: promoCode(given.code), isOn: false, createdAt: act.now })
    .onConflictDoNothing()
    .returning();
  if (!row) throw new DomainError("promo-code-taken");
  await record(act, by, "promo.created", { subject: `promo:${row.id}` });
  return row;
}

function proveValue({ kind, value }: Pick<NewPromo, "kind" | "value">) {
  if (!Number.isSafeInteger(value) || value < 1 || value > MOST[kind])
    throw new DomainError("setting-not-in-range", { least: 1, most: MOST[kind] });
}

/**
 * Changes its limits, or switches it; false when it was so already. Throws promo-gone, promo-days-wrong and
 * setting-not-in-range.
 */
export async function changePromo(act: Act, by: Human, id: number, change: PromoChange): Promise<boolean> {
  allow(by, "promos.change");
  const { perPerson, most } = change;
  if (perPerson !== undefined && (perPerson < 1 || perPerson > MOST_PER_PERSON))
    throw new DomainError("setting-not-in-range", { least: 1, most: MOST_PER_PERSON });
  if (typeof most === "number" && most < 1)
    throw new DomainError("setting-not-in-range", { least: 1, most: MOST.credits });
  const before = await hold(act.tx, id);
  const after = { ...before, ...change };
  const changes = changesIn(before, change);
  const what = Object.keys(changes);
  if (what.length === 0) return false;
  if (after.startsAt && after.endsAt && after.startsAt >= after.endsAt)
    throw new DomainError("promo-days-wrong");
  await act.tx.update(promos).set(change).where(eq(promos.id, id));
  const told = await toldOf(act.tx, before, after, changes);
  await record(act, by, "promo.changed", { subject: `promo:${id}`, what, changes: told });
  return true;
}

/** A code stays as it is until this turn is over. */
async function hold(tx: Tx, id: number): Promise<Promo> {
  const [row] = await tx
    .update(promos)
    .set({ isOn: sql`${promos.isOn}` })
    .where(eq(promos.id, id))
    .returning();
  if (!row) throw new DomainError("promo-gone");
  return row;
}

/** What it is for goes by its name, and the least total is money. */
async function toldOf(read: Reader, before: Promo, after: Promo, changes: Changes): Promise<Changes> {
  const { categoryId, productId, leastTotal, currency, ...others } = changes;
  const least = ({ leastTotal: amount, currency }: Promo) =>
    amount === null ? null : { amount, currency: currency ?? "" };
  return {
    ...others,
    ...((leastTotal || currency) && { leastTotal: [least(before), least(after)] }),
    ...((categoryId || productId) && {
      bound: [(await boundName(read, before)) ?? null, (await boundName(read, after)) ?? null],
    }),
  };
}

/** The least total decides the currency of a code that has none of its own. Throws money-not-a-number for none that is known. */
export async function changeLeastTotal(
  act: Act,
  by: Human,
  id: number,
  least: Money | null,
): Promise<boolean> {
  allow(by, "promos.change");
  if (least && !isCurrency(least.currency)) throw new DomainError("money-not-a-number");
  const promo = await promoById(act.tx, by, id);
  if (promo.kind !== "fixed")
    return changePromo(act, by, id, { leastTotal: least?.amount ?? null, currency: least?.currency ?? null });
  if (least && least.currency !== promo.currency) throw new DomainError("promo-other-currency");
  return changePromo(act, by, id, { leastTotal: least?.amount ?? null });
}

/** Only a code that nobody has used; the others stay for the books. */
export async function deletePromo(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "promos.change");
  const [gone] = await act.tx
    .delete(promos)
    .where(and(eq(promos.id, id), eq(promos.uses, 0)))
    .returning({ code: promos.code });
  if (!gone) throw new DomainError("promo-was-used");
  // A code that is gone opens nothing any more: it is told apart by what it was.
  await record(act, by, "promo.deleted", { subject: `promo:${id}`, name: gone.code });
}

export async function promoById(read: Reader, by: Human, id: number): Promise<Promo> {
  allow(by, "promos.change");
  const [row] = await read.select().from(promos).where(eq(promos.id, id));
  if (!row) throw new DomainError("promo-gone");
  return row;
}

/** The codes, newest first. */
export function listPromos(read: Reader, by: Human, { from, before, size }: Wanted): Promise<Page<Promo>> {
  allow(by, "promos.change");
  return pageOf<Promo>(
    {
      read: (where, direction, limit) =>
        read.select().from(promos).where(where).orderBy(newestFirst(promos.id).order(direction)).limit(limit),
      at: newestFirst(promos.id).at,
    },
    placeOf({ from, before, size }),
  );
}

export interface PromoCard extends Promo {
  /** The name of the only category or product that it is for. */
  bound: Words | undefined;
  /** The currency of its sums: its own, or the shop's while it has none. */
  sumsIn: string;
}

/** One code, as staff see it. Throws promo-gone. */
export async function promoCard({ tx, settings }: Act, by: Human, id: number): Promise<PromoCard> {
  allow(by, "promos.change");
  const promo = await promoById(tx, by, id);
  const bound = await boundName(tx, promo);
  return { ...promo, bound, sumsIn: promo.currency ?? settings.get(paying.currency) };
}

/** What the code gives, in words. */
export function giftOf(t: Translator, { kind, value, currency }: Pick<Promo, "kind" | "value" | "currency">) {
  if (kind === "percent") return t.plain("promo-admin-percent", { count: value });
  if (kind === "credits") return t.plain("promo-admin-credits", { count: value });
  return t.plain("promo-admin-off", { amount: sayMoney(t, { amount: value, currency: currency ?? "" }) });
}

/** The name of the only category or product that a code is for. */
async function boundName(read: Reader, { categoryId, productId }: Promo): Promise<Words | undefined> {
  if (productId !== null) {
    const [row] = await read.select({ name: products.name }).from(products).where(eq(products.id, productId));
    return row?.name;
  }
  if (categoryId === null) return undefined;
  const [row] = await read
    .select({ name: categories.name })
    .from(categories)
    .where(eq(categories.id, categoryId));
  return row?.name;
}

/** Everything that a code can be bound to. */
export async function boundable(read: Reader, by: Human) {
  allow(by, "promos.change");
  const shelves = await read
    .select({ id: categories.id, name: categories.name })
    .from(categories)
    .where(isNull(categories.retiredAt))
    .orderBy(asc(categories.position));
  const goods = await read
    .select({ id: products.id, name: products.name })
    .from(products)
    .where(isNull(products.retiredAt))
    .orderBy(asc(products.categoryId), asc(products.position));
  return { shelves, goods };
}
