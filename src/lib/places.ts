/** Where a row stands in a list that people put into order. */
export interface Place {
  id: number;
  position: number;
}

/** Rows in their order, those that share a place moved apart: each stands behind the one before it. */
export function apart(rows: readonly Place[]): Place[] {
  let last = Number.NEGATIVE_INFINITY;
  return rows.map(({ id, position }) => {
    last = Math.max(position, last + 1);
    return { id, position: last };
  });
}

/** The place at the end for a new row: of two that are made in the same moment each has its own, for its number is. */
export const placeOfNew = (id: number, last: number | null | undefined): number =>
  Math.max(id, (last ?? 0) + 1);
