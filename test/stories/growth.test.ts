import { afterAll, beforeAll, expect, test } from "bun:test";
import { events } from "../../src/turn/schema.ts";
import { readAloud } from "../support/reading.ts";
import { DAY, HOUR, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

const seen = () => readAloud(school.owner.screen);
const kept = () => school.app.kernel.db.read.select().from(events);

test("what happens is counted once a day for each person, without names", async () => {
  const { owner } = school;
  await owner.says("/start");
  const ali = school.person();
  for (const words of ["/start", "/menu"]) await ali.says(words);
  await school.passes(2 * HOUR);
  await ali.says("/menu");
  expect((await kept()).map(({ name }) => name)).toEqual([
    "person.met",
    "person.seen",
    "person.met",
    "person.seen",
  ]);
  await school.passes(DAY);
  await ali.says("/menu");
  expect((await kept()).at(-1)).toMatchObject({ name: "person.seen", details: {} });
  expect(JSON.stringify(await kept())).not.toContain("Ali");
});

test("the owner sees who came, and since when that is counted", async () => {
  const { owner } = school;
  await owner.says("/admin");
  await owner.taps("📈 Analytics");
  await owner.taps("👥 Growth");
  expect(seen()).toMatch(/New: 2\nWere here: 2\nRegistered: 0\nPaid: 0/);
  expect(seen()).toContain("Counted since");
  await owner.taps(/30.* days/);
  expect(seen()).toContain("the last 30 days");
  await owner.taps("Back");
  expect(seen()).toContain("Analytics");
});

test("after as many days again both are compared", async () => {
  const { owner } = school;
  await school.passes(13 * DAY);
  for (let at = 0; at < 3; at++) await school.person().says("/start");
  await owner.says("/analytics");
  await owner.taps("👥 Growth");
  expect(seen()).toMatch(/New: 3\n/);
  expect(seen()).toContain("Arrows compare");
});

test("what is older than the school wants is forgotten, and 0 keeps it for good", async () => {
  const before = (await kept()).length;
  await school.passes(100 * DAY);
  expect((await kept()).length).toBeGreaterThanOrEqual(before);
  await school.passes(90 * DAY);
  expect((await kept()).filter(({ name }) => name === "person.met")).toEqual([]);
});
