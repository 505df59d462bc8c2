import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { upkeep } from "../../src/features/people/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, choosesCard, messagesOf, newcomer, records, screenOf } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let owner: Person;
let ali: Person;
beforeAll(async () => {
  stage = await cardSchool();
  ({ owner } = stage.school);
  ali = await newcomer(stage.school, { first_name: "Ali" });
});
afterAll(() => stage.school.endsWell());

test("the owner turns it on, and students read one line, whatever they press, type or command", async () => {
  await choosesCard(stage, ali);
  await owner.forgesTap(toCard(settingDesk, "maintenance"));
  await owner.taps(/On$/);
  expect(stage.school.app.kernel.settings.get(upkeep.isOn)).toBe(true);
  for (const says of ["/menu", "/shop", "hello", "/start"]) {
    await ali.says(says);
    expect(readAloud(ali.screen)).toMatch(/^🔧 We are working on the bot\. Please come back/);
    expect(ali.buttons).toEqual([]);
  }
  await stage.school.sets(upkeep.words, "We are back at 18:00.");
  await ali.says("/menu");
  expect(readAloud(ali.screen)).toContain("We are working on the bot. We are back at 18:00.");
});

test("the receipt of who was paying is taken meanwhile, also after a restart, and staff decide on it", async () => {
  await stage.school.restart();
  await ali.sendsPhoto("the receipt of the days of work");
  await ali.taps("Yes, send it");
  expect((await records(stage.school).receipts()).at(-1)).toMatchObject({ status: "pending" });
  await owner.taps("Approve");
  await stage.school.app.settle();
  expect(messagesOf(ali, /Algebra I/).length).toBeGreaterThan(0);
  await ali.says("/menu");
  expect(screenOf(ali)).toContain("We are working on the bot");
});

test("employees come in, also who is not signed in yet", async () => {
  const dev = await newcomer(stage.school);
  expect(screenOf(dev)).toContain("We are working on the bot");
  await dev.says("/login");
  expect(screenOf(dev)).not.toContain("We are working on the bot");
  await dev.says("dev@example.com");
  expect(screenOf(dev)).not.toContain("We are working on the bot");
});

test("once it is over, all is as it was", async () => {
  await stage.school.sets(upkeep.isOn, false);
  await ali.says("/menu");
  expect(ali.buttons).toContain("🛍 Shop");
});
