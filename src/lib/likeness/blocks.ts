import type { Relief } from "./relief.ts";

/** About as much as two or three digits take. */
export const ACROSS = 24;
export const DOWN = 16;
/** A block with less on it, on average of squares of levels, says nothing. */
const LEAST = 0.8;

/** A line fits anywhere along itself: nearer is better. */
const STRAY = 0.004;

/** How alike a block of one picture is to the place in the other, 0 to 1, light on dark or dark on light. */
export interface Found {
  alike: number;
  x: number;
  y: number;
}

/** Whether anything stands on this block. */
export function hasMuch({ width, height, levels }: Relief, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x + ACROSS > width || y + DOWN > height) return false;
  let sum = 0;
  for (let row = y; row < y + DOWN; row++)
    for (let at = row * width + x; at < row * width + x + ACROSS; at++) sum += (levels[at] ?? 0) ** 2;
  return sum >= LEAST * ACROSS * DOWN;
}

interface Point {
  x: number;
  y: number;
}

/** Looks for a block of one picture in the other, so far around a place. */
export function search(one: Relief, block: Point, other: Relief, at: Point, reach: Point): Found {
  let best: Found = { alike: -1, ...at };
  let highest = Number.NEGATIVE_INFINITY;
  for (let dy = -reach.y; dy <= reach.y; dy++)
    for (let dx = -reach.x; dx <= reach.x; dx++) {
      const there = { x: at.x + dx, y: at.y + dy };
      const alike = cosine(one, block, other, there);
      const worth = alike - STRAY * (Math.abs(dx) + Math.abs(dy));
      if (worth <= highest) continue;
      highest = worth;
      best = { alike, ...there };
    }
  return best;
}

/** How alike a block is to what stands at a place of the other, 0 to 1; -1 outside of it. */
export function cosine(one: Relief, { x, y }: Point, other: Relief, at: Point): number {
  if (at.x < 0 || at.y < 0 || at.x + ACROSS > other.width || at.y + DOWN > other.height) return -1;
  const mine = one.levels;
  const theirs = other.levels;
  let [aa, bb, ab] = [0, 0, 0];
  for (let row = 0; row < DOWN; row++) {
    let p = (y + row) * one.width + x;
    let q = (at.y + row) * other.width + at.x;
    for (let column = 0; column < ACROSS; column++) {
      const u = mine[p++] ?? 0;
      const v = theirs[q++] ?? 0;
      aa += u * u;
      bb += v * v;
      ab += u * v;
    }
  }
  return aa > 0 && bb > 0 ? Math.abs(ab) / Math.sqrt(aa * bb) : 0;
}
