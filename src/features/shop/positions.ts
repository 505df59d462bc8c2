import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "../../db/columns.ts";
import type { Tx } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import type { categories, products } from "./schema.ts";

/** A table whose rows stand where staff have put them. */
interface Placed {
  position: AnyColumn;
  id: AnyColumn;
}

/** Where a row stands. */
interface Place {
  id: number;
  position: number;
}

/** In the order that staff gave them, or against it. */
export const along = ({ position, id }: Placed, direction: "on" | "back") =>
  direction === "on" ? [asc(position), asc(id)] : [desc(position), desc(id)];

/** Compared as a pair, so that the index of the shelf is walked from there. */
export const beyond = (table: Placed, row: Place, side: "from" | "before"): SQL =>
  side === "from"
    ? sql`(${table.position}, ${table.id}) >= (${row.position}, ${row.id})`
    : sql`(${table.position}, ${table.id}) < (${row.position}, ${row.id})`;

/** Two rows change places, as they were seen to stand. Throws desk-faster when one of them stands elsewhere by now. */
export async function swapPlaces(
  tx: Tx,
  table: typeof categories | typeof products,
  one: Place,
  other: Place,
): Promise<void> {
  const moves = [
    { ...one, to: other.position },
    { ...other, to: one.position },
  ];
  // In the order of their ids: two who swap the same rows wait for each other, and never both at once.
  for (const { id, position, to } of moves.sort((a, b) => a.id - b.id)) {
    const [moved] = await tx
      .update(table)
      .set({ position: to })
      .where(and(eq(table.id, id), eq(table.position, position)))
      .returning({ id: table.id });
    if (!moved) throw new DomainError("desk-faster");
  }
}
