/** The candidate that is most like the word, if it is like it at all: one slip in a short word, two in a longer one. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const slips = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  if (slips === 0) return undefined;
  return candidates
    .filter(({ length }) => Math.abs(length - word.length) <= slips)
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .filter(({ away }) => away > 0 && away <= slips)
    .sort((a, b) => a.away - b.away)[0]?.candidate;
}

/** Optimal string alignment: letters added, dropped, changed, or two neighbours swapped. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line[column] = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + changed,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, line];
  }
  return at(last, to.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
