import { address, secret } from "../../../../config/keys.ts";
import { way } from "../way.ts";
import { canCharge, stripeLine } from "./line.ts";

/** Checkout pages of Stripe; it keeps a card for whoever wants credits to be topped up by themselves. */
export const stripe = way({
  name: "stripe",
  keys: {
    apiKey: secret("STRIPE_API_KEY", "Stripe"),
    webhookSecret: secret("STRIPE_WEBHOOK_SECRET", "Signs what Stripe sends"),
    apiRoot: address("STRIPE_API_ROOT", "https://api.stripe.com", "Stripe's address"),
  },
  needs: ["apiKey"],
  webhook: { needs: ["webhookSecret"] },
  sells: "not-digital",
  shown: "link",
  isQuick: true,
  keepsMethod: { says: "pay-keeps-method" },
  givesBack: "part",
  console: { label: "cashier-stripe", url: "https://dashboard.stripe.com/payments" },
  takes: (_, { value }) => (canCharge(value) ? value : undefined),
  line: (keys, { now }) => stripeLine({ ...keys, now }),
});
