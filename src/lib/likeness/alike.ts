import type { Line, Lined } from "./lines.ts";
import { AS_IS, EXACTLY, fitted, type Pair, type Place, pairsOf, placesOf } from "./places.ts";
import { asideOf, likenesses, type Strips, stretched } from "./strips.ts";

/** A picture that many others are compared with. */
export interface Compared extends Lined {
  /** The columns of its lines in other widths, made once. */
  widths: Map<number, Map<Line, Int8Array>>;
}

export const comparable = (lined: Lined): Compared => ({ ...lined, widths: new Map() });

/** The bars of a phone at the top and at the bottom say nothing about what is between them. */
const EDGE = 0.05;
/** Fewer pieces tell nothing. */
const LEAST_PIECES = 8;
/** The pieces that are the least alike decide. */
const WORST = 3;
/** Less than this is not the same anywhere. */
const LEAST_ALIKE = 0.74;
/** Saving a picture anew changes all of it about as much: what differs by so many times as much was changed. */
const MOST_UNEVEN = 5;
/** The rest may be the very same. */
const GRAIN = 0.03;
/** The one lies right over the other: no other place is tried. */
const IN_PLACE = 0.9;
/** It does not: its sides may have been stretched in another way. */
const OUT_OF_PLACE = 0.6;

/** How alike pieces of two pictures are: half of them more than `usual`, the worst ones `worst`. */
interface Fit {
  usual: number;
  worst: number;
}

/** Whether two pictures show the same, also when one was cut, scaled, saved anew, framed, or turned dark. */
export function areAlike(one: Compared, other: Lined): boolean {
  for (const place of exactPlaces(one, other)) {
    const fit = fitAt(one, other, place);
    if (fit && isSame(fit)) return true;
    if (fit && fit.usual >= IN_PLACE) return false;
  }
  return false;
}

const isSame = ({ usual, worst }: Fit): boolean =>
  worst >= LEAST_ALIKE && 1 - worst <= MOST_UNEVEN * (1 + GRAIN - usual);

/** First as it is: mostly that decides. */
function* exactPlaces(one: Lined, other: Lined): Generator<Place> {
  const asIs = fitted(pairsOf(one, other, AS_IS));
  if (asIs) yield asIs;
  for (const place of placesOf(one, other)) {
    const exact = fitted(pairsOf(one, other, place));
    if (exact) yield exact;
  }
}

function fitAt(one: Compared, other: Lined, place: Place): Fit | undefined {
  const pairs = pairsOf(one, other, place, EXACTLY).filter(
    ([mine, theirs]) => isBetweenBars(mine, one) && isBetweenBars(theirs, other),
  );
  const inShape = fitOf(stripsOf(one, pairs, place.scale));
  if (place.scale === 1 || (inShape && inShape.usual >= OUT_OF_PLACE)) return inShape;
  return fitOf(stripsOf(one, pairs, 1));
}

const isBetweenBars = ({ top, bottom }: Line, { height }: Lined): boolean =>
  top >= EDGE * height && bottom <= (1 - EDGE) * height;

function stripsOf(one: Compared, pairs: Pair[], scale: number): Strips[] {
  return pairs.map(([mine, theirs]) => ({ mine: inWidth(one, mine, scale), theirs: theirs.columns }));
}

function inWidth({ widths }: Compared, line: Line, scale: number): Int8Array {
  if (scale === 1) return line.columns;
  const known = widths.get(scale) ?? new Map<Line, Int8Array>();
  widths.set(scale, known);
  const columns = known.get(line) ?? stretched(line.columns, scale);
  known.set(line, columns);
  return columns;
}

function fitOf(strips: Strips[]): Fit | undefined {
  const alike = likenesses(strips, asideOf(strips)).toSorted();
  if (alike.length < LEAST_PIECES) return undefined;
  const worst = alike.subarray(0, WORST).reduce((sum, each) => sum + each, 0) / WORST;
  return { usual: alike[alike.length >> 1] ?? 0, worst };
}
