import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import type { Texts } from "../../texts/texts.ts";
import { chooseLanguage, markUnreachable } from "./person.ts";
import * as views from "./views.ts";

/** Language, and people who come and go. */
export const peopleBot = (texts: Texts) =>
  new Plugin("people")
    .extend(turnContext)
    .command("language", ({ show, t }) => show(views.languages(t)))
    .callbackQuery(views.languagesButton, ({ show, t }) => show(views.languages(t)))
    .callbackQuery(views.languageButton, async ({ turn, queryData, tx, person }) => {
      await chooseLanguage(tx, person, queryData.language);
      turn.person = { ...person, language: queryData.language };
      turn.t = texts.in(queryData.language);
      turn.toast(turn.t.plain("language-chosen"));
      await turn.home();
    })
    .on("my_chat_member", async ({ turn, tx, now }) => {
      turn.taken = true;
      const status = turn.update.my_chat_member?.new_chat_member.status;
      if (turn.isPrivate && turn.from && status === "kicked") await markUnreachable(tx, turn.from.id, now);
    });
