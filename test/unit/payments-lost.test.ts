import { afterEach, beforeEach, expect, test } from "bun:test";
import { cryptopayLine } from "../../src/features/payments/ways/cryptopay/line.ts";
import type { Line, RefundOrder } from "../../src/features/payments/ways/line.ts";
import { multicardLine } from "../../src/features/payments/ways/multicard/line.ts";
import { stripeLine } from "../../src/features/payments/ways/stripe/line.ts";
import { MovableClock } from "../../src/lib/clock.ts";
import { type Providers, startProviders } from "../../src/simulator/providers/index.ts";
import { charge, NOW } from "./payments-kit.ts";

/** It happened, and the connection breaks before we are told: nothing may happen twice. */
let there: Providers;
const now = () => NOW;

beforeEach(() => {
  there = startProviders({ clock: new MovableClock(NOW) });
});
afterEach(() => there.stop());

const atStripe = () =>
  stripeLine({ apiKey: there.stripe.key, webhookSecret: there.stripe.secret, apiRoot: there.url, now });

async function settledBy(provider: Required<Pick<Line, "ask">>, reference: string) {
  const heard = await provider.ask(reference);
  if (heard.kind !== "settled") throw new Error(`it is ${heard.kind}`);
  return heard;
}

const order = (reference: string, amount: number, currency: string): RefundOrder => ({
  reference,
  charge: undefined,
  amount: { amount, currency },
  isWhole: false,
  key: "refund:9",
  payer: { telegramId: 700 },
  lines: [],
});

test("a session of Stripe is the same one", async () => {
  there.stripe.faults.calls.add({ kind: "lost" }, { of: "POST /v1/checkout/sessions", times: 1 });
  await expect(atStripe().checkout(charge())).rejects.toMatchObject({ name: "Unheard" });
  const { reference } = await atStripe().checkout(charge());
  expect(there.stripe.calls.map(({ answer }) => JSON.parse(answer ?? "").id)).toEqual([reference, reference]);
});

test("a part is given back by Stripe once", async () => {
  const { reference } = await atStripe().checkout(charge());
  there.stripe.pays(reference);
  there.stripe.faults.calls.add({ kind: "lost" }, { of: "POST /v1/refunds", times: 1 });
  const giveBack = () => atStripe().refund?.(order(reference, 250, "USD"));
  await expect(giveBack()).rejects.toMatchObject({ name: "Unheard" });
  expect(await giveBack()).toEqual({ kind: "done", reference: expect.stringMatching(/^re_/) });
  const { charge: intent = "" } = await settledBy(atStripe(), reference);
  expect(there.stripe.chargeOf(intent).amount_refunded).toBe(250);
});

test("a kept method is charged by Stripe once", async () => {
  const { reference } = await atStripe().checkout(charge({ keepsMethod: true }));
  there.stripe.pays(reference);
  const { customer = "", method = "" } = await settledBy(atStripe(), reference);
  const saved = {
    number: "P2",
    amount: { amount: 500, currency: "USD" },
    customer,
    method,
    description: "Credits",
  };
  there.stripe.faults.calls.add({ kind: "lost" }, { of: "POST /v1/payment_intents", times: 1 });
  await expect(atStripe().chargeKept(saved)).rejects.toMatchObject({ name: "Unheard" });
  const charged = await atStripe().chargeKept(saved);
  const [lost, told] = there.stripe.calls.slice(-2).map(({ answer }) => JSON.parse(answer ?? "").id);
  expect(charged).toMatchObject({ kind: "settled", reference: lost });
  expect(told).toBe(lost);
});

test("an invoice of Crypto Pay is the same one", async () => {
  const provider = cryptopayLine({ token: there.cryptopay.token, apiRoot: there.url, now });
  there.cryptopay.faults.calls.add({ kind: "lost" }, { of: "POST /api/createInvoice", times: 1 });
  await expect(provider.checkout(charge())).rejects.toMatchObject({ name: "Unheard" });
  await provider.checkout(charge());
  const made = there.cryptopay.calls.filter(({ path }) => path === "/api/createInvoice");
  expect(made).toHaveLength(1);
});

test("a part is given back by Multicard once", async () => {
  const { applicationId, secret, storeId } = there.multicard;
  const hook = Bun.serve({ port: 0, fetch: () => Response.json({ success: true }) });
  const provider = multicardLine({
    ...{ applicationId, secret, storeId, apiRoot: there.url, callbackUrl: hook.url.href, now },
    fiscal: { code: "10899002001000000", packageCode: "1495086" },
  });
  const { reference } = await provider.checkout(charge({ amount: { amount: 50_000, currency: "UZS" } }));
  await there.multicard.pays(reference);
  there.multicard.faults.calls.add({ kind: "lost" }, { of: /partial/, times: 1 });
  const giveBack = () => provider.refund?.(order(reference, 20_000, "UZS"));
  expect(await giveBack()).toEqual({ kind: "pending" });
  expect(await giveBack()).toEqual({ kind: "done" });
  expect(there.multicard.invoices.named(reference).refunded).toBe(20_000);
  await hook.stop(true);
});
