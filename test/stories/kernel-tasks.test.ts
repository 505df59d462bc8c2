import { afterEach, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { does } from "../../src/feature.ts";
import { tasks as rows } from "../../src/turn/schema.ts";
import { task } from "../../src/turn/tasks.ts";
import { featureOf } from "../support/feature.ts";
import { DAY, HOUR, School } from "../support/school.ts";
import { until } from "../support/until.ts";

let school: School;
let done: unknown[] = [];
let trouble: (() => Promise<void>) | undefined;
const begun: Date[] = [];

const count = task<{ number: number }>("count");
const reach = task("reach");

const work = featureOf({
  tasks: [
    does(count, async ({ number }) => {
      begun.push(school.clock.now());
      await trouble?.();
      done.push(number);
    }),
    does(reach, async () => {
      const answer = await fetch(school.telegram.url);
      done.push(answer.status);
    }),
  ],
});

beforeEach(async () => {
  done = [];
  begun.length = 0;
  trouble = undefined;
  school = await School.open({ features: [work] });
});
afterEach(() => school.close());

const puts = (number: number, options?: { key?: string; runAt?: Date }) =>
  school.app.kernel.act((act) => act.later(count, { number }, options));
const waiting = () => school.app.kernel.db.read.select().from(rows);

test("a task is done once, if and only if its transaction commits, and may use the network", async () => {
  await puts(1);
  const { act } = school.app.kernel;
  const broken = act(async (doing) => {
    await doing.later(count, { number: 2 });
    throw new Error("not committed");
  });
  await expect(broken).rejects.toThrow("not committed");
  await act((doing) => doing.later(reach, {}));
  await school.app.settle();
  await school.passes(HOUR);
  expect(done.toSorted()).toEqual([1, 404]);
  expect(await waiting()).toEqual([]);
});

test("what was put off while the clock was a year ahead is tried at the next start, and not what is to wait", async () => {
  trouble = () => Promise.reject(new Error("no luck"));
  await puts(1);
  await school.app.settle();
  const ahead = new Date(school.clock.now().getTime() + 365 * DAY);
  await school.app.kernel.db.tx(async (tx) => void (await tx.update(rows).set({ runAt: ahead })));
  await puts(2, { runAt: ahead });
  trouble = undefined;
  await school.restart();
  await school.app.settle();
  expect(done).toEqual([1]);
  expect(await waiting()).toHaveLength(1);
});

test("what was queued while the clock was a year ahead is begun at the next start", async () => {
  const ahead = new Date(school.clock.now().getTime() + 365 * DAY);
  await puts(1, { runAt: ahead });
  await puts(2, { runAt: ahead });
  await school.app.kernel.db.tx(
    async (tx) => void (await tx.update(rows).set({ createdAt: ahead }).where(eq(rows.id, 1))),
  );
  await school.restart();
  await school.app.settle();
  expect(done).toEqual([1]);
});

test("twenty that are due are all done", async () => {
  for (let number = 0; number < 20; number++) await puts(number);
  await school.app.settle();
  expect(done).toHaveLength(20);
});

test("what fails is tried again after growing pauses, and is dead and visible after eight times", async () => {
  trouble = () => Promise.reject(new Error("no luck"));
  await puts(1, { key: "only-once" });
  await school.app.settle();
  for (let time = 0; time < 400; time++) await school.passes(10_000);
  const pauses = begun.slice(1).map((at, number) => at.getTime() - (begun[number]?.getTime() ?? 0));
  expect(begun).toHaveLength(8);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.at(0)).toBeLessThanOrEqual(10_000);
  // Ten minutes at most, and we look every ten seconds.
  expect(pauses.at(-1)).toBeGreaterThanOrEqual(600_000);
  expect(pauses.at(-1)).toBeLessThanOrEqual(610_000);
  expect(await waiting()).toMatchObject([
    { state: "dead", attempts: 8, error: expect.stringMatching(/no luck/) },
  ]);

  trouble = undefined;
  await puts(2, { key: "only-once" });
  await school.app.settle();
  expect(done).toEqual([2]);
});

test("a key waits at most once", async () => {
  const runAt = new Date(school.clock.now().getTime() + HOUR);
  await puts(1, { key: "same", runAt });
  await puts(2, { key: "same", runAt });
  await school.passes(HOUR - 1);
  expect(done).toEqual([]);
  await school.passes(1);
  expect(done).toEqual([1]);
});

test("a restart forgets nothing, and does not forget how often it was tried", async () => {
  trouble = () => Promise.reject(new Error("no luck"));
  await puts(1);
  await school.app.settle();
  await school.restart();
  trouble = undefined;
  expect(await waiting()).toMatchObject([{ attempts: 1 }]);
  await school.passes(DAY);
  expect(done).toEqual([1]);
});

test("one that hangs holds up neither the others nor cron, and a stop waits for what runs", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  trouble = () => promise;
  await puts(1);
  const settling = school.app.settle().catch(() => undefined);
  await school.app.kernel.act((act) => act.later(reach, {}));
  await until(() => done.includes(404));
  const stopping = school.app.stop();
  resolve();
  await Promise.all([settling, stopping]);
  expect(done).toEqual([404, 1]);
  await school.start();
  expect(await waiting()).toEqual([]);
});
