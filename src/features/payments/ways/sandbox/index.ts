import { flag } from "../../../../config/keys.ts";
import { way } from "../way.ts";

/** Pays itself, with nothing. */
export const sandbox = way({
  name: "sandbox",
  icon: "🧪",
  keys: {
    isOn: flag(
      "PAYMENT_SANDBOX",
      "1 adds a provider that pays itself; refused in production",
      "it pays with nothing",
    ),
  },
  needs: ["isOn"],
  sells: "everything",
  shown: "nothing",
  paysItself: { afterMs: 5000, says: "pay-sandbox", formerly: "payments.sandbox" },
  isForTesting: true,
  givesBack: "no",
  takes: (_, { value }) => value,
});
