import { words } from "../../../lib/fold.ts";
import { RANK, ranked } from "../../../lib/matching.ts";
import type { Country } from "../../../lib/phone.ts";
import { atlas, type Province } from "./atlas.ts";
import { namesOf } from "./index.ts";

/** What kind of place it is, which people say before its name or behind it. */
const KINDS = new Set(
  words(
    `استان شهرستان شهر بخش روستای province region county city town
    viloyati viloyat shahri shahar tumani tuman вилояти вилоят шаҳри шаҳар шахри шахар тумани туман
    область обл город гор г район`,
  ),
);

/** The name without the kind of place: "شهر ری" is Rey. */
function bare(typed: string): string {
  const said = words(typed.replaceAll("\u200C", " "));
  return said.filter((word) => !KINDS.has(word)).join(" ");
}

/** What fits, and how well: by what was typed, or by that without the kind of place where this fits better. */
export function fitting<I>(items: readonly I[], typed: string, names: (item: I) => readonly string[]) {
  const asTyped = ranked(items, typed, names);
  if (asTyped[0]?.rank === RANK.whole) return asTyped;
  const asBare = ranked(items, bare(typed), names);
  const isBetter =
    (asBare[0]?.rank ?? Number.POSITIVE_INFINITY) < (asTyped[0]?.rank ?? Number.POSITIVE_INFINITY);
  return isBetter ? asBare : asTyped;
}

/** The provinces that have a city of just this name. */
export function withCity(country: Country, typed: string): Province[] {
  return [...atlas(country).values()].filter(
    ({ cities }) => fitting(cities, typed, namesOf)[0]?.rank === RANK.whole,
  );
}

/** The same, with the province that is called so itself. */
export function named(country: Country, typed: string): Province[] {
  const called = fitting([...atlas(country).values()], typed, namesOf);
  const above = called.filter(({ rank }) => rank === RANK.whole).map(({ item }) => item);
  return [...new Set([...above, ...withCity(country, typed)])];
}
