import { afterEach, expect, test } from "bun:test";
import { queues, sends, waiting, words } from "../support/outbox.ts";
import { School } from "../support/school.ts";

let school: School;
const opens = async () => {
  school = await School.open({ env: { SEND_PER_SECOND: "30", SEND_PER_CHAT_PER_SECOND: "1" } });
};
afterEach(() => school.close());

const TENTH = 100;
const someone = () => school.person({ started: true });
const reply = (to: { id: number }, text: string) => words(to, text, { priority: "reply" });

async function passes(ms: number) {
  for (let gone = 0; gone < ms; gone += TENTH) await school.passes(TENTH);
}

/** How long somebody waits for one answer at this moment. */
async function waits(person = someone()): Promise<number> {
  const asked = school.clock.now().getTime();
  await sends(school, reply(person, "one"));
  await passes(5000);
  const [call] = school.telegram.called("sendMessage").filter(({ params }) => params.text === "one");
  return (call?.at.getTime() ?? Number.POSITIVE_INFINITY) - asked;
}

test("thirty-one busy chats keep nobody else waiting: one place is kept for who wants one thing", async () => {
  await opens();
  const busy = Array.from({ length: 31 }, someone);
  await sends(school, ...busy.flatMap((to) => Array.from({ length: 30 }, () => reply(to, "many"))));
  await passes(3000);
  expect(await waits()).toBe(0);
  expect((await waiting(school)).length).toBeGreaterThan(500);
});

test("busy chats get as much as each other: turn and turn about", async () => {
  await opens();
  const busy = Array.from({ length: 60 }, someone);
  await sends(school, ...busy.flatMap((to) => Array.from({ length: 9 }, () => reply(to, "many"))));
  await passes(10_000);
  const got = busy.map(({ id }) =>
    school.telegram.called("sendMessage").filter(({ params }) => params.chat_id === id),
  );
  const counts = got.map(({ length }) => length);
  // Five each; who was first may be two ahead.
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...counts)).toBeLessThanOrEqual(7);
});

test("a crowd of newcomers starves nobody who was answered before", async () => {
  await opens();
  const ali = someone();
  await sends(school, reply(ali, "hello"));
  await passes(1000);
  await sends(school, ...Array.from({ length: 400 }, () => reply(someone(), "many")));
  expect(await waits(ali)).toBeLessThanOrEqual(1000);
  expect((await waiting(school)).length).toBeGreaterThan(100);
});

test("an edit that still waits is not made any more when a newer one of the same message comes", async () => {
  await opens();
  const crowd = Array.from({ length: 100 }, someone);
  const shown = new Map<number, number>();
  for (const person of crowd) {
    const sent = await school.app.kernel.telegram("sendMessage", { chat_id: person.id, text: "0" });
    if (sent.ok) shown.set(person.id, sent.result.message_id);
  }
  const edits = (to: { id: number }, text: string) => ({
    ...{ chatId: to.id, method: "editMessageText" as const, priority: "reply" as const },
    params: { chat_id: to.id, message_id: shown.get(to.id) ?? 0, text },
  });
  // Each taps twice in a second, which is within their limits, and more than leaves in that time.
  for (let tap = 1; tap <= 10; tap++) {
    await queues(school, ...crowd.map((to) => edits(to, String(tap))));
    await passes(500);
  }
  const left = (await waiting(school)).length;
  expect(left).toBeGreaterThan(60);
  expect(left).toBeLessThanOrEqual(crowd.length);
  // Somebody else, who had no turn lately, is next all the same.
  expect(await waits()).toBeLessThanOrEqual(1000);
  expect(crowd.map(({ screen }) => screen)).toEqual(crowd.map(() => "10"));
  expect(await waiting(school)).toEqual([]);
  expect(school.telegram.called("editMessageText").length).toBeLessThan(400);
});
