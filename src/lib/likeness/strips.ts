import { HALVES } from "./lines.ts";

/** The columns of a line, upper half and lower half, and those of the line of the other that it lies over. */
export interface Strips {
  mine: Int8Array;
  theirs: Int8Array;
}

/** About as much as three or four digits take. */
const PIECE = 32;
/** A piece with less on it, on average of squares of levels, says nothing. */
const LEAST = 2;
/** So near its sides a picture is changed by what was put beside it. */
const SIDE = 14;
/** So far is looked around, for sizes are not quite right. */
const DRIFT = 2;
/** So alike that it need not be looked around. */
const SAME = 0.95;
/** What tells surely that these are two pictures. */
const OTHER = { alike: 0.5, least: 3, right: 12, times: 2 };
/** Beyond what is explained by a difference in width. */
const LEEWAY = 3;
/** So many lines tell where they lie. */
const TELLING = 4;

/**
 * How alike each piece is on which anything stands, 0 to 1, light on dark or dark on light. Stops as soon as they are
 * surely two pictures.
 */
export function likenesses(strips: Strips[], aside: number): Float32Array {
  const found: number[] = [];
  for (const { mine, theirs } of strips) {
    const last = Math.min(theirs.length / HALVES, mine.length / HALVES + aside) - SIDE - PIECE;
    for (let at = Math.max(0, aside) + SIDE; at <= last; at += PIECE) {
      const alike = pieceAt({ mine, theirs }, at, aside);
      if (alike !== undefined) found.push(alike);
    }
    if (areOthers(found)) break;
  }
  return Float32Array.from(found);
}

/** Lies right, as most pieces say, and some are others. */
function areOthers(found: number[]): boolean {
  const others = found.filter((alike) => alike < OTHER.alike).length;
  const right = found.filter((alike) => alike >= SAME).length;
  return others >= OTHER.least && right >= OTHER.right && right > OTHER.times * others;
}

function pieceAt({ mine, theirs }: Strips, at: number, aside: number): number | undefined {
  const ours = squares(mine, at - aside);
  const other = squares(theirs, at);
  if (Math.max(ours, other) < LEAST * PIECE * HALVES) return undefined;
  if (other === 0) return 0;
  let best = 0;
  for (const drift of DRIFTS) {
    const from = at - aside + drift;
    const both = (drift === 0 ? ours : squares(mine, from)) * other;
    if (both > 0) best = Math.max(best, Math.abs(product(mine, from, theirs, at)) / Math.sqrt(both));
    if (best >= SAME) return best;
  }
  return best;
}

const DRIFTS = [0, ...Array.from({ length: DRIFT }, (_, step) => [step + 1, -step - 1]).flat()];

function squares(columns: Int8Array, from: number): number {
  let sum = 0;
  for (let half = from; half < columns.length; half += columns.length / HALVES)
    for (let at = half; at < half + PIECE; at++) sum += (columns[at] ?? 0) * (columns[at] ?? 0);
  return sum;
}

function product(mine: Int8Array, from: number, theirs: Int8Array, at: number): number {
  let sum = 0;
  const a = mine.length / HALVES;
  const b = theirs.length / HALVES;
  for (let step = 0; step < PIECE; step++)
    sum +=
      (mine[from + step] ?? 0) * (theirs[at + step] ?? 0) +
      (mine[a + from + step] ?? 0) * (theirs[b + at + step] ?? 0);
  return sum;
}

/** How far to the side the one lies on the other: where their upper halves fit. */
export function asideOf(strips: Strips[]): number {
  const [first] = strips;
  if (!first) return 0;
  const wider = (first.theirs.length - first.mine.length) / HALVES;
  let best = { aside: 0, fit: 0 };
  for (let aside = Math.min(0, wider) - LEEWAY; aside <= Math.max(0, wider) + LEEWAY; aside++) {
    const fit = strips.slice(0, TELLING).reduce((sum, each) => sum + Math.abs(fitOf(each, aside)), 0);
    if (fit > best.fit) best = { aside, fit };
  }
  return best.aside;
}

function fitOf({ mine, theirs }: Strips, aside: number): number {
  let sum = 0;
  const last = Math.min(theirs.length / HALVES, mine.length / HALVES + aside);
  for (let at = Math.max(0, aside); at < last; at++) sum += (mine[at - aside] ?? 0) * (theirs[at] ?? 0);
  return sum;
}

/** The same columns over another width. */
export function stretched(columns: Int8Array, scale: number): Int8Array {
  const from = columns.length / HALVES;
  const to = Math.round(from * scale);
  const made = new Int8Array(HALVES * to);
  for (let x = 0; x < to; x++) {
    const place = Math.max(0, Math.min(from - 1.001, (x + 0.5) / scale - 0.5));
    const before = Math.floor(place);
    const part = place - before;
    for (let half = 0; half < HALVES; half++) {
      const at = half * from + before;
      made[half * to + x] = Math.round((columns[at] ?? 0) * (1 - part) + (columns[at + 1] ?? 0) * part);
    }
  }
  return made;
}
