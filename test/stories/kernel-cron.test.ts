import { afterEach, beforeEach, expect, spyOn, test } from "bun:test";
import { latestSlot } from "../../src/jobs/cron.ts";
import { cronSlots } from "../../src/jobs/schema.ts";
import { general } from "../../src/settings/general.ts";
import { numberSetting } from "../../src/settings/settings.ts";
import { featureOf } from "../support/feature.ts";
import { DAY, HOUR, School } from "../support/school.ts";

let school: School;
let ran: string[] = [];
let trouble: (() => Promise<void>) | undefined;

const daily = featureOf({
  cron: [
    {
      name: "of-a-story-daily",
      pattern: "0 9 * * *",
      async run({ clock }) {
        ran.push(clock.now().toISOString());
        await trouble?.();
      },
    },
  ],
});

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    "setting-note-days": never;
    "setting-note-days-about": never;
  }
}

const noteDays = numberSetting({ key: "note-days", fallback: 2, least: 0, most: 365 });
/** When each note was written. */
let notes: Date[] = [];
const noting = {
  ...featureOf({
    settings: { noteDays },
    retention: [
      {
        name: "notes",
        days: noteDays,
        async forget(_act, before, most) {
          const old = notes.filter((writtenAt) => writtenAt < before).slice(0, most);
          notes = notes.filter((writtenAt) => !old.includes(writtenAt));
          return old.length;
        },
      },
    ],
  }),
  name: "noting",
};

/** It is half past eleven in Tehran, 8:00 UTC. */
beforeEach(async () => {
  ran = [];
  trouble = undefined;
  school = await School.open({ features: [daily, noting] });
  await school.app.settle();
});
afterEach(() => school.close());

async function hours(count: number) {
  for (let hour = 0; hour < count; hour++) await school.passes(HOUR);
}

test("each slot runs once, in the school's time zone, and a new entry has missed nothing", async () => {
  expect(ran).toEqual([]);
  await hours(48);
  // Nine in Tehran is 5:30 UTC; we look each full hour.
  expect(ran).toEqual(["2026-03-22T06:00:00.000Z", "2026-03-23T06:00:00.000Z"]);
});

test("another time zone counts from its next slot on", async () => {
  await school.sets(general.timeZone, "Asia/Tashkent");
  await hours(24);
  expect(ran).toEqual(["2026-03-22T04:00:00.000Z"]);
});

test("after days of being down a missed slot is caught up once, and the next comes at its time", async () => {
  await school.app.stop();
  await school.clock.advance(5 * DAY);
  await school.start();
  await school.app.settle();
  expect(ran).toEqual(["2026-03-26T08:00:00.000Z"]);
  await hours(24);
  expect(ran).toHaveLength(2);
});

test("a restart in the same hour runs nothing again", async () => {
  await hours(22);
  expect(ran).toHaveLength(1);
  await school.restart();
  await school.app.settle();
  await school.passes(60_000);
  expect(ran).toHaveLength(1);
});

test("what a clock that was a year ahead has taken is done again from today on, and each slot once", async () => {
  const ahead = new Date(school.clock.now().getTime() + 365 * DAY);
  await school.app.kernel.db.tx(async (tx) => void (await tx.update(cronSlots).set({ slot: ahead })));
  await hours(48);
  expect(ran).toHaveLength(2);
});

test("one that fails is not done, is not run again for the same slot, and holds up no other", async () => {
  trouble = () => Promise.reject(new Error("no luck"));
  await hours(22);
  const slots = await school.app.kernel.db.read.select().from(cronSlots);
  const finished = new Map(slots.map(({ job, finishedAt }) => [job, finishedAt]));
  expect(ran).toHaveLength(1);
  expect(finished.get("of-a-story-daily")).toBeNull();
  expect(finished.get("forget-updates")).toBeInstanceOf(Date);
  await hours(24);
  expect(ran).toHaveLength(2);
});

test("what is kept for some days is forgotten in the night after, however much it is; 0 keeps it for good", async () => {
  const write = (count: number) => notes.push(...Array.from({ length: count }, () => school.clock.now()));
  write(1200);
  await school.passes(DAY);
  write(3);
  await school.passes(DAY);
  expect(notes).toHaveLength(1203);
  await school.passes(DAY);
  expect(notes).toHaveLength(3);

  await school.sets(noteDays, 0);
  await school.passes(30 * DAY);
  expect(notes).toHaveLength(3);
});

const slots = (pattern: string, from: string, to: string, tz: string) => {
  const found: string[] = [];
  let last = new Date(from);
  for (let now = last; now <= new Date(to); now = new Date(now.getTime() + 60_000)) {
    const slot = latestSlot(pattern, last, now, tz);
    if (slot) found.push(slot.toISOString().slice(0, 16));
    last = slot ?? last;
  }
  return found;
};

test("when clocks go forward or back, a day still has its one slot", () => {
  expect(slots("30 2 * * *", "2026-03-28T00:00:00Z", "2026-03-30T12:00:00Z", "Europe/Berlin")).toEqual([
    "2026-03-28T01:30",
    "2026-03-29T01:30",
    "2026-03-30T00:30",
  ]);
  expect(slots("30 2 * * *", "2026-10-24T00:00:00Z", "2026-10-26T12:00:00Z", "Europe/Berlin")).toEqual([
    "2026-10-24T00:30",
    "2026-10-25T00:30",
    "2026-10-26T01:30",
  ]);
  expect(slots("0 9 * * *", "2026-10-30T20:00:00Z", "2026-11-02T20:00:00Z", "America/New_York")).toEqual([
    "2026-10-31T13:00",
    "2026-11-01T14:00",
    "2026-11-02T14:00",
  ]);
});

test("who was down for a month does not walk through its minutes: the last hour is looked through first", () => {
  const parse = spyOn(Bun.cron, "parse");
  const [last, now] = [new Date("2026-03-21T08:00:00Z"), new Date("2026-04-21T08:00:30Z")];
  expect(latestSlot("* * * * *", last, now, "Asia/Tehran")).toEqual(new Date("2026-04-21T08:00:00Z"));
  expect(latestSlot("30 9 1 * *", last, now, "Asia/Tehran")).toEqual(new Date("2026-04-01T06:00:00Z"));
  expect(parse.mock.calls.length).toBeLessThan(100);
  parse.mockRestore();
});
