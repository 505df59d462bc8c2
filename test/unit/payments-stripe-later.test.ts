import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { stripeLine } from "../../src/features/payments/ways/stripe/line.ts";
import { json, NOW, Side } from "./payments-kit.ts";
import { intent, SETTLED, session } from "./payments-stripe-kit.ts";

let side: Side;
let provider: ReturnType<typeof stripeLine>;
beforeEach(() => {
  side = new Side();
  provider = stripeLine({
    apiKey: "sk_planted",
    webhookSecret: "whsec_planted",
    apiRoot: side.root,
    now: () => NOW,
  });
});
afterEach(() => side.stop());

const fields = () => Object.fromEntries(new URLSearchParams(side.last.body));
describe("asked what became of it", () => {
  const failed = intent({ status: "requires_payment_method", last_payment_error: { code: "expired_card" } });
  test.each([
    [session({ payment_intent: intent() }), "settled"],
    [session({ status: "open", payment_status: "unpaid", payment_intent: null }), "nothing"],
    [session({ payment_status: "unpaid", payment_intent: intent({ status: "processing" }) }), "nothing"],
    [session({ payment_status: "unpaid", payment_intent: failed }), "refused"],
    [session({ status: "expired", payment_status: "unpaid" }), "expired"],
    [json(404, { error: { code: "resource_missing" } }), "nothing"],
  ])("%# is %s", async (answer, kind) => {
    side.answer = () => answer;
    expect<string>((await provider.ask("cs_1")).kind).toBe(kind);
  });

  test("a method that was not to be kept is not told", async () => {
    side.answer = () => session({ payment_intent: intent() });
    expect(await provider.ask("cs_1")).toEqual({ ...SETTLED, method: undefined });
  });

  test("a charge without its payer is asked by its intent", async () => {
    side.answer = () => intent();
    expect(await provider.ask("pi_1")).toEqual({ ...SETTLED, reference: "pi_1", method: "pm_1" });
    expect(side.lines).toEqual(["GET /v1/payment_intents/pi_1"]);
  });
});

describe("a cancellation", () => {
  const no = json(400, { error: { type: "invalid_request_error", message: "only open ones" } });
  test("expires the session", async () => {
    side.answer = () => session({ status: "expired" });
    await provider.cancel?.("cs_1");
    expect(side.lines).toEqual(["POST /v1/checkout/sessions/cs_1/expire"]);
  });
  test.each(["expired", "complete"])("of one that is %s already is done", async (status) => {
    side.answer = ({ method }) => (method === "POST" ? no : session({ status }));
    await provider.cancel?.("cs_1");
  });
  test("that did not help is tried again", async () => {
    side.answer = ({ method }) => (method === "POST" ? no : session({ status: "open" }));
    await expect(provider.cancel?.("cs_1")).rejects.toMatchObject({ name: "Unheard" });
  });
});

describe("a refund", () => {
  const order = {
    reference: "cs_1",
    charge: "pi_1",
    amount: { amount: 250, currency: "USD" },
    isWhole: false,
    key: "refund:9",
    payer: { telegramId: 700 },
    lines: [],
  };
  const error = (code: string) => json(400, { error: { type: "invalid_request_error", code } });
  test.each([
    [{ status: "succeeded" }, { kind: "done", reference: "re_1" }],
    [{ status: "pending" }, { kind: "pending", reference: "re_1" }],
    [{ status: "requires_action" }, { kind: "pending", reference: "re_1" }],
    [
      { status: "failed", failure_reason: "lost_or_stolen_card" },
      { kind: "refused", why: "lost_or_stolen_card", reference: "re_1" },
    ],
    [error("charge_already_refunded"), { kind: "done" }],
    [error("charge_disputed"), { kind: "refused", why: "charge_disputed" }],
  ])("%#", async (answer, result) => {
    side.answer = () => (answer instanceof Response ? answer : { id: "re_1", ...answer });
    expect<unknown>(await provider.refund?.(order)).toEqual(result);
    const [asked] = side.asked;
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      payment_intent: "pi_1",
      amount: "250",
    });
    expect(asked?.headers.get("idempotency-key")).toBe("refund:9");
  });
  test("that was pending is read again: the same key repeats the first answer", async () => {
    side.answer = ({ method }) => ({ id: "re_1", status: method === "POST" ? "pending" : "succeeded" });
    expect(await provider.refund?.(order)).toEqual({ kind: "done", reference: "re_1" });
    expect(side.lines).toEqual(["POST /v1/refunds", "GET /v1/refunds/re_1"]);
  });
  test("finds what was charged by the session", async () => {
    side.answer = ({ method }) => (method === "GET" ? session() : { id: "re_1", status: "succeeded" });
    expect(await provider.refund?.({ ...order, charge: undefined })).toEqual({
      ...{ kind: "done", reference: "re_1" },
    });
    expect(fields()).toMatchObject({ payment_intent: "pi_1" });
  });
  test("of what was never paid is refused", async () => {
    side.answer = () => session({ payment_intent: null });
    expect(await provider.refund?.({ ...order, charge: undefined })).toMatchObject({ kind: "refused" });
  });
});

describe("all that has gone back", () => {
  test("is nothing that a key which may not ask for it waits for", async () => {
    side.answer = () => json(403, { error: { type: "invalid_request_error" } });
    expect(await provider.gone?.("pi_1")).toBeUndefined();
  });
  test("is asked again while nobody answers", async () => {
    side.answer = () => json(503, {});
    await expect(provider.gone?.("pi_1")).rejects.toMatchObject({ name: "Unheard" });
  });
});

describe("a kept method", () => {
  const saved = {
    number: "P7K2M9QXA",
    amount: SETTLED.amount,
    customer: "cus_1",
    method: "pm_1",
    description: "50 credits",
  };
  test("is charged", async () => {
    side.answer = () => intent();
    expect(await provider.chargeKept(saved)).toMatchObject({
      kind: "settled",
      reference: "pi_1",
      method: "pm_1",
    });
    expect(side.last.headers.get("idempotency-key")).toBe("charge:P7K2M9QXA");
    expect(fields()).toEqual({
      amount: "1250",
      currency: "usd",
      customer: "cus_1",
      payment_method: "pm_1",
      off_session: "true",
      confirm: "true",
      "automatic_payment_methods[enabled]": "true",
      "automatic_payment_methods[allow_redirects]": "never",
      description: "50 credits",
      "metadata[payment]": "P7K2M9QXA",
      "metadata[off_session]": "1",
    });
  });
  test("is declined", async () => {
    const error = {
      code: "card_declined",
      decline_code: "insufficient_funds",
      payment_intent: { id: "pi_2" },
    };
    side.answer = () => json(402, { error });
    const refused = { kind: "refused", reference: "pi_2", why: "insufficient_funds" };
    expect(await provider.chargeKept(saved)).toEqual({ ...refused, kind: "refused" });
  });
  test("is gone", async () => {
    side.answer = () => json(400, { error: { code: "resource_missing", param: "payment_method" } });
    expect(await provider.chargeKept(saved)).toMatchObject({ kind: "refused", reference: "P7K2M9QXA" });
  });
  test("is still being charged", async () => {
    side.answer = () => intent({ status: "processing" });
    expect(await provider.chargeKept(saved)).toEqual({ kind: "nothing" });
  });
  test("its owner manages it on a page of Stripe", async () => {
    side.answer = () => ({ url: "https://billing.stripe.com/p/session/1" });
    expect(await provider.portal("cus_1", "https://t.me/maktab_bot")).toBe(
      "https://billing.stripe.com/p/session/1",
    );
    expect(fields()).toEqual({ customer: "cus_1", return_url: "https://t.me/maktab_bot" });
    side.answer = () => json(400, { error: { code: "resource_missing" } });
    await expect(provider.portal("cus_0", "https://t.me/maktab_bot")).rejects.toMatchObject({
      name: "Declined",
    });
  });
});
