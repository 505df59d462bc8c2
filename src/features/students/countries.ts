import { DomainError } from "../../lib/errors.ts";
import { COUNTRIES, type Country } from "../../lib/phone.ts";
import type { Language } from "../../texts/languages.ts";
import type { Act } from "../../turn/act.ts";
import { school } from "./settings.ts";

/** What stands first where a school has not said where it is: the likelier of them for who reads this language. */
const LIKELY: Partial<Record<Language, Country>> = { uz: "UZ", ru: "UZ" };

/**
 * Whose names, places and phones are asked for: the school's country. As long as the school has chosen none, all of them,
 * the likeliest first; and from the place somebody has named on, the one where that is.
 */
export function countriesFor(
  { settings }: Pick<Act, "settings">,
  { language, place }: { language: Language; place?: string | undefined },
): Country[] {
  if (settings.isGiven(school.country)) return [settings.get(school.country)];
  const named = COUNTRIES.find((code) => place?.startsWith(`${code}-`));
  if (named) return [named];
  const first = LIKELY[language] ?? settings.get(school.country);
  return [first, ...COUNTRIES.filter((code) => code !== first)];
}

/** As the first of the countries that takes it reads it; when none does, the reason of the first. */
export function inOneOf<V>([first, ...others]: Country[], reads: (country: Country) => V): V {
  try {
    return reads(first ?? COUNTRIES[0]);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const country of others) {
      const read = taken(() => reads(country));
      if (read) return read.value;
    }
    throw error;
  }
}

function taken<V>(read: () => V): { value: V } | undefined {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
