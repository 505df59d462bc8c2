import { afterAll, beforeAll, expect, test } from "bun:test";
import { topUpWayButton } from "../../src/features/payments/counter/buttons.ts";
import { purchasesPerMinute } from "../../src/features/shop/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { Purse, sees } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";
import { opens } from "../support/shopkeeping.ts";

const MINUTE = 60_000;

/** A school with the limits that every school has; other stories lift them. */
let school: School;
let counter: Counter;
let purse: Purse;

beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "1" } });
  await school.owner.says("/start");
  counter = await Counter.in(school);
  purse = new Purse(school);
  const categoryId = await counter.category("Keys");
  await counter.sells({ name: "Plain", categoryId });
  await school.sets(purchasesPerMinute, purchasesPerMinute.fallback);
});
afterAll(() => school.endsWell());

async function newcomer(): Promise<Person> {
  const ali = school.person();
  await ali.says("/start");
  return ali;
}

const toasts = (person: Person) => person.toasts.map(({ text }) => text ?? "");

/** Goes through the shop to the end, as fast as one can tap. */
async function buys(person: Person) {
  await counter.finds(person, "Keys", "Plain");
  await person.taps("Buy now");
  await person.taps(/Confirm/);
}

let sums = 20;
/** Begins to fill the balance up, each time with another sum. */
const fillsUp = (person: Person) =>
  person.forgesTap(topUpWayButton.pack({ amount: ++sums * 100, way: "stars" }));

/** An operator changes a setting, with the words of its list. */
async function changes(name: string, value: string) {
  const { owner } = school;
  await opens(school, owner, "admin-settings");
  await owner.taps("More");
  await owner.taps(new RegExp(`^${name}: `));
  await owner.taps("✏️ Change");
  await owner.says(value);
  await owner.taps(/Save|Yes|Confirm/);
}

test("five purchases a minute: the sixth is refused in words, and taken a minute later; staff are not counted", async () => {
  const ali = await newcomer();
  for (let time = 0; time < 5; time++) await buys(ali);
  expect(toasts(ali).join()).not.toContain(school.says("en", "too-many-purchases"));
  await buys(ali);
  expect(toasts(ali).at(-1)).toBe(school.says("en", "too-many-purchases"));
  await school.clock.advance(MINUTE);
  await ali.taps(/Confirm/);
  expect(ali.buttons.join()).toContain("Telegram Stars");
  for (let time = 0; time < 7; time++) await buys(school.owner);
  expect(school.owner.buttons.join()).toContain("Telegram Stars");
});

test("ten payments a minute: the eleventh is refused in words, and begun a minute later; staff are not counted", async () => {
  const ali = await newcomer();
  for (let time = 0; time < 10; time++) await fillsUp(ali);
  const begun = await purse.count("stars");
  await fillsUp(ali);
  expect(toasts(ali).at(-1)).toBe(school.says("en", "too-many-payments"));
  expect(await purse.count("stars")).toBe(begun);
  await school.clock.advance(MINUTE);
  await fillsUp(ali);
  expect(await purse.count("stars")).toBe(begun + 1);
  for (let time = 0; time < 12; time++) await fillsUp(school.owner);
  expect(await purse.count("stars")).toBe(begun + 13);
});

test("limits are settings, and count at once", async () => {
  const ali = await newcomer();
  await changes("Payments a minute", "2");
  for (let time = 0; time < 3; time++) await fillsUp(ali);
  expect(toasts(ali).at(-1)).toBe(school.says("en", "too-many-payments"));
  await changes("Messages a minute", "2");
  const maryam = await newcomer();
  for (let time = 0; time < 3; time++) await maryam.says("/menu");
  expect(sees(maryam)).toContain(readAloud(school.says("en", "slow-down")));
  await changes("Pause for haste, seconds", "60");
  await changes("Taps, messages a minute", "5");
  const reza = await newcomer();
  for (let time = 0; time < 6; time++) await fillsUp(reza);
  expect(toasts(reza).at(-1)).toMatch(/Please wait until/);
  await school.clock.advance(MINUTE);
  await reza.says("/menu");
  expect(sees(reza)).toMatch(/Hello/);
});
