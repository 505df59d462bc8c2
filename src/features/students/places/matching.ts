import { words } from "../../../lib/fold.ts";
import type { Place } from "./atlas.ts";

const NO_MATCH = 4;
const keys = new WeakMap<Place, string[][]>();

/**
 * The places of the list that fit what was typed, in any of their languages, best first: the whole name, its beginning,
 * the beginning of a word in it, any part of it. Spaces and half-spaces do not count. Nothing typed fits all.
 */
export function matching<P extends Place>(places: readonly P[], typed: string): P[] {
  const wanted = words(typed).join("");
  if (!wanted) return [...places];
  return places
    .map((place) => ({ place, rank: rank(place, wanted) }))
    .filter((found) => found.rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

/** As `matching`, but those whose whole name was typed are not joined by others. */
export function meant<P extends Place>(places: readonly P[], typed: string): P[] {
  const wanted = words(typed).join("");
  const found = wanted ? matching(places, typed) : [];
  const exact = found.filter((place) => rank(place, wanted) === 0);
  return exact.length > 0 ? exact : found;
}

function rank(place: Place, wanted: string): number {
  return Math.min(NO_MATCH, ...keysOf(place).map((name) => rankOfName(name, wanted)));
}

function rankOfName(name: readonly string[], wanted: string): number {
  const whole = name[0] ?? "";
  if (whole === wanted) return 0;
  if (whole.startsWith(wanted)) return 1;
  if (name.some((ending) => ending.startsWith(wanted))) return 2;
  return whole.includes(wanted) ? 3 : NO_MATCH;
}

/** For each name, all its endings that begin with a word: "آذربایجان شرقی" is found by either. */
function keysOf(place: Place): string[][] {
  let known = keys.get(place);
  if (!known) {
    known = [...new Set(Object.values(place.names))].map((name) => endings(words(name ?? "")));
    keys.set(place, known);
  }
  return known;
}

function endings(name: readonly string[]): string[] {
  return name.map((_, index) => name.slice(index).join(""));
}
