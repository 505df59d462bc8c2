import { and, asc, desc, eq, isNull, lt, max } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { neat } from "../../lib/fold.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { categories } from "./schema.ts";

export type Category = typeof categories.$inferSelect;

const LONGEST_NAME = 100;

/** The name of a product or a category as it is stored: 1–100 characters on one line. */
export function productName(typed: string): string {
  const name = neat(typed);
  if (!name) throw new DomainError("product-name-empty");
  if (name.length > LONGEST_NAME) throw new DomainError("product-name-too-long", { count: LONGEST_NAME });
  return name;
}

/** Every category that is not retired, in its order, also those that are hidden. */
export async function allCategories(read: Reader, by: Human): Promise<Category[]> {
  allow(by, "catalogue.change");
  return read
    .select()
    .from(categories)
    .where(isNull(categories.retiredAt))
    .orderBy(asc(categories.position), asc(categories.id));
}

/** A category for staff, or `category-gone`. */
export async function categoryById(read: Reader, by: Human, id: number): Promise<Category> {
  allow(by, "catalogue.change");
  const [row] = await read
    .select()
    .from(categories)
    .where(and(eq(categories.id, id), isNull(categories.retiredAt)));
  if (!row) throw new DomainError("category-gone");
  return row;
}

export async function createCategory(act: Act, by: Human, name: string): Promise<Category> {
  allow(by, "catalogue.change");
  const [last] = await act.tx.select({ position: max(categories.position) }).from(categories);
  const [row] = await act.tx
    .insert(categories)
    .values({ name: productName(name), position: (last?.position ?? 0) + 1 })
    .returning();
  if (!row) throw new Error("a category was not written");
  await record(act, by, "category.created", { subject: `category:${row.id}` });
  return row;
}

export async function changeCategory(
  act: Act,
  by: Human,
  id: number,
  change: Partial<Pick<Category, "name" | "isOn" | "retiredAt">>,
): Promise<void> {
  allow(by, "catalogue.change");
  const [row] = await act.tx
    .update(categories)
    .set({ ...change, ...(change.name !== undefined && { name: productName(change.name) }) })
    .where(and(eq(categories.id, id), isNull(categories.retiredAt)))
    .returning({ id: categories.id });
  if (!row) throw new DomainError("category-gone");
  await record(act, by, "category.changed", {
    subject: `category:${id}`,
    what: Object.keys(change),
  });
}

/** Moves a category before the one that stands above it; the first stays where it is. */
export async function raiseCategory(act: Act, by: Human, { id, position }: Category): Promise<void> {
  allow(by, "catalogue.change");
  const [above] = await act.tx
    .select()
    .from(categories)
    .where(and(isNull(categories.retiredAt), lt(categories.position, position)))
    .orderBy(desc(categories.position))
    .limit(1);
  if (!above) return;
  await act.tx.update(categories).set({ position: above.position }).where(eq(categories.id, id));
  await act.tx.update(categories).set({ position }).where(eq(categories.id, above.id));
  await record(act, by, "category.changed", { subject: `category:${id}`, what: ["position"] });
}
