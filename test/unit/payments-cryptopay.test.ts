import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createHash, createHmac } from "node:crypto";
import { anything, assert, asyncProperty, record, uint8Array } from "fast-check";
import { cryptopay } from "../../src/features/payments/ways/cryptopay/index.ts";
import { canCharge, cryptopayLine } from "../../src/features/payments/ways/cryptopay/line.ts";
import { Forged, type Line } from "../../src/features/payments/ways/line.ts";
import { charge, inMinutes, json, kindOf, NOW, posted, Side } from "./payments-kit.ts";

const TOKEN = "3274:planted";
const DAY = 24 * 60;

let side: Side;
let provider: ReturnType<typeof cryptopayLine>;
beforeEach(() => {
  side = new Side();
  provider = cryptopayLine({ token: TOKEN, apiRoot: side.root, now: () => NOW });
});
afterEach(() => side.stop());

const invoice = (given: object = {}) => ({
  invoice_id: 528890,
  status: "active",
  currency_type: "fiat",
  fiat: "USD",
  amount: "12.5",
  payload: "P7K2M9QXA",
  bot_invoice_url: "https://t.me/CryptoBot?start=IVabc",
  ...given,
});
const yes = (result: unknown) => ({ ok: true, result });
const no = (name: string, status = 400) => json(status, { ok: false, error: { code: status, name } });
const listed = (...items: unknown[]) => yes({ items });

/** Answers by method; what is not named is not expected. */
const answers = (of: Record<string, unknown>) => {
  side.answer = ({ path }) => of[path.replace("/api/", "")] ?? json(599, {});
};
const sign = (body: string | Uint8Array, token = TOKEN) =>
  createHmac("sha256", createHash("sha256").update(token).digest()).update(body).digest("hex");
const signed = (body: string | Uint8Array) => posted(body, { "crypto-pay-api-signature": sign(body) });
const update = (payload: unknown, given: object = {}) =>
  JSON.stringify({
    update_id: 1,
    update_type: "invoice_paid",
    request_date: NOW.toISOString(),
    payload,
    ...given,
  });

const SETTLED = {
  kind: "settled",
  reference: "528890",
  number: "P7K2M9QXA",
  amount: { amount: 1250, currency: "USD" },
} as const;

describe("an invoice", () => {
  test("asks for exactly this", async () => {
    answers({ getInvoices: listed(), createInvoice: yes(invoice()) });
    expect(await provider.checkout(charge())).toEqual({
      reference: "528890",
      url: "https://t.me/CryptoBot?start=IVabc",
    });
    expect(side.lines).toEqual(["POST /api/getInvoices", "POST /api/createInvoice"]);
    expect(side.last.headers.get("crypto-pay-api-token")).toBe(TOKEN);
    expect(JSON.parse(side.last.body)).toEqual({
      currency_type: "fiat",
      fiat: "USD",
      accepted_assets: "USDT,TON,BTC,ETH",
      amount: "12.50",
      description: "Course of twelve lessons",
      payload: "P7K2M9QXA",
      paid_btn_name: "openBot",
      paid_btn_url: "https://t.me/maktab_bot?start=paid",
      allow_comments: false,
      expires_in: 1800,
    });
  });

  test("whose answer was lost is found again, among those of other programs", async () => {
    const others = [
      { invoice_id: "?" },
      invoice({ invoice_id: 1, payload: "P0" }),
      invoice({ amount: "99" }),
    ];
    answers({ getInvoices: listed(...others, invoice({ invoice_id: 7 })) });
    expect((await provider.checkout(charge())).reference).toBe("7");
    expect(side.lines).toEqual(["POST /api/getInvoices"]);
  });

  test.each([
    [-5, 60],
    [100_000, 2_678_400],
  ])("of an order that ends in %d minutes lives %d seconds", async (minutes, seconds) => {
    answers({ getInvoices: listed(), createInvoice: yes(invoice()) });
    await provider.checkout(charge({ expiresAt: inMinutes(minutes) }));
    expect(JSON.parse(side.last.body)).toMatchObject({ expires_in: seconds });
  });

  test("Crypto Pay's no is final, everything else is tried again, and no token is told", async () => {
    const made = () => provider.checkout(charge()).then(() => ({ kind: "made" }));
    answers({ getInvoices: listed(), createInvoice: no("AMOUNT_TOO_SMALL") });
    await expect(provider.checkout(charge())).rejects.toThrow("cryptopay: AMOUNT_TOO_SMALL");
    expect(await kindOf(made())).toBe("Declined");
    const passing = [
      no("UNAUTHORIZED", 401),
      json(500, {}),
      json(200, yes({})),
      new Response("oops"),
      json(400, {}),
    ];
    for (const answer of passing) {
      answers({ getInvoices: listed(), createInvoice: answer });
      const error = await provider.checkout(charge()).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "Unheard" });
      expect(String(error)).not.toContain(TOKEN);
    }
  });

  test.each([
    ["USD", 1, true],
    ["UZS", 5_000_000, true],
    ["RUB", 100, true],
    ["IRR", 500_000, false],
    ["IRT", 500_000, false],
    ["XTR", 50, false],
    ["EUR", 0, false],
  ])("%s %d is taken: %p", (currency, amount, isTaken) => {
    expect(canCharge({ amount, currency })).toBe(isTaken);
  });
});

describe("a webhook", () => {
  const paid = invoice({ status: "paid", paid_asset: "TON", paid_amount: "2.31" });

  test("tells what was paid, in the money it was asked in", async () => {
    expect(await provider.hear(signed(update(paid)))).toEqual(SETTLED);
    expect(side.asked).toEqual([]);
  });

  test.each([
    ["5", "2.4999", 1250],
    ["6.3", "2", 1250],
    ["2", "2.5", 500],
    ["0", "2.5", 0],
    ["?", "2.5", 1250],
  ])("%s coins at %s are %d cents", async (paid_amount, paid_fiat_rate, cents) => {
    const heard = await provider.hear(signed(update({ ...paid, paid_amount, paid_fiat_rate })));
    expect(heard).toMatchObject({ amount: { amount: cents, currency: "USD" } });
  });

  test.each([
    ["another token", sign(update(paid), "1:other")],
    ["another body", sign(update(invoice()))],
    ["nothing", ""],
  ])("with the signature of %s is forged", async (_, signature) => {
    const request = posted(update(paid), { "crypto-pay-api-signature": signature });
    await expect(provider.hear(request)).rejects.toBeInstanceOf(Forged);
  });

  const old = (minutes: number) => ({ request_date: inMinutes(minutes).toISOString() });
  test.each([old(-DAY - 1), old(DAY + 1), { request_date: "soon" }, { request_date: null }])(
    "old, early or without a date (%p): what it says is asked",
    async (date) => {
      answers({ getInvoices: listed(invoice()) });
      expect(await provider.hear(signed(update(paid, date)))).toEqual({ kind: "nothing" });
      answers({ getInvoices: listed(paid) });
      expect(await provider.hear(signed(update(paid, date)))).toEqual(SETTLED);
      expect(JSON.parse(side.last.body)).toEqual({ invoice_ids: "528890" });
    },
  );

  test("a repeat within the day is believed", async () => {
    expect(await provider.hear(signed(update(paid, old(-DAY + 1))))).toEqual(SETTLED);
  });

  test.each([
    [update(invoice())],
    [update(invoice({ status: "paid", payload: undefined }))],
    [update(invoice({ status: "paid", fiat: undefined, asset: "TON" }))],
    [update(invoice({ status: "paid", amount: "12.505" }))],
    [update(invoice({ status: "paid", amount: "1e3" }))],
    [update(paid, { update_type: "invoice_deleted" })],
  ])("%# is nothing to us", async (body) => {
    expect(await provider.hear(signed(body))).toEqual({ kind: "nothing" });
  });

  test("whatever is in it, nothing breaks", async () => {
    const keys = { invoice_id: anything(), status: anything(), fiat: anything(), amount: anything() };
    await assert(
      asyncProperty(uint8Array(), record(keys), anything(), async (bytes, wild, value) => {
        expect(await kindOf(provider.hear(posted(bytes)))).toBe("Forged");
        expect(await kindOf(provider.hear(signed(bytes)))).toBe("nothing");
        expect(await kindOf(provider.hear(signed(JSON.stringify(value) ?? "")))).toBe("nothing");
        const half = update({ ...paid, ...wild, invoice_id: 528890 });
        expect(["nothing", "settled", "expired"]).toContain(await kindOf(provider.hear(signed(half))));
      }),
      { numRuns: 500 },
    );
  });
});

describe("asked what became of it", () => {
  test.each([
    ["paid", "settled"],
    ["expired", "expired"],
    ["active", "nothing"],
  ])("%s is %s", async (status, kind) => {
    answers({ getInvoices: listed(invoice({ status })) });
    expect<string>((await provider.ask("528890")).kind).toBe(kind);
  });
  test("what is not there, or is another's, is nothing", async () => {
    answers({ getInvoices: listed() });
    expect(await provider.ask("528890")).toEqual({ kind: "nothing" });
    answers({ getInvoices: listed(invoice({ status: "paid", invoice_id: 1 })) });
    expect(await provider.ask("528890")).toEqual({ kind: "nothing" });
  });
});

describe("a cancellation", () => {
  test("deletes the invoice", async () => {
    answers({ deleteInvoice: yes(true) });
    await provider.cancel?.("528890");
    expect(JSON.parse(side.last.body)).toEqual({ invoice_id: 528890 });
  });
  test.each([[[]], [[invoice({ status: "paid" })]]])(
    "of what cannot be paid any more is done",
    async (items) => {
      answers({ deleteInvoice: no("INVOICE_NOT_FOUND"), getInvoices: listed(...items) });
      await provider.cancel?.("528890");
    },
  );
  test("that did not help is tried again", async () => {
    answers({ deleteInvoice: no("SOMETHING"), getInvoices: listed(invoice()) });
    await expect(provider.cancel?.("528890")).rejects.toMatchObject({ name: "Unheard" });
  });
  test("nothing is given back", () => {
    expect(cryptopay.givesBack).toBe("no");
    expect((provider as Line).refund).toBeUndefined();
  });
});
