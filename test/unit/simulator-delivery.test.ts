import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import type { Person } from "../../src/simulator/index.ts";
import { call, type Heard, listeningBot, type Sim, startSimulator, until } from "./simulator-kit.ts";

let clock: MovableClock;
let sim: Sim;
let ali: Person;
let sara: Person;

beforeEach(async () => {
  clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
  sim = await startSimulator({ clock });
  ali = sim.person({ first_name: "Ali", started: true });
  sara = sim.person({ first_name: "Sara", started: true });
});
afterEach(() => sim.stop());

const texts = (heard: Heard[]) => heard.map(({ update }) => update.message?.text);
/** Whatever is on its way through the sockets arrives before these calls are answered. */
const quiet = async () => {
  for (let n = 0; n < 3; n++) await call(sim, "getMe");
};
const failing = (status: number, headers = {}) => new Response("no", { status, headers });

describe("by webhook", () => {
  test("an update comes with the secret, and its number is one more than that of the last", async () => {
    const bot = await listeningBot(sim, { secret_token: "se-cret_1" });
    await ali.says("one");
    await sara.says("two");
    const [first, second] = bot.heard;
    expect(first?.headers.get("x-telegram-bot-api-secret-token")).toBe("se-cret_1");
    expect(second?.update.update_id - first?.update.update_id).toBe(1);
    await bot.stop();
  });

  test("of one chat only the oldest is on its way, chats do not wait for each other", async () => {
    const bot = await listeningBot(sim);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    bot.reply = async ({ update }) => {
      if (update.message.text === "a1") await held;
      return new Response();
    };
    const alis = [ali.says("a1"), ali.says("a2"), ali.says("a3")];
    await sara.says("s1");
    expect(texts(bot.heard)).toEqual(["a1", "s1"]);
    release();
    await Promise.all(alis);
    expect(texts(bot.heard)).toEqual(["a1", "s1", "a2", "a3"]);
    await bot.stop();
  });

  test("a button overtakes the text of the same person, for it waits in another queue", async () => {
    const bot = await listeningBot(sim);
    const markup = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };
    await call(sim, "sendMessage", { chat_id: ali.id, text: "x", reply_markup: markup });
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    bot.reply = async ({ update }) => {
      if (update.message) await held;
      return new Response();
    };
    const said = ali.says("slow");
    await ali.taps("Go");
    expect(bot.heard.map(({ update }) => Object.keys(update)[1])).toEqual(["message", "callback_query"]);
    release();
    await said;
    await bot.stop();
  });

  test("no more are on their way at once than max_connections", async () => {
    const bot = await listeningBot(sim, { max_connections: 2 });
    const gates: (() => void)[] = [];
    bot.reply = () => new Promise((resolve) => gates.push(() => resolve(new Response())));
    const people = [1, 2, 3, 4].map((n) => sim.person({ first_name: `P${n}` }));
    const all = people.map((person) => person.says("hi"));
    for (const seen of [2, 3, 4]) {
      await until(() => bot.heard.length === seen);
      expect(gates).toHaveLength(2);
      gates.shift()?.();
    }
    for (const open of gates) open();
    await Promise.all(all);
    await bot.stop();
  });

  test("what fails comes again at once, then after 2, 4 and 8 seconds, and what follows waits behind it", async () => {
    const bot = await listeningBot(sim);
    bot.reply = () => failing(bot.heard.length <= 4 ? 500 : 200);
    const said = [ali.says("first"), ali.says("second")];
    await until(() => sim.failedDeliveries === 2);
    for (const [seconds, tries] of [
      [2, 3],
      [4, 4],
      [8, 6],
    ] as const) {
      await clock.advance(seconds * 1000 - 1);
      await quiet();
      expect(bot.heard).toHaveLength(tries === 6 ? 4 : tries - 1);
      await clock.advance(1);
      await until(() => (tries === 6 ? bot.heard.length : sim.failedDeliveries) === tries);
    }
    await Promise.all(said);
    expect(texts(bot.heard)).toEqual(["first", "first", "first", "first", "first", "second"]);
    expect(new Set(bot.heard.slice(0, 5).map(({ body }) => body)).size).toBe(1);
    await bot.stop();
  });

  test("Retry-After is obeyed", async () => {
    const bot = await listeningBot(sim);
    bot.reply = () => (bot.heard.length === 1 ? failing(503, { "retry-after": "30" }) : new Response());
    const said = ali.says("hi");
    await until(() => sim.failedDeliveries === 1);
    await clock.advance(29_999);
    await quiet();
    expect(bot.heard).toHaveLength(1);
    await clock.advance(1);
    await said;
    expect(bot.heard).toHaveLength(2);
    await bot.stop();
  });

  test("a button is told for 150 seconds, a message for a day; then the next in line comes", async () => {
    const bot = await listeningBot(sim);
    const markup = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };
    await call(sim, "sendMessage", { chat_id: ali.id, text: "x", reply_markup: markup });
    bot.reply = () => failing(500);
    const deeds = [ali.taps("Go"), ali.says("hi")];
    await until(() => sim.failedDeliveries === 4);
    expect((await call(sim, "getWebhookInfo")).result).toMatchObject({
      pending_update_count: 2,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    });
    await clock.advance(151_000);
    expect((await call(sim, "getWebhookInfo")).result.pending_update_count).toBe(1);
    await clock.advance(24 * 3_600_000);
    expect((await call(sim, "getWebhookInfo")).result.pending_update_count).toBe(0);
    await Promise.all(deeds);
    await bot.stop();
  });

  test("types that were not asked for are never told", async () => {
    const bot = await listeningBot(sim, { allowed_updates: ["message"] });
    await ali.blocks();
    await ali.unblocks();
    await ali.says("hi");
    expect(texts(bot.heard)).toEqual(["hi"]);
    await bot.stop();
  });

  test("a method in the answer is carried out", async () => {
    const bot = await listeningBot(sim);
    bot.reply = () => Response.json({ method: "sendMessage", chat_id: ali.id, text: "at once" });
    await ali.says("hi");
    await ali.waitsFor("at once");
    await bot.stop();
  });

  test("when Telegram misses that the bot has confirmed, the very same update comes again", async () => {
    const bot = await listeningBot(sim);
    sim.deafness = 1;
    const said = ali.says("hi");
    await until(() => sim.failedDeliveries === 2);
    sim.deafness = 0;
    await clock.advance(2000);
    await said;
    expect(bot.heard.map(({ body }) => body)).toEqual(Array(3).fill(sim.updates[0]?.body));
    await bot.stop();
  });

  test("a bot that is down gets everything when it sets its webhook again", async () => {
    const bot = await listeningBot(sim);
    await bot.stop();
    const said = ali.says("still here?");
    await until(() => sim.backend.webhook.lastError?.message === "Connection refused");
    const next = await listeningBot(sim);
    await said;
    expect(texts(next.heard)).toEqual(["still here?"]);
    await next.stop();
  });
});

describe("by getUpdates", () => {
  const poll = (params: object = {}) => call(sim, "getUpdates", { timeout: 5, ...params });

  test("updates come until a higher offset confirms them", async () => {
    const said = ali.says("hi");
    const [update] = (await poll()).result;
    expect((await poll({ offset: update.update_id })).result).toEqual([update]);
    const next = poll({ offset: update.update_id + 1 });
    await said;
    const again = sara.says("me too");
    const [second] = (await next).result;
    expect(second.message.text).toBe("me too");
    await poll({ offset: second.update_id + 1, timeout: 0 });
    await again;
  });

  test("limit and a negative offset", async () => {
    const said = ["1", "2", "3"].map((text) => ali.says(text));
    const few = (await poll({ limit: 2 })).result;
    expect(few.map(({ message }: { message: { text: string } }) => message.text)).toEqual(["1", "2"]);
    const [last] = (await poll({ offset: -1 })).result;
    expect(last.message.text).toBe("3");
    await poll({ offset: last.update_id + 1, timeout: 0 });
    await Promise.all(said);
  });

  test("a second poller throws the first one out; a webhook keeps all pollers out", async () => {
    const first = poll({ timeout: 30 });
    await until(() => sim.called("getUpdates").length === 1);
    const second = poll({ timeout: 30 });
    expect(await first).toMatchObject({
      error_code: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
    const set = await call(sim, "setWebhook", { url: "https://maktab.example/telegram" });
    expect(set).toEqual({ ok: true, result: true, description: "Webhook was set" });
    expect(await second).toMatchObject({ description: "Conflict: terminated by setWebhook request" });
    expect(await poll()).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
  });

  test("whoever acts while nobody listens is told so", async () => {
    const impatient = await startSimulator({ clock, patienceMs: 20 });
    const reza = impatient.person({ first_name: "Reza" });
    await expect(reza.says("hello?")).rejects.toThrow(
      "the bot did not confirm what Reza did within 20 ms: no webhook, and nobody polls",
    );
    await impatient.stop();
  });
});
