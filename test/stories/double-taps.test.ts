import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { answersAll } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";
import { copied, opens } from "../support/shopkeeping.ts";

let school: School;
let counter: Counter;

beforeAll(async () => {
  school = await School.open({ env: { PAY_CURRENCY: "USD" } });
  await school.owner.says("/start");
  counter = await Counter.in(school);
  const categoryId = await counter.category("Keys");
  await counter.sells({ name: "Gift", categoryId, price: 0, content: "gift.pdf" });
  await counter.sells({ name: "Answers", categoryId, price: 500, content: "answers.pdf" });
});
afterAll(() => school.endsWell());

/** The second tap of a finger that did not wait to see what the first one brought. */
const tapsTwice = (person: Person, label: string) => Promise.all([person.taps(label), person.taps(label)]);

const seen = ({ screen }: Person) => readAloud(screen);

async function comes(): Promise<Person> {
  const ali = school.person();
  await ali.says("/start");
  return ali;
}

test("whoever confirms a registration twice is still told that it is done", async () => {
  const ali = await comes();
  await answersAll(school, ali);
  const [confirm = ""] = copied(ali);
  await tapsTwice(ali, school.says("en", "registration-confirm"));
  expect(seen(ali)).toMatch(/You are registered/);
  await school.passes(11_000);
  await ali.forgesTap(confirm);
  expect(seen(ali)).toMatch(/What can I do|Hello/);
});

test("whoever confirms an order twice sees how to pay it", async () => {
  const ali = await comes();
  await counter.finds(ali, "Keys", "Answers");
  await ali.taps("Buy now");
  await tapsTwice(ali, "✅ Confirm");
  expect(seen(ali)).toMatch(/no way to pay this here/);
});

test("whoever gets something for nothing twice is thanked, once", async () => {
  const ali = await comes();
  await counter.finds(ali, "Keys", "Gift");
  await ali.taps("Buy now");
  await tapsTwice(ali, "✅ Get it");
  expect(ali.heard(/Thank you/)).toHaveLength(1);
});

test("whoever pays from the balance twice has paid once, and is thanked", async () => {
  const ali = await comes();
  await counter.gives(ali, 1500);
  await counter.finds(ali, "Keys", "Answers");
  await ali.taps("Buy now");
  await ali.taps("✅ Confirm");
  await tapsTwice(ali, "My balance");
  expect(ali.heard(/Thank you/)).toHaveLength(1);
});

test("whoever cancels an amount of their own twice is back at the amounts, and is not asked for it again", async () => {
  const ali = await comes();
  await ali.says("/topup");
  const offered = seen(ali);
  await ali.taps("Another amount");
  const asked = ali.messages.length;
  await tapsTwice(ali, "❌ Cancel");
  expect(seen(ali)).toBe(offered);
  expect(ali.messages.length).toBe(asked);
});

test("an amount that is only offered is no form: a button that nothing reads and /cancel lead to the menu", async () => {
  const ali = await comes();
  await ali.says("/topup");
  await ali.forgesTap("of another release");
  expect(seen(ali)).toMatch(/What can I do|Hello/);
  await ali.says("/topup");
  await ali.says("/cancel");
  expect(seen(ali)).toMatch(/What can I do|Hello/);
});

test("whoever skips the last question twice, or chooses twice, sees what came of it, once", async () => {
  const ali = await comes();
  await counter.gives(ali, 1500);
  await counter.finds(ali, "Keys", "Answers");
  await ali.taps("Buy now");
  await ali.taps("✅ Confirm");
  await ali.taps("My balance");
  await counter.finds(ali, "Keys", "Answers");
  await ali.taps("Reviews");
  await ali.taps("Write a review");
  const before = ali.messages.length;
  await tapsTwice(ali, "⭐⭐⭐⭐⭐");
  expect(ali.messages.length).toBe(before);
  expect(ali.buttons).toEqual(["⏭ Skip", "⬅️ Back", "❌ Cancel"]);
  await tapsTwice(ali, "⏭ Skip");
  expect(seen(ali)).toMatch(/Thank you for your review/);
});

test("staff who cancel a change twice are back at the card that it was of", async () => {
  const { owner } = school;
  await opens(school, owner, "admin-catalogue");
  await owner.taps("Keys");
  await owner.taps("Answers");
  const card = seen(owner);
  await owner.taps("Price");
  await tapsTwice(owner, "❌ Cancel");
  expect(seen(owner)).toBe(card);
});
