import type { Language } from "../../../texts/languages.ts";
import type { Place } from "./atlas.ts";

const collators = new Map<Language, Intl.Collator>();

/** In the language if the place has a name in it, else in its own. */
export function placeName(place: Place, language: Language): string {
  return place.names[language] ?? place.names[place.own] ?? place.id;
}

/** In the alphabet of the language, or of the names where they are not translated. */
export function alphabetical<P extends Place>(places: readonly P[], language: Language): P[] {
  const isTranslated = places.some(({ names }) => names[language]);
  const { compare } = collator(isTranslated ? language : (places[0]?.own ?? language));
  return places.toSorted((a, b) => compare(placeName(a, language), placeName(b, language)));
}

function collator(language: Language): Intl.Collator {
  const made = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, made);
  return made;
}
