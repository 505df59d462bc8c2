import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { codeButton, orderButton } from "../../src/features/shop/buttons.ts";
import { promos } from "../../src/features/shop/schema.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import { creditsOf } from "../../src/features/wallet/credits.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { HOUR, School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

let school: School;
let counter: Counter;
let ali: Person;
let shelf: number;
let pen: number;

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  counter = await Counter.in(school);
  shelf = await counter.category("Desk");
  pen = await counter.sells({ name: "Pen", categoryId: shelf });
  await counter.sells({ name: "Ink", categoryId: shelf });
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const read = () => readAloud(ali.screen);
const toast = () => readAloud(ali.toasts.at(-1)?.text ?? "");

/** To the draft of an order, with a code typed into it. */
async function types(code: string, product = "Pen") {
  await counter.finds(ali, "Desk", product);
  await ali.taps("Buy now");
  await ali.taps("Promo code");
  await ali.says(code);
}

const uses = async (code: string) =>
  (await counter.shop.read.select().from(promos).where(eq(promos.code, code)))[0]?.uses;

async function credits(): Promise<number> {
  const id = (await personRecord(school, ali))?.id ?? 0;
  return creditsOf(counter.shop.read, id);
}

test("a code is typed as people type, takes its part off, and can be taken off again", async () => {
  await counter.shop.code({ code: "MEHR10", kind: "percent", value: 10 });
  await types("mehr ۱۰");
  expect(read()).toMatch(/Sum: \$10\nDiscount: −\$1\nTo pay: \$9/);
  await ali.taps("Remove the code");
  expect(read()).toMatch(/To pay: \$10/);
  expect(await uses("MEHR10")).toBe(0);
});

test("buyer and staff read the same sums of an order: full prices, what comes off, and the total", async () => {
  const { owner } = school;
  await owner.says("/start");
  await types(await counter.shop.code({ kind: "percent", value: 10 }));
  await ali.taps("Confirm");
  expect(read()).toContain("To pay: $9\n\n• Pen: $10\n\nSum: $10\nDiscount: −$1\n\n⏳");
  const id = await counter.newestOrder();
  const sums = "• Pen: $10\n\nSum: $10\nDiscount: −$1\nTo pay: $9";
  await ali.forgesTap(orderButton.pack({ order: id }));
  expect(read()).toContain(sums);
  await owner.forgesTap(toCard(orderDesk, id));
  expect(readAloud(owner.screen)).toContain(sums);
});

test("a code that is none keeps the question open, and Cancel leads back to the order", async () => {
  await types("NOSUCH");
  expect(read()).toMatch(/do not know this code[\s\S]*Type your promo code/);
  await ali.taps("Cancel");
  expect(read()).toMatch(/Is this right[\s\S]*To pay: \$10/);
});

test("of two orders that are put together, Cancel leads back to the one whose code was asked for", async () => {
  await counter.finds(ali, "Desk", "Pen");
  await ali.taps("Buy now");
  const pens = ali.messages.at(-1)?.message_id ?? 0;
  await counter.finds(ali, "Desk", "Ink");
  await ali.taps("Buy now");
  await ali.tapsOn(pens, "Promo code");
  await ali.tapsOn(pens, "Cancel");
  const seen = ali.messages.find(({ message_id }) => message_id === pens)?.text ?? "";
  expect(readAloud(seen)).toMatch(/Is this right\?[\s\S]+Pen/);
});

test("a code that ran out between the two screens is named; the full price is never charged in silence", async () => {
  const endsAt = new Date(school.clock.now().getTime() + HOUR);
  const code = await counter.shop.code({ value: 300, endsAt });
  await types(code);
  await school.passes(2 * HOUR);
  await ali.taps("Confirm");
  expect(toast()).toBe("This code has run out.");
  expect(read()).toMatch(/To pay: \$7/);
  await ali.taps("Remove the code");
  await ali.taps("Confirm and pay");
  expect(read()).toMatch(/To pay: \$10/);
});

test("a code with one use is used up by the order that confirms it, and comes back when that ends", async () => {
  const code = await counter.shop.code({ value: 300, most: 1 });
  await types(code);
  await ali.taps("Confirm");
  expect(await uses(code)).toBe(1);
  const vali = ali;
  ali = school.person();
  await ali.says("/start");
  await types(code);
  expect(read()).toMatch(/has been used up/);
  await vali.taps("Cancel the order");
  await vali.taps("Yes, cancel it");
  expect(await uses(code)).toBe(0);
  await ali.says(code);
  expect(read()).toMatch(/To pay: \$7/);
});

test("a code for once a person is refused where it is typed again; one for twice is taken twice", async () => {
  const [once, twice] = [
    await counter.shop.code({ value: 300 }),
    await counter.shop.code({ value: 300, perPerson: 2 }),
  ];
  const buys = async (code: string) => {
    await types(code);
    expect(read()).toMatch(/To pay: \$7/);
    await ali.taps("Confirm");
  };
  await buys(once);
  await types(once);
  expect(read()).toMatch(/used this code already[\s\S]*Type your promo code/);
  await buys(twice);
  await buys(twice);
  await types(twice);
  expect(read()).toMatch(/used this code already/);
  expect([await uses(once), await uses(twice)]).toEqual([1, 2]);
  ali = school.person();
  await ali.says("/start");
  await buys(once);
});

test("a code begins and ends at its very instant", async () => {
  const [startsAt, endsAt] = [HOUR, 2 * HOUR].map((ms) => new Date(school.clock.now().getTime() + ms));
  const code = await counter.shop.code({ value: 300, startsAt, endsAt });
  await types(code);
  await school.passes(HOUR - 1);
  await ali.says(code);
  expect(read()).toMatch(/This code counts from/);
  await school.passes(1);
  await ali.says(code);
  expect(read()).toMatch(/To pay: \$7/);
  await school.passes(HOUR - 1);
  await types(code);
  expect(read()).toMatch(/To pay: \$7/);
  await school.passes(1);
  await types(code);
  expect(read()).toMatch(/has run out/);
});

test("a code bound to a product is not for another, also when its own is retired", async () => {
  const code = await counter.shop.code({ value: 300, productId: pen });
  await types(code, "Ink");
  expect(read()).toMatch(/not for what you are buying/);
  await counter.retires(pen);
  await ali.says(code);
  expect(read()).toMatch(/not for what you are buying/);
});

test("a code for credits gives them once, in the shop and not in an order", async () => {
  const code = await counter.shop.code({ kind: "credits", value: 7 });
  await types(code, "Ink");
  expect(read()).toMatch(/gives credits/);
  const before = await credits();
  await ali.says("/buy");
  await ali.taps("Enter a code");
  await ali.says(code.toLowerCase());
  expect(read()).toMatch(/7 credits are yours/);
  expect(await credits()).toBe(before + 7);
  await ali.taps("Shop");
  await ali.taps("Enter a code");
  await ali.says(code);
  expect(read()).toMatch(/used this code already/);
  await ali.says(await counter.shop.code({ value: 100 }));
  expect(read()).toMatch(/takes something off an order/);
  expect(await credits()).toBe(before + 7);
});

test("whoever asks for somebody else's order with a code is told that there is none", async () => {
  await counter.finds(ali, "Desk", "Ink");
  await ali.taps("Buy now");
  const order = await counter.newestOrder();
  const eve = school.person();
  await eve.says("/start");
  for (const act of ["ask", "drop"] as const) {
    await eve.forgesTap(codeButton.pack({ order, act }));
    expect(readAloud(eve.toasts.at(-1)?.text ?? "")).toBe("There is no such order.");
  }
});
