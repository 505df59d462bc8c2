import { afterEach, beforeEach, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import type { Person } from "../../src/simulator/index.ts";
import {
  type Answer,
  call,
  type Heard,
  listeningBot,
  type Sim,
  startSimulator,
  until,
} from "./simulator-kit.ts";

const STARS = {
  title: "Algebra",
  description: "A course",
  payload: "order:7",
  currency: "XTR",
  prices: [{ label: "Course", amount: 50 }],
};
const MONTH_S = 2_592_000;
const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";

let clock: MovableClock;
let sim: Sim;
let bot: Awaited<ReturnType<typeof listeningBot>>;
let ali: Person;
let sara: Person;

beforeEach(async () => {
  clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
  sim = await startSimulator({ clock, moveClock: (ms) => clock.advance(ms) });
  bot = await listeningBot(sim);
  answers({ ok: true });
  ali = sim.person({ first_name: "Ali", last_name: "Rezaei", phone: "+989121234567", started: true });
  sara = sim.person({ first_name: "Sara", started: true });
});
afterEach(async () => {
  await bot.stop();
  await sim.stop();
});

/** What the bot says to pre-checkout queries from now on. */
function answers(answer: { ok: boolean; error_message?: string }) {
  bot.reply = async ({ update }: Heard) => {
    const query = update.pre_checkout_query;
    if (query) await call(sim, "answerPreCheckoutQuery", { pre_checkout_query_id: query.id, ...answer });
    return new Response();
  };
}
const send = (params: object = {}) => call(sim, "sendInvoice", { chat_id: ali.id, ...STARS, ...params });
const link = async (params: object = {}): Promise<string> =>
  (await call(sim, "createInvoiceLink", { ...STARS, ...params })).result;
const heard = (type: string) =>
  bot.heard.filter(({ update }) => update[type]).map(({ update }) => update[type]);
const payments = () => heard("message").flatMap((message) => message.successful_payment ?? []);
const refund = ({ id }: Person, telegram_payment_charge_id: string): Promise<Answer> =>
  call(sim, "refundStarPayment", { user_id: id, telegram_payment_charge_id });
const transactions = async (params: object = {}) =>
  (await call(sim, "getStarTransactions", params)).result.transactions;

test("Pay asks the bot first, which answers once; then the Stars move and a message tells of it", async () => {
  ali.stars = 60;
  await send();
  const paid = await ali.pays();
  const [query] = heard("pre_checkout_query");
  expect(query).toMatchObject({ from: { id: ali.id }, currency: "XTR", total_amount: 50 });
  expect(query.invoice_payload).toBe("order:7");
  const [payment] = payments();
  expect(payment).toEqual({
    currency: "XTR",
    total_amount: 50,
    invoice_payload: "order:7",
    telegram_payment_charge_id: expect.stringMatching(/^stx\w{20,}$/),
    provider_payment_charge_id: expect.any(String),
  });
  expect(paid).toMatchObject({ outcome: "paid", charge: payment.telegram_payment_charge_id, payment });
  expect([ali.stars, (await call(sim, "getMyStarBalance")).result]).toEqual([10, { amount: 50 }]);
  const again = await call(sim, "answerPreCheckoutQuery", { pre_checkout_query_id: query.id, ok: true });
  expect(again).toMatchObject({ ok: false, description: TOO_OLD });
});

test("the bot can refuse in its own words, but not without any", async () => {
  await send();
  answers({ ok: false, error_message: "Sold out" });
  expect(await ali.pays()).toEqual({ outcome: "refused", why: "Sold out" });
  expect([payments(), ali.stars]).toEqual([[], 100_000]);
  const empty = { pre_checkout_query_id: "1", ok: false };
  expect(await call(sim, "answerPreCheckoutQuery", empty)).toMatchObject({
    description: "Bad Request: ERROR_TEXT_EMPTY",
  });
});

test("who waits ten seconds for the bot has not paid, and a late answer changes nothing", async () => {
  await send();
  bot.reply = () => new Response();
  const paying = ali.pays();
  await until(() => heard("pre_checkout_query").length > 0);
  await clock.advance(10_000);
  expect(await paying).toEqual({ outcome: "timedOut" });
  const [{ id }] = heard("pre_checkout_query");
  const late = await call(sim, "answerPreCheckoutQuery", { pre_checkout_query_id: id, ok: true });
  expect([late.description, payments()]).toEqual([TOO_OLD, []]);
});

test("a bot that has not asked for pre-checkout queries lets every payment time out", async () => {
  await call(sim, "setWebhook", { url: sim.webhook ?? "", allowed_updates: ["message"] });
  await send();
  const paying = ali.pays();
  await clock.advance(10_000);
  expect([await paying, bot.heard]).toEqual([{ outcome: "timedOut" }, []]);
});

test("a query is told for 150 seconds, in a queue of its own", async () => {
  await send();
  bot.reply = ({ update }) => new Response(null, { status: update.pre_checkout_query ? 500 : 200 });
  const paying = ali.pays();
  const tries = () => heard("pre_checkout_query").length;
  await until(() => tries() === 2 && sim.failedDeliveries === 2);
  await ali.says("hello");
  expect(heard("message").at(-1).text).toBe("hello");
  await Promise.all([clock.advance(149_000), paying]);
  sim.redeliver();
  await until(() => tries() > 2 && sim.failedDeliveries === tries());
  await clock.advance(2000); // a try on its way may still arrive
  await ali.says("again");
  const before = tries();
  sim.redeliver();
  await ali.says("once more");
  expect(tries()).toBe(before);
});

test("too few Stars, and a change of mind after the bot has agreed: nothing moves", async () => {
  await send();
  ali.stars = 49;
  expect(await ali.pays()).toEqual({ outcome: "short", missing: 1 });
  expect(heard("pre_checkout_query")).toEqual([]);
  ali.stars = 50;
  expect(await ali.refusesAfterCheckout()).toEqual({ outcome: "abandoned" });
  expect([heard("pre_checkout_query").length, payments(), ali.stars]).toEqual([1, [], 50]);
  const both = await Promise.all([ali.pays(), ali.pays()]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(["paid", "short"]);
});

test("an invoice can be paid again, and by others from a forwarded copy or a link; each time under a new charge", async () => {
  const { result } = await send();
  await ali.pays();
  await ali.taps("Pay");
  await sara.pays(result);
  const url = await link();
  expect(url).toMatch(/^https:\/\/t\.me\/\$\w+$/);
  await call(sim, "sendMessage", {
    chat_id: ali.id,
    text: "or here",
    reply_markup: { inline_keyboard: [[{ text: "Open", url }]] },
  });
  await ali.pays();
  await sara.pays(url.replace("$", "invoice/"));
  const charges = payments().map((payment) => payment.telegram_payment_charge_id);
  expect(new Set(charges).size).toBe(5);
  expect(heard("message").map(({ chat }) => chat.id)).toEqual([ali.id, ali.id, sara.id, ali.id, sara.id]);
  await expect(sara.pays("nothing")).rejects.toThrow("there is no invoice behind nothing");
  const own = (await send({ start_parameter: "x" })).result;
  await expect(sara.pays(own)).rejects.toThrow("leads to the bot");
  await call(sim, "deleteMessage", { chat_id: ali.id, message_id: own.message_id });
  await expect(ali.pays(own)).rejects.toThrow("there is no such invoice any more");
});

test("through a provider the card is charged, with what the bot wants to know", async () => {
  ali.stars = 0;
  const money = { currency: "UZS", provider_token: "1:TEST:2", prices: [{ label: "A", amount: 5_000_000 }] };
  await send({ ...money, need_name: true, need_phone_number: true });
  await ali.pays();
  const order_info = { name: "Ali Rezaei", phone_number: "989121234567" };
  expect(heard("pre_checkout_query")[0]).toMatchObject({ currency: "UZS", order_info });
  const [payment] = payments();
  expect(payment).toMatchObject({ total_amount: 5_000_000, order_info });
  expect(payment.provider_payment_charge_id).toMatch(/^ch_/);
  expect(await transactions()).toEqual([]);
  expect(await refund(ali, payment.telegram_payment_charge_id)).toMatchObject({
    description: "Bad Request: CHARGE_NOT_FOUND",
  });
});

test("a refund gives the Stars back once, and shares the id of its payment in the list", async () => {
  await send();
  await ali.pays();
  await ali.pays();
  const [{ telegram_payment_charge_id: charge }] = payments();
  expect(await refund(sara, charge)).toMatchObject({ description: "Bad Request: CHARGE_NOT_FOUND" });
  expect((await refund(ali, charge)).ok).toBe(true);
  expect(await refund(ali, charge)).toMatchObject({ description: "Bad Request: CHARGE_ALREADY_REFUNDED" });
  await ali.says("thanks");
  expect(heard("message").find((message) => message.refunded_payment)).toMatchObject({
    refunded_payment: {
      currency: "XTR",
      total_amount: 50,
      invoice_payload: "order:7",
      telegram_payment_charge_id: charge,
    },
  });
  const partner = { type: "user", transaction_type: "invoice_payment", invoice_payload: "order:7" };
  expect(await transactions()).toMatchObject([
    { id: charge, amount: 50, source: { ...partner, user: { id: ali.id } } },
    { amount: 50, source: partner },
    { id: charge, amount: 50, receiver: partner },
  ]);
  expect(await transactions({ offset: 1, limit: 1 })).toHaveLength(1);
  expect([ali.stars, (await call(sim, "getMyStarBalance")).result.amount]).toEqual([99_950, 50]);
});

test("a subscription begins, renews, fails, is canceled, resumed, and ended by the bot", async () => {
  await ali.pays(await link({ subscription_period: MONTH_S }));
  const [first] = payments();
  const begun = Math.floor(clock.now().getTime() / 1000);
  const month = { is_recurring: true, subscription_expiration_date: begun + MONTH_S };
  expect(first).toMatchObject({ ...month, is_first_recurring: true });
  await clock.advance(MONTH_S * 1000);
  await ali.renews();
  const renewed = payments()[1];
  expect(renewed).toMatchObject({ ...month, subscription_expiration_date: begun + 2 * MONTH_S });
  expect(renewed.is_first_recurring).toBeUndefined();
  expect(renewed.telegram_payment_charge_id).not.toBe(first.telegram_payment_charge_id);
  expect(heard("pre_checkout_query")).toHaveLength(1);
  await ali.failsToRenew();
  await ali.renews(first.telegram_payment_charge_id);
  await ali.cancelsSubscription();
  await expect(ali.renews()).rejects.toThrow("this subscription was ended");
  await ali.resumesSubscription();
  const states = ["failed", "canceled", "active"];
  expect(heard("subscription")).toMatchObject(
    states.map((state) => ({ user: { id: ali.id }, invoice_payload: "order:7", state })),
  );
  const edit = { user_id: ali.id, telegram_payment_charge_id: first.telegram_payment_charge_id };
  await call(sim, "editUserStarSubscription", { ...edit, is_canceled: true });
  await expect(ali.renews()).rejects.toThrow("this subscription was ended");
  expect(
    await call(sim, "editUserStarSubscription", { ...edit, user_id: sara.id, is_canceled: true }),
  ).toMatchObject({
    description: "Bad Request: CHARGE_ID_INVALID",
  });
  expect(ali.subscriptions).toMatchObject([{ endedByBot: true, state: "active" }]);
});

test("news of subscriptions are kept from a bot that has not asked for them", async () => {
  await ali.pays(await link({ subscription_period: MONTH_S }));
  await call(sim, "setWebhook", { url: sim.webhook ?? "", allowed_updates: ["message"] });
  await ali.cancelsSubscription();
  expect(heard("subscription")).toEqual([]);
});
