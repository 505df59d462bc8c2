import type { Clock } from "../lib/clock.ts";
import { type ProviderEvent, type Providers, startProviders } from "../simulator/providers/index.ts";
import { LOOKS, type Newest, type ProviderName } from "./newest.ts";

/** How each provider is asked for something to be paid, and the id in its answer. */
const MADE: Record<ProviderName, { asked: RegExp; id: RegExp }> = {
  stripe: { asked: /^POST \/v1\/checkout\/sessions$/, id: /"id":\s*"(cs_\w+)"/ },
  cryptopay: { asked: /^POST \/api\/createInvoice$/, id: /"invoice_id":(\d+)/ },
  multicard: { asked: /^POST \/payment\/invoice$/, id: /"uuid":"([\w-]+)"/ },
};

/** Stripe, Crypto Pay and Multicard of the demo, and what was last to be paid there. */
export class Tills {
  readonly providers: Providers;
  /** By provider, oldest first. */
  readonly #made = new Map<ProviderName, string>();

  /** `pages` is where people open the providers' pages. */
  constructor(clock: Clock, pages: string) {
    this.providers = startProviders({
      ...{ clock, pageRoot: pages, seed: clock.now().getTime() },
      hear: (event) => this.#hear(event),
    });
  }

  /** Keys and addresses, by the names of the product's variables. */
  get environment() {
    const { stripe, cryptopay, multicard } = this.providers;
    return {
      STRIPE_API_KEY: stripe.key,
      STRIPE_WEBHOOK_SECRET: stripe.secret,
      STRIPE_API_ROOT: stripe.url,
      CRYPTO_PAY_TOKEN: cryptopay.token,
      CRYPTO_PAY_API_ROOT: cryptopay.url,
      MULTICARD_APPLICATION_ID: multicard.applicationId,
      MULTICARD_SECRET: multicard.secret,
      MULTICARD_STORE_ID: multicard.storeId,
      MULTICARD_API_ROOT: multicard.url,
    };
  }

  /** Multicard is told with each payment where to call; the others once. */
  callAt(product: string) {
    const { webhookUrls } = this.providers;
    webhookUrls.stripe = `${product}/payments/stripe`;
    webhookUrls.cryptopay = `${product}/payments/cryptopay`;
  }

  /** The newest payment of each provider, newest first. */
  newest = (): Newest[] =>
    [...this.#made].reverse().flatMap(([name, id]) => LOOKS[name](this.providers, id) ?? []);

  #hear(event: ProviderEvent) {
    if (event.kind !== "asked" || !event.call.effect) return;
    const { provider, method, path, answer = "" } = event.call;
    const { asked, id } = MADE[provider];
    const made = asked.test(`${method} ${path}`) ? id.exec(answer)?.[1] : undefined;
    if (made === undefined) return;
    this.#made.delete(provider);
    this.#made.set(provider, made);
  }
}
