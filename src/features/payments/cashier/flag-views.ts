import { toCard } from "../../../bot/desk/doors.ts";
import { button } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Flag } from "../core/flags.ts";
import { wayTitle } from "../core/labels.ts";
import { flagDesk } from "./flag-desk.ts";
import { isToDo, titleOf } from "./flag-words.ts";
import type { Payer } from "./payers.ts";
import * as words from "./words.ts";

export const reviewAssigning = (t: Translator, flag: Flag, payer: Payer | undefined): View => ({
  text: t("cashier-assign-review", { amount: sayMoney(t, flag), payer: words.named(payer) }),
});

/** What staff are told of it. */
export const news = (t: Translator, flag: Flag, about: string[] = []): View => ({
  text: [
    t(isToDo(flag) ? "cashier-flag-news" : "cashier-flag-told", {
      what: t.plain(titleOf(flag)),
      amount: words.sumOf(t, flag),
      way: wayTitle(t, flag.provider),
    }),
    ...(about.length > 0 ? [t("cashier-flag-whose", { what: about.join(" · ") })] : []),
  ].join("\n"),
  buttons: [[button(t.plain("cashier-flag-look"), toCard(flagDesk, flag.id))]],
});
