import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { ALGEBRA, askStripe, MINUTE, press, START, type Stage, seconds, stage } from "./providers-kit.ts";

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(() => on.stop());

const ask = (method: string, path: string, params: Record<string, string> = {}, headers: object = {}) =>
  askStripe(on, method, path, params, headers);
const create = (more: Record<string, string> = {}, headers: object = {}) =>
  ask("POST", "/v1/checkout/sessions", { ...ALGEBRA, ...more }, headers);
const types = () => on.heard.map(({ json }) => json.type);

describe("Checkout", () => {
  test("a session is made, paid on its page, and told with a signature over the exact bytes", async () => {
    const { json: session } = await create();
    expect(session).toMatchObject({
      ...{ object: "checkout.session", status: "open", payment_status: "unpaid", payment_intent: null },
      ...{ amount_total: 1500, currency: "usd", client_reference_id: "M-7", customer: null },
      ...{ metadata: { number: "M-7" }, expires_at: seconds(START) + 86_400 },
    });
    expect(await (await fetch(session.url)).text()).toContain("15.00 USD");
    const paid = await press(session.url, "pay");
    expect(paid.status).toBe(303);
    expect(paid.headers.get("location")).toBe(`https://school.example/paid?session=${session.id}`);
    await on.providers.settle();
    expect(types().sort()).toEqual(["checkout.session.completed", "payment_intent.succeeded"]);
    const told = on.heard.find(({ json }) => json.type === "checkout.session.completed");
    expect(told?.json.data.object).toMatchObject({
      id: session.id,
      payment_status: "paid",
      status: "complete",
    });
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})/.exec(told?.headers.get("stripe-signature") ?? "") ?? [];
    expect(t).toBe(String(seconds(START)));
    expect(v1).toBe(
      createHmac("sha256", on.providers.stripe.secret).update(`${t}.${told?.body}`).digest("hex"),
    );
    const { json: asked } = await ask("GET", `/v1/checkout/sessions/${session.id}`, {
      "expand[]": "payment_intent.latest_charge",
    });
    expect(asked.payment_intent.latest_charge).toMatchObject({ amount: 1500, amount_refunded: 0 });
  });

  test.each([
    [{ "line_items[0][price_data][currency]": "irr" }, "line_items[0][price_data][currency]", undefined],
    [{ "line_items[0][price_data][unit_amount]": "49" }, "line_items", "amount_too_small"],
    [
      { "line_items[0][price_data][unit_amount]": "15.5" },
      "line_items[0][price_data][unit_amount]",
      "parameter_invalid_integer",
    ],
    [{ locale: "fa" }, "locale", undefined],
    [{ locale: "uz" }, "locale", undefined],
    [{ client_reference_id: "x".repeat(201) }, "client_reference_id", undefined],
    [{ success_url: "" }, "success_url", "parameter_invalid_empty"],
    [{ success_url: "school.example" }, "success_url", "url_invalid"],
    [{ expires_at: String(seconds(START) + 1799) }, "expires_at", undefined],
    [{ expires_at: String(seconds(START) + 86_401) }, "expires_at", undefined],
    [{ colour: "red" }, "colour", "parameter_unknown"],
    [{ customer: "cus_nobody" }, "customer", "resource_missing"],
    [{ "metadata[number]": "x".repeat(501) }, "metadata[number]", undefined],
    [
      { "payment_intent_data[setup_future_usage]": "always" },
      "payment_intent_data[setup_future_usage]",
      undefined,
    ],
  ])("%j is refused", async (more, param, code) => {
    const { status, json } = await create(more);
    expect([status, json.error.type, json.error.param]).toEqual([400, "invalid_request_error", param]);
    expect(json.error.code).toBe(code);
  });

  test("both ends of the lifetime are allowed, and amounts of a currency without minor units are whole", async () => {
    expect((await create({ expires_at: String(seconds(START) + 1800) })).status).toBe(200);
    expect((await create({ expires_at: String(seconds(START) + 86_400) })).status).toBe(200);
    const { json } = await create({ "line_items[0][price_data][currency]": "jpy", locale: "ru" });
    expect(await (await fetch(json.url)).text()).toContain("1500 JPY");
  });

  test("without success_url, key, form or a right path nothing is made", async () => {
    const { success_url: _, ...rest } = ALGEBRA;
    const missing = await ask("POST", "/v1/checkout/sessions", rest);
    expect(missing.json.error).toMatchObject({ code: "parameter_missing", param: "success_url" });
    expect((await create({}, { authorization: "Bearer sk_test_wrong" })).status).toBe(401);
    expect((await create({}, { "content-type": "application/json" })).status).toBe(400);
    expect((await ask("GET", "/v1/checkout/sessions/cs_nobody")).json.error.code).toBe("resource_missing");
    expect((await ask("GET", "/v1/chairs")).status).toBe(404);
  });

  test("a session ends with its time or when it is asked to, and then cannot be paid", async () => {
    const { json: one } = await create({ expires_at: String(seconds(START) + 1800) });
    const { json: two } = await create();
    expect((await ask("POST", `/v1/checkout/sessions/${two.id}/expire`)).json.status).toBe("expired");
    expect((await ask("POST", `/v1/checkout/sessions/${two.id}/expire`)).status).toBe(400);
    await on.later(30 * MINUTE);
    expect(types()).toEqual(["checkout.session.expired", "checkout.session.expired"]);
    expect(() => on.providers.stripe.pays(one.id)).toThrow("is expired");
    expect(await (await press(`${on.providers.url}/stripe/pay/${one.id}`, "pay")).text()).toContain(
      "expired",
    );
  });

  test("a payment for later is complete but unpaid, until it comes or does not", async () => {
    const { json: one } = await create();
    const { json: two } = await create();
    on.providers.stripe.pays(one.url, { later: true });
    await on.providers.settle();
    expect(on.heard[0]?.json).toMatchObject({
      type: "checkout.session.completed",
      data: { object: { status: "complete", payment_status: "unpaid" } },
    });
    on.providers.stripe.clears(one.id);
    on.providers.stripe.pays(two.id, { later: true });
    on.providers.stripe.bounces(two.id);
    await on.providers.settle();
    expect(types()).toContain("checkout.session.async_payment_succeeded");
    expect(types()).toContain("checkout.session.async_payment_failed");
    expect((await ask("GET", `/v1/checkout/sessions/${one.id}`)).json.payment_status).toBe("paid");
    expect((await ask("GET", `/v1/checkout/sessions/${two.id}`)).json.payment_status).toBe("unpaid");
  });

  test("a declined card leaves the page open for another", async () => {
    const { json } = await create();
    expect(await (await press(json.url, "decline")).text()).toContain("declined");
    on.providers.stripe.pays(json.id);
    await on.providers.settle();
    expect(types().sort()).toEqual([
      "checkout.session.completed",
      "payment_intent.payment_failed",
      "payment_intent.succeeded",
    ]);
  });
});
