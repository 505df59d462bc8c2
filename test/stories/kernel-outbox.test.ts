import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { reacts } from "../../src/feature.ts";
import { reaction } from "../../src/turn/outbox.ts";
import { outbox } from "../../src/turn/schema.ts";
import { featureOf } from "../support/feature.ts";
import { queues, said, sends, waiting, words } from "../support/outbox.ts";
import { DAY, HOUR, School } from "../support/school.ts";
import { until } from "../support/until.ts";

let school: School;
const news: [unknown, unknown][] = [];

const curious = featureOf({
  reactions: [
    reacts(
      reaction<{ number: number }>("told"),
      async (_, { number }, result) => void news.push([number, result]),
    ),
    reacts(reaction("breaks"), () => Promise.reject(new Error("a listener that breaks"))),
    reacts(reaction("reaches out"), async () => {
      const answer = fetch("http://127.0.0.1:9").catch((error: Error) => error.message);
      news.push(["reached", await answer]);
    }),
  ],
});

beforeAll(async () => {
  school = await School.open({ features: [curious] });
});
afterEach(async () => {
  school.telegram.faults.clear();
  news.length = 0;
  await school.app.kernel.db.tx(async (tx) => void (await tx.delete(outbox)));
});
afterAll(() => school.close());

const someone = () => school.person({ started: true });
const inAnHour = () => new Date(school.clock.now().getTime() + HOUR);

test("a chat gets its messages in the order in which they were queued, also when one fails twice", async () => {
  const ali = someone();
  const texts = Array.from({ length: 30 }, (_, number) => `part ${number}`);
  school.telegram.faults.add({ kind: "down" }, { chat: ali.id, times: 2 });
  await sends(school, ...texts.map((text) => words(ali, text)));
  for (let second = 0; second < 10; second++) await school.passes(1000);
  expect(ali.messages.map(({ text }) => text)).toEqual(texts);
});

test("one chat has one call in the air at a time; many chats do not wait for each other", async () => {
  const people = Array.from({ length: 20 }, someone);
  school.telegram.faults.add({ kind: "slow", ms: 30 });
  await sends(school, ...people.flatMap((person) => [words(person, "a"), words(person, "b")]));
  for (const person of people) expect(person.messages.map(({ text }) => text)).toEqual(["a", "b"]);
});

test("a key waits at most once, and is free again when its call was made", async () => {
  const ali = someone();
  await sends(school, words(ali, "once", { key: "k" }), words(ali, "twice", { key: "k" }));
  expect(ali.messages.map(({ text }) => text)).toEqual(["once"]);
  await sends(school, words(ali, "later", { key: "k" }));
  expect(ali.screen).toMatch(/later/);
});

test("what is not to be said before its time is said then, and not a moment earlier", async () => {
  const ali = someone();
  await sends(
    school,
    words(ali, "at its time", { notBefore: inAnHour(), expiresAt: new Date(inAnHour().getTime() + 1) }),
  );
  await school.passes(HOUR - 1);
  expect(ali.messages).toHaveLength(0);
  await school.passes(1);
  expect(ali.screen).toMatch(/at its time/);
});

test("what is over at the moment when it may be said is not said any more", async () => {
  const ali = someone();
  await sends(school, words(ali, "over", { notBefore: inAnHour(), expiresAt: inAnHour() }));
  await school.passes(HOUR);
  expect(ali.messages).toHaveLength(0);
  expect(await waiting(school)).toMatchObject([{ state: "dead" }]);
});

test("what was given up keeps its key from nobody", async () => {
  const ali = someone();
  const broken = { params: { chat_id: ali.id, text: "<b>x", parse_mode: "HTML" as const }, key: "once" };
  await sends(school, words(ali, "broken", broken));
  expect(await waiting(school)).toMatchObject([{ state: "dead" }]);
  await sends(school, words(ali, "whole", { key: "once" }));
  expect(ali.messages.map(({ text }) => text)).toEqual(["whole"]);
});

test("what could not be said in time is dead, counted and visible; it is not said any more", async () => {
  const ali = someone();
  school.telegram.faults.add({ kind: "down" }, { chat: ali.id });
  const deadBefore = await dead();
  await sends(
    school,
    words(ali, "too late", { expiresAt: inAnHour(), reaction: { name: "told", data: { number: 1 } } }),
  );
  for (let minute = 0; minute < 62; minute++) await school.passes(60_000);
  school.telegram.faults.clear();
  await school.passes(HOUR);
  expect(ali.messages).toHaveLength(0);
  expect(await waiting(school)).toMatchObject([{ state: "dead", error: expect.stringMatching(/expired/) }]);
  expect(await dead()).toBe(deadBefore + 1);
  expect(news).toEqual([[1, undefined]]);
});

test("what Telegram refuses for good is dead at once and does not hold up the next", async () => {
  const ali = someone();
  await sends(
    school,
    words(ali, "<b>broken", { params: { chat_id: ali.id, text: "<b>x", parse_mode: "HTML" } }),
    words(ali, "next"),
  );
  expect(ali.screen).toMatch(/next/);
  expect(await waiting(school)).toMatchObject([{ state: "dead", error: expect.stringMatching(/^400/) }]);
});

test("who wanted to hear of it hears the result, or that there will be none", async () => {
  const [ali, gone] = [someone(), someone()];
  await gone.blocks();
  const reaction = (number: number) => ({ reaction: { name: "told", data: { number } } });
  await sends(
    school,
    words(ali, "hello", reaction(1)),
    words({ id: 5 }, "nobody", reaction(2)),
    words(gone, "blocked", reaction(3)),
    words(gone, "dropped with it", reaction(4)),
  );
  const heard = new Map(news.map(([number, result]) => [number, result]));
  expect(heard.get(1)).toMatchObject({ message_id: expect.any(Number), text: "hello" });
  for (const number of [2, 3, 4])
    expect([number, heard.has(number), heard.get(number)]).toEqual([number, true, undefined]);
  expect(news).toHaveLength(4);
});

test("a listener that breaks makes nobody hear a message twice", async () => {
  const ali = someone();
  await sends(school, words(ali, "once", { reaction: { name: "breaks", data: {} } }));
  for (let second = 0; second < 5; second++) await school.passes(1000);
  expect(ali.messages).toHaveLength(1);
  expect(await waiting(school)).toEqual([]);
});

test("a listener is a turn: it reaches for no network", async () => {
  await sends(school, words(someone(), "once", { reaction: { name: "reaches out", data: {} } }));
  expect(news).toEqual([["reached", "fetch inside a turn: queue it, or make it a task"]]);
});

test("a result that cannot be written down is kept, not said again", async () => {
  const ali = someone();
  const { db } = school.app.kernel;
  await queues(school, words(ali, "once"));
  const closed = { ...db, tx: () => Promise.reject(new Error("disk full")) };
  const tx = db.tx;
  Object.assign(db, { tx: closed.tx });
  await school.app.settle().catch(() => undefined);
  for (let time = 0; time < 3; time++) await school.app.settle().catch(() => undefined);
  Object.assign(db, { tx });
  expect(ali.messages).toHaveLength(1);
  expect(await waiting(school)).toHaveLength(1);
  await until(async () => (await waiting(school)).length === 0);
  expect(ali.messages).toHaveLength(1);
});

test("a restart says what was waiting, in order, also behind one that had failed", async () => {
  const ali = someone();
  school.telegram.faults.add({ kind: "down" }, { chat: ali.id, times: 1 });
  await sends(
    school,
    words(ali, "first"),
    words(ali, "second"),
    words(ali, "tomorrow", { notBefore: new Date(school.clock.now().getTime() + DAY / 2) }),
  );
  expect(said(school)).not.toContain("first");
  await school.restart();
  await school.passes(5000);
  expect(ali.messages.map(({ text }) => text)).toEqual(["first", "second"]);
  await school.passes(DAY / 2);
  expect(ali.screen).toMatch(/tomorrow/);
});

async function dead(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${school.app.port}/metrics`)).text();
  return Number(/maktab_outbox_dead_total (\d+)/.exec(text)?.[1]);
}
