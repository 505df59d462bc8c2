import { words } from "../../../lib/fold.ts";
import { RANK, ranked } from "../../../lib/matching.ts";
import { nearest } from "../../../lib/nearest.ts";
import type { Country } from "../../../lib/phone.ts";
import { atlas, type Province } from "./atlas.ts";
import { namesOf, type Place } from "./index.ts";

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

/** Of two words for a place one says one, or writes both as one: Anzali is بندر انزلی, and شهرری is Rey. */
const otherwise = (typed: string): string[] => {
  const said = words(typed.replaceAll("\u200C", " ")).join("");
  return [`بندر${said}`, ...(said.startsWith("شهر") ? [said.slice("شهر".length)] : [])];
};

/** What fits, and how well: by what was typed, or by that without the kind of place where this fits better. */
export function fitting<I>(items: readonly I[], typed: string, names: (item: I) => readonly string[]) {
  const asTyped = ranked(items, typed, names);
  if (asTyped[0]?.rank === RANK.whole) return asTyped;
  const asBare = ranked(items, bare(typed), names);
  const isBetter =
    (asBare[0]?.rank ?? Number.POSITIVE_INFINITY) < (asTyped[0]?.rank ?? Number.POSITIVE_INFINITY);
  const best = isBetter ? asBare : asTyped;
  return best.length > 0 ? best : inAnotherWay(items, typed, names);
}

/** Only who is named in full is meant by it. */
const inAnotherWay = <I>(items: readonly I[], typed: string, names: (item: I) => readonly string[]) =>
  otherwise(typed)
    .map((said) => ranked(items, said, names))
    .find(([first]) => first?.rank === RANK.whole) ?? [];

/** More are no help to somebody who has made a slip. */
const MOST_NEAR = 8;

/** What was meant, with a slip in it; by what was typed, or by that without the kind of place. */
export function near<I>(items: readonly I[], typed: string, names: (item: I) => readonly string[]): I[] {
  const asTyped = nearest(items, typed, names);
  return (asTyped.length > 0 ? asTyped : nearest(items, bare(typed), names)).slice(0, MOST_NEAR);
}

type Known = ReadonlyMap<string, ReadonlySet<Province>>;
const known: Partial<Record<Country, { cities: Known; all: Known }>> = {};

/** Every name in a country, folded, with the provinces that it leads to: somebody may type anything, and often. */
function knownIn(country: Country) {
  known[country] ??= knownBy([...atlas(country).values()]);
  return known[country];
}

function knownBy(provinces: Province[]) {
  const cities = provinces.flatMap((above) => above.cities.map((place) => ({ place, above })));
  const themselves = provinces.map((above) => ({ place: above, above }));
  return { cities: byName(cities), all: byName([...themselves, ...cities]) };
}

function byName(places: { place: Place; above: Province }[]): Known {
  const found = new Map<string, Set<Province>>();
  for (const { place, above } of places)
    for (const name of namesOf(place).map(joined)) found.set(name, (found.get(name) ?? new Set()).add(above));
  return found;
}

const joined = (name: string): string => words(name).join("");

const inFull = (names: Known, typed: string): Province[] => {
  const said = [joined(typed), joined(bare(typed)), ...otherwise(typed)].find((each) => names.has(each));
  return [...(names.get(said ?? "") ?? [])];
};

/** The provinces that have a city of just this name. */
export const withCity = (country: Country, typed: string): Province[] =>
  inFull(knownIn(country).cities, typed);

/** The same, with the province that is called so itself. */
export const named = (country: Country, typed: string): Province[] => inFull(knownIn(country).all, typed);

/** What has to be typed of a city before its province is offered. */
const BEGINNING = 4;

/** The provinces with a city that what was typed begins, or that is meant by it with a slip. */
export function nearCity(country: Country, typed: string): Province[] {
  const { cities } = knownIn(country);
  const wanted = joined(bare(typed));
  const names = [...cities.keys()];
  const begun = wanted.length < BEGINNING ? [] : names.filter((name) => name.startsWith(wanted));
  const meant = begun.length > 0 ? begun : near(names, typed, (name) => [name]);
  return [...new Set(meant.flatMap((name) => [...(cities.get(name) ?? [])]))].slice(0, MOST_NEAR);
}
