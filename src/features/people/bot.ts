import { redrawKeyboard } from "../../bot/scene-run.ts";
import { type Handler, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import { chooseLanguage, markUnreachable } from "./person.ts";
import * as views from "./views.ts";

/** Language, and people who come and go. */
export const peopleTaps: Tap[] = [
  tap(views.languagesButton, "everyone", (turn) => turn.show(views.languages(turn.t))),
  tap(views.languageButton, "everyone", async (turn, data) => {
    await chooseLanguage(turn.tx, turn.person, data.language);
    turn.person = { ...turn.person, language: data.language };
    turn.t = turn.texts.in(data.language);
    turn.toast(turn.t.plain("language-chosen"));
    await turn.home();
    await redrawKeyboard(turn);
  }),
];

export const peopleCommands: Record<string, Handler> = {
  language: (turn) => turn.show(views.languages(turn.t)),
};

/** Somebody has blocked the bot, or let it back in. */
export async function leavesOrReturns(turn: Turn): Promise<void> {
  turn.taken = true;
  const status = turn.update.my_chat_member?.new_chat_member.status;
  if (turn.isPrivate && turn.from && status === "kicked")
    await markUnreachable(turn.tx, turn.from.id, turn.now);
}
