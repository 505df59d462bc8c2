import { and, asc, type Column, desc, eq, gt, gte, lt, lte, or, type SQL } from "drizzle-orm";
import type { Id } from "./desk.ts";

/** How many rows of a list stand on one screen. */
export const PAGE_SIZE = 8;

/** Where a page begins: with that row, or so that it ends before it; nothing: at the beginning. */
export interface Place<I extends Id = number> {
  from?: I | undefined;
  before?: I | undefined;
  size?: number | undefined;
}

export interface Page<Row, I extends Id = number> {
  rows: Row[];
  /** The rows that the neighbouring pages are found by: `before` this one, `from` this one. */
  previous: I | undefined;
  next: I | undefined;
  /** It is not the place that was asked for, which is not there any more: the beginning, or what is the end by now. */
  moved?: "start" | "end";
}

/** A place that a button or an address names, where rows are known by numbers: what is no number is the beginning. */
export const placeOf = ({ from, before, size }: Place<Id>): Place => ({
  from: numberIn(from),
  before: numberIn(before),
  size,
});

/** The same where rows are known by words. */
export const wordPlaceOf = ({ from, before, size }: Place<Id>): Place<string> => ({
  from: from === undefined ? undefined : String(from),
  before: before === undefined ? undefined : String(before),
  size,
});

/** What somebody says is the number of a row; nothing when it can be none. */
export const numberIn = (claimed: Id | undefined): number | undefined => {
  const id = Number(claimed);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
};

/** A list that is walked along its order, never counted: a page costs the same wherever it is. */
export interface Walk<Row, I extends Id = number> {
  /** Rows in the order of the list, or against it. */
  read(where: SQL | undefined, direction: "on" | "back", limit: number): Promise<Row[]>;
  /** Rows from this one on, or all before it; nothing when there is no such row. */
  at(id: I, side: "from" | "before"): Promise<SQL | undefined>;
}

/** What was made last stands first: the order by numbers, and a place in it. */
export const newestFirst = (id: Column) => ({
  order: (direction: "on" | "back"): SQL => (direction === "on" ? desc(id) : asc(id)),
  at: async (number: number, side: "from" | "before"): Promise<SQL> =>
    side === "from" ? lte(id, number) : gt(id, number),
});

/**
 * The order of what happened, and a place in it: numbers are given before their moment is there for all, so what is
 * newest is told by its time, and within one moment by its id.
 */
export function byMoment<I extends Id = number>(
  at: Column,
  id: Column,
  first: "newest" | "oldest" = "newest",
) {
  const [after, before, orAfter] = first === "newest" ? [lt, gt, lte] : [gt, lt, gte];
  return {
    order: (direction: "on" | "back"): [SQL, SQL] =>
      (direction === "on") === (first === "newest") ? [desc(at), desc(id)] : [asc(at), asc(id)],
    /** What stands there and after it, or before it. */
    beside: (moment: Date, number: I, side: "from" | "before"): SQL | undefined =>
      side === "from"
        ? or(after(at, moment), and(eq(at, moment), orAfter(id, number)))
        : or(before(at, moment), and(eq(at, moment), before(id, number))),
  };
}

/** One page; whose beginning is not there any more goes on from the same place, as far as the walk can tell where it was. */
export async function pageOf<Row extends { id: I }, I extends Id = number>(
  walk: Walk<Row, I>,
  { from, before, size = PAGE_SIZE }: Place<I>,
): Promise<Page<Row, I>> {
  if (before) {
    const page = await pageBefore(walk, before, size);
    if (!page) return { ...(await beginning(walk, size)), moved: "start" };
    if (page.rows.length > 0) return { ...page, next: before };
  }
  if (!from) return beginning(walk, size);
  const where = await walk.at(from, "from");
  if (!where) return { ...(await beginning(walk, size)), moved: "start" };
  const rows = await walk.read(where, "on", size + 1);
  const first = rows[0]?.id;
  if (first === undefined) return theEnd(await pageBefore(walk, from, size));
  const hasPrevious = ((await pageBefore(walk, first, 1))?.rows.length ?? 0) > 0;
  return { ...part(rows, size), previous: hasPrevious ? first : undefined };
}

/** Where nothing is left at all, there is nothing to say about where it is. */
const theEnd = <Row, I extends Id>(page: Page<Row, I> | undefined): Page<Row, I> =>
  page && page.rows.length > 0
    ? { ...page, moved: "end" }
    : { rows: [], previous: undefined, next: undefined };

/** What ends before a row; nothing when nobody can say where that was. */
async function pageBefore<Row extends { id: I }, I extends Id>(
  walk: Walk<Row, I>,
  id: I,
  size: number,
): Promise<Page<Row, I> | undefined> {
  const where = await walk.at(id, "before");
  if (!where) return undefined;
  const rows = await walk.read(where, "back", size + 1);
  const shown = rows.slice(0, size).reverse();
  return { rows: shown, previous: rows.length > size ? shown[0]?.id : undefined, next: undefined };
}

const beginning = async <Row extends { id: I }, I extends Id>(
  walk: Walk<Row, I>,
  size: number,
): Promise<Page<Row, I>> => ({
  ...part(await walk.read(undefined, "on", size + 1), size),
  previous: undefined,
});

const part = <Row extends { id: I }, I extends Id>(rows: Row[], size: number) => ({
  rows: rows.slice(0, size),
  next: rows[size]?.id,
});

/** One page by its number, from 0, of choices that stay as they are while somebody turns; the nearest that there is. */
export function numberedPage<Row>(all: readonly Row[], claimed: number) {
  const count = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const number = Math.min(Math.max(0, claimed), count - 1);
  return { number, count, rows: all.slice(number * PAGE_SIZE, (number + 1) * PAGE_SIZE) };
}

/** One page of a list that is short enough to be read as a whole; `order` has also what is not in it, or not any more. */
export function pageIn<Row, I extends Id>(
  all: Row[],
  idOf: (row: Row) => I,
  { from, before, size = PAGE_SIZE }: Place<I>,
  order: readonly Row[] = all,
): Page<Row, I> {
  const asked = before ?? from;
  const at = asked === undefined ? 0 : placeIn(all.map(idOf), asked, order.map(idOf));
  const isEnd = before === undefined && at === all.length && at > 0;
  const start = Math.max(0, (at ?? 0) - (before !== undefined || isEnd ? size : 0));
  const first = all[start];
  const following = all[start + size];
  return {
    rows: all.slice(start, start + size),
    previous: start > 0 && first !== undefined ? idOf(first) : undefined,
    next: following === undefined ? undefined : idOf(following),
    ...(at === undefined && { moved: "start" }),
    ...(isEnd && { moved: "end" }),
  };
}

/** Where it stands, or what follows it in the order of all; nothing when nobody knows it. */
function placeIn<I extends Id>(ids: I[], id: I, order: I[]): number | undefined {
  const place = order.indexOf(id);
  if (place === -1) return undefined;
  const following = new Set(order.slice(place));
  const next = ids.findIndex((each) => following.has(each));
  return next === -1 ? ids.length : next;
}
