import { scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Language } from "../../../texts/languages.ts";
import { readWording } from "./check.ts";
import { cardView, firstPage, libraryIn, listView } from "./screens.ts";
import { numberOf } from "./sources.ts";
import * as views from "./views.ts";
import { reword } from "./wordings.ts";

function originalOf(turn: Turn, language: Language, key: string): string {
  const original = libraryIn(turn)(language).get(key);
  if (original === undefined) throw new DomainError("screen-outdated");
  return original;
}

/** Typing what a text should have in it, to find it. */
export const findForm = scene<{ language: Language }>("find-text")
  .ask(
    "sought",
    ({ turn }) => views.askSought(turn.t),
    ({ text = "" }) => views.packable(text),
  )
  .left(async (turn) => turn.show(await listView(turn, firstPage(turn.t.language))))
  .done((turn, { language, sought }) => listView(turn, firstPage(language, sought)));

/** Typing a text anew; it counts after a look at it. */
export const rewordForm = scene<{ language: Language; key: string; source: string }>("reword")
  .ask(
    "wording",
    ({ turn, draft }) => views.askWording(turn.t, draft.source ?? ""),
    ({ text = "", turn }, { language, key }) => readWording(text, originalOf(turn, language, key)),
  )
  .review(({ t }, { wording }) => views.preview(t, wording))
  .left(async (turn) => turn.show(await listView(turn, firstPage(turn.t.language))))
  .done(async (turn, { language, key, wording }) => {
    const original = originalOf(turn, language, key);
    await reword(turn, turn.person, { language, key, original }, wording);
    turn.afterwards.push(turn.house.refresh);
    turn.toast(turn.t.plain("text-saved"));
    const card = await cardView(turn, numberOf(key), firstPage(language));
    return card ?? listView(turn, firstPage(language));
  });
