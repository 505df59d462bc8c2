import { type Place, placesOf, profileOf } from "./align.ts";
import { median, overlay } from "./overlay.ts";
import type { Relief } from "./relief.ts";
import { scaled } from "./scaled.ts";

/** A picture that others are compared with. */
export interface Compared {
  relief: Relief;
  profile: Float32Array;
  /** The same in other sizes, made once. */
  sizes: Map<number, Relief>;
}

export const comparable = (relief: Relief): Compared => ({
  relief,
  profile: profileOf(relief),
  sizes: new Map(),
});

/** Saving a picture anew blurs all of it about as much: what differs by so many times as much as the rest was changed. */
const MOST_UNEVEN = 6;
/** The rest may be the very same. */
const GRAIN = 0.03;
const WORST = 3;
/** Less than this is not the same anywhere. */
const LEAST_ALIKE = 0.72;
/** Fewer blocks tell nothing. */
const LEAST_BLOCKS = 8;
/** Lies right, block by block and as a whole: no other place is tried. */
const IN_PLACE = { usual: 0.93, fit: 0.85 };

/** Whether two pictures show the same, also when one was cut, scaled, saved anew, framed, or turned dark. */
export function areAlike(one: Compared, other: Compared): boolean {
  for (const place of placesOf(one.profile, other.profile)) {
    const blocks = overlay(inSize(one, place), other.relief, place);
    if (!blocks || blocks.length < LEAST_BLOCKS) continue;
    const usual = median(blocks);
    if (unevenness(blocks, usual) <= MOST_UNEVEN) return true;
    if (usual >= IN_PLACE.usual && place.fit >= IN_PLACE.fit) return false;
  }
  return false;
}

function unevenness(blocks: number[], usual: number): number {
  const worst = blocks.toSorted((a, b) => a - b).slice(0, WORST);
  const mean = worst.reduce((sum, alike) => sum + alike, 0) / worst.length;
  return mean < LEAST_ALIKE ? Number.POSITIVE_INFINITY : (1 - mean) / (1 + GRAIN - usual);
}

function inSize({ relief, sizes }: Compared, { scale, isStretched }: Place): Relief {
  if (scale === 1) return relief;
  if (isStretched) return scaled(relief, 1, scale);
  const known = sizes.get(scale) ?? scaled(relief, scale, scale);
  sizes.set(scale, known);
  return known;
}
