import type { Config } from "../../../config/index.ts";
import type { Clock } from "../../../lib/clock.ts";
import type { Settings } from "../../../settings/settings.ts";
import type { Provider } from "../provider.ts";
import { paying } from "../settings.ts";
import { cryptopay } from "./cryptopay.ts";
import { multicard } from "./multicard.ts";
import { type Stripe, stripe } from "./stripe.ts";

/** The providers whose keys the environment has. */
export function httpProviders({ payments, intake }: Config, clock: Clock, settings: Settings): Provider[] {
  const now = () => clock.now();
  const providers: Provider[] = [];
  const ofStripe = stripeOf({ payments }, clock);
  if (ofStripe) providers.push(ofStripe);
  const { cryptoPayToken: token, multicardApplicationId, multicardSecret, multicardStoreId } = payments;
  if (token) providers.push(cryptopay({ token, apiRoot: payments.cryptoPayApiRoot, now }));
  // Its callback decides about the payment, so it has to have somewhere to go.
  if (multicardApplicationId && multicardSecret && multicardStoreId && intake.publicUrl)
    providers.push(
      multicard({
        applicationId: multicardApplicationId,
        secret: multicardSecret,
        storeId: multicardStoreId,
        apiRoot: payments.multicardApiRoot,
        callbackUrl: `${intake.publicUrl}/payments/multicard`,
        get fiscal() {
          return { code: settings.get(paying.fiscalCode), packageCode: settings.get(paying.fiscalPackage) };
        },
        now,
      }),
    );
  return providers;
}

/** Stripe can more than the others: a customer portal, and charges without the payer. */
export function stripeOf({ payments }: Pick<Config, "payments">, clock: Clock): Stripe | undefined {
  const { stripeApiKey, stripeWebhookSecret, stripeApiRoot } = payments;
  if (!stripeApiKey) return undefined;
  return stripe({
    apiKey: stripeApiKey,
    webhookSecret: stripeWebhookSecret ?? "",
    apiRoot: stripeApiRoot,
    now: () => clock.now(),
  });
}
