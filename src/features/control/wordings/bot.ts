import { enter } from "../../../bot/scene-run.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { allow } from "../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { findForm, rewordForm } from "./form.ts";
import { cardView, firstPage, libraryIn, listView, placeOf } from "./screens.ts";
import * as views from "./views.ts";
import { restore, shownOf, textNumbered, type Wording } from "./wordings.ts";

export const wordingsTaps: Tap[] = [
  tap(buttons.textsButton, "texts.change", async (turn, data) =>
    turn.show(await listView(turn, placeOf(turn, data))),
  ),
  tap(buttons.textButton, "texts.change", async (turn, data) => {
    const view = await cardView(turn, data.text, placeOf(turn, data));
    await (view ? turn.show(view) : outdated(turn));
  }),
  tap(buttons.findButton, "texts.change", async (turn, data) => {
    allow(turn.person, "texts.change");
    await enter(turn, findForm, { draft: { language: placeOf(turn, data).language }, at: "sought" });
  }),
  tap(buttons.rewordButton, "texts.change", (turn, data) =>
    named(turn, data, async (text) => {
      const { language, key } = text;
      await enter(turn, rewordForm, { draft: { language, key, source: shownOf(text) }, at: "wording" });
    }),
  ),
  tap(buttons.restoreButton, "texts.change", (turn, data) =>
    named(turn, data, async (text) => {
      if (!data.sure) return turn.show(views.sureToRestore(turn.t, text));
      await restore(turn, turn.person, text);
      turn.afterwards.push(turn.house.refresh);
      turn.toast(turn.t.plain("text-saved"));
      const { own: _gone, ...original } = text;
      await turn.show(views.card(turn.t, original, firstPage(text.language)));
    }),
  ),
];

/** A button is only a claim: the text it names may be gone. */
async function named(
  turn: Turn,
  claimed: { language: string; text: number },
  then: (text: Wording) => Promise<void>,
) {
  const { language } = placeOf(turn, claimed);
  const text = await textNumbered(turn.tx, turn.person, libraryIn(turn), language, claimed.text);
  await (text ? then(text) : outdated(turn));
}

async function outdated(turn: Turn) {
  turn.toast(turn.t.plain("screen-outdated"));
  await turn.show(await listView(turn, firstPage(turn.t.language)));
}
