import { DomainError } from "../../../lib/errors.ts";
import { tidy } from "../../../lib/fold.ts";
import { COUNTRIES, type Country } from "../../../lib/phone.ts";
import type { Language } from "../../../texts/languages.ts";
import { atlas, type Place, type Province } from "./atlas.ts";
import { byRiver, inCyrillic } from "./cyrillic.ts";
import { alphabetical } from "./order.ts";

export type { Place, Province } from "./atlas.ts";
export { placeName } from "./order.ts";

const ordered = new Map<string, readonly Place[]>();

/** In the alphabet of the language. */
export function provinces(country: Country, language: Language): readonly Province[] {
  return alphabetical([...atlas(country).values()], language);
}

/** The capital first, then in the alphabet of the language; none if there is no such province. */
export function cities(provinceId: string, language: Language): readonly Place[] {
  const key = `${provinceId} ${language}`;
  const known = ordered.get(key);
  if (known) return known;
  const [capital, ...others] = citiesOf(provinceId);
  if (!capital) return [];
  const list = [capital, ...alphabetical(others, language)];
  ordered.set(key, list);
  return list;
}

/** Whether a province is one city, and what stands under it are its districts. */
export const isCity = (provinceId: string): boolean => provinceId === TASHKENT;

const TASHKENT = "UZ-TK";

/** What a stored id stands for, a province or a city. */
export function place(id: string): Place | undefined {
  const provinceId = id.split("-", 2).join("-");
  return [provinceOf(provinceId), ...citiesOf(provinceId)].find((known) => known?.id === id);
}

function provinceOf(id: string): Province | undefined {
  const country = COUNTRIES.find((code) => id.startsWith(`${code}-`));
  return country && atlas(country).get(id);
}

const citiesOf = (provinceId: string) => provinceOf(provinceId)?.cities ?? [];

/**
 * Everything a place is called, in any language; a region of Uzbekistan also by the one city that it is named after, and
 * a city of Iran, whose own name is in Persian alone, as its province where both are called the same.
 */
export const namesOf = (place: Place): string[] => [
  ...new Set([
    ...Object.values(place.names).filter((name) => name !== undefined),
    ...inOldLetters(place),
    ...namesake(place),
    ...asProvince(place),
    ...byRiver(place.names.ru ?? ""),
  ]),
];

const inOldLetters = ({ own, names: { uz } }: Place): string[] => (own === "uz" && uz ? inCyrillic(uz) : []);

function asProvince({ id, own, names: { fa } }: Place): string[] {
  const above = own === "fa" ? provinceOf(id.split("-", 2).join("-")) : undefined;
  return above?.names.fa === fa ? Object.values(above?.names ?? {}).filter((name) => name !== undefined) : [];
}

function namesake({ id, own, names: { uz = "" } }: Place): string[] {
  const capital = provinceOf(id)?.cities[0];
  if (own !== "uz" || !capital?.names.uz || !uz.startsWith(`${capital.names.uz} `)) return [];
  const alike = [...atlas("UZ").values()].filter(({ names }) => names.uz?.startsWith(`${capital.names.uz} `));
  return alike.length === 1 ? namesOf(capital) : [];
}

/**
 * What a city is stored as that our list does not have: its province, and its name as somebody has typed it in the place
 * of its number. Throws city-not-a-name.
 */
export function unlisted(provinceId: string, typed: string): string {
  const name = tidy(typed);
  if (!NAME.test(name) || (name.match(/\p{L}/gu)?.length ?? 0) < 2) throw new DomainError("city-not-a-name");
  return `${provinceId}-${name}`;
}

/** Begins with a letter, so that it is never taken for a number. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N} ()\u200C\p{Pd}'’‘ʻʼ.]{1,39}$/u;

/** The name of a city that is stored by its name. */
export function unlistedName(id: string): string | undefined {
  const [country, province, ...name] = id.split("-");
  const said = name.join("-");
  return provinceOf(`${country}-${province}`) && NAME.test(said) ? said : undefined;
}
