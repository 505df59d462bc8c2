import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { rateButton, reviewButton } from "../../src/features/shop/buttons.ts";
import { hideReview } from "../../src/features/shop/reviews.ts";
import { reviews } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let counter: Counter;
let shelf: number;
let pen: number;
let ink: number;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  shelf = await counter.category("Desk");
  pen = await counter.sells({ name: "Pen", categoryId: shelf });
  ink = await counter.sells({ name: "Ink", categoryId: shelf });
});
afterAll(() => school.endsWell());

async function buyer(what = "Pen"): Promise<Person> {
  const person = school.person();
  await person.says("/start");
  await counter.gives(person, 1000);
  await counter.finds(person, "Desk", what);
  await person.taps("Buy now");
  await person.taps("Confirm");
  await person.taps(school.says("en", "pay-by-wallet"));
  return person;
}

async function rates(person: Person, stars: number, words?: string) {
  await person.taps("Review");
  await person.taps("⭐".repeat(stars));
  if (words === undefined) await person.taps("Skip");
  else await person.says(words);
}

const sums = async (product = pen) => {
  const { ratings, stars } = await counter.shop.product(product);
  return { ratings, stars };
};
const read = (person: Person) => readAloud(person.screen);

test("a buyer rates and writes; it stands on the card, and can be changed, once a person", async () => {
  const ali = await buyer();
  await rates(ali, 4, "Writes <well> & long");
  expect(ali.screen).toMatch(/Thank you for your review/);
  expect(await sums()).toEqual({ ratings: 1, stars: 4 });
  await ali.taps("💬 Reviews");
  expect(read(ali)).toMatch(/Pen · ⭐ 4\.0 \(one rating\)[\s\S]*⭐⭐⭐⭐ .*\nWrites <well> & long/);
  await ali.taps("Change my review");
  await ali.taps("⭐⭐");
  await ali.taps("Skip");
  expect(await sums()).toEqual({ ratings: 1, stars: 2 });
  await counter.finds(ali, "Desk", "Pen");
  expect(read(ali)).toMatch(/⭐ 2\.0 \(one rating\)/);
});

test("stars are changed and the words stay; other words take their place, and a button removes them", async () => {
  const eraser = await counter.sells({ name: "Eraser", categoryId: shelf });
  const ali = await buyer("Eraser");
  await rates(ali, 3, "Leaves marks");
  const words = async () => {
    const [own] = await counter.shop.read.select().from(reviews).where(eq(reviews.productId, eraser));
    return own && [own.rating, own.words];
  };
  const changes = async (stars: number) => {
    await ali.taps("💬 Reviews");
    await ali.taps("Change my review");
    await ali.taps("⭐".repeat(stars));
  };
  await changes(4);
  expect(read(ali)).toMatch(/What you wrote:\nLeaves marks\n[\s\S]*skip to keep it/);
  await ali.taps("Skip");
  expect(await words()).toEqual([4, "Leaves marks"]);
  await changes(5);
  await ali.says("No marks any more");
  expect(await words()).toEqual([5, "No marks any more"]);
  await changes(5);
  await ali.taps("🗑 Remove my words");
  expect(await words()).toEqual([5, null]);
  await changes(4);
  expect(ali.sees("Remove my words")).toBe(false);
  await ali.taps("Skip");
  expect(await words()).toEqual([4, null]);
});

test("who thinks better of it comes out where they began: at the order, or at what others say", async () => {
  const ali = await buyer();
  await ali.taps("Review");
  await ali.taps("Cancel");
  expect(ali.heard(/^Order .+ ·/)).toHaveLength(1);
  await counter.finds(ali, "Desk", "Pen");
  await ali.taps("Reviews");
  const others = read(ali);
  await ali.taps("Write a review");
  await ali.taps("⭐⭐⭐");
  await ali.taps("Cancel");
  await ali.taps("Yes, stop");
  expect(read(ali)).toBe(others);
});

test("too many words keep the question open", async () => {
  const vali = await buyer();
  await rates(vali, 5, "a".repeat(501));
  expect(vali.screen).toMatch(/too long/);
  await vali.says("a".repeat(500));
  expect(await sums()).toEqual({ ratings: 2, stars: 7 });
});

test("who has not bought it cannot review it, whatever the button says", async () => {
  const eve = school.person();
  await eve.says("/start");
  await counter.finds(eve, "Desk", "Pen");
  await eve.taps("Reviews");
  expect(eve.buttons).not.toContain("⭐ Write a review");
  await eve.forgesTap(reviewButton.pack({ product: pen }));
  expect(eve.toasts.at(-1)?.text).toMatch(/Only who has bought it/);
  await eve.forgesTap(rateButton.pack({ order: await counter.newestOrder() }));
  expect(eve.toasts.at(-1)?.text).toMatch(/no such order/);
});

test("a hidden review is not shown and does not count, and comes back as it was", async () => {
  const [review] = await counter.shop.read.select().from(reviews).where(eq(reviews.rating, 5));
  const hides = (isHidden: boolean) =>
    counter.shop.act((act) => hideReview(act, counter.shop.staff, review?.id ?? 0, isHidden));
  const done = await Promise.all([hides(true), hides(true)]);
  expect(done.sort()).toEqual([false, true]);
  expect(await sums()).toEqual({ ratings: 1, stars: 2 });
  const eve = school.person();
  await eve.says("/start");
  await counter.finds(eve, "Desk", "Pen");
  await eve.taps("Reviews");
  expect(read(eve)).not.toMatch(/aaa/);
  expect(await hides(false)).toBe(true);
  expect(await sums()).toEqual({ ratings: 2, stars: 7 });
});

test("whoever changes a hidden review changes no stars; shown again, it counts as it reads then", async () => {
  const [ali, vali] = [await buyer("Ink"), await buyer("Ink")];
  await rates(ali, 5);
  await rates(vali, 3);
  const { read, staff } = counter.shop;
  const [row] = await read.select().from(reviews).where(eq(reviews.productId, ink));
  const hides = (isHidden: boolean) =>
    counter.shop.act((act) => hideReview(act, staff, row?.id ?? 0, isHidden));
  await hides(true);
  expect(await sums(ink)).toEqual({ ratings: 1, stars: 3 });
  await ali.taps("💬 Reviews");
  await ali.taps("Change my review");
  await ali.taps("⭐");
  await ali.says("Hidden, am I?");
  expect(await sums(ink)).toEqual({ ratings: 1, stars: 3 });
  await hides(false);
  expect(await sums(ink)).toEqual({ ratings: 2, stars: 4 });
});

test("many reviews are paged, newest first", async () => {
  for (let number = 1; number <= 6; number++) await rates(await buyer(), 3, `Opinion ${number}`);
  const eve = school.person();
  await eve.says("/start");
  await counter.finds(eve, "Desk", "Pen");
  await eve.taps("Reviews");
  expect(read(eve)).toMatch(/Opinion 6[\s\S]*Opinion 2/);
  expect(read(eve)).not.toMatch(/Opinion 1/);
  await eve.taps("Next");
  expect(read(eve)).toMatch(/Opinion 1/);
  expect(eve.buttons).not.toContain("Next ▶️");
  await eve.taps("Previous");
  expect(read(eve)).toMatch(/Opinion 6/);
});
