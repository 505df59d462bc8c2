import type { Relief } from "./relief.ts";

/** Where a picture lies over another: a point (x, y) of it is at (x + across, y + down) of the other, once scaled. */
export interface Place {
  scale: number;
  /** Out of shape: only its height has changed. */
  isStretched?: boolean;
  down: number;
  /** 1 when the lines of both run alike. */
  fit: number;
}

/** Rows that are taken together: lines of text stay apart. */
const ROWS = 4;
/** What of the shorter one has to lie over the other. */
const LEAST_OVERLAP = 0.4;
const LEAST_AS_IS = 0.5;
const LEAST_FIT = 0.8;
const MOST_PLACES = 3;
/** Columns that may be missing, or be there beside it, at either side. */
const MOST_ASIDE = 60;
/** The sides may be cut, or bars stand beside it: by so much it is larger or smaller. */
const SCALES = Array.from({ length: 37 }, (_, step) => (82 + step) / 100).filter((scale) => scale !== 1);

/** How much stands out by row, a few rows together. */
export function profileOf({ width, height, levels }: Relief): Float32Array {
  const profile = new Float32Array(Math.floor(height / ROWS));
  const row = width * ROWS;
  for (let bin = 0; bin < profile.length; bin++) {
    let sum = 0;
    for (let at = bin * row; at < (bin + 1) * row; at++) sum += Math.abs(levels[at] ?? 0);
    profile[bin] = sum;
  }
  return profile;
}

/** As it is; and, when that is not surely it, in other sizes: the likeliest places, in which the rows run alike. */
export function* placesOf(one: Float32Array, other: Float32Array): Generator<Place> {
  const asIs = slid(one, other, 1);
  if (asIs.fit >= LEAST_AS_IS) yield asIs;
  const places = SCALES.map((scale) => slid(stretched(one, scale), other, scale));
  const shape = other.length / one.length;
  if (Math.abs(shape - 1) > 0.01)
    places.push({ ...slid(stretched(one, shape), other, shape), isStretched: true });
  const likely = places.filter(({ fit }) => fit >= LEAST_FIT).toSorted((a, b) => b.fit - a.fit);
  yield* likely.slice(0, MOST_PLACES);
}

function stretched(profile: Float32Array, scale: number): Float32Array {
  return Float32Array.from({ length: Math.floor(profile.length * scale) }, (_, at) => {
    const from = (at + 0.5) / scale - 0.5;
    const below = Math.max(0, Math.floor(from));
    const part = Math.max(0, from - below);
    return (profile[below] ?? 0) * (1 - part) + (profile[below + 1] ?? profile[below] ?? 0) * part;
  });
}

/** The shift with the highest correlation (Pearson). */
function slid(one: Float32Array, other: Float32Array, scale: number): Place {
  const least = Math.round(Math.min(one.length, other.length) * LEAST_OVERLAP);
  let best: Place = { scale, down: 0, fit: 0 };
  for (let shift = least - one.length; shift <= other.length - least; shift++) {
    const fit = correlation(one, other, shift);
    if (fit > best.fit) best = { scale, down: shift * ROWS, fit };
  }
  return best;
}

function correlation(one: Float32Array, other: Float32Array, shift: number): number {
  const from = Math.max(0, -shift);
  const to = Math.min(one.length, other.length - shift);
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const u = one[at] ?? 0;
    const v = other[at + shift] ?? 0;
    a += u;
    b += v;
    aa += u * u;
    bb += v * v;
    ab += u * v;
  }
  const count = to - from;
  const both = (aa - (a * a) / count) * (bb - (b * b) / count);
  return both > 0 ? (ab - (a * b) / count) / Math.sqrt(both) : 0;
}

/** How far to the side it lies, as the columns say: letters stand out across, lines do not. */
export function asideOf(one: Relief, other: Relief, down: number): number {
  const from = Math.max(0, -down);
  const to = Math.min(one.height, other.height - down);
  const mine = columnsOf(one, from, to);
  const theirs = columnsOf(other, from + down, to + down);
  let best = { aside: 0, fit: 0 };
  for (let aside = -MOST_ASIDE; aside <= MOST_ASIDE; aside++) {
    const fit = correlation(mine, theirs, aside);
    if (fit > best.fit) best = { aside, fit };
  }
  return best.aside;
}

function columnsOf({ width, levels }: Relief, from: number, to: number): Float32Array {
  const columns = new Float32Array(width);
  for (let y = from; y < to; y++)
    for (let x = 1; x < width; x++) {
      const at = y * width + x;
      columns[x] = (columns[x] ?? 0) + Math.abs((levels[at] ?? 0) - (levels[at - 1] ?? 0));
    }
  return columns;
}
