import { address, secret } from "../../../../config/keys.ts";
import { way } from "../way.ts";
import { canCharge, cryptopayLine } from "./line.ts";

/** Invoices of @CryptoBot, in ordinary money and paid in crypto. */
export const cryptopay = way({
  name: "cryptopay",
  icon: "💎",
  keys: {
    token: secret("CRYPTO_PAY_TOKEN", "Crypto Pay", {
      elsewhere: "CRYPTOPAY_TOKEN CRYPTOBOT_TOKEN CRYPTO_BOT_TOKEN CRYPTO_PAY_API_TOKEN",
    }),
    apiRoot: address("CRYPTO_PAY_API_ROOT", "https://pay.crypt.bot", "Crypto Pay's address"),
  },
  needs: ["token"],
  webhook: {},
  sells: "not-digital",
  shown: "link",
  givesBack: "no",
  takes: (_, { value }) => (canCharge(value) ? value : undefined),
  line: (keys, { now }) => cryptopayLine({ ...keys, now }),
});
