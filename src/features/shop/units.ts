import { and, asc, count, eq, gt, gte, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import type { Wanted } from "../../desk/desk.ts";
import { newestFirst, numberIn, type Page, pageOf, placeOf } from "../../desk/paging.ts";
import type { Reindexed } from "../../feature.ts";
import { blindIndex } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import { neat } from "../../lib/fold.ts";
import { partOf, plainOf, substanceOf } from "../../lib/marked.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { task } from "../../turn/tasks.ts";
import { record } from "../people/audit.ts";
import { products, type StoredFile, units } from "./schema.ts";

export type StockUnit = typeof units.$inferSelect;

export interface Unit {
  content?: string | undefined;
  file?: StoredFile | undefined;
}

export interface Restocked {
  added: number;
  /** The same content was stocked before, or stood twice in the list. */
  duplicates: number;
}

const LONGEST_UNIT = 20_000;
const MOST_UNITS = 5000;
/** Rows of one statement: far below the number of values that a database takes. */
const AT_ONCE = 200;

/** Stocks units; what is there already is counted, and not stocked twice. */
export async function restock(act: Act, by: Human, productId: number, given: Unit[]): Promise<Restocked> {
  allow(by, "catalogue.change");
  return stockUp(act, by, productId, given);
}

/** The same for a list whose reading was allowed when it was sent. */
export async function stockUp(
  act: Act,
  by: { id: number },
  productId: number,
  given: Unit[],
): Promise<Restocked> {
  proveUnits(given);
  const [product] = await act.tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.id, productId), eq(products.stock, "units"), isNull(products.retiredAt)));
  if (!product) throw new DomainError("product-retired");
  let added = 0;
  for (let at = 0; at < given.length; at += AT_ONCE)
    added += await insertUnits(act, productId, given.slice(at, at + AT_ONCE));
  await act.tx
    .update(products)
    .set({ free: sql`${products.free} + ${added}`, updatedAt: act.now })
    .where(eq(products.id, productId));
  await record(act, by, "product.restocked", { subject: `product:${productId}`, added });
  return { added, duplicates: given.length - added };
}

function proveUnits(given: Unit[]) {
  if (!given.some(({ content, file }) => content || file)) throw new DomainError("units-none");
  if (given.length > MOST_UNITS) throw new DomainError("units-too-many", { most: MOST_UNITS });
  if (given.some(({ content = "" }) => plainOf(content).length > LONGEST_UNIT))
    throw new DomainError("unit-too-long", { count: LONGEST_UNIT });
}

async function insertUnits({ tx, now }: Act, productId: number, given: Unit[]): Promise<number> {
  const rows = await tx
    .insert(units)
    .values(
      given.map(({ content, file }) => ({
        productId,
        content: content ?? null,
        file: file ?? null,
        fingerprint: fingerprintOf({ content, file }),
        state: "free" as const,
        addedAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: units.id });
  return rows.length;
}

const fingerprintOf = ({ content, file }: Unit): string =>
  blindIndex(`${substanceOf(content ?? "")}\0${file?.fileId ?? ""}`, "stock_units.content");

/** Computes the fingerprints of some units anew, which hang on the first encryption key, in the order of their ids. */
export async function reindex(tx: Tx, after: number, limit: number): Promise<Reindexed> {
  const looked = await tx.select().from(units).where(gt(units.id, after)).orderBy(asc(units.id)).limit(limit);
  let changed = 0;
  for (const unit of looked) {
    const anew = { content: unit.content ?? undefined, file: unit.file ?? undefined };
    if (await markAnew(tx, unit, fingerprintOf(anew))) changed++;
  }
  return { changed, last: looked.at(-1)?.id };
}

/** Of two that were stocked as the same under two keys, the later one keeps its older mark. */
async function markAnew(tx: Tx, { id, productId, fingerprint }: StockUnit, anew: string): Promise<boolean> {
  const isTaken = and(eq(units.productId, productId), eq(units.fingerprint, anew));
  if (fingerprint === anew || (await tx.$count(units, isTaken)) > 0) return false;
  await tx.update(units).set({ fingerprint: anew }).where(eq(units.id, id));
  return true;
}

/** The units of a text: one on each line that has something on it, or the whole of it, exactly as it was given. */
export const unitsIn = (kept: string, how: "lines" | "whole"): Unit[] =>
  (how === "whole" ? [kept] : linesIn(kept))
    .filter((content) => isSomething(plainOf(content)))
    .map((content) => ({ content }));

const linesIn = (kept: string): string[] =>
  [...plainOf(kept).matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => {
    const from = index + line.length - line.trimStart().length;
    return partOf(kept, from, from + line.trim().length);
  });

/** A mark of direction alone is a text too, but nothing that anybody could be sold. */
export const isSomething = (text: string): boolean => neat(text) !== "";

/** A list at Telegram; `isTable`: a table writes it, and puts quotes around what has its signs in it (RFC 4180). */
export interface ListFile {
  fileId: string;
  how: "lines" | "whole";
  isTable?: boolean;
}

/** Reads a list that `by` sent as a file, and stocks what is in it. */
export const restocking = task<ListFile & { product: number; by: number }>("shop.restock");

/** A list in a file is read by a task, which tells `by` what came of it. */
export async function restockFromFile(
  act: Act,
  by: Human,
  { product, ...list }: ListFile & { product: number },
): Promise<void> {
  allow(by, "catalogue.change");
  await act.later(restocking, { ...list, product, by: by.id });
}

export type UnitCounts = Record<StockUnit["state"], number>;

export async function countUnits(read: Reader, by: Human, productId: number): Promise<UnitCounts> {
  allow(by, "catalogue.change");
  const rows = await read
    .select({ state: units.state, count: count() })
    .from(units)
    .where(eq(units.productId, productId))
    .groupBy(units.state);
  const of = (state: StockUnit["state"]) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { free: of("free"), reserved: of("reserved"), sold: of("sold"), withdrawn: of("withdrawn") };
}

/** The free units of a product, newest first. */
export function listUnits(read: Reader, by: Human, { of, ...place }: Wanted): Promise<Page<StockUnit>> {
  allow(by, "catalogue.change");
  const isTheirs = eq(units.productId, numberIn(of) ?? 0);
  return pageOf<StockUnit>(
    {
      read: (where, direction, limit) =>
        read
          .select()
          .from(units)
          .where(and(isTheirs, isFree, where))
          .orderBy(newestFirst(units.id).order(direction))
          .limit(limit),
      at: newestFirst(units.id).at,
    },
    placeOf(place),
  );
}

/** Written out, so that the index of free units is known to fit. */
const isFree = eq(units.state, sql`'free'`);

/** A free unit; throws unit-gone when it is not free any more. */
export async function unitById(read: Reader, by: Human, id: number): Promise<StockUnit> {
  allow(by, "catalogue.change");
  const [row] = await read
    .select()
    .from(units)
    .where(and(eq(units.id, id), isFree));
  if (!row) throw new DomainError("unit-gone");
  return row;
}

/** A free unit that must not be sold any more; throws unit-gone when somebody was faster. Gives its product. */
export async function withdrawUnit(act: Act, by: Human, unitId: number): Promise<number> {
  allow(by, "catalogue.change");
  const [unit] = await act.tx.select({ productId: units.productId }).from(units).where(eq(units.id, unitId));
  if (!unit) throw new DomainError("unit-gone");
  // The product's row first, as orders do: whoever has it has the say over its units.
  await act.tx
    .update(products)
    .set({ free: sql`${products.free} - 1`, updatedAt: act.now })
    .where(and(eq(products.id, unit.productId), gte(products.free, 1)));
  const [gone] = await act.tx
    .update(units)
    .set({ state: "withdrawn" })
    .where(and(eq(units.id, unitId), eq(units.state, "free")))
    .returning({ id: units.id });
  if (!gone) throw new DomainError("unit-gone");
  await record(act, by, "unit.withdrawn", { subject: `product:${unit.productId}` });
  return unit.productId;
}
