import { afterAll, beforeAll, expect, test } from "bun:test";
import { failedUpdates } from "../../src/bot/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { newcomer, screenOf } from "../support/receipts.ts";
import { School } from "../support/school.ts";

const PASSWORD = "correct horse battery";

let school: School;
let eve: Person;
let isBroken = false;
beforeAll(async () => {
  const breaks = featureOf({
    name: "breaks",
    gates: [
      async () => {
        if (isBroken) throw new Error("a gate broke");
        return true;
      },
    ],
  });
  school = await School.open({ features: [breaks] });
  eve = await newcomer(school);
});
afterAll(() => school.close());

const said = () => eve.messages.map(({ text }) => text ?? "").join("\n");

test("a password whose turn broke is kept nowhere, and taken out of the chat all the same", async () => {
  await eve.says("/login");
  await eve.says("eve@example.com");
  isBroken = true;
  await eve.says(PASSWORD);
  isBroken = false;
  expect(screenOf(eve)).toContain("went wrong");
  expect(said()).not.toContain(PASSWORD);
  const [failure] = await school.app.kernel.db.read.select().from(failedUpdates);
  expect(failure?.body).toContain('"message_id"');
  expect(failure?.body).not.toContain(PASSWORD);
});

test("so is a password that begins with a slash, whether its turn broke or a rule refused it", async () => {
  const slashed = "/correct horse battery";
  await eve.says("/login");
  await eve.says("slash@example.com");
  isBroken = true;
  await eve.says(slashed);
  isBroken = false;
  expect(said()).not.toContain("horse battery");
  const kept = await school.app.kernel.db.read.select().from(failedUpdates);
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain("horse battery");
  for (let times = 0; times < 6; times++) {
    await eve.says("/login");
    await eve.says("slash@example.com");
    await eve.says(slashed);
    await school.app.settle();
    expect(said()).not.toContain("horse battery");
  }
  expect(screenOf(eve)).toContain("Too many tries");
});

test("a password that is refused is taken out of the chat too", async () => {
  await eve.says("/login");
  await eve.says("eve@example.com");
  for (let times = 0; times < 5; times++) {
    await eve.says(PASSWORD);
    await school.app.settle();
    expect(said()).not.toContain(PASSWORD);
    await eve.taps("🔐 Try again");
    await eve.says("eve@example.com");
  }
  await eve.says(PASSWORD);
  expect(screenOf(eve)).toContain("Too many tries");
  expect(said()).not.toContain(PASSWORD);
});

test("a password that begins with a slash is as secret: refused, or in a turn that broke", async () => {
  const slashed = "/correct horse";
  const sam = await newcomer(school);
  const says = () => sam.messages.map(({ text }) => text ?? "").join("\n");
  for (let times = 0; times < 6; times++) {
    await sam.says("/login");
    await sam.says("sam@example.com");
    await sam.says(slashed);
    await school.app.settle();
    expect(says()).not.toContain(slashed);
  }
  expect(screenOf(sam)).toContain("Too many tries");
  isBroken = true;
  await sam.says(slashed);
  isBroken = false;
  expect(says()).not.toContain(slashed);
  const bodies = await school.app.kernel.db.read.select({ body: failedUpdates.body }).from(failedUpdates);
  expect(bodies.map(({ body }) => body).join("\n")).not.toContain(slashed);
});
