import { and, asc, eq, exists, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { type Page, type Place, pageOf } from "../../desk/paging.ts";
import { isOnSale } from "./on-sale.ts";
import type { Product } from "./order.ts";
import { along, beyond } from "./positions.ts";
import type { CheapestCredit } from "./prices.ts";
import { categories, products } from "./schema.ts";

export type Category = typeof categories.$inferSelect;

/** Shelf 0: everything that is sent by post, of whatever category. */
export const BY_POST = 0;

export interface Shelf {
  /** None on the shelf of what is sent by post. */
  category: Category | undefined;
  page: Page<Product>;
}

const isOpen = and(eq(categories.isOn, true), isNull(categories.retiredAt));
/** As `isHollow` has it. */
const isFilled = or(
  ...[ne(products.kind, "digital"), ne(products.stock, "unlimited")],
  ...[isNotNull(products.content), isNotNull(products.file)],
);
const isShown = and(eq(products.isOn, true), isNull(products.retiredAt), isFilled);

/** Categories in which there is something, in the order that staff gave them. */
export function shownCategories(read: Reader, place: Place): Promise<Page<Category>> {
  const stocked = exists(
    read
      .select({ id: products.id })
      .from(products)
      .where(and(eq(products.categoryId, categories.id), isShown)),
  );
  const walk = {
    read: (where: SQL | undefined, direction: "on" | "back", limit: number) =>
      read
        .select()
        .from(categories)
        .where(and(isOpen, stocked, where))
        .orderBy(...along(categories, direction))
        .limit(limit),
    async at(id: number, side: "from" | "before") {
      const [row] = await read.select().from(categories).where(eq(categories.id, id));
      return row && beyond(categories, row, side);
    },
  };
  return pageOf(walk, place);
}

/** The categories in which there is something on sale: a buyer sees no other. */
export async function stockedCategories(read: Reader): Promise<Set<number>> {
  const rows = await read.selectDistinct({ id: products.categoryId }).from(products).where(isShown);
  return new Set(rows.map(({ id }) => id));
}

/** One page of what a category has; nothing when it is closed. */
export async function shelf(read: Reader, categoryId: number, place: Place): Promise<Shelf | undefined> {
  const [category] = await read
    .select()
    .from(categories)
    .where(and(eq(categories.id, categoryId), isOpen));
  if (!category && categoryId !== BY_POST) return undefined;
  const walk = {
    read: (where: SQL | undefined, direction: "on" | "back", limit: number) =>
      category
        ? ofCategory(read, category.id, where, direction, limit)
        : byPost(read, where, direction, limit),
    async at(id: number, side: "from" | "before") {
      // Of what stands in another category by now, nobody knows where it stood here.
      const isHere = and(eq(products.id, id), category && eq(products.categoryId, category.id));
      const [row] = await read.select().from(products).where(isHere);
      return row && beyond(products, row, side);
    },
  };
  return { category, page: await pageOf(walk, place) };
}

type Direction = "on" | "back";

const ofCategory = (
  read: Reader,
  id: number,
  where: SQL | undefined,
  direction: Direction,
  limit: number,
): Promise<Product[]> =>
  read
    .select()
    .from(products)
    .where(and(eq(products.categoryId, id), isShown, where))
    .orderBy(...along(products, direction))
    .limit(limit);

async function byPost(read: Reader, where: SQL | undefined, direction: Direction, limit: number) {
  const rows = await read
    .select({ product: products })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(and(eq(products.kind, "physical"), isShown, isOpen, where))
    .orderBy(...along(products, direction))
    .limit(limit);
  return rows.map(({ product }) => product);
}

/** A product that can be bought now, unless it is sold out; nothing when it is not in the catalogue any more. */
export async function productOnSale(read: Reader, id: number): Promise<Product | undefined> {
  const [row] = await read
    .select({ product: products, category: categories })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(eq(products.id, id));
  return row && isOnSale(row) ? row.product : undefined;
}

export const isSoldOut = ({ free }: Product): boolean => free !== null && free <= 0;

/** The pack of just so many credits: of several the cheapest in the school's own currency, where it has one in that. */
export async function packOf(read: Reader, credits: number, currency: string): Promise<Product | undefined> {
  const isForeign = sql`case when ${products.currency} = ${currency} then 0 else 1 end`;
  const [row] = await read
    .select({ product: products })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(and(eq(products.kind, "pack"), eq(products.worth, credits), isShown, isOpen))
    .orderBy(isForeign, asc(products.price), asc(products.id))
    .limit(1);
  return row?.product;
}

/** What a credit costs in the packs that are on sale. */
export async function cheapestCredit(read: Reader): Promise<CheapestCredit> {
  const packs = await read
    .select({ price: products.price, worth: products.worth, currency: products.currency })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(and(eq(products.kind, "pack"), isShown, isOpen));
  const cheapest = new Map<string, number>();
  for (const { price, worth, currency } of packs)
    if (worth)
      cheapest.set(currency, Math.min(price / worth, cheapest.get(currency) ?? Number.POSITIVE_INFINITY));
  return cheapest;
}

/** Whether anything at all is sent by post. */
export const hasBooks = async (read: Reader): Promise<boolean> =>
  (await byPost(read, undefined, "on", 1)).length > 0;
