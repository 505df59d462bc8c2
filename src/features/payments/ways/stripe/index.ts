import { address, secret } from "../../../../config/keys.ts";
import { way } from "../way.ts";
import { canCharge, stripeLine } from "./line.ts";
import { whys } from "./whys.ts";

const SECRET_KEY = "give the secret one, sk_… (or a restricted one, rk_…), from Stripe's page API keys";
const SIGNING_SECRET = "give its signing secret, whsec_…, which Stripe shows on the endpoint's page";

/** Checkout pages of Stripe; it keeps a card for whoever wants credits to be topped up by themselves. */
export const stripe = way({
  name: "stripe",
  icon: "🌐",
  keys: {
    apiKey: secret("STRIPE_API_KEY", "Stripe", {
      elsewhere: "STRIPE_SECRET_KEY STRIPE_SECRET STRIPE_KEY",
      mistaken: {
        pk_: `is a publishable key, which takes no money: ${SECRET_KEY}`,
        whsec_: `is the signing secret of a webhook, which goes into STRIPE_WEBHOOK_SECRET: ${SECRET_KEY}`,
        we_: `is the id of a webhook endpoint: ${SECRET_KEY}`,
      },
    }),
    webhookSecret: secret("STRIPE_WEBHOOK_SECRET", "Signs what Stripe sends", {
      elsewhere: "STRIPE_WEBHOOK_KEY STRIPE_SIGNING_SECRET STRIPE_ENDPOINT_SECRET",
      mistaken: {
        we_: `is the id of an endpoint: ${SIGNING_SECRET}`,
        sk_: `is a secret key, which goes into STRIPE_API_KEY: ${SIGNING_SECRET}`,
        rk_: `is a restricted key, which goes into STRIPE_API_KEY: ${SIGNING_SECRET}`,
        pk_: `is a publishable key: ${SIGNING_SECRET}`,
      },
    }),
    apiRoot: address("STRIPE_API_ROOT", "https://api.stripe.com", "Stripe's address"),
  },
  needs: ["apiKey"],
  webhook: { needs: ["webhookSecret"] },
  sells: "not-digital",
  shown: "link",
  keepsMethod: { says: "pay-keeps-method" },
  givesBack: "part",
  whys,
  console: { label: "cashier-stripe", url: "https://dashboard.stripe.com/payments" },
  takes: (_, { value }) => (canCharge(value) ? value : undefined),
  line: (keys, { now }) => stripeLine({ ...keys, now }),
});
