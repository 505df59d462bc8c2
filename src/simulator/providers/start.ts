import { type Clock, systemClock } from "../../lib/clock.ts";
import { seededRandom } from "../random.ts";
import { Control } from "./control.ts";
import { CryptoPay, type CryptoPayOptions } from "./cryptopay.ts";
import type { ProviderEvent, ProviderName } from "./events.ts";
import { Multicard, type MulticardOptions } from "./multicard.ts";
import type { Stage } from "./stage.ts";
import { Stripe, type StripeOptions } from "./stripe.ts";

export interface ProvidersOptions {
  clock?: Clock;
  port?: number;
  hostname?: string;
  /** Where people open the pages, when that is not where the server listens. */
  pageRoot?: string;
  /** Everything random follows from it. */
  seed?: number;
  stripe?: StripeOptions;
  cryptopay?: CryptoPayOptions;
  multicard?: MulticardOptions;
  /** May be set later: nothing is told before. Multicard calls the invoice's own callback_url unless one is set here. */
  webhookUrls?: WebhookUrls;
  hear?: (event: ProviderEvent) => void;
}

export type WebhookUrls = Partial<Record<ProviderName, string | undefined>>;

/** The API root of each provider, for the configuration of the product. */
export interface Address {
  url: string;
}

export interface Providers {
  stripe: Stripe & Address;
  cryptopay: CryptoPay & Address;
  multicard: Multicard & Address;
  /** Of the server with all three, their pages, and the control routes `GET /events` and `POST /deeds`. */
  url: string;
  webhookUrls: WebhookUrls;
  /** Delivers everything that is due now and waits for the answers. */
  settle: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts Stripe, Crypto Pay and Multicard on one port of this machine: their paths do not meet. */
export function startProviders(options: ProvidersOptions = {}): Providers {
  const { clock = systemClock, seed = 1, port = 0, hostname = "127.0.0.1" } = options;
  const webhookUrls: WebhookUrls = { ...options.webhookUrls };
  const stage: Stage = {
    clock: patient(clock, () => Promise.all(Object.values(all).map(({ post }) => post.told()))),
    random: seededRandom(seed),
    pages: () => options.pageRoot ?? server.url.origin,
    tell(event) {
      control.tell(event);
      options.hear?.(event);
    },
  };
  const stripe = new Stripe(stage, () => webhookUrls.stripe, options.stripe);
  const cryptopay = new CryptoPay(stage, () => webhookUrls.cryptopay, options.cryptopay);
  const multicard = new Multicard(stage, () => webhookUrls.multicard, options.multicard);
  const all = { stripe, cryptopay, multicard };
  const settle = () => settleAll(Object.values(all));
  const control = new Control({ ...all, settle });
  const server = Bun.serve({
    port,
    hostname,
    async fetch(request, http) {
      // Event streams, and callers that get no answer, last as long as they want.
      http.timeout(request, 0);
      return (await control.answer(request)) ?? route(all, request);
    },
  });
  const url = server.url.origin;
  return {
    stripe: Object.assign(stripe, { url }),
    cryptopay: Object.assign(cryptopay, { url }),
    multicard: Object.assign(multicard, { url }),
    ...{ url, webhookUrls, settle },
    async stop() {
      for (const each of Object.values(all)) each.post.close();
      await server.stop(true);
    },
  };
}

/** What a provider says at its time is heard before a moved clock goes on: else its signature would be old on arrival. */
const patient = (clock: Clock, told: () => Promise<unknown>): Clock => ({
  now: () => clock.now(),
  after: (ms, work) =>
    clock.after(ms, () => {
      work();
      return told();
    }),
});

async function route({ stripe, cryptopay, multicard }: Parts, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  if (path.startsWith("/v1/")) return stripe.serve(request);
  if (path.startsWith("/api/")) return cryptopay.serve(request);
  if (path === "/auth" || path.startsWith("/payment/")) return multicard.serve(request);
  const asked = { method: request.method, path, body: await request.text() };
  if (path.startsWith("/stripe/")) return stripe.show(asked);
  if (path.startsWith("/cryptopay/")) return cryptopay.show(asked);
  if (path.startsWith("/multicard/")) return multicard.show(asked);
  return new Response("Not Found", { status: 404 });
}

interface Parts {
  stripe: Stripe;
  cryptopay: CryptoPay;
  multicard: Multicard;
}

/** What one provider tells may make the product ask another, so until none has anything to tell. */
async function settleAll(all: (Stripe | CryptoPay | Multicard)[]) {
  do for (const { post } of all) await post.settle();
  while (all.some(({ post }) => !post.isIdle));
}
