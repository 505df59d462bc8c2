import type { Language } from "../../../bot/languages.ts";
import { DomainError } from "../../../lib/errors.ts";
import { COUNTRIES, type Country } from "../../../lib/phone.ts";
import { atlas, type Place, type Province } from "./atlas.ts";
import { meant } from "./matching.ts";
import { alphabetical } from "./order.ts";

export type { Place, Province } from "./atlas.ts";
export { matching } from "./matching.ts";
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

/**
 * By id, by its name in any language, or by a part of it that no other has. Throws province-unknown and
 * province-ambiguous (`count`: how many fit), both with what was typed as `name`.
 */
export function province(country: Country, idOrName: string): Province {
  return chosen("province", [...atlas(country).values()], idOrName);
}

/** Like `province`, among the cities of one. Throws city-unknown and city-ambiguous. */
export function city(provinceId: string, idOrName: string): Place {
  return chosen("city", citiesOf(provinceId), idOrName);
}

/** What a stored id stands for, a province or a city. */
export function place(id: string): Place | undefined {
  const provinceId = id.split("-", 2).join("-");
  return [provinceOf(provinceId), ...citiesOf(provinceId)].find((known) => known?.id === id);
}

function chosen<P extends Place>(kind: "province" | "city", places: readonly P[], idOrName: string): P {
  const byId = places.find(({ id }) => id === idOrName);
  if (byId) return byId;
  const [only, ...others] = meant(places, idOrName);
  if (only && others.length === 0) return only;
  const args = { name: idOrName, count: only ? others.length + 1 : 0 };
  throw new DomainError(only ? `${kind}-ambiguous` : `${kind}-unknown`, args);
}

function provinceOf(id: string): Province | undefined {
  const country = COUNTRIES.find((code) => id.startsWith(`${code}-`));
  return country && atlas(country).get(id);
}

const citiesOf = (provinceId: string) => provinceOf(provinceId)?.cities ?? [];
