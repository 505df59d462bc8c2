/** The candidate that is most like the word, if it is like it at all: one slip in a short word, two in a longer one. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const slips = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  if (slips === 0) return undefined;
  return candidates
    .filter(({ length }) => Math.abs(length - word.length) <= slips)
    .map((candidate) => ({ candidate, away: distance(word, candidate, slips) }))
    .filter(({ away }) => away > 0 && away <= slips)
    .sort((a, b) => a.away - b.away)[0]?.candidate;
}

/** Letters added, dropped, changed, or two neighbours swapped; given up beyond `most`, which most words are at once. */
function distance(from: string, to: string, most: number): number {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [left, right] = [from.slice(same), to.slice(same)];
  if (left === right) return 0;
  if (most === 0) return Number.POSITIVE_INFINITY;
  const ways = [
    [left.slice(1), right],
    [left, right.slice(1)],
    [left.slice(1), right.slice(1)],
  ] as const;
  const swapped = [[left.slice(2), right.slice(2)]] as const;
  const isSwapped = left[0] === right[1] && left[1] === right[0];
  return 1 + Math.min(...[...ways, ...(isSwapped ? swapped : [])].map(([a, b]) => distance(a, b, most - 1)));
}
