import { and, asc, eq, isNull, max, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { placeOfNew } from "../../lib/places.ts";
import type { Words } from "../../texts/words.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { changesIn, record } from "../people/audit.ts";
import { namesOf, namesToldIn, renamed } from "./names.ts";
import { raiseIn } from "./positions.ts";
import { categories } from "./schema.ts";

export type Category = typeof categories.$inferSelect;

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

/** Named in the language of whoever makes it, or in several at once. */
export async function createCategory(act: Act, by: Human, name: string | Words): Promise<Category> {
  allow(by, "catalogue.change");
  const [last] = await act.tx.select({ position: max(categories.position) }).from(categories);
  const [made] = await act.tx
    .insert(categories)
    .values({ name: namesOf(name, by.language), position: 0 })
    .returning({ id: categories.id });
  if (!made) throw new Error("a category was not written");
  const [row] = await act.tx
    .update(categories)
    .set({ position: placeOfNew(made.id, last?.position) })
    .where(eq(categories.id, made.id))
    .returning();
  if (!row) throw new Error("a category has no place");
  await record(act, by, "category.created", { subject: `category:${row.id}` });
  return row;
}

/**
 * A name is that of one language, and null leaves it out. Throws category-gone, product-name-empty. False when it was so
 * already.
 */
export async function changeCategory(
  act: Act,
  by: Human,
  id: number,
  { name, ...given }: Partial<Pick<Category, "isOn" | "retiredAt">> & { name?: string | null },
  language = by.language,
): Promise<boolean> {
  allow(by, "catalogue.change");
  const before = await holdCategory(act.tx, id);
  const change = { ...given, ...(name !== undefined && { name: renamed(before.name, language, name) }) };
  const changes = changesIn(before, change);
  const what = Object.keys(changes);
  if (what.length === 0) return false;
  await act.tx.update(categories).set(change).where(eq(categories.id, id));
  const told = namesToldIn(language, changes);
  await record(act, by, "category.changed", { subject: `category:${id}`, what, changes: told });
  return true;
}

/** A category stays as it is until this turn is over, for whoever changes it or puts something into it. */
export async function holdCategory(tx: Tx, id: number): Promise<Category> {
  const [held] = await tx
    .update(categories)
    .set({ position: sql`${categories.position}` })
    .where(and(eq(categories.id, id), isNull(categories.retiredAt)))
    .returning();
  if (!held) throw new DomainError("category-gone");
  return held;
}

/**
 * Moves a category before the one that stands above it; false for the first, which stays where it is. Throws
 * desk-faster when either of them has been moved meanwhile.
 */
export async function raiseCategory(act: Act, by: Human, category: Category): Promise<boolean> {
  allow(by, "catalogue.change");
  const position = await raiseIn(act.tx, categories, category, isNull(categories.retiredAt));
  if (!position) return false;
  const what = { what: ["position"], changes: { position } };
  await record(act, by, "category.changed", { subject: `category:${category.id}`, ...what });
  return true;
}
