import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { tierDesk } from "../../src/features/account/tiers/desks.ts";
import { announce, remove } from "../../src/features/front/announcements.ts";
import { announcementDesk } from "../../src/features/front/desks.ts";
import { createTier, retire } from "../../src/features/wallet/tiers.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Human } from "../../src/turn/actor.ts";
import { openForm } from "../support/records.ts";
import { without } from "../support/rights.ts";
import { School } from "../support/school.ts";
import { copied, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;
let boss: Human;
let line: number;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
  boss = shop.boss;
});
afterAll(() => school.endsWell());

/** She is asked for its English words. */
beforeEach(async () => {
  line = await shop.act((act) => announce(act, boss, "Closed today"));
  await sara.forgesTap(toCard(announcementDesk, line));
  await sara.taps("English");
});

const goes = () => shop.act((act) => remove(act, boss, line));
const GONE = "This announcement is not there any more.";

test("what a form is about is deleted meanwhile: whoever types comes to the list, and hears why once", async () => {
  await goes();
  await sara.says("Open again");
  expect(seen(sara).split(GONE)).toHaveLength(2);
  expect(seen(sara)).toStartWith(GONE);
  expect(sara.buttons).toContain("+ New announcement");
  expect(await openForm(school, sara)).toBeUndefined();
  await sara.says("Open again");
  expect(seen(sara)).toContain("I did not understand that");
});

test("the same when what is typed is no answer, and when an old button of the form is pressed", async () => {
  await goes();
  await sara.says("a".repeat(201));
  expect(seen(sara)).toStartWith(GONE);
  expect(await openForm(school, sara)).toBeUndefined();
  line = await shop.act((act) => announce(act, boss, "Closed tomorrow"));
  await sara.forgesTap(toCard(announcementDesk, line));
  await sara.taps("English");
  const former = (copied(sara)[0] ?? "").replace("value", "words");
  await goes();
  await sara.forgesTap(former);
  expect(seen(sara)).toStartWith(GONE);
  expect(await openForm(school, sara)).toBeUndefined();
});

test("whoever has lost the right meanwhile is not held in the form either", async () => {
  await without(school, [announcementDesk.right], async () => {
    await sara.says("Open again");
    expect(seen(sara)).toStartWith(school.says("en", "not-allowed"));
    expect(sara.messages.at(-1)?.reply_markup).toBeDefined();
    expect(await openForm(school, sara)).toBeUndefined();
  });
});

test("at the last look at something that is gone, words lead back to the list", async () => {
  const { id } = await shop.act((act) => createTier(act, boss, { name: "Bronze", discount: 5 }));
  await sara.forgesTap(toCard(tierDesk, id));
  await sara.taps("🎁 Give it to somebody");
  await sara.says(String(sara.id));
  await sara.taps("⏭ Skip");
  await shop.act((act) => retire(act, boss, id));
  await sara.says("Well?");
  expect(seen(sara)).toMatch(/not there any more[\s\S]*There are none yet/);
  expect(await openForm(school, sara)).toBeUndefined();
});
