/** Which page of how many, from 0. */
export interface Page {
  number: number;
  count: number;
}

export const PAGE_SIZE = 8;

/** Some rows of a list, and which page of it they are. */
export interface Leaf<T> {
  rows: T[];
  page: Page;
}

export const rowsOf = ({ number }: Pick<Page, "number">) => ({
  limit: PAGE_SIZE,
  offset: number * PAGE_SIZE,
});

export const leafOf = <T>(items: readonly T[], page: Page): Leaf<T> => {
  const { offset, limit } = rowsOf(page);
  return { rows: items.slice(offset, offset + limit), page };
};
