import { backTo, button } from "../../bot/keyboard.ts";
import type { View } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { wayLabel } from "../payments/core/labels.ts";
import type { Offer } from "../payments/core/offers.ts";
import * as buttons from "./buttons.ts";

/** How what is missing can be paid; with what it costs there, when that is in another currency. */
export function restWays(t: Translator, order: number, missing: Money, offers: Offer[]): View {
  const label = (offer: Offer) =>
    offer.charge.currency === missing.currency
      ? wayLabel(t, offer)
      : t.plain("pay-way-costs", { name: wayLabel(t, offer), amount: sayMoney(t, offer.charge) });
  return {
    text: t(offers.length > 0 ? "topup-ways" : "topup-no-way", { amount: sayMoney(t, missing) }),
    buttons: [
      ...offers.map((offer) => [
        button(label(offer), buttons.restWayButton.pack({ order, by: offer.provider })),
      ]),
      [backTo(t, buttons.waysButton.pack({ order }))],
    ],
  };
}
