import { afterEach, expect, test } from "bun:test";
import { queues, waiting, words } from "../support/outbox.ts";
import { School } from "../support/school.ts";

let school: School;
const opens = async (env: Record<string, string>) => {
  school = await School.open({ env });
};
afterEach(() => school.close());

const someone = () => school.person({ started: true });
const moments = (text?: string) =>
  school.telegram
    .called("sendMessage")
    .filter(({ params }) => text === undefined || params.text === text)
    .map(({ at }) => at.getTime());

/** The most that fell into any span of so many milliseconds; `times` are in order. */
const most = (times: number[], ms: number) =>
  Math.max(...times.map((from, at) => times.slice(at).filter((time) => time < from + ms).length));

async function passes(seconds: number) {
  for (let second = 0; second < seconds; second++) await school.passes(1000);
}

test("a broadcast to 1,000 goes at 29 to 30 a second, never above, and replies get through meanwhile", async () => {
  await opens({ SEND_PER_SECOND: "30" });
  const maryam = someone();
  const everybody = Array.from({ length: 1000 }, someone);
  await queues(school, ...everybody.map((person) => words(person, "news", { priority: "broadcast" })));
  const start = school.clock.now().getTime();
  await school.app.settle();
  for (let second = 0; second < 10; second++) {
    const asked = school.clock.now().getTime();
    await queues(school, words(maryam, `reply ${second}`, { priority: "reply" }));
    await school.app.settle();
    await passes(1);
    expect(moments(`reply ${second}`)).toHaveLength(1);
    expect((moments(`reply ${second}`)[0] ?? 0) - asked).toBe(0);
  }
  await passes(25);
  const news = moments("news");
  expect(news).toHaveLength(1000);
  expect(most(moments(), 1000)).toBeLessThanOrEqual(30);
  const seconds = ((news.at(-1) ?? 0) - start) / 1000;
  expect(seconds).toBeGreaterThanOrEqual(33);
  expect(seconds).toBeLessThanOrEqual(35);
}, 120_000);

test("who waits is served by importance: reply, notice, lesson, broadcast; answers to taps do not wait at all", async () => {
  await opens({ SEND_PER_SECOND: "1" });
  await school.passes(5000);
  const importance = ["broadcast", "lesson", "notice", "reply"] as const;
  await queues(school, ...importance.map((priority) => words(someone(), priority, { priority })));
  await queues(school, { ...words(someone(), "answer"), priority: "answer" });
  await school.app.settle();
  const said = () => school.telegram.called("sendMessage").map(({ params }) => params.text);
  expect(said()).toEqual(["answer", "reply"]);
  await passes(3);
  expect(said()).toEqual(["answer", "reply", "notice", "lesson", "broadcast"]);
});

test("one person gets a burst of three, then one a second on average", async () => {
  await opens({ SEND_PER_CHAT_PER_SECOND: "1" });
  const [ali, maryam] = [someone(), someone()];
  await queues(school, ...Array.from({ length: 9 }, () => words(ali, "many")), words(maryam, "one"));
  await school.app.settle();
  expect(moments("many")).toHaveLength(3);
  expect(moments("one")).toHaveLength(1);
  await passes(9);
  expect(moments("many")).toHaveLength(9);
  expect(most(moments("many"), 3000)).toBe(3);
});

test("a group gets twenty a minute", async () => {
  await opens({ SEND_PER_GROUP_PER_MINUTE: "20" });
  const group = school.telegram.group();
  await queues(school, ...Array.from({ length: 50 }, () => words(group, "many")));
  await school.app.settle();
  expect(moments("many")).toHaveLength(20);
  await school.passes(59_999);
  expect(moments("many")).toHaveLength(20);
  // Each step ends when the next may go: a call on its way while the clock jumps would be seen too late.
  await school.passes(1);
  expect(moments("many")).toHaveLength(40);
  await school.passes(60_000);
  expect(moments("many")).toHaveLength(50);
  expect(most(moments("many"), 60_000)).toBe(20);
});

test("Telegram's own flood control has nothing to say against our pace", async () => {
  await opens({ SEND_PER_SECOND: "30", SEND_PER_CHAT_PER_SECOND: "1", SEND_PER_GROUP_PER_MINUTE: "20" });
  school.telegram.limits.on = true;
  const chats = [...Array.from({ length: 60 }, someone), school.telegram.group()];
  await queues(
    school,
    ...chats.flatMap((chat) => ["a", "b", "c", "d", "e"].map((text) => words(chat, text))),
  );
  await school.app.settle();
  for (let second = 0; second < 40; second++) await school.passes(1000);
  expect(await waiting(school)).toEqual([]);
  expect(school.telegram.calls.filter(({ early, error }) => early || error?.code === 429)).toHaveLength(0);
  expect(moments()).toHaveLength(5 * chats.length);
});
