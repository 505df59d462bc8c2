import { and, eq, isNull, max, sql } from "drizzle-orm";
import type { Tx } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { tidy } from "../../lib/fold.ts";
import { currencyIn, isCurrency, type Money, typedMoney } from "../../lib/money.ts";
import { isFree } from "../../lib/money-words.ts";
import type { Words } from "../../texts/words.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { type Changes, changesIn, record } from "../people/audit.ts";
import { holdCategory } from "./categories.ts";
import { descriptionsOf, namesOf, namesToldIn, redescribed, renamed } from "./names.ts";
import type { Product } from "./order.ts";
import { products, type StoredFile } from "./schema.ts";

/** What staff say of a new product; the rest is added later. */
export interface NewProduct {
  categoryId: number;
  kind: Product["kind"];
  /** In the language of whoever makes it, or in several at once. */
  name: string | Words;
  description: string | Words;
  /** Minor units. */
  price: number;
  currency: string;
  stock: Product["stock"];
  /** Copies of something physical; units are counted when they are stocked. */
  copies?: number | null;
  worth?: number | null;
  picture?: string | null;
  content?: string | null;
  file?: StoredFile | null;
  /** On sale at once, unless said otherwise. */
  isOn?: boolean;
}

/**
 * What can be changed of a product at any time; what was bought keeps its own words and price. Words are those of one
 * language, and null leaves it out.
 */
export type ProductChange = { name?: string | null; description?: string | null } & Partial<
  Pick<
    Product,
    "price" | "currency" | "picture" | "isOn" | "content" | "file" | "fiscalCode" | "fiscalPackage"
  >
>;

const MOST_PRICE = 1_000_000_000_000;
export const MOST_COPIES = 1_000_000;
/** Credits of a pack, days of a pass. */
export const MOST_WORTH = { pack: 1_000_000, pass: 3650 };

/**
 * A price as staff type it, in `currency` unless another stands beside the number by its code, its sign or its name:
 * "250000", "12.50 EUR", "$15", "free".
 */
export function typedPrice(typed: string, currency: string): Money {
  const plain = tidy(typed);
  if (isFree(plain)) return { amount: 0, currency };
  const price = typedMoney(plain, currencyIn(plain) ?? currency);
  provePrice(price.amount);
  return price;
}

/** Throws category-gone, and what is wrong with its price, worth, copies and words. */
export async function createProduct(act: Act, by: Human, given: NewProduct): Promise<Product> {
  allow(by, "catalogue.change");
  provePrice(given.price);
  if (!isCurrency(given.currency)) throw new DomainError("money-not-a-number");
  if (isWorth(given.kind) || typeof given.worth === "number") proveWorth(given.kind, given.worth ?? 0);
  proveCopies(given.copies ?? null);
  await holdCategory(act.tx, given.categoryId);
  const [last] = await act.tx
    .select({ position: max(products.position) })
    .from(products)
    .where(eq(products.categoryId, given.categoryId));
  const { copies, name, description, ...rest } = given;
  const free = { units: 0, unlimited: null, count: copies ?? null }[given.stock];
  const [row] = await act.tx
    .insert(products)
    .values({
      ...rest,
      name: namesOf(name, by.language),
      description: descriptionsOf(description, by.language),
      free,
      position: (last?.position ?? 0) + 1,
      createdAt: act.now,
      updatedAt: act.now,
    })
    .returning();
  if (!row) throw new Error("a product was not written");
  await record(act, by, "product.created", { subject: `product:${row.id}` });
  return row;
}

function provePrice(price: number) {
  if (!Number.isSafeInteger(price) || price < 0 || price > MOST_PRICE)
    throw new DomainError("price-out-of-range");
}

/** What is sold is so many credits, or days. */
const isWorth = (kind: Product["kind"]): kind is keyof typeof MOST_WORTH => kind in MOST_WORTH;

function proveCopies(copies: number | null) {
  if (copies !== null && (!Number.isSafeInteger(copies) || copies < 0 || copies > MOST_COPIES))
    throw new DomainError("copies-out-of-range", { most: MOST_COPIES });
}

function proveWorth(kind: Product["kind"], worth: number) {
  const most = isWorth(kind) ? MOST_WORTH[kind] : 0;
  if (!Number.isSafeInteger(worth) || worth < 1 || worth > most)
    throw new DomainError("setting-not-in-range", { least: 1, most });
}

/**
 * Words are those of one language. Throws product-retired, and what is wrong with its price and words. False when it was
 * so already.
 */
export async function changeProduct(
  act: Act,
  by: Human,
  id: number,
  { name, description, ...given }: ProductChange,
  language = by.language,
): Promise<boolean> {
  allow(by, "catalogue.change");
  if (given.price !== undefined) provePrice(given.price);
  if (given.currency !== undefined && !isCurrency(given.currency))
    throw new DomainError("money-not-a-number");
  const before = await holdProduct(act.tx, id);
  const change = {
    ...given,
    ...(name !== undefined && { name: renamed(before.name, language, name) }),
    ...(description !== undefined && {
      description: redescribed(before.description, language, description),
    }),
  };
  return write(act, by, before, change, language);
}

/** A product stays as it is until this turn is over. */
export async function holdProduct(tx: Tx, id: number): Promise<Product> {
  const [held] = await tx
    .update(products)
    .set({ position: sql`${products.position}` })
    .where(and(eq(products.id, id), isNull(products.retiredAt)))
    .returning();
  if (!held) throw new DomainError("product-retired");
  return held;
}

/** What is handed over is nobody's to read in the audit, and what is shown is read where it is shown. */
const UNTOLD = ["description", "picture", "content", "file"];

/** Writes what is another of a product that is held; false when nothing is. */
async function write(
  act: Act,
  by: Human,
  before: Product,
  change: Partial<Product>,
  language = by.language,
): Promise<boolean> {
  const changes = changesIn(before, change);
  const what = Object.keys(changes);
  if (what.length === 0) return false;
  await act.tx
    .update(products)
    .set({ ...change, updatedAt: act.now })
    .where(eq(products.id, before.id));
  const told = toldOf(before, { ...before, ...change }, namesToldIn(language, changes));
  await record(act, by, "product.changed", { subject: `product:${before.id}`, what, changes: told });
  return true;
}

/** With a price goes its currency: only together they are money. */
function toldOf(before: Product, after: Product, changes: Changes): Changes {
  const { price, currency, ...others } = changes;
  const told = Object.entries(others).filter(([name]) => !UNTOLD.includes(name));
  const moneyOf = ({ price: amount, currency }: Product): Money => ({ amount, currency });
  return {
    ...Object.fromEntries(told),
    ...((price || currency) && { price: [moneyOf(before), moneyOf(after)] }),
  };
}

/** The credits of a pack, or the days of a pass. Throws setting-not-in-range and product-retired. False when it was so. */
export async function changeWorth(
  act: Act,
  by: Human,
  { id, kind }: Pick<Product, "id" | "kind">,
  worth: number,
): Promise<boolean> {
  allow(by, "catalogue.change");
  proveWorth(kind, worth);
  const before = await holdProduct(act.tx, id);
  if (before.kind !== kind) throw new DomainError("product-retired");
  return write(act, by, before, { worth });
}

/** Out of the catalogue for good. Who has bought it keeps it. */
export async function retire(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "catalogue.change");
  const [row] = await act.tx
    .update(products)
    .set({ retiredAt: act.now, isOn: false })
    .where(and(eq(products.id, id), isNull(products.retiredAt)))
    .returning({ id: products.id });
  if (!row) throw new DomainError("product-retired");
  await record(act, by, "product.retired", { subject: `product:${id}` });
}

/** How many copies there are, or how many have come besides; null when nobody counts them. */
export type Counted = number | { more: number } | null;

/**
 * Counts the copies that are free. What orders took or gave back since somebody was asked, when so many were free
 * (`asked`), is counted in: then it gives how many there are now. False when it was so already.
 */
export async function countCopies(
  act: Act,
  by: Human,
  id: number,
  counted: Counted,
  asked?: number,
): Promise<boolean | number> {
  allow(by, "catalogue.change");
  const { stock, free } = await holdProduct(act.tx, id);
  if (stock !== "count") throw new DomainError("product-retired");
  const meanwhile = typeof counted === "number" && asked !== undefined && free !== null ? free - asked : 0;
  const copies = copiesNow(counted, free ?? 0, meanwhile);
  proveCopies(copies);
  if (free === copies) return meanwhile !== 0 && copies !== null ? copies : false;
  await act.tx.update(products).set({ free: copies, updatedAt: act.now }).where(eq(products.id, id));
  await record(act, by, "product.counted", {
    subject: `product:${id}`,
    copies,
    changes: { copies: [free, copies] },
  });
  return meanwhile === 0 || copies === null || copies;
}

function copiesNow(counted: Counted, free: number, meanwhile: number): number | null {
  if (counted === null) return null;
  return typeof counted === "number" ? Math.max(0, counted + meanwhile) : free + counted.more;
}
