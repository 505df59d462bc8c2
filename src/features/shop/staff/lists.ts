export const PAGE_SIZE = 8;

/** Some rows of a list, and whether there are others before and behind them. */
export interface Leaf<T> {
  rows: T[];
  hasNewer: boolean;
  hasOlder: boolean;
}

/** Where a page begins: behind (older than) or before (newer than) a row; 0: with the newest. */
export interface From {
  before: number;
  after: number;
}

/** A page of rows that were asked for with one more than a page has, towards the newer ones when it was `after`. */
export function leafOf<T>(found: T[], { before, after }: From): Leaf<T> {
  const more = found.length > PAGE_SIZE;
  const rows = found.slice(0, PAGE_SIZE);
  if (after) return { rows: rows.reverse(), hasNewer: more, hasOlder: true };
  return { rows, hasNewer: before > 0, hasOlder: more };
}

/** The same for pages that are counted. */
export const numbered = <T>(found: T[], number: number): Leaf<T> => ({
  rows: found.slice(0, PAGE_SIZE),
  hasNewer: number > 0,
  hasOlder: found.length > PAGE_SIZE,
});

export const pageOf = (claimed: number) => {
  const number = Math.max(0, Math.trunc(claimed) || 0);
  return { number, limit: PAGE_SIZE + 1, offset: number * PAGE_SIZE };
};
