import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { anything, assert, asyncProperty, constantFrom, record, uint8Array } from "fast-check";
import { Forged } from "../../src/features/payments/ways/line.ts";
import { stripeLine } from "../../src/features/payments/ways/stripe/line.ts";
import { kindOf, NOW, posted, Side } from "./payments-kit.ts";
import { intent, SETTLED, session } from "./payments-stripe-kit.ts";

const SECRET = "whsec_planted";
const SECONDS = NOW.getTime() / 1000;

let side: Side;
let provider: ReturnType<typeof stripeLine>;
beforeEach(() => {
  side = new Side();
  provider = stripeLine({ apiKey: "sk_planted", webhookSecret: SECRET, apiRoot: side.root, now: () => NOW });
});
afterEach(() => side.stop());

const sign = (body: string | Uint8Array, time = SECONDS, secret = SECRET) =>
  createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");
const signed = (body: string | Uint8Array) =>
  posted(body, { "stripe-signature": `t=${SECONDS},v1=${sign(body)}` });
const event = (type: string, object: unknown) =>
  signed(JSON.stringify({ id: "evt_1", type, data: { object } }));

describe("a signature", () => {
  const body = JSON.stringify({ type: "ping", data: { object: {} } });
  const good = sign(body);
  const at = (time: number) => `t=${time},v1=${sign(body, time)}`;
  test.each([
    ["valid", `t=${SECONDS},v1=${good}`],
    ["one of several", `t=${SECONDS},v1=${sign(body, SECONDS, "whsec_old")},v1=${good}`],
    ["beside another scheme", `t=${SECONDS}, v0=${"0".repeat(64)}, v1=${good}`],
    ["five minutes old", at(SECONDS - 300)],
    ["of a clock that runs ahead", at(SECONDS + 300)],
  ])("%s", async (_, header) => {
    expect(await provider.hear(posted(body, { "stripe-signature": header }))).toEqual({ kind: "nothing" });
  });
  test.each([
    ["absent", ""],
    ["of another secret", `t=${SECONDS},v1=${sign(body, SECONDS, "whsec_other")}`],
    ["of another scheme", `t=${SECONDS},v0=${good}`],
    ["too old", at(SECONDS - 301)],
    ["too early", at(SECONDS + 301)],
    ["with a time that was not signed", `t=${SECONDS - 1},v1=${good}`],
    ["with two times", `t=${SECONDS},t=${SECONDS},v1=${good}`],
    ["without a time", `v1=${good}`],
    ["half", `t=${SECONDS},v1=${good.slice(0, 32)}`],
  ])("%s is forged", async (_, header) => {
    await expect(provider.hear(posted(body, { "stripe-signature": header }))).rejects.toBeInstanceOf(Forged);
  });
  test("of no secret at all is forged", async () => {
    const open = stripeLine({ apiKey: "sk_planted", webhookSecret: "", apiRoot: side.root, now: () => NOW });
    const header = { "stripe-signature": `t=${SECONDS},v1=${sign(body, SECONDS, "")}` };
    await expect(open.hear(posted(body, header))).rejects.toBeInstanceOf(Forged);
  });
  test("of another body is forged", async () => {
    const header = { "stripe-signature": `t=${SECONDS},v1=${good}` };
    await expect(provider.hear(posted(`${body} `, header))).rejects.toBeInstanceOf(Forged);
  });
});

describe("an event", () => {
  test.each(["checkout.session.completed", "checkout.session.async_payment_succeeded"])(
    "%s",
    async (type) => {
      expect(await provider.hear(event(type, session()))).toEqual({ ...SETTLED, method: undefined });
      expect(side.asked).toEqual([]);
    },
  );

  test("of a kept method asks for it", async () => {
    const kept = { metadata: { payment: "P7K2M9QXA", keeps_method: "1" } };
    const expanded = intent({ setup_future_usage: "off_session" });
    side.answer = () => session({ ...kept, payment_intent: expanded });
    expect(await provider.hear(event("checkout.session.completed", session(kept)))).toEqual({
      ...SETTLED,
      method: "pm_1",
    });
    expect(side.lines).toEqual(["GET /v1/checkout/sessions/cs_1?expand[]=payment_intent"]);
  });

  const refused = (reference: string, why: string) => ({ kind: "refused", reference, why });
  const usd = { currency: "usd", payment_intent: "pi_1" };
  const dispute = { ...usd, id: "du_1", amount: 1250, reason: "fraudulent" };
  const back = { ...usd, id: "re_1", amount: 1250 };
  const cameBack = { kind: "came-back", charge: "pi_1", refund: "re_1", amount: SETTLED.amount };
  const disputed = {
    ...{ kind: "disputed", charge: "pi_1", dispute: "du_1" },
    ...{ amount: SETTLED.amount, why: "fraudulent" },
  };
  const unpaid = { payment_status: "unpaid" };
  test.each([
    ["checkout.session.completed", session(unpaid), { kind: "nothing" }],
    ["checkout.session.async_payment_failed", session(unpaid), refused("cs_1", "async_payment_failed")],
    [
      "checkout.session.expired",
      session({ ...unpaid, status: "expired" }),
      { kind: "expired", reference: "cs_1" },
    ],
    ["payment_intent.succeeded", intent(), { ...SETTLED, reference: "pi_1", method: "pm_1" }],
    [
      "payment_intent.payment_failed",
      intent({ status: "requires_payment_method", last_payment_error: { code: "card_declined" } }),
      refused("pi_1", "card_declined"),
    ],
    [
      "charge.refunded",
      { ...usd, amount_refunded: 250, metadata: { payment: "P7K2M9QXA" } },
      { kind: "refunded", charge: "pi_1", number: "P7K2M9QXA", total: { amount: 250, currency: "USD" } },
    ],
    [
      "charge.refunded",
      { ...usd, amount_refunded: 250, metadata: {} },
      { kind: "refunded", charge: "pi_1", total: { amount: 250, currency: "USD" } },
    ],
    [
      "refund.failed",
      { ...back, status: "failed", failure_reason: "declined" },
      { ...cameBack, why: "declined" },
    ],
    ["refund.updated", { ...back, status: "canceled" }, { ...cameBack, why: "canceled" }],
    ["charge.refund.updated", { ...back, status: "failed" }, { ...cameBack, why: "failed" }],
    ["charge.dispute.created", { ...dispute, status: "needs_response" }, { ...disputed, state: "opened" }],
    ["charge.dispute.closed", { ...dispute, status: "won" }, { ...disputed, state: "won" }],
    ["charge.dispute.closed", { ...dispute, status: "warning_closed" }, { ...disputed, state: "won" }],
    ["charge.dispute.closed", { ...dispute, status: "lost" }, { ...disputed, state: "lost" }],
  ])("%s %#", async (type, object, heard) => {
    expect<object>(await provider.hear(event(type, object))).toEqual(heard);
  });

  test.each([
    ["checkout.session.completed", session({ metadata: {} })],
    ["checkout.session.completed", session({ metadata: null, client_reference_id: "order-9" })],
    ["checkout.session.expired", session({ metadata: {}, status: "expired" })],
    ["payment_intent.succeeded", intent({ metadata: { payment: "P7K2M9QXA" } })],
    ["payment_intent.succeeded", intent({ metadata: {} })],
    ["charge.refunded", { ...usd, payment_intent: null, amount_refunded: 250, metadata: {} }],
    ["refund.failed", { ...back, payment_intent: null, status: "failed" }],
    ["refund.updated", { ...back, status: "succeeded" }],
    ["refund.updated", { ...back, status: "pending" }],
    ["charge.dispute.created", { ...dispute, payment_intent: null, status: "needs_response" }],
    ["invoice.paid", session()],
    ["toString", session()],
  ])("%s %# of somebody else is nothing", async (type, object) => {
    expect(await provider.hear(event(type, object))).toEqual({ kind: "nothing" });
  });

  const types = [
    "checkout.session.completed",
    "charge.refunded",
    "charge.dispute.closed",
    "payment_intent.succeeded",
  ];
  test("whatever is in it, nothing breaks", async () => {
    const object = record({
      id: anything(),
      metadata: anything(),
      status: anything(),
      payment_status: constantFrom("paid", 1),
      amount_total: anything(),
      amount: anything(),
      currency: anything(),
      payment_intent: anything(),
    });
    const kinds = ["nothing", "settled", "refused", "refunded", "disputed", "came-back"];
    await assert(
      asyncProperty(constantFrom(...types), object, async (type, value) => {
        expect(kinds).toContain(await kindOf(provider.hear(event(type, value))));
      }),
      { numRuns: 500 },
    );
    await assert(
      asyncProperty(uint8Array(), anything(), async (bytes, value) => {
        expect(await kindOf(provider.hear(signed(bytes)))).toBe("nothing");
        expect(await kindOf(provider.hear(signed(JSON.stringify(value) ?? "")))).toBe("nothing");
        expect(await kindOf(provider.hear(posted(bytes)))).toBe("Forged");
      }),
      { numRuns: 200 },
    );
  });
});
