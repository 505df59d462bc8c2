import { and, desc, eq, exists, isNull, lt, max, sql } from "drizzle-orm";
import { DomainError } from "../../lib/errors.ts";
import { tidy } from "../../lib/fold.ts";
import { isCurrency, type Money, typedMoney } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { categoryById, productName } from "./categories.ts";
import type { Product } from "./order.ts";
import { categories, products, type StoredFile } from "./schema.ts";

/** What staff say of a new product; the rest is added later. */
export interface NewProduct {
  categoryId: number;
  kind: Product["kind"];
  name: string;
  description: string;
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

/** What can be changed of a product at any time; what was bought keeps its own words and price. */
export type ProductChange = Partial<
  Pick<
    Product,
    | "name"
    | "description"
    | "price"
    | "currency"
    | "picture"
    | "isOn"
    | "content"
    | "file"
    | "fiscalCode"
    | "fiscalPackage"
  >
>;

const LONGEST_DESCRIPTION = 800;
const MOST_PRICE = 1_000_000_000_000;
export const MOST_COPIES = 1_000_000;
/** Credits of a pack, days of a pass. */
export const MOST_WORTH = { pack: 1_000_000, pass: 3650 };

export function productDescription(typed: string): string {
  const words = typed.trim();
  if (words.length > LONGEST_DESCRIPTION)
    throw new DomainError("description-too-long", { count: LONGEST_DESCRIPTION });
  return words;
}

/** A price as staff type it, in `currency` unless another code stands behind the number: "250000", "12.50 EUR". */
export function typedPrice(typed: string, currency: string): Money {
  const [, amount = typed, code = currency] = /^(.*?)\s*([a-z]{3})$/i.exec(tidy(typed)) ?? [];
  const named = code.toUpperCase();
  if (!isCurrency(named)) throw new DomainError("money-not-a-number");
  const price = typedMoney(amount, named);
  provePrice(price.amount);
  return price;
}

/** MXIK (17 digits) and the package code behind it, as tasnif.soliq.uz gives them. */
export function typedFiscal(typed: string): Pick<ProductChange, "fiscalCode" | "fiscalPackage"> {
  const [, fiscalCode, fiscalPackage] = /^(\d{17})\s+(\d{1,20})$/.exec(tidy(typed)) ?? [];
  if (!fiscalCode || !fiscalPackage) throw new DomainError("fiscal-code-wrong");
  return { fiscalCode, fiscalPackage };
}

/** Throws category-gone, and what is wrong with its price, worth and words. */
export async function createProduct(act: Act, by: Human, given: NewProduct): Promise<Product> {
  allow(by, "catalogue.change");
  provePrice(given.price);
  if (typeof given.worth === "number") proveWorth(given.kind, given.worth);
  await holdCategory(act, given.categoryId);
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
      name: productName(name),
      description: productDescription(description),
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

/** A category stays where it is until its new product stands in it, or it is gone already. */
async function holdCategory(act: Act, id: number): Promise<void> {
  const [held] = await act.tx
    .update(categories)
    .set({ position: sql`${categories.position}` })
    .where(and(eq(categories.id, id), isNull(categories.retiredAt)))
    .returning({ id: categories.id });
  if (!held) throw new DomainError("category-gone");
}

function provePrice(price: number) {
  if (!Number.isSafeInteger(price) || price < 0 || price > MOST_PRICE)
    throw new DomainError("price-out-of-range");
}

function proveWorth(kind: Product["kind"], worth: number) {
  const most = kind === "pack" || kind === "pass" ? MOST_WORTH[kind] : 0;
  if (!Number.isSafeInteger(worth) || worth < 1 || worth > most)
    throw new DomainError("setting-not-in-range", { least: 1, most });
}

export async function changeProduct(
  act: Act,
  by: Human,
  id: number,
  change: ProductChange,
): Promise<Product> {
  allow(by, "catalogue.change");
  if (change.price !== undefined) provePrice(change.price);
  if (change.currency !== undefined && !isCurrency(change.currency))
    throw new DomainError("money-not-a-number");
  const [row] = await act.tx
    .update(products)
    .set({
      ...change,
      ...(change.name !== undefined && { name: productName(change.name) }),
      ...(change.description !== undefined && { description: productDescription(change.description) }),
      updatedAt: act.now,
    })
    .where(and(eq(products.id, id), isNull(products.retiredAt)))
    .returning();
  if (!row) throw new DomainError("product-retired");
  await record(act, by, "product.changed", {
    subject: `product:${id}`,
    what: Object.keys(change),
  });
  return row;
}

/** The credits of a pack, or the days of a pass. Throws setting-not-in-range and product-retired. */
export async function changeWorth(
  act: Act,
  by: Human,
  { id, kind }: Pick<Product, "id" | "kind">,
  worth: number,
): Promise<void> {
  allow(by, "catalogue.change");
  proveWorth(kind, worth);
  const [row] = await act.tx
    .update(products)
    .set({ worth, updatedAt: act.now })
    .where(and(eq(products.id, id), eq(products.kind, kind), isNull(products.retiredAt)))
    .returning({ id: products.id });
  if (!row) throw new DomainError("product-retired");
  await record(act, by, "product.changed", { subject: `product:${id}`, what: ["worth"] });
}

/** Puts a product at the end of another category. Throws category-gone and product-retired. */
export async function move(act: Act, by: Human, id: number, categoryId: number): Promise<void> {
  allow(by, "catalogue.change");
  const category = act.tx
    .select({ id: categories.id })
    .from(categories)
    .where(and(eq(categories.id, categoryId), isNull(categories.retiredAt)));
  const last = act.tx
    .select({ position: max(products.position) })
    .from(products)
    .where(eq(products.categoryId, categoryId));
  // Where it stands already it keeps its place.
  const position = sql`case when ${products.categoryId} = ${categoryId} then ${products.position} else coalesce((${last}), 0) + 1 end`;
  const [row] = await act.tx
    .update(products)
    .set({ categoryId, position, updatedAt: act.now })
    .where(and(eq(products.id, id), isNull(products.retiredAt), exists(category)))
    .returning({ id: products.id });
  if (!row) await categoryById(act.tx, by, categoryId);
  if (!row) throw new DomainError("product-retired");
  await record(act, by, "product.changed", { subject: `product:${id}`, what: ["categoryId"] });
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

/** How many copies there are now; null when nobody counts them. */
export async function countCopies(act: Act, by: Human, id: number, copies: number | null): Promise<void> {
  allow(by, "catalogue.change");
  if (copies !== null && (!Number.isSafeInteger(copies) || copies < 0 || copies > MOST_COPIES))
    throw new DomainError("copies-out-of-range", { most: MOST_COPIES });
  const [row] = await act.tx
    .update(products)
    .set({ free: copies, updatedAt: act.now })
    .where(and(eq(products.id, id), eq(products.stock, "count"), isNull(products.retiredAt)))
    .returning({ id: products.id });
  if (!row) throw new DomainError("product-retired");
  await record(act, by, "product.counted", { subject: `product:${id}`, copies });
}

/** Moves a product before the one that stands above it in its category. */
export async function raise(act: Act, by: Human, { id, categoryId, position }: Product): Promise<void> {
  allow(by, "catalogue.change");
  const [above] = await act.tx
    .select()
    .from(products)
    .where(
      and(eq(products.categoryId, categoryId), isNull(products.retiredAt), lt(products.position, position)),
    )
    .orderBy(desc(products.position))
    .limit(1);
  if (!above) return;
  await act.tx.update(products).set({ position: above.position }).where(eq(products.id, id));
  await act.tx.update(products).set({ position }).where(eq(products.id, above.id));
  await record(act, by, "product.changed", { subject: `product:${id}`, what: ["position"] });
}
