import { COUNTRIES, type Country } from "../../../lib/phone.ts";
import type { Language } from "../../../texts/languages.ts";
import { atlas, type Place, type Province } from "./atlas.ts";
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

/** Everything a place is called, in any language. */
export const namesOf = ({ names }: Place): string[] =>
  [...new Set(Object.values(names))].filter((name) => name !== undefined);
