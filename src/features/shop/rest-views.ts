import { backTo, button } from "../../bot/keyboard.ts";
import type { View } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { choices } from "../payments/core/choices.ts";
import type { Offer } from "../payments/core/offers.ts";
import * as buttons from "./buttons.ts";

/** How what is missing can be paid; `all` of the ways, or the first ones. */
export function restWays(
  t: Translator,
  order: number,
  missing: Money,
  { offers, all }: { offers: Offer[]; all: boolean },
): View {
  return {
    text: t(offers.length > 0 ? "topup-ways" : "topup-no-way", { amount: sayMoney(t, missing) }),
    buttons: [
      ...choices(t, offers, {
        value: missing,
        taking: ({ provider }) => buttons.restWayButton.pack({ order, by: provider }),
        more: all ? undefined : buttons.restButton.pack({ order, all: true }),
      }).map(({ label, data }) => [button(label, data)]),
      [backTo(t, buttons.waysButton.pack({ order }))],
    ],
  };
}
