import { type Band, bandsOf } from "./bands.ts";
import type { Greys } from "./greys.ts";

/** What is compared of a picture: its lines of text, or bands of whatever else stands on it. */
export interface Lined {
  width: number;
  height: number;
  lines: Line[];
}

export interface Line extends Band {
  /** How much each column differs from those beside it, −7 to 7: in the upper half of the line, then in its lower half. */
  columns: Int8Array;
}

export const HALVES = 2;
const MOST = 7;
/** Levels for what differs as much as the columns of this line usually do. */
const STEPS = 3;
/** What is brighter over more columns than this is no part of a letter. */
const BESIDE = 12;
/** Below this (of 255) nothing stands on a line. */
const LEAST_SPREAD = 1;

export function linesOf(greys: Greys): Lined {
  const { width, height } = greys;
  return { width, height, lines: bandsOf(greys).flatMap((band) => lineOf(greys, band) ?? []) };
}

function lineOf(greys: Greys, { top, bottom }: Band): Line | undefined {
  const middle = Math.round((top + bottom) / 2);
  const columns = new Float32Array(HALVES * greys.width);
  columns.set(standingOut(meansOf(greys, top, middle)));
  columns.set(standingOut(meansOf(greys, middle, bottom)), greys.width);
  const spread = Math.sqrt(columns.reduce((sum, value) => sum + value * value, 0) / columns.length);
  if (spread < LEAST_SPREAD) return undefined;
  const level = (value: number) => Math.max(-MOST, Math.min(MOST, Math.round((STEPS * value) / spread)));
  return { top, bottom, columns: Int8Array.from(columns, level) };
}

function meansOf({ width, levels }: Greys, from: number, to: number): Float32Array {
  const means = new Float32Array(width);
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++) means[x] = (means[x] ?? 0) + (levels[y * width + x] ?? 0) / (to - from);
  return means;
}

/** Against the average of the columns beside each. */
function standingOut(means: Float32Array): Float32Array {
  const at = (x: number) => means[x] ?? 0;
  const out = new Float32Array(means.length);
  let sum = 0;
  for (let x = -BESIDE; x < means.length; x++) {
    sum += at(x + BESIDE) - at(x - BESIDE - 1);
    const count = Math.min(means.length, x + BESIDE + 1) - Math.max(0, x - BESIDE);
    if (x >= 0) out[x] = at(x) - sum / count;
  }
  return out;
}
