/** The value below which that share of the samples lies (nearest rank). */
export function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export function median(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const above = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (above + below) / 2;
}

/** The median of the ratios round by round: two neighbours in time had the same machine. */
export const ratio = (ours: number[], theirs: number[]) =>
  median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
