import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createHash, createHmac } from "node:crypto";
import { DAY, HOUR, MINUTE, press, START, type Stage, stage } from "./providers-kit.ts";

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(() => on.stop());

async function ask(method: string, params: object = {}, headers: object = {}) {
  const { url, token } = on.providers.cryptopay;
  const response = await fetch(`${url}/api/${method}`, {
    method: "POST",
    headers: { "Crypto-Pay-API-Token": token, "content-type": "application/json", ...headers },
    body: JSON.stringify(params),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it expects.
  return { status: response.status, ...((await response.json()) as any) };
}

const algebra = {
  ...{ currency_type: "fiat", fiat: "USD", accepted_assets: "USDT,TON", amount: "15.00" },
  ...{ description: "Algebra I", payload: "M-7", expires_in: 1800 },
};
const create = (more: object = {}) => ask("createInvoice", { ...algebra, ...more });

describe("the API", () => {
  test("makes an invoice, finds it, and says what it is worth", async () => {
    const { ok, result } = await create();
    expect(ok).toBe(true);
    expect(result).toMatchObject({
      ...{ status: "active", fiat: "USD", amount: "15.00", accepted_assets: ["USDT", "TON"], payload: "M-7" },
      expiration_date: new Date(START.getTime() + 1_800_000).toISOString(),
    });
    expect((await ask("getInvoices", { invoice_ids: `${result.invoice_id},5` })).result.items).toEqual([
      result,
    ]);
    expect((await ask("getInvoices", { status: "paid" })).result.items).toEqual([]);
    const query = `${on.providers.url}/api/getInvoices?count=1`;
    const headers = { "Crypto-Pay-API-Token": on.providers.cryptopay.token };
    expect(await (await fetch(query, { headers })).json()).toEqual({ ok: true, result: { items: [result] } });
    expect((await ask("getExchangeRates")).result).toContainEqual(
      expect.objectContaining({ source: "TON", target: "USD", rate: "2" }),
    );
    expect((await ask("getMe")).result.app_id).toBe(12345);
  });

  test.each([
    [{ amount: 15 }, 400, "AMOUNT_INVALID"],
    [{ amount: "0" }, 400, "AMOUNT_INVALID"],
    [{ amount: "1e3" }, 400, "AMOUNT_INVALID"],
    [{ accepted_assets: ["USDT"] }, 500, "APP_ERROR"],
    [{ accepted_assets: "USDT,DOGE" }, 400, "ACCEPTED_ASSETS_INVALID"],
    [{ fiat: "IRR" }, 400, "FIAT_INVALID"],
    [{ currency_type: "crypto" }, 400, "ASSET_REQUIRED"],
    [{ expires_in: 0 }, 400, "EXPIRES_IN_INVALID"],
    [{ expires_in: 2_678_401 }, 400, "EXPIRES_IN_INVALID"],
    [{ payload: "x".repeat(4097) }, 400, "PAYLOAD_INVALID"],
    [{ payload: "\u0633".repeat(2049) }, 400, "PAYLOAD_INVALID"],
    [{ description: "x".repeat(1025) }, 400, "DESCRIPTION_INVALID"],
    [{ paid_btn_name: "openBot" }, 400, "PAID_BTN_URL_REQUIRED"],
    [{ paid_btn_name: "shop", paid_btn_url: "https://t.me/b" }, 400, "PAID_BTN_NAME_INVALID"],
  ])("%j is refused", async (more, code, name) => {
    expect(await create(more)).toEqual({ status: code, ok: false, error: { code, name } });
  });

  test("knows no other token and no other method", async () => {
    expect((await ask("getMe", {}, { "Crypto-Pay-API-Token": "1:x" })).error.name).toBe("UNAUTHORIZED");
    expect((await ask("getRich")).error).toEqual({ code: 405, name: "METHOD_NOT_FOUND" });
    expect((await ask("getInvoices", { count: 1001 })).error.name).toBe("COUNT_INVALID");
    const old = on.providers.cryptopay.token;
    on.providers.cryptopay.rotatesToken("12345:new");
    expect((await ask("getMe", {}, { "Crypto-Pay-API-Token": old })).status).toBe(401);
  });

  test("deletes what is not paid, and lets an invoice end with its time", async () => {
    const [one, two, three] = [await create(), await create(), await create()];
    on.providers.cryptopay.pays(two.result.invoice_id);
    expect((await ask("deleteInvoice", { invoice_id: one.result.invoice_id })).result).toBe(true);
    expect((await ask("deleteInvoice", { invoice_id: one.result.invoice_id })).error.name).toBe(
      "INVOICE_NOT_FOUND",
    );
    expect((await ask("deleteInvoice", { invoice_id: two.result.invoice_id })).status).toBe(400);
    await on.later(30 * MINUTE);
    expect(on.providers.cryptopay.invoice(three.result.invoice_id).status).toBe("expired");
    expect(() => on.providers.cryptopay.pays(three.result.hash)).toThrow("is expired");
    expect((await ask("getInvoices")).result.items).toHaveLength(2);
  });

  test("transfers once for a spend_id, and only what there is", async () => {
    const gift = { user_id: 7, asset: "USDT", amount: "10", spend_id: "refund-7" };
    expect((await ask("transfer", gift)).result).toMatchObject({ status: "completed", amount: "10" });
    expect((await ask("transfer", gift)).error.name).toBe("SPEND_ID_ALREADY_USED");
    expect((await ask("transfer", { ...gift, spend_id: "b", amount: "991" })).error.name).toBe(
      "NOT_ENOUGH_COINS",
    );
    expect((await ask("transfer", { ...gift, spend_id: "x".repeat(65) })).status).toBe(400);
    expect((await ask("getTransfers", { spend_id: "refund-7" })).result.items).toHaveLength(1);
    const balance = { currency_code: "USDT", available: "990", onhold: "0" };
    expect((await ask("getBalance")).result).toContainEqual(balance);
  });
});

describe("the webhook", () => {
  test("tells a payment from the page, signed with the hash of the token", async () => {
    const { result } = await create({ paid_btn_name: "openBot", paid_btn_url: "https://t.me/maktab_bot" });
    expect(await (await fetch(result.bot_invoice_url)).text()).toContain("15.00 USD");
    const paid = await press(result.bot_invoice_url, "pay");
    expect(paid.headers.get("location")).toBe("https://t.me/maktab_bot");
    await on.providers.settle();
    const [told] = on.heard;
    expect(told?.json).toMatchObject({
      update_type: "invoice_paid",
      request_date: START.toISOString(),
      payload: {
        invoice_id: result.invoice_id,
        status: "paid",
        paid_asset: "USDT",
        paid_amount: "15",
        payload: "M-7",
      },
    });
    const key = createHash("sha256").update(on.providers.cryptopay.token).digest();
    const signature = createHmac("sha256", key)
      .update(told?.body ?? "")
      .digest("hex");
    expect(told?.headers.get("crypto-pay-api-signature")).toBe(signature);
  });

  test("does not number its updates uniquely", async () => {
    for (let n = 0; n < 4; n++) on.providers.cryptopay.pays((await create()).result.invoice_id);
    await on.providers.settle();
    expect(on.heard).toHaveLength(4);
    expect(new Set(on.heard.map(({ json }) => json.update_id)).size).toBeLessThan(4);
    expect(new Set(on.heard.map(({ json }) => json.payload.invoice_id)).size).toBe(4);
  });

  test("is switched off after repeated failures; polling still finds every payment", async () => {
    on.product.reply = () => new Response(null, { status: 500 });
    for (let n = 0; n < 3; n++) on.providers.cryptopay.pays((await create()).result.invoice_id);
    await on.later(2 * HOUR);
    expect(on.providers.cryptopay.webhookOn).toBe(false);
    const before = on.heard.length;
    on.providers.cryptopay.pays((await create()).result.invoice_id);
    await on.later(DAY);
    expect(on.heard).toHaveLength(before);
    expect((await ask("getInvoices", { status: "paid" })).result.items).toHaveLength(4);
    on.providers.cryptopay.turnsWebhookOn();
    on.providers.cryptopay.pays((await create()).result.invoice_id);
    await on.providers.settle();
    expect(on.heard).toHaveLength(before + 1);
  });

  test("comes altered, forged, or with another sum", async () => {
    const { deliveries } = on.providers.cryptopay.faults;
    const pay = async () => {
      on.providers.cryptopay.pays((await create()).result.invoice_id);
      await on.providers.settle();
      return on.heard.at(-1);
    };
    const isGenuine = (one: Awaited<ReturnType<typeof pay>>) =>
      createHmac("sha256", createHash("sha256").update(on.providers.cryptopay.token).digest())
        .update(one?.body ?? "")
        .digest("hex") === one?.headers.get("crypto-pay-api-signature");
    deliveries.add({ kind: "altered", what: "amount", to: "0.01", signed: true }, { times: 1 });
    const cheap = await pay();
    expect([isGenuine(cheap), cheap?.json.payload.amount]).toEqual([true, "0.01"]);
    deliveries.add({ kind: "altered", what: "order", to: "M-99", signed: false }, { times: 1 });
    const other = await pay();
    expect([isGenuine(other), other?.json.payload.payload]).toEqual([false, "M-99"]);
    deliveries.add({ kind: "forged" }, { times: 1 });
    expect(isGenuine(await pay())).toBe(false);
    const { result } = await create();
    expect(on.providers.cryptopay.pays(result.hash, { asset: "TON", amount: "3" }).paid_amount).toBe("3");
  });
});
