import { toList } from "../../../bot/desk/doors.ts";
import { centreDoor } from "../../../bot/doors.ts";
import { backTo, button } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Human } from "../../../turn/actor.ts";
import * as buttons from "./buttons.ts";
import { flagDesk } from "./flag-desk.ts";
import { paymentDesk } from "./payment-desk.ts";

/** What staff may do with payments. */
export const menu = (t: Translator, person: Human, flagged: number): View => ({
  text: t("cashier-title"),
  buttons: [
    // One a row: of two beside each other a phone would cut off how many wait.
    [button(t.plain("cashier-payments"), toList(paymentDesk))],
    [button(t.plain("cashier-flagged", { count: flagged }), toList(flagDesk))],
    [button(t.plain("cashier-takings"), buttons.takingsButton.pack())],
    [button(t.plain("cashier-ways"), buttons.waysButton.pack())],
    ...(person.rights.has("balance.change")
      ? [[button(t.plain("cashier-balance"), buttons.balanceButton.pack({}))]]
      : []),
    [backTo(t, centreDoor.pack())],
  ],
});
