import type { Turn } from "../../../bot/turn.ts";
import type { View } from "../../../bot/view.ts";
import { isLanguage, type Language } from "../../../texts/languages.ts";
import { leafOf } from "../leaves.ts";
import { turnTo } from "../paging.ts";
import type { Library } from "./sources.ts";
import * as views from "./views.ts";
import { findTexts, textNumbered } from "./wordings.ts";

export async function listView(turn: Turn, library: Library, place: views.Place): Promise<View> {
  const found = await findTexts(turn.tx, turn.person, library, place.language, place.sought);
  return views.list(turn.t, leafOf(found, turnTo(turn, place.page, found.length)), place);
}

export const firstPage = (language: Language, sought = ""): views.Place => ({ language, page: 0, sought });

/** The card of the text a button names; nothing when there is no such text. */
export async function cardView(turn: Turn, library: Library, number: number, place: views.Place) {
  const text = await textNumbered(turn.tx, turn.person, library, place.language, number);
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
