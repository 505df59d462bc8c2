import type { SQL } from "drizzle-orm";

/** How many rows of a list stand on one screen. */
export const PAGE_SIZE = 8;

/** Where a page begins: with that row, or so that it ends before it; 0 or nothing: at the beginning. */
export interface Place {
  from?: number;
  before?: number;
}

export interface Page<Row> {
  rows: Row[];
  /** The rows that the neighbouring pages are found by: `before` this one, `from` this one. */
  previous: number | undefined;
  next: number | undefined;
}

/** A list that is walked along its order, never counted: a page costs the same wherever it is. */
export interface Walk<Row> {
  /** Rows in the order of the list, or against it. */
  read(where: SQL | undefined, direction: "on" | "back", limit: number): Promise<Row[]>;
  /** Rows from this one on, or all before it; nothing when there is no such row. */
  at(id: number, side: "from" | "before"): Promise<SQL | undefined>;
  size?: number;
}

/** One page; a place that is not there any more is the beginning. */
export async function pageOf<Row extends { id: number }>(walk: Walk<Row>, place: Place): Promise<Page<Row>> {
  const { size = PAGE_SIZE } = walk;
  const { from, before } = place;
  if (before) {
    const rows = await readSide(walk, before, "before", size + 1);
    const shown = rows.slice(0, size).reverse();
    if (shown.length > 0)
      return { rows: shown, previous: rows.length > size ? shown[0]?.id : undefined, next: before };
  }
  const rows = from ? await readSide(walk, from, "from", size + 1) : [];
  const first = rows[0]?.id;
  if (first === undefined) return beginning(walk, size);
  const hasPrevious = (await readSide(walk, first, "before", 1)).length > 0;
  return { ...cut(rows, size), previous: hasPrevious ? first : undefined };
}

async function readSide<Row>(walk: Walk<Row>, id: number, side: "from" | "before", limit: number) {
  const where = await walk.at(id, side);
  return where ? walk.read(where, side === "from" ? "on" : "back", limit) : [];
}

const beginning = async <Row extends { id: number }>(walk: Walk<Row>, size: number): Promise<Page<Row>> => ({
  ...cut(await walk.read(undefined, "on", size + 1), size),
  previous: undefined,
});

const cut = <Row extends { id: number }>(rows: Row[], size: number) => ({
  rows: rows.slice(0, size),
  next: rows[size]?.id,
});
