import type { Line, Lined } from "./lines.ts";

/** Where a picture lies over another, from top to bottom: what is at y of it is at y · scale + shift of the other. */
export interface Place {
  scale: number;
  shift: number;
}

/** A line of each that lie over each other. */
export type Pair = [Line, Line];

/** From two thirds of the size to one and a half times: what is cut, framed, or out of shape. */
const SCALES = Array.from({ length: 42 }, (_, step) => 0.66 * 1.02 ** step);
const MOST_PLACES = 6;
/** Lines lie over each other when their middles, and their heights, are this near. */
export const ABOUT = { near: 4, asHigh: 4 };
export const EXACTLY = { near: 2.5, asHigh: 3 };
const LEAST_PAIRS = 4;
/** So many of the lines of what lies over each other have to be a pair. */
const LEAST_PAIRED = 0.5;
/** Shifts that are counted together. */
const BIN = 6;
/** Of a line of text that is 384 wide a twentieth of a letter. */
const STEP = 1 / 400;
const LEAST_STRAY = 1.1;

const middleOf = ({ top, bottom }: Line): number => (top + bottom) / 2;

export const AS_IS: Place = { scale: 1, shift: 0 };

/** The likeliest places, at which the most lines lie over each other. */
export function placesOf(one: Lined, other: Lined): Place[] {
  const mine = Float64Array.from(one.lines, middleOf);
  const theirs = Float64Array.from(other.lines, middleOf);
  const least = Math.max(LEAST_PAIRS, LEAST_PAIRED * Math.min(mine.length, theirs.length));
  return SCALES.map((scale) => shiftOf(mine, theirs, scale))
    .filter(({ lines }) => lines >= least)
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, MOST_PLACES);
}

/** The shift for which the most lines stand where one of the other stands. */
function shiftOf(mine: Float64Array, theirs: Float64Array, scale: number): Place & { lines: number } {
  const from = -Math.ceil((mine.at(-1) ?? 0) * scale);
  const votes = new Uint8Array(Math.ceil(((theirs.at(-1) ?? 0) - from) / BIN) + 2);
  let best = 0;
  let lines = 0;
  for (let a = 0; a < mine.length; a++)
    for (let b = 0; b < theirs.length; b++) {
      const bin = Math.trunc(((theirs[b] ?? 0) - (mine[a] ?? 0) * scale - from) / BIN) + 1;
      const count = (votes[bin] ?? 0) + 1;
      votes[bin] = count;
      if (count + (votes[bin - 1] ?? 0) > lines) {
        lines = count + (votes[bin - 1] ?? 0);
        best = bin;
      }
      if (count + (votes[bin + 1] ?? 0) > lines) {
        lines = count + (votes[bin + 1] ?? 0);
        best = bin + 1;
      }
    }
  return { scale, shift: from + (best - 1) * BIN, lines };
}

/** The lines that lie over each other at this place; none when too few do. */
export function pairsOf(one: Lined, other: Lined, place: Place, { near, asHigh } = ABOUT): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const line of one.lines) {
    const middle = middleOf(line) * place.scale + place.shift;
    while (next < other.lines.length && middleOf(other.lines[next] ?? line) < middle - near) next++;
    const there = other.lines[next];
    if (!there) break;
    const higher = there.bottom - there.top - (line.bottom - line.top) * place.scale;
    if (middleOf(there) <= middle + near && Math.abs(higher) <= asHigh) pairs.push([line, there]);
  }
  const least = Math.max(LEAST_PAIRS, LEAST_PAIRED * shared(one, other, place));
  return pairs.length >= least ? pairs : [];
}

/** How many lines of the one that has fewer lie on the other. */
function shared(one: Lined, other: Lined, { scale, shift }: Place): number {
  const within = (height: number) => (middle: number) => middle > 0 && middle < height;
  const mine = one.lines.map((line) => middleOf(line) * scale + shift).filter(within(other.height));
  const theirs = other.lines.map((line) => (middleOf(line) - shift) / scale).filter(within(one.height));
  return Math.min(mine.length, theirs.length);
}

/** The place at which these lines lie over each other best (least squares); nothing when they do not. */
export function fitted(pairs: Pair[]): Place | undefined {
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (const [mine, theirs] of pairs) {
    const [a, b] = [middleOf(mine), middleOf(theirs)];
    x += a;
    y += b;
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  const count = pairs.length;
  const exact = (xy - (x * y) / count) / (xx - (x * x) / count);
  const stray = Math.sqrt(Math.max(0, yy - (y * y) / count - exact * (xy - (x * y) / count)) / count);
  if (!(stray <= LEAST_STRAY)) return undefined;
  const scale = Math.round(exact / STEP) * STEP;
  return { scale, shift: (y - scale * x) / count };
}
