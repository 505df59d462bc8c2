import { address, secret } from "../../../src/config/keys.ts";
import { way } from "../../../src/features/payments/ways/way.ts";
import { bankLine } from "./line.ts";

/** A page of the bank's, in euros. */
export const bank = way({
  name: "bank",
  icon: "🏛️",
  keys: {
    token: secret("BANK_TOKEN", "The bank"),
    apiRoot: address("BANK_API_ROOT", "https://api.bank.example", "The bank's address"),
  },
  needs: ["token"],
  webhook: {},
  sells: "not-digital",
  shown: "link",
  givesBack: "no",
  takes: (_, { value }) => (value.currency === "EUR" ? value : undefined),
  line: (keys) => bankLine(keys),
});
