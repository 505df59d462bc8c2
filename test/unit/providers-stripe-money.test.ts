import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { ALGEBRA, askStripe, DAY, press, type Stage, stage } from "./providers-kit.ts";
import { until } from "./simulator-kit.ts";

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(() => on.stop());

const ask = (method: string, path: string, params: Record<string, string> = {}, headers: object = {}) =>
  askStripe(on, method, path, params, headers);
const create = (more: Record<string, string> = {}, headers: object = {}) =>
  ask("POST", "/v1/checkout/sessions", { ...ALGEBRA, ...more }, headers);

describe("idempotency keys", () => {
  const withKey = (key: string, more: Record<string, string> = {}) =>
    create(more, { "idempotency-key": key });

  test("the same request gives the same reply, another one is refused, and after a day the key is forgotten", async () => {
    const first = await withKey("order-7");
    const again = await withKey("order-7");
    expect(again.json).toEqual(first.json);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const other = await withKey("order-7", { client_reference_id: "M-8" });
    expect([other.status, other.json.error.type]).toEqual([400, "idempotency_error"]);
    expect((await ask("POST", "/v1/customers", {}, { "idempotency-key": "order-7" })).status).toBe(400);
    await on.later(DAY);
    expect((await withKey("order-7")).json.id).not.toBe(first.json.id);
  });

  test("while the first is being answered, another with its key is refused", async () => {
    const { faults, account } = on.providers.stripe;
    faults.calls.add({ kind: "slow", ms: 50 }, { times: 1 });
    const first = withKey("order-7");
    await until(() => account.all("checkout.session").length === 1);
    const second = await withKey("order-7");
    expect([second.status, second.json.error.code]).toEqual([409, "idempotency_key_in_use"]);
    expect((await withKey("order-8")).status).toBe(200);
    const { json } = await first;
    expect((await withKey("order-7")).json).toEqual(json);
  });

  test("a stored 500 comes again; a request that was refused at once leaves its key free", async () => {
    on.providers.stripe.faults.calls.add({ kind: "failing" }, { times: 1 });
    expect((await withKey("a")).status).toBe(500);
    expect((await withKey("a")).status).toBe(500);
    expect((await withKey("b", { locale: "fa" })).status).toBe(400);
    expect((await withKey("b")).status).toBe(200);
    expect((await withKey("x".repeat(256))).status).toBe(400);
  });
});

describe("saved cards", () => {
  const keeping = { "payment_intent_data[setup_future_usage]": "off_session" };
  const charge = (customer: string, method: string, more = {}) =>
    ask("POST", "/v1/payment_intents", {
      ...{ amount: "500", currency: "usd", customer, payment_method: method },
      ...{ off_session: "true", confirm: "true", ...more },
    });

  async function saved() {
    const { json: customer } = await ask("POST", "/v1/customers", { email: "ali@example.com" });
    const { json: session } = await create({ ...keeping, customer: customer.id });
    on.providers.stripe.pays(session.id);
    const { json: list } = await ask("GET", "/v1/payment_methods", { customer: customer.id, type: "card" });
    return { customer: customer.id, method: list.data[0].id };
  }

  test("a card that was kept is charged without its owner, unless it declines or wants to be asked", async () => {
    const { customer, method } = await saved();
    expect((await charge(customer, method)).json).toMatchObject({
      status: "succeeded",
      amount_received: 500,
    });
    on.providers.stripe.setsManner(method, "declines");
    const declined = await charge(customer, method);
    expect([declined.status, declined.json.error.code]).toEqual([402, "card_declined"]);
    expect(declined.json.error.payment_intent.status).toBe("requires_payment_method");
    on.providers.stripe.setsManner(method, "asks");
    expect((await charge(customer, method)).json.error.code).toBe("authentication_required");
    expect((await charge("cus_other", method)).status).toBe(400);
    expect((await charge(customer, method, { confirm: "false" })).status).toBe(400);
    expect((await charge(customer, method, { amount: "10" })).json.error.code).toBe("amount_too_small");
  });

  test("nobody is kept without a customer; `always` makes one", async () => {
    const { json: one } = await create(keeping);
    expect(on.providers.stripe.pays(one.id).customer).toBeNull();
    const { json: two } = await create({ ...keeping, customer_creation: "always" });
    const { customer } = on.providers.stripe.pays(two.id);
    const { json } = await ask("GET", `/v1/customers/${customer}/payment_methods`);
    expect(json.data).toHaveLength(1);
    expect((await create({ customer: String(customer), customer_creation: "always" })).status).toBe(400);
  });

  test("a card removed in the portal cannot be charged any more", async () => {
    const { customer, method } = await saved();
    const { json: portal } = await ask("POST", "/v1/billing_portal/sessions", {
      customer,
      return_url: "https://t.me/maktab_bot",
    });
    expect(await (await fetch(portal.url)).text()).toContain("4242");
    await press(portal.url, method);
    expect(await (await fetch(portal.url)).text()).toContain("No payment method is saved");
    expect((await charge(customer, method)).json.error.param).toBe("payment_method");
  });

  test("payment_method_types is refused from its version on", async () => {
    const params = { amount: "500", currency: "usd", "payment_method_types[]": "card" };
    const at = (version: string) => ask("POST", "/v1/payment_intents", params, { "stripe-version": version });
    expect((await at("2026-03-25.dahlia")).status).toBe(200);
    expect((await at("2026-09-30.next")).json.error.code).toBe("parameter_unknown");
  });
});

describe("money going back", () => {
  async function paidIntent() {
    const { json } = await create();
    return on.providers.stripe.pays(json.id).payment_intent ?? "";
  }

  test("in parts, never more than there is, and once it is all back never again", async () => {
    const payment_intent = await paidIntent();
    const refund = (amount?: string) =>
      ask("POST", "/v1/refunds", { payment_intent, ...(amount && { amount }) });
    expect((await refund("600")).json).toMatchObject({ object: "refund", amount: 600, status: "succeeded" });
    expect((await refund("901")).json.error).toMatchObject({ param: "amount" });
    await on.providers.settle();
    expect((await refund()).json.amount).toBe(900);
    expect((await refund("1")).json.error.code).toBe("charge_already_refunded");
    await on.providers.settle();
    const told = on.heard
      .filter(({ json }) => json.type === "charge.refunded")
      .map(({ json }) => json.data.object);
    expect(told.map(({ amount_refunded, refunded }) => [amount_refunded, refunded])).toEqual([
      [600, false],
      [1500, true],
    ]);
  });

  test("a dispute is told when it opens and when it closes, and holds the money", async () => {
    const intent = await paidIntent();
    const dispute = on.providers.stripe.disputes(intent);
    await on.providers.settle();
    expect((await ask("POST", "/v1/refunds", { payment_intent: intent })).json.error.code).toBe(
      "charge_disputed",
    );
    on.providers.stripe.closesDispute(dispute.id, "lost");
    await on.providers.settle();
    expect(on.heard.at(-1)?.json).toMatchObject({
      type: "charge.dispute.closed",
      data: { object: { status: "lost", payment_intent: intent, amount: 1500 } },
    });
  });

  test("a refund in the dashboard is told like any other", async () => {
    on.providers.stripe.refundsInDashboard(await paidIntent(), 500);
    await on.providers.settle();
    const told = on.heard.find(({ json }) => json.type === "charge.refunded");
    expect(told?.json.data.object.amount_refunded).toBe(500);
  });
});
