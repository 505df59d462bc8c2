import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { isLanguage, type Language } from "../../../texts/languages.ts";
import { leafOf } from "../leaves.ts";
import { turnTo } from "../paging.ts";
import { type Library, libraryOf } from "./sources.ts";
import * as views from "./views.ts";
import { findTexts, textNumbered } from "./wordings.ts";

const libraries = new WeakMap<object, Library>();

/** What the product says, read once. */
export function libraryIn({ features }: Turn): Library {
  let library = libraries.get(features);
  if (!library) {
    library = libraryOf(() => features.map((feature) => feature.texts));
    libraries.set(features, library);
  }
  return library;
}

export async function listView(turn: Turn, place: views.Place): Promise<View> {
  const found = await findTexts(turn.tx, turn.person, libraryIn(turn), place.language, place.sought);
  return views.list(turn.t, leafOf(found, turnTo(turn, place.page, found.length)), place);
}

export const firstPage = (language: Language, sought = ""): views.Place => ({ language, page: 0, sought });

/** The card of the text a button names; nothing when there is no such text. */
export async function cardView(turn: Turn, number: number, place: views.Place) {
  const text = await textNumbered(turn.tx, turn.person, libraryIn(turn), place.language, number);
  return text && views.card(turn.t, text, place);
}

/** Where a button says somebody is in the list of texts. */
export const placeOf = (
  { t }: Turn,
  claimed: { language: string; page?: number; sought?: string },
): views.Place => ({
  language: isLanguage(claimed.language) ? claimed.language : t.language,
  page: claimed.page ?? 0,
  sought: claimed.sought ?? "",
});
