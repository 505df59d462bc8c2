import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { Cron } from "../../src/jobs/cron.ts";
import { Worker } from "../../src/jobs/tasks.ts";
import { tasks } from "../../src/turn/schema.ts";
import { task } from "../../src/turn/tasks.ts";
import { Track } from "../support/race.ts";
import { HOUR } from "../support/school.ts";

const errand = task<{ number: number }>("of-a-story");
const MINUTE = 60_000;

let track: Track;
let worker: Worker;
/** What runs, and how it is brought to its end. */
let running: number[];
let end: () => void;

/** A worker whose hands are full until we say so. */
beforeEach(async () => {
  const held = Promise.withResolvers<void>();
  running = [];
  end = held.resolve;
  const { db } = track.app.kernel;
  await db.tx(async (tx) => void (await tx.delete(tasks)));
  worker = new Worker(db, track.clock, {
    [errand.name]: async ({ number }) => {
      running.push(Number(number));
      await held.promise;
    },
  });
});
beforeAll(async () => {
  track = await Track.open();
});
afterAll(() => track.leave());

async function puts(numbers: number[], inMs = 0) {
  const runAt = new Date(track.clock.now().getTime() + inMs);
  for (const number of numbers) await track.act((act) => act.later(errand, { number }, { runAt }));
}

test("eight are done at a time, also when some of them began before the others came", async () => {
  await puts([1, 2, 3, 4, 5]);
  expect(await worker.tick()).toBe(5);
  // They came later, but their time was earlier.
  await puts([6, 7, 8, 9, 10, 11, 12], -MINUTE);
  expect(await worker.tick()).toBe(3);
  expect(await worker.tick()).toBe(0);
  expect(running).toHaveLength(8);
  end();
  await worker.drain();
  expect(running.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(await track.app.kernel.db.read.$count(tasks)).toBe(0);
});

test("what has waited longest is done first, whatever was written down first", async () => {
  await puts([1, 2, 3, 4, 5, 6, 7, 8], 10 * MINUTE);
  await puts([9], MINUTE);
  await track.clock.advance(HOUR);
  expect(await worker.tick()).toBe(8);
  expect(running).toContain(9);
  end();
  await worker.drain();
});

test("a slot that two look at in the same moment runs once", async () => {
  let ran = 0;
  const entry = { name: "of-a-story", pattern: "0 * * * *", run: async () => void ran++ };
  const [one, other] = [1, 2].map(() => new Cron(track.app.kernel.db, track.clock, [entry], () => "UTC"));
  await one?.tick();
  for (let hour = 1; hour <= 20; hour++) {
    await track.clock.advance(HOUR);
    await Promise.all([one?.tick(), other?.tick()]);
    expect(ran).toBe(hour);
  }
});
