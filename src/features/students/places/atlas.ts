import type { Country } from "../../../lib/phone.ts";
import type { Language } from "../../../texts/languages.ts";
import iran from "./iran.json";
import uzbekistan from "./uzbekistan.json";

export type Names = { readonly [language in Language]?: string | undefined };

/** `own` is its country's language, in which every place has a name. */
export interface Place {
  readonly id: string;
  readonly own: Language;
  readonly names: Names;
}

export interface Province extends Place {
  readonly cities: readonly Place[];
}

interface Source {
  id: string;
  names: Names;
  cities: readonly (string | Names)[];
}

const atlases: Partial<Record<Country, ReadonlyMap<string, Province>>> = {};

/**
 * The provinces of a country by id. Iran: 31 provinces with 1,357 cities, from the npm package provinces-and-cities and
 * from iran-cities (both MIT); no open source gives those cities good Latin names, so they are Persian in every language. Uzbekistan: 14 regions with their cities and district centres, written by hand.
 */
export function atlas(country: Country): ReadonlyMap<string, Province> {
  atlases[country] ??= country === "IR" ? drawn(iran.provinces, "fa") : drawn(uzbekistan.provinces, "uz");
  return atlases[country];
}

function drawn(sources: readonly Source[], own: Language): ReadonlyMap<string, Province> {
  return new Map(sources.map((source) => [source.id, provinceOf(source, own)]));
}

function provinceOf({ id, names, cities }: Source, own: Language): Province {
  return { id, own, names, cities: cities.map((city, index) => cityOf(`${id}-${index}`, city, own)) };
}

function cityOf(id: string, city: string | Names, own: Language): Place {
  return { id, own, names: typeof city === "string" ? { [own]: city } : city };
}
