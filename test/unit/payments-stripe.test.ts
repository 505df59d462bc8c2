import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { endOf } from "../../src/features/payments/ways/stripe/checkout.ts";
import { canCharge, stripeLine } from "../../src/features/payments/ways/stripe/line.ts";
import { charge, inMinutes, json, kindOf, NOW, Side } from "./payments-kit.ts";
import { session } from "./payments-stripe-kit.ts";

const SECONDS = NOW.getTime() / 1000;

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
describe("a checkout", () => {
  test("asks for exactly this", async () => {
    side.answer = () => session({ status: "open", payment_status: "unpaid" });
    expect(await provider.checkout(charge())).toEqual({
      reference: "cs_1",
      url: "https://checkout.stripe.com/c/pay/cs_1",
    });
    expect(side.lines).toEqual(["POST /v1/checkout/sessions"]);
    expect(side.last.headers.get("authorization")).toBe("Bearer sk_planted");
    expect(side.last.headers.get("stripe-version")).toBe("2025-12-15.clover");
    expect(fields()).toEqual({
      mode: "payment",
      client_reference_id: "P7K2M9QXA",
      "metadata[payment]": "P7K2M9QXA",
      "payment_intent_data[metadata][payment]": "P7K2M9QXA",
      "payment_intent_data[description]": "Algebra I",
      customer_creation: "always",
      "line_items[0][price_data][currency]": "usd",
      "line_items[0][price_data][unit_amount]": "1250",
      "line_items[0][price_data][product_data][name]": "Algebra I",
      "line_items[0][price_data][product_data][description]": "Course of twelve lessons",
      "line_items[0][quantity]": "1",
      success_url: "https://t.me/maktab_bot?start=paid",
      cancel_url: "https://t.me/maktab_bot?start=paid",
      expires_at: String(SECONDS + 35 * 60),
      locale: "auto",
    });
  });

  test("the same asked again has the same key, something else another", async () => {
    side.answer = () => session();
    const again = [charge(), charge(), charge({ payer: { id: 7, telegramId: 700, customer: "cus_1" } })];
    for (const each of again) await provider.checkout(each);
    const [first, second, other] = side.asked.map(({ headers }) => headers.get("idempotency-key"));
    expect(first).toStartWith("checkout:P7K2M9QXA:");
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  test("a payer known there, in their language, whose method is kept", async () => {
    side.answer = () => session();
    const payer = { id: 7, telegramId: 700, customer: "cus_1" };
    await provider.checkout(charge({ payer, language: "ru", keepsMethod: true }));
    expect(fields()).toMatchObject({
      customer: "cus_1",
      locale: "ru",
      "payment_intent_data[setup_future_usage]": "off_session",
      "metadata[keeps_method]": "1",
    });
    expect(fields()).not.toHaveProperty("customer_creation");
  });

  test("a customer that is gone becomes a new one", async () => {
    const gone = { error: { type: "invalid_request_error", code: "resource_missing", param: "customer" } };
    side.answer = ({ body }) => (body.includes("customer=cus_0") ? json(400, gone) : session());
    await provider.checkout(charge({ payer: { id: 7, telegramId: 700, customer: "cus_0" } }));
    expect(side.asked).toHaveLength(2);
    expect(fields()).toMatchObject({ customer_creation: "always" });
  });

  test("Stripe's no is final, everything else is tried again, and no key is told", async () => {
    const no = { error: { type: "invalid_request_error", code: "amount_too_small", message: "Too small" } };
    side.answer = () => json(400, no);
    await expect(provider.checkout(charge())).rejects.toThrow("stripe: amount_too_small: Too small");
    expect(await kindOf(provider.checkout(charge()).then(() => ({ kind: "made" })))).toBe("Declined");
    const passing = [
      json(500, {}),
      json(429, no),
      json(409, no),
      json(401, { error: { message: "Invalid API Key: sk_planted" } }),
      json(400, { error: { type: "idempotency_error" } }),
      new Response("<html>", { status: 200 }),
      json(200, { id: "cs_1" }),
      json(200, session({ url: null })),
    ];
    for (const answer of passing) {
      side.answer = () => answer;
      const error = await provider.checkout(charge()).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "Unheard" });
      expect(String(error)).not.toContain("sk_planted");
    }
    side.stop();
    await expect(provider.checkout(charge())).rejects.toMatchObject({ name: "Unheard" });
  });

  test("the page lives a little longer than the order, 30 minutes to 24 hours", () => {
    for (const minutes of [-5, 0, 1, 24, 25, 26, 30, 60, 1434, 1440, 100_000]) {
      const seconds = endOf(inMinutes(minutes), NOW) - SECONDS;
      expect(seconds).toBeGreaterThan(30 * 60);
      expect(seconds).toBeLessThan(24 * 60 * 60);
      if (minutes > 26 && minutes < 1434) expect(seconds).toBe(minutes * 60 + 300);
    }
  });

  test.each([
    ["USD", 1, true],
    ["JPY", 500, true],
    ["UZS", 5_000_000, true],
    ["KWD", 1250, true],
    ["KWD", 1251, false],
    ["UGX", 500, false],
    ["ISK", 500, false],
    ["MGA", 500, false],
    ["IRR", 500_000, false],
    ["IRT", 500_000, false],
    ["XTR", 50, false],
    ["credits", 50, false],
    ["USD", 0, false],
  ])("%s %d is taken: %p", (currency, amount, isTaken) => {
    expect(canCharge({ amount, currency })).toBe(isTaken);
  });
});
