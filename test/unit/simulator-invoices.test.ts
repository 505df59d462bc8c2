import { afterAll, describe, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import { call, startSimulator } from "./simulator-kit.ts";

const clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
const sim = await startSimulator({ clock });
sim.till.takesToken = (token) => token !== "of nobody";
afterAll(() => sim.stop());
const ali = sim.person({ first_name: "Ali", started: true });
const sara = sim.person({ first_name: "Sara", started: true });

const price = (amount: unknown, label = "Course") => ({ prices: [{ label, amount }] });
const stars = {
  title: "Algebra",
  description: "A course",
  payload: "order:7",
  currency: "XTR",
  ...price(50),
};
const dollars = { ...stars, currency: "USD", provider_token: "1:TEST:2", ...price(1450) };
const send = (params: object) => call(sim, "sendInvoice", { chat_id: ali.id, ...stars, ...params });
const link = (params: object) => call(sim, "createInvoiceLink", { ...stars, ...params });
const bad = (why: string) => `Bad Request: ${why}`;
const keys = (...row: object[]) => ({ reply_markup: { inline_keyboard: [row] } });
const PAY = { text: "Pay ⭐️50", pay: true };
const BACK = { text: "Back", callback_data: "back" };
const MONTH = 2_592_000;

describe("an invoice is refused", () => {
  const table: [string, object, string][] = [
    ["without a title", { title: " " }, bad("INVOICE_TITLE_EMPTY")],
    ["with a title of 33 letters", { title: "x".repeat(33) }, bad("INVOICE_TITLE_TOO_LONG")],
    [
      "with a description of 256 letters",
      { description: "x".repeat(256) },
      bad("INVOICE_DESCRIPTION_TOO_LONG"),
    ],
    ["without a payload", { payload: "" }, bad("INVOICE_PAYLOAD_INVALID")],
    ["with 65 Persian letters of payload", { payload: "س".repeat(65) }, bad("INVOICE_PAYLOAD_INVALID")],
    ["in Stars with a provider", { provider_token: "1:TEST:2" }, bad("STARS_INVOICE_INVALID")],
    [
      "in Stars with two prices",
      { prices: [...price(50).prices, ...price(1).prices] },
      bad("STARS_INVOICE_INVALID"),
    ],
    ["in Stars with tips", { max_tip_amount: 5 }, bad("STARS_INVOICE_INVALID")],
    ["for nothing", price(0), bad("total price must be positive")],
    ["for half a Star", price(0.5), bad('can\'t parse LabeledPrice: Field "amount" must be a whole number')],
    ["without a label", price(5, ""), bad("can't parse LabeledPrice: Can't find field \"label\"")],
    ["in money without a provider", { ...dollars, provider_token: "" }, bad("PAYMENT_PROVIDER_INVALID")],
    [
      "with the token of nobody",
      { ...dollars, provider_token: "of nobody" },
      bad("PAYMENT_PROVIDER_INVALID"),
    ],
    ["in toman", { ...dollars, currency: "IRT" }, bad("CURRENCY_INVALID")],
    ["for half a dollar", { ...dollars, ...price(50) }, bad("CURRENCY_TOTAL_AMOUNT_INVALID")],
    [
      "with delivery",
      { ...dollars, need_shipping_address: true },
      bad('parameter "need_shipping_address" is not simulated'),
    ],
    [
      "as a subscription",
      { subscription_period: MONTH },
      bad('unknown parameter "subscription_period" of sendInvoice, which Telegram would ignore'),
    ],
    ["with buttons but none to pay", keys(BACK), bad("REPLY_MARKUP_BUY_EMPTY")],
    ["with the button to pay behind another", keys(BACK, PAY), bad("BUTTON_POS_INVALID")],
    [
      "with a keyboard in place of buttons",
      { reply_markup: { keyboard: [["Yes"]] } },
      bad("inline keyboard expected"),
    ],
  ];
  test.each(table)("%s", async (_, params, description) => {
    expect(await send(params)).toEqual({ ok: false, error_code: 400, description });
  });
});

test.each([
  ["a week", { subscription_period: 604_800 }, "SUBSCRIPTION_PERIOD_INVALID"],
  ["a month in dollars", { ...dollars, subscription_period: MONTH }, "SUBSCRIPTION_PERIOD_INVALID"],
  [
    "a month for 10001 Stars",
    { ...price(10_001), subscription_period: MONTH },
    "CURRENCY_TOTAL_AMOUNT_INVALID",
  ],
])("no subscription is for %s", async (_, params, why) => {
  expect(await link(params)).toMatchObject({ ok: false, description: bad(why) });
});

test("an invoice shows what it asks for and gets its button; with buttons of its own it keeps them", async () => {
  const { result } = await send({ payload: "س".repeat(64) });
  expect(result.invoice).toEqual({
    title: "Algebra",
    description: "A course",
    start_parameter: "",
    currency: "XTR",
    total_amount: 50,
  });
  expect(result.reply_markup.inline_keyboard).toEqual([[PAY]]);
  const own = keys({ text: "Buy", pay: true }, BACK);
  expect((await send(own)).result.reply_markup).toEqual(own.reply_markup);
  expect((await send(dollars)).result.reply_markup.inline_keyboard).toEqual([
    [{ text: "Pay $14.50", pay: true }],
  ]);
});

test("only invoices have a button to pay, also after an edit", async () => {
  const wrong = { ok: false, description: bad("BUTTON_TYPE_INVALID") };
  expect(await call(sim, "sendMessage", { chat_id: ali.id, text: "x", ...keys(PAY) })).toMatchObject(wrong);
  const text = (await call(sim, "sendMessage", { chat_id: ali.id, text: "x" })).result;
  const edit = (method: string, { message_id }: { message_id: number }, params: object) =>
    call(sim, method, { chat_id: ali.id, message_id, ...params });
  expect(await edit("editMessageText", text, { text: "y", ...keys(PAY) })).toMatchObject(wrong);
  expect(await edit("editMessageReplyMarkup", text, keys(PAY))).toMatchObject(wrong);
  const invoice = (await send({})).result;
  expect(await edit("editMessageReplyMarkup", invoice, keys(BACK))).toMatchObject({ ok: false });
  expect(await edit("editMessageReplyMarkup", invoice, keys(PAY, BACK))).toMatchObject({ ok: true });
});

test("an invoice is forwarded, never copied; with a start parameter its copy leads to the bot", async () => {
  const copyOf = async (params: object, method: string) => {
    const { message_id } = (await send(params)).result;
    return call(sim, method, { chat_id: sara.id, from_chat_id: ali.id, message_id });
  };
  expect(await copyOf({}, "copyMessage")).toMatchObject({ description: bad("message can't be copied") });
  const buttons = async (params: object) =>
    (await copyOf(params, "forwardMessage")).result.reply_markup.inline_keyboard;
  expect(await buttons({})).toEqual([[PAY]]);
  expect(await buttons({ start_parameter: "buy7" })).toEqual([
    [{ text: "Pay", url: "https://t.me/maktab_bot?start=buy7" }],
  ]);
  const copy = (await copyOf({ start_parameter: "buy7" }, "forwardMessage")).result;
  await expect(sara.pays(copy)).rejects.toThrow("there is no such invoice");
});
