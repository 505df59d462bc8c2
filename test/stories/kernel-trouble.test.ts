import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { eq, gt } from "drizzle-orm";
import { people } from "../../src/features/people/schema.ts";
import { outbox } from "../../src/turn/schema.ts";
import { said, sends, waiting, words } from "../support/outbox.ts";
import { DAY, HOUR, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterEach(async () => {
  school.telegram.faults.clear();
  await school.app.kernel.db.tx(async (tx) => void (await tx.delete(outbox)));
});
afterAll(() => school.close());

const someone = () => school.person({ started: true });
const early = () => school.telegram.calls.filter((call) => call.early);

test("a 429 silences the whole bot until its time has passed, then everything is said", async () => {
  const people = Array.from({ length: 10 }, someone);
  const [first] = people;
  await sends(school);
  school.telegram.faults.add({ kind: "tooMany", retryAfter: 7 }, { method: "sendMessage", times: 1 });
  await sends(school, words({ id: first?.id ?? 0 }, "hit"));
  await sends(school, ...people.map((person) => words(person, "waits", { priority: "reply" })));
  for (let second = 0; second < 6; second++) await school.passes(1000);
  await school.passes(999);
  expect(said(school)).not.toContain("waits");
  await school.passes(1);
  expect(said(school).filter((text) => text === "waits")).toHaveLength(10);
  expect(early()).toEqual([]);
  expect(await waiting(school)).toEqual([]);
});

test("of two silences that are asked for at once the longer one counts, over a restart as well", async () => {
  const [ali, mina, vali] = [someone(), someone(), someone()];
  const asks = (retryAfter: number, { id }: { id: number }) =>
    school.telegram.faults.add(
      { kind: "tooMany", retryAfter },
      { method: "sendMessage", chat: id, times: 1 },
    );
  asks(30, ali);
  asks(3, mina);
  await sends(school, words(ali, "long"), words(mina, "short"));
  await sends(school, words(vali, "later"));
  const heard = () => said(school).filter((text) => ["long", "short", "later"].includes(text)).length;
  for (let second = 0; second < 10; second++) await school.passes(1000);
  expect(heard()).toBe(0);
  await school.restart();
  for (let second = 0; second < 19; second++) await school.passes(1000);
  expect(heard()).toBe(0);
  await school.passes(1000);
  expect(heard()).toBe(3);
});

test("a silence, and what was put off, while the clock was a year ahead last no longer than the next start", async () => {
  const [ali, mina] = [someone(), someone()];
  school.telegram.faults.add({ kind: "tooMany", retryAfter: 30 }, { method: "sendMessage", times: 1 });
  await sends(school, words(ali, "put off"), words(ali, "behind it"), words(mina, "another's"));
  const ahead = new Date(school.clock.now().getTime() + 365 * DAY);
  await school.app.kernel.db.tx(
    async (tx) => void (await tx.update(outbox).set({ notBefore: ahead }).where(gt(outbox.attempts, 0))),
  );
  await school.restart();
  await school.app.settle();
  const heard = said(school).filter((text) => ["put off", "behind it", "another's"].includes(text));
  expect(heard.sort()).toEqual(["another's", "behind it", "put off"]);
});

test("an answer to somebody who is about to pay is not tried longer than they wait", async () => {
  const ali = school.person();
  await ali.says("/start");
  const recovers = school.telegram.faults.add({ kind: "down" }, { method: "answerPreCheckoutQuery" });
  const from = { id: ali.id, is_bot: false, first_name: "Ali" };
  const bill = { id: "bill", from, currency: "XTR", total_amount: 1, invoice_payload: "P0" } as const;
  const { update_id } = ali.drafts("-");
  await school.telegram.deliver({ update_id, pre_checkout_query: bill });
  for (let second = 0; second < 15; second++) await school.passes(1000);
  const tried = school.telegram.called("answerPreCheckoutQuery").length;
  expect(tried).toBeGreaterThan(1);
  recovers();
  for (let second = 0; second < 60; second++) await school.passes(1000);
  expect(school.telegram.called("answerPreCheckoutQuery")).toHaveLength(tried);
  expect(await waiting(school)).toEqual([]);
});

test("who has blocked the bot is marked, what waits for them is dropped, and they are welcomed back", async () => {
  const ali = school.person();
  await ali.says("/start");
  const unreachable = async () => {
    const [row] = await school.app.kernel.db.read.select().from(people).where(eq(people.telegramId, ali.id));
    return row?.unreachableAt;
  };
  school.telegram.faults.add({ kind: "blocked" }, { chat: ali.id });
  const calls = school.telegram.calls.length;
  await sends(school, words(ali, "a"), words(ali, "b"), words(ali, "c", { priority: "lesson" }));
  await school.passes(HOUR);
  expect(school.telegram.calls.length - calls).toBe(1);
  expect(await waiting(school)).toEqual([]);
  expect(await unreachable()).toBeInstanceOf(Date);
  school.telegram.faults.clear();
  await ali.says("/start");
  expect(ali.screen).toMatch(/again/);
  expect(await unreachable()).toBeNull();
});

test("a group that has become another chat gets everything there, once", async () => {
  const group = school.telegram.group({ type: "group", members: [school.person()] });
  const old = group.id;
  const id = await group.migrates();
  const calls = school.telegram.called("sendMessage").length;
  await sends(school, words({ id: old }, "a"), words({ id: old }, "b"));
  await school.passes(1000);
  const told = school.telegram.called("sendMessage").slice(calls);
  expect(told.map(({ ok, params }) => [ok, Number(params.chat_id), params.text])).toEqual([
    [false, old, "a"],
    [true, id, "a"],
    [true, id, "b"],
  ]);
});

test("what is there already counts as shown; what has vanished is sent anew", async () => {
  const ali = someone();
  await sends(school, words(ali, "screen"));
  const message_id = ali.messages.at(-1)?.message_id ?? 0;
  const edit = (text: string, message = message_id) => ({
    ...words(ali, text),
    method: "editMessageText" as const,
    params: { chat_id: ali.id, message_id: message, text },
  });
  await sends(school, edit("screen"), edit("changed"));
  expect(ali.messages.map(({ text }) => text)).toEqual(["changed"]);
  await sends(school, edit("anew", message_id + 10_000));
  expect(ali.messages.map(({ text }) => text)).toEqual(["changed", "anew"]);
  expect(await waiting(school)).toEqual([]);
});

for (const fault of [{ kind: "down", code: 500 }, { kind: "down", code: 502 }, { kind: "cut" }] as const)
  test(`${JSON.stringify(fault)} is waited out with growing pauses, and said once in the end`, async () => {
    const ali = someone();
    school.telegram.faults.add(fault, { chat: ali.id, times: 5 });
    const calls = school.telegram.calls.length;
    await sends(school, words(ali, "in the end"));
    for (let second = 0; second < 60; second++) await school.passes(1000);
    const times = school.telegram.calls.slice(calls).map(({ at }) => at.getTime());
    const pauses = times.slice(1).map((at, number) => at - (times[number] ?? 0));
    expect(pauses).toHaveLength(5);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses.at(-1)).toBeGreaterThan(15_000);
    expect(ali.messages).toHaveLength(1);
  });

for (const kind of ["lost", "garbled"] as const)
  test(`a ${kind} answer leaves nobody without the message: it is said again, just once more`, async () => {
    const ali = someone();
    school.telegram.faults.add({ kind }, { chat: ali.id, times: 1 });
    await sends(school, words(ali, "at least once"));
    await school.passes(10_000);
    expect(ali.heard(/at least once/)).toHaveLength(2);
    expect(await waiting(school)).toEqual([]);
  });

test("an answer to a tap that comes too late is nobody's trouble", async () => {
  const ali = school.person();
  await ali.says("/start");
  school.telegram.faults.add({ kind: "down" }, { method: "answerCallbackQuery" });
  await ali.taps("Register");
  for (let second = 0; second < 20; second++) await school.passes(1000);
  school.telegram.faults.clear();
  const tooOld = { kind: "error", code: 400, description: "Bad Request: query is too old" } as const;
  school.telegram.faults.add(tooOld, { method: "answerCallbackQuery" });
  await ali.taps("Cancel");
  expect(await waiting(school)).toEqual([]);
});

test("among much trouble nothing is lost, and only lost answers are said twice", async () => {
  const everybody = Array.from({ length: 20 }, someone);
  const { faults } = school.telegram;
  faults.add({ kind: "lost" }, { method: "sendMessage", probability: 0.05 });
  faults.add({ kind: "down" }, { method: "sendMessage", probability: 0.1 });
  faults.add({ kind: "cut" }, { method: "sendMessage", probability: 0.05 });
  faults.add({ kind: "tooMany", retryAfter: 3 }, { method: "sendMessage", probability: 0.03 });
  const before = school.telegram.calls.length;
  const texts = Array.from({ length: 10 }, (_, number) => `n${number}`);
  await sends(school, ...everybody.flatMap((person) => texts.map((text) => words(person, text))));
  for (let time = 0; (await waiting(school)).length > 0 && time < 400; time++) await school.passes(5000);
  const lost = school.telegram.calls.slice(before).filter(({ fault }) => fault === "lost").length;
  for (const person of everybody) {
    const got = person.messages.map(({ text }) => text);
    expect(got.filter((text, at) => got.indexOf(text) === at)).toEqual(texts);
  }
  expect(everybody.reduce((sum, { messages }) => sum + messages.length, 0)).toBe(200 + lost);
  expect(lost).toBeGreaterThan(0);
});
