import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "../../db/columns.ts";

/** A table whose rows stand where staff have put them. */
interface Placed {
  position: AnyColumn;
  id: AnyColumn;
}

/** In the order that staff gave them, or against it. */
export const along = ({ position, id }: Placed, direction: "on" | "back") =>
  direction === "on" ? [asc(position), asc(id)] : [desc(position), desc(id)];

/** Compared as a pair, so that the index of the shelf is walked from there. */
export const beyond = (table: Placed, row: { position: number; id: number }, side: "from" | "before"): SQL =>
  side === "from"
    ? sql`(${table.position}, ${table.id}) >= (${row.position}, ${row.id})`
    : sql`(${table.position}, ${table.id}) < (${row.position}, ${row.id})`;
