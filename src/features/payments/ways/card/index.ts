import { cardNumber, text } from "../../../../config/keys.ts";
import { HOUR } from "../../../../lib/durations.ts";
import { paying } from "../../core/settings.ts";
import { first, way } from "../way.ts";
import { transfers } from "./settings.ts";

/** From card to card, in the school's own country; staff look at the receipt. */
export const card = way({
  name: "card",
  icon: "💳",
  keys: {
    number: first(transfers.cardNumber, cardNumber("PAYMENT_CARD_NUMBER", "Card that people pay to")),
    payee: first(transfers.payeeName, text("PAYMENT_PAYEE_NAME", "Name on that card")),
  },
  settings: transfers,
  needs: ["number"],
  sells: "not-digital",
  shown: "card",
  givesBack: "no",
  payee: (settings) => ({
    number: settings.get(transfers.cardNumber),
    name: settings.get(transfers.payeeName),
  }),
  lasts: (settings) => settings.get(transfers.cardHours) * HOUR,
  takes: ({ settings }, { value }) => (value.currency === settings.get(paying.currency) ? value : undefined),
});
