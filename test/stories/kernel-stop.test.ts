import { afterEach, beforeEach, expect, test } from "bun:test";
import { setImmediate } from "node:timers/promises";
import { queues, waiting, words } from "../support/outbox.ts";
import { School } from "../support/school.ts";

let school: School;
beforeEach(async () => {
  school = await School.open();
});
afterEach(() => school.close());

test("stopped in the middle of 60 updates: what was answered is done, the rest comes again, all of it once", async () => {
  const everybody = Array.from({ length: 60 }, () => school.person({ started: true }));
  const drafts = everybody.map((person) => person.drafts("/start"));
  const posts = drafts.map((draft) =>
    school.telegram.deliver(draft).then(
      ({ status }) => status,
      () => 0,
    ),
  );
  for (let tick = 0; tick < 3; tick++) await setImmediate();
  await school.app.stop();
  const statuses = await Promise.all(posts);
  await school.start();
  await school.app.settle();
  for (const [at, person] of everybody.entries())
    if (statuses[at] === 200) expect(person.heard(/Hello/)).toHaveLength(1);
  for (const draft of drafts) expect((await school.telegram.deliver(draft)).status).toBe(200);
  await school.app.settle();
  for (const person of everybody) expect(person.heard(/Hello/)).toHaveLength(1);
});

test("a stop waits for what is in the air, so that it is not said twice", async () => {
  const everybody = Array.from({ length: 10 }, () => school.person({ started: true }));
  school.telegram.faults.add({ kind: "slow", ms: 100 }, { method: "sendMessage" });
  await queues(school, ...everybody.map((person) => words(person, "once")));
  const settling = school.app.settle().catch(() => undefined);
  while (school.telegram.called("sendMessage").length < 10) await setImmediate();
  await Promise.all([school.app.stop(), settling]);
  await school.start();
  await school.app.settle();
  expect(await waiting(school)).toEqual([]);
  for (const person of everybody) expect(person.heard(/once/)).toHaveLength(1);
});

test("a stop can be asked for twice, and what stopped can start again", async () => {
  await school.app.stop();
  await school.restart();
  const ali = school.person();
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello/);
});
