import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import type { Scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import type { Turn } from "../../../bot/turn.ts";
import { allow } from "../../../turn/actor.ts";
import * as buttons from "../buttons.ts";
import { cardView, firstPage, listView, placeOf } from "./screens.ts";
import type { Library } from "./sources.ts";
import * as views from "./views.ts";
import { restore, shownOf, textNumbered, type Wording } from "./wordings.ts";

interface Parts {
  library: Library;
  refresh: () => Promise<void>;
  finding: Scene;
  rewording: Scene;
}

export const wordingsBot = ({ library, refresh, finding, rewording }: Parts) =>
  new Plugin("control-wordings")
    .extend(turnContext)
    .callbackQuery(buttons.textsButton, async ({ turn, show, queryData }) =>
      show(await listView(turn, library, placeOf(turn, queryData))),
    )
    .callbackQuery(buttons.textButton, async ({ turn, queryData }) => {
      const view = await cardView(turn, library, queryData.text, placeOf(turn, queryData));
      await (view ? turn.show(view) : outdated(turn, library));
    })
    .callbackQuery(buttons.findButton, async ({ turn, queryData, person }) => {
      allow(person, "texts.change");
      await enter(turn, finding, { draft: { language: placeOf(turn, queryData).language }, at: "sought" });
    })
    .callbackQuery(buttons.rewordButton, ({ turn, queryData }) =>
      named(turn, library, queryData, async (text) => {
        const { language, key } = text;
        await enter(turn, rewording, { draft: { language, key, source: shownOf(text) }, at: "wording" });
      }),
    )
    .callbackQuery(buttons.restoreButton, ({ turn, queryData, person }) =>
      named(turn, library, queryData, async (text) => {
        if (!queryData.sure) return turn.show(views.sureToRestore(turn.t, text));
        await restore(turn, person, text);
        turn.afterwards.push(refresh);
        turn.toast(turn.t.plain("text-saved"));
        const { own: _gone, ...original } = text;
        await turn.show(views.card(turn.t, original, firstPage(text.language)));
      }),
    );

/** A button is only a claim: the text it names may be gone. */
async function named(
  turn: Turn,
  library: Library,
  claimed: { language: string; text: number },
  then: (text: Wording) => Promise<void>,
) {
  const { language } = placeOf(turn, claimed);
  const text = await textNumbered(turn.tx, turn.person, library, language, claimed.text);
  await (text ? then(text) : outdated(turn, library));
}

async function outdated(turn: Turn, library: Library) {
  turn.toast(turn.t.plain("screen-outdated"));
  await turn.show(await listView(turn, library, firstPage(turn.t.language)));
}
