import { secret } from "../../../../config/keys.ts";
import { way } from "../way.ts";

/** Telegram's list of currencies has neither of them (currencies.json). */
const NOT_TAKEN = ["IRT", "IRR"];

/** Telegram Payments: an invoice in money, taken by the provider whose token @BotFather gives. */
export const telegram = way({
  name: "telegram",
  icon: "✈️",
  keys: { token: secret("TELEGRAM_PROVIDER_TOKEN", "Telegram Payments") },
  needs: ["token"],
  sells: "not-digital",
  shown: "invoice",
  givesBack: "no",
  takes: (_, { value }) => (NOT_TAKEN.includes(value.currency) ? undefined : value),
  line: ({ token }) => ({ invoiceToken: token }),
});
