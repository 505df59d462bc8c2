import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { Purse, sees, taps } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { HOUR, School } from "../support/school.ts";

/** A finger that is quick taps twice: the second tap was made before the screen had changed. */
let school: School;
let purse: Purse;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1", STARS_PER_VALUE: "1" } });
  purse = new Purse(school);
});
afterAll(() => school.endsWell());

async function customer(): Promise<Person> {
  const ali = school.person();
  await ali.says("/start");
  return ali;
}

/** Taps a button twice, at once. */
async function tapsTwice(person: Person, label: string) {
  const found = person.messages
    .toReversed()
    .flatMap((message) => {
      const { reply_markup: markup, message_id: id } = message;
      const buttons = markup && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];
      return buttons.map(({ text, callback_data: data = "" }) => ({ text: readAloud(text), data, id }));
    })
    .find(({ text }) => text.includes(label));
  if (!found) throw new Error(`there is no ${label}`);
  await Promise.all([person.forgesTap(found.data, found.id), person.forgesTap(found.data, found.id)]);
  await school.app.settle();
}

test("a way to fill the balance up makes one bill, also when the first was sent just before the second was made", async () => {
  // On Postgres, two turns and the sender meet in another order each time.
  for (let times = 0; times < 10; times++) {
    const ali = await customer();
    await ali.says("/topup");
    await taps(ali, "$20");
    const begun = await purse.count("stars");
    await tapsTwice(ali, "Telegram Stars");
    expect((await purse.count("stars")) - begun).toBe(1);
    expect(ali.messages.filter(({ invoice }) => invoice)).toHaveLength(1);
    await ali.pays();
    expect(await purse.balance(ali)).toBe(2000);
  }
});

test("what was filled up once can be filled up again", async () => {
  const ali = await customer();
  for (const paid of [2000, 4000]) {
    await ali.says("/topup");
    await taps(ali, "$20");
    await ali.taps(/Telegram Stars/);
    await ali.pays();
    expect(await purse.balance(ali)).toBe(paid);
  }
});

test("an invoice to fill the balance up that nobody has paid in time goes, and whoever left it there is told so", async () => {
  const [left, stays] = [await customer(), await customer()];
  for (const each of [left, stays]) {
    await each.says("/topup");
    await taps(each, "$20");
    await taps(each, "Telegram Stars");
  }
  await taps(left, "Other ways");
  const before = left.screen;
  await school.passes(2 * HOUR);
  expect(left.screen).toBe(before);
  expect(stays.messages.filter(({ invoice }) => invoice)).toEqual([]);
  expect(sees(stays)).toMatch(/time for this payment is over.*Top up again/is);
  await taps(stays, "Top up again");
  expect(sees(stays)).toMatch(/How .* pay/i);
});

test("whoever has filled the balance up otherwise hears nothing of the invoice that they left lying", async () => {
  const ali = await customer();
  for (const way of ["Telegram Stars", "Test payment"]) {
    await ali.says("/topup");
    await taps(ali, "$20");
    await taps(ali, way);
  }
  await school.passes(10_000);
  await school.passes(2 * HOUR);
  expect(await purse.balance(ali)).toBe(2000);
  expect(ali.messages.filter(({ invoice }) => invoice)).toEqual([]);
  expect(sees(ali)).not.toMatch(/time for this payment is over/i);
});
