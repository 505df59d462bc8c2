import { decimal } from "../../../../config/keys.ts";
import { digitsOf, type Money, STARS } from "../../../../lib/money.ts";
import type { Settings } from "../../../../settings/settings.ts";
import { addressOf } from "../../../people/person.ts";
import { paying } from "../../core/settings.ts";
import { first, way } from "../way.ts";
import { starsLine } from "./line.ts";
import { digitalFor, starsPerValue } from "./settings.ts";

/** The most that an invoice in Stars may ask for, and that a subscription may (Bot API, createInvoiceLink). */
const MOST = 25_000;
const MOST_A_MONTH = 10_000;

/** Telegram Stars. What is paid arrives as messages; a subscription has a link, any other invoice is a message too. */
export const stars = way({
  name: "stars",
  icon: "⭐",
  keys: {
    rate: first(starsPerValue, decimal("STARS_PER_VALUE", "Telegram Stars for one unit of money")),
  },
  settings: { starsPerValue, digitalFor },
  needs: ["rate"],
  sells: "digital",
  keepsDigital: (settings) => settings.get(digitalFor) === "stars",
  shown: "invoice",
  ownCurrency: STARS,
  givesBack: "whole",
  takes: ({ settings }, { value }) => starsFor(settings, value),
  monthly: {
    most: MOST_A_MONTH,
    async change(act, { personId, charge, isCanceled }) {
      const address = await addressOf(act.tx, personId);
      if (!address) return;
      const params = {
        user_id: address.telegramId,
        telegram_payment_charge_id: charge,
        is_canceled: isCanceled,
      };
      await act.call({ method: "editUserStarSubscription", params, priority: "reply" });
    },
  },
  line: (_, { telegram }) => starsLine(telegram),
});

/** Rounded up to whole Stars; only of the school's own currency, whose rate is known. */
function starsFor(settings: Settings, { amount, currency }: Money): Money | undefined {
  const rate = settings.get(starsPerValue);
  if (rate <= 0 || currency !== settings.get(paying.currency)) return undefined;
  const asked = Math.max(1, Math.ceil((amount * rate) / 10 ** digitsOf(currency) - 1e-9));
  return asked <= MOST ? { amount: asked, currency: STARS } : undefined;
}
