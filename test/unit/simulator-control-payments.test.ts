import { afterEach, beforeEach, expect, test } from "bun:test";
import { type Person, picture } from "../../src/simulator/index.ts";
import { call, listeningBot, type Sim, startSimulator } from "./simulator-kit.ts";

const MONTH_S = 2_592_000;
const STARS = { title: "Algebra", description: "A course", payload: "order:7", currency: "XTR" };
const PRICES = [{ label: "Course", amount: 50 }];

let sim: Sim;
let bot: Awaited<ReturnType<typeof listeningBot>>;
let ali: Person;
let refusal: string | undefined;

beforeEach(async () => {
  refusal = undefined;
  sim = await startSimulator();
  bot = await listeningBot(sim);
  bot.reply = async ({ update: { pre_checkout_query: query } }) => {
    const answer = refusal ? { ok: false, error_message: refusal } : { ok: true };
    if (query) await call(sim, "answerPreCheckoutQuery", { pre_checkout_query_id: query.id, ...answer });
    return new Response();
  };
  ali = sim.person({ first_name: "Ali", started: true });
});
afterEach(async () => {
  await bot.stop();
  await sim.stop();
});

async function ask(path: string, body?: object) {
  const init = body && { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${sim.url}/sim/${path}`, init);
  return { status: response.status, ...(await response.json()) };
}
const act = (deed: object) => ask("act", { as: ali.id, chat: ali.id, ...deed });
const starsOfAli = async () => (await ask("world")).stars[ali.id];

test("an invoice is paid, refused, abandoned, and too dear; the world knows what is left", async () => {
  const invoice = { chat_id: ali.id, ...STARS, prices: PRICES };
  const { message_id } = (await call(sim, "sendInvoice", invoice)).result;
  await act({ do: "stars", amount: 70 });
  const paid = await act({ do: "pay", message_id });
  expect(paid).toMatchObject({ ok: true, outcome: "paid", charge: expect.stringMatching(/^stx/) });
  expect(await starsOfAli()).toBe(20);
  expect(await act({ do: "pay", message_id })).toMatchObject({ outcome: "short", missing: 30 });
  await act({ do: "stars", amount: 50 });
  expect(await act({ do: "abandon", message_id })).toMatchObject({ outcome: "abandoned" });
  refusal = "Sold out";
  expect(await act({ do: "pay", message_id })).toMatchObject({ outcome: "refused", why: "Sold out" });
  expect(await act({ do: "pay", message_id: 999 })).toMatchObject({ status: 400 });
  expect(await act({ do: "stars", amount: -1 })).toMatchObject({ error: "Stars are whole" });
});

test("behind a link stands an invoice; its subscription is led from here", async () => {
  const month = { ...STARS, prices: PRICES, subscription_period: MONTH_S };
  const link = (await call(sim, "createInvoiceLink", month)).result;
  expect(await ask(`invoice/${encodeURIComponent(link)}`)).toMatchObject({
    title: "Algebra",
    currency: "XTR",
    total_amount: 50,
    subscription_period: MONTH_S,
  });
  expect((await ask("invoice/nothing")).status).toBe(404);
  const { charge } = await act({ do: "pay", link });
  const card = { charge, user: ali.id, title: "Algebra", stars: 50, ended_by_bot: false };
  expect((await ask("world")).subscriptions).toMatchObject([{ ...card, state: "active" }]);
  expect(await act({ do: "renew" })).toMatchObject({ message_id: expect.any(Number) });
  expect(await act({ do: "fail_renewal", charge })).toMatchObject({ charge, state: "failed" });
  expect(await act({ do: "cancel_subscription" })).toMatchObject({ state: "canceled" });
  expect(await act({ do: "resume_subscription" })).toMatchObject({ state: "active" });
});

test("who pays from a group pays there; who blocks the bot while it thinks has paid all the same", async () => {
  const staff = sim.group({ is_forum: true, members: [ali] });
  const topic = await staff.topic("Fees", ali);
  await call(sim, "sendInvoice", { chat_id: staff.id, message_thread_id: topic, ...STARS, prices: PRICES });
  expect(await ali.in(staff, topic).pays()).toMatchObject({
    message: { chat: { id: staff.id }, message_thread_id: topic },
  });
  const link = (await call(sim, "createInvoiceLink", { ...STARS, prices: PRICES })).result;
  const reply = bot.reply;
  bot.reply = (heard) => {
    ali.resident.blocked = true;
    return reply(heard);
  };
  expect(await ali.in(staff, topic).pays(link)).toMatchObject({
    outcome: "paid",
    message: { chat: { id: ali.id } },
  });
  expect(ali.stars).toBe(99_900);
});

test("several pictures go as one album", async () => {
  const photos = ["a", "b"].map((name) => Buffer.from(picture(name)).toString("base64"));
  const { message_ids } = await act({ do: "album", photos, caption: "two" });
  const { messages } = await ask(`chats/${ali.id}/messages`);
  expect(messages.map((message: { message_id: number }) => message.message_id)).toEqual(message_ids);
  expect(messages[0]).toMatchObject({ caption: "two", media_group_id: messages[1].media_group_id });
});
