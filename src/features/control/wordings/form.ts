import { type Scene, scene } from "../../../bot/scene.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Language } from "../../../texts/languages.ts";
import { readWording } from "./check.ts";
import { cardView, firstPage, listView } from "./screens.ts";
import { type Library, numberOf } from "./sources.ts";
import * as views from "./views.ts";
import { reword } from "./wordings.ts";

function originalOf(library: Library, language: Language, key: string): string {
  const original = library(language).get(key);
  if (original === undefined) throw new DomainError("screen-outdated");
  return original;
}

/** Typing what a text should have in it, to find it. */
export const findForm = (library: Library): Scene =>
  scene<{ language: Language }>("find-text")
    .ask(
      "sought",
      ({ turn }) => views.askSought(turn.t),
      ({ text = "" }) => views.packable(text),
    )
    .left(async (turn) => turn.show(await listView(turn, library, firstPage(turn.t.language))))
    .done((turn, { language, sought }) => listView(turn, library, firstPage(language, sought)));

/** Typing a text anew; it counts after a look at it. */
export const rewordForm = (library: Library, refresh: () => Promise<void>): Scene =>
  scene<{ language: Language; key: string; source: string }>("reword")
    .ask(
      "wording",
      ({ turn, draft }) => views.askWording(turn.t, draft.source ?? ""),
      ({ text = "" }, { language, key }) => readWording(text, originalOf(library, language, key)),
    )
    .review(({ t }, { wording }) => views.preview(t, wording))
    .left(async (turn) => turn.show(await listView(turn, library, firstPage(turn.t.language))))
    .done(async (turn, { language, key, wording }) => {
      const original = originalOf(library, language, key);
      await reword(turn, turn.person, { language, key, original }, wording);
      turn.afterwards.push(refresh);
      turn.toast(turn.t.plain("text-saved"));
      const card = await cardView(turn, library, numberOf(key), firstPage(language));
      return card ?? listView(turn, library, firstPage(language));
    });
