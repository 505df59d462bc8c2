import { asideOf, type Place } from "./align.ts";
import { ACROSS, cosine, DOWN, type Found, hasMuch, search } from "./blocks.ts";
import type { Relief } from "./relief.ts";

/** The bars of a phone at the top and at the bottom say nothing about what is between them. */
const EDGE = 0.06;
/** So alike that it is the same, wherever it lies exactly. */
const SAME = 0.93;
const CLOSE = 0.8;
/** What so many blocks of are unlike is another picture, or lies wrongly. */
const UNLIKE = 0.7;
const MOST_UNLIKE = 8;
const ANCHORS = { enough: 6, least: 3, tried: 18 };
const NEAR = { x: 3, y: 9 };
const DRIFT = { x: 1, y: 1 };

interface Shift {
  x: number;
  y: number;
}

/**
 * Lays one picture over the other at a place that is about right: how alike each block of them is on which anything
 * stands, from 0 to 1. Nothing when they do not lie over each other.
 */
export function overlay(one: Relief, other: Relief, place: Place): number[] | undefined {
  const rows = rowsWithin(one, other, place.down);
  const columns = Array.from({ length: Math.floor(one.width / ACROSS) }, (_, column) => column * ACROSS);
  const middle = rows.length >> 1;
  const fromMiddle = rows.toSorted(
    (a, b) => Math.abs(a - (rows[middle] ?? 0)) - Math.abs(b - (rows[middle] ?? 0)),
  );
  const start = anchored(one, other, place, fromMiddle, columns);
  if (!start) return undefined;
  const upwards = compared(one, other, rows.slice(0, middle).toReversed(), columns, start);
  return [...upwards, ...compared(one, other, rows.slice(middle), columns, start)];
}

/** Rows of blocks of the one that lie over the other, without the edges of both. */
function rowsWithin(one: Relief, other: Relief, down: number): number[] {
  const from = Math.max(EDGE * one.height, EDGE * other.height - down);
  const to = Math.min((1 - EDGE) * one.height, (1 - EDGE) * other.height - down) - DOWN;
  const first = Math.ceil(from);
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / DOWN) + 1) },
    (_, row) => first + row * DOWN,
  );
}

/** Where exactly it lies, as most blocks near its middle say. */
function anchored(
  one: Relief,
  other: Relief,
  place: Place,
  rows: number[],
  columns: number[],
): Shift | undefined {
  const aside = place.scale === 1 || place.isStretched ? 0 : asideOf(one, other, place.down);
  const blocks = rows.flatMap((y) => columns.map((x) => ({ x, y })));
  const anchors: Shift[] = [];
  let tried = 0;
  for (const { x, y } of blocks) {
    if (anchors.length >= ANCHORS.enough || tried >= ANCHORS.tried) break;
    if (!hasMuch(one, x, y)) continue;
    tried++;
    const found = search(one, { x, y }, other, { x: x + aside, y: y + place.down }, NEAR);
    if (found.alike >= CLOSE) anchors.push({ x: found.x - x, y: found.y - y });
  }
  return anchors.length >= ANCHORS.least ? middleOf(anchors) : undefined;
}

/** Goes on row by row, and follows what drifts because the sizes are not quite the same. */
function compared(one: Relief, other: Relief, rows: number[], columns: number[], start: Shift): number[] {
  const all: number[] = [];
  let shift = start;
  let unlike = 0;
  for (const y of rows) {
    const seen: Shift[] = [];
    for (const x of columns) {
      const found = blockAt(one, other, { x, y }, shift);
      if (!found) continue;
      all.push(found.alike);
      if (found.alike >= CLOSE) seen.push({ x: found.x - x, y: found.y - y });
      if (found.alike < UNLIKE && ++unlike > MOST_UNLIKE) return all;
    }
    if (seen.length > 0) shift = middleOf(seen);
  }
  return all;
}

function blockAt(one: Relief, other: Relief, { x, y }: Shift, shift: Shift): Found | undefined {
  const at = { x: x + shift.x, y: y + shift.y };
  if (!hasMuch(one, x, y) && !hasMuch(other, at.x, at.y)) return undefined;
  const alike = cosine(one, { x, y }, other, at);
  if (alike < 0) return undefined;
  return alike >= SAME ? { alike, ...at } : search(one, { x, y }, other, at, DRIFT);
}

const middleOf = (shifts: Shift[]): Shift => ({
  x: median(shifts.map(({ x }) => x)),
  y: median(shifts.map(({ y }) => y)),
});

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
