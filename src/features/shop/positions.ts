import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "../../db/columns.ts";
import type { Tx } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { apart, type Place } from "../../lib/places.ts";
import type { categories, products } from "./schema.ts";

/** A table whose rows stand where staff have put them. */
interface Placed {
  position: AnyColumn;
  id: AnyColumn;
}

/** In the order that staff gave them, or against it. */
export const along = ({ position, id }: Placed, direction: "on" | "back") =>
  direction === "on" ? [asc(position), asc(id)] : [desc(position), desc(id)];

/** Compared as a pair, so that the index of the shelf is walked from there. */
export const beyond = (table: Placed, row: Place, side: "from" | "before"): SQL =>
  side === "from"
    ? sql`(${table.position}, ${table.id}) >= (${row.position}, ${row.id})`
    : sql`(${table.position}, ${table.id}) < (${row.position}, ${row.id})`;

type Ordered = typeof categories | typeof products;

/**
 * A row changes places with the one that stands above it among `others`, as they were seen to stand: gives where it stood
 * and stands, or nothing for the first. Throws desk-faster when one of them stands elsewhere by now.
 */
export async function raiseIn(
  tx: Tx,
  table: Ordered,
  { id, position }: Place,
  others: SQL | undefined,
): Promise<[from: number, to: number] | undefined> {
  const one = { id, position };
  const [above] = await tx
    .select({ id: table.id, position: table.position })
    .from(table)
    .where(and(others, beyond(table, one, "before")))
    .orderBy(...along(table, "back"))
    .limit(1);
  if (!above) return undefined;
  if (above.position === position) return [position, await swapApart(tx, table, [one, above], others)];
  await swapPlaces(tx, table, one, above);
  return [position, above.position];
}

/** Rows that share a place, by a former fault, get each their own before two of them are swapped: gives where the first stands. */
async function swapApart(
  tx: Tx,
  table: Ordered,
  [one, above]: [Place, Place],
  others: SQL | undefined,
): Promise<number> {
  const stood = await tx
    .select({ id: table.id, position: table.position })
    .from(table)
    .where(others)
    .orderBy(...along(table, "on"));
  // Who was seen there and has been moved since shares no place with anybody.
  const isThere = (seen: Place) => stood.some((row) => row.id === seen.id && row.position === seen.position);
  if (!isThere(one) || !isThere(above)) throw new DomainError("desk-faster");
  const places = apart(stood);
  await moveAll(
    tx,
    table,
    stood.map((row, at) => ({ ...row, to: places[at]?.position ?? row.position })),
  );
  const placeOf = ({ id }: Place) => places.find((place) => place.id === id);
  const [lower, upper] = [placeOf(one), placeOf(above)];
  if (!lower || !upper) throw new DomainError("desk-faster");
  await swapPlaces(tx, table, lower, upper);
  return upper.position;
}

const swapPlaces = (tx: Tx, table: Ordered, one: Place, other: Place): Promise<void> =>
  moveAll(tx, table, [
    { ...one, to: other.position },
    { ...other, to: one.position },
  ]);

async function moveAll(tx: Tx, table: Ordered, moves: (Place & { to: number })[]): Promise<void> {
  // In the order of their ids: two who move the same rows wait for each other, and never both at once.
  const real = moves.filter(({ position, to }) => position !== to).sort((a, b) => a.id - b.id);
  for (const { id, position, to } of real) {
    const [moved] = await tx
      .update(table)
      .set({ position: to })
      .where(and(eq(table.id, id), eq(table.position, position)))
      .returning({ id: table.id });
    if (!moved) throw new DomainError("desk-faster");
  }
}
