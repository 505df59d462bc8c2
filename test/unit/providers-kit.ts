import { MovableClock } from "../../src/lib/clock.ts";
import { type ProvidersOptions, startProviders } from "../../src/simulator/providers/index.ts";

export const START = new Date("2026-11-21T08:00:00Z");

export interface Heard {
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it expects.
  json: any;
  headers: Headers;
  /** The name of the provider. */
  path: string;
}

/** The three providers, and a product that is nothing but three webhooks. */
export async function stage(options: ProvidersOptions = {}) {
  const clock = new MovableClock(START);
  const heard: Heard[] = [];
  const product = {
    heard,
    reply: (_heard: Heard): Response | Promise<Response> => new Response(),
  };
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    async fetch(request) {
      const body = await request.text();
      const path = new URL(request.url).pathname.slice(1);
      const one = { body, json: JSON.parse(body), headers: request.headers, path };
      heard.push(one);
      return product.reply(one);
    },
  });
  const providers = startProviders({ clock, ...options });
  for (const name of ["stripe", "cryptopay", "multicard"] as const)
    providers.webhookUrls[name] = `${server.url.origin}/${name}`;
  return {
    clock,
    product,
    heard,
    providers,
    /** Moves the clock, and lets everything arrive that becomes due. */
    async later(ms: number) {
      await clock.advance(ms);
      await providers.settle();
    },
    async stop() {
      await providers.stop();
      await server.stop(true);
    },
  };
}

export type Stage = Awaited<ReturnType<typeof stage>>;

/** A page as a browser without a script opens it. */
export const press = (url: string, button: string) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ do: button }).toString(),
    redirect: "manual",
  });

export const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const ALGEBRA = {
  mode: "payment",
  "line_items[0][quantity]": "1",
  "line_items[0][price_data][currency]": "usd",
  "line_items[0][price_data][unit_amount]": "1500",
  "line_items[0][price_data][product_data][name]": "Algebra I",
  success_url: "https://school.example/paid?session={CHECKOUT_SESSION_ID}",
  client_reference_id: "M-7",
  "metadata[number]": "M-7",
};

/** Asks Stripe as the product would. */
export async function askStripe(
  { providers }: Stage,
  method: string,
  path: string,
  params: Record<string, string> = {},
  headers: object = {},
) {
  const { url, key } = providers.stripe;
  const encoded = new URLSearchParams(params).toString();
  const response = await fetch(`${url}${path}${method === "GET" && encoded ? `?${encoded}` : ""}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(method === "POST" && { "content-type": "application/x-www-form-urlencoded" }),
      ...headers,
    },
    ...(method === "POST" && { body: encoded }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it expects.
  return { status: response.status, headers: response.headers, json: (await response.json()) as any };
}
