import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { doorsOf, toCard } from "../../src/bot/desk/doors.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import { studentDesk } from "../../src/features/students/roll/desk.ts";
import { students } from "../../src/features/students/schema.ts";
import { createTier, give } from "../../src/features/wallet/tiers.ts";
import type { Person } from "../../src/simulator/index.ts";
import { hasPaid, knownAs } from "../support/cashier.ts";
import { registers } from "../support/registering.ts";
import { without } from "../support/rights.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
let ali: Person;
let card: string;
let key: number;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  await school.sets(paying.perMinute, 0);
  sara = school.owner;
  await sara.says("/start");
  ali = await student("کاوه", "بهرامی");
  key = await shop.stocks(20);
  card = toCard(studentDesk, await studentId(ali));
});
afterAll(() => school.endsWell());

const back = () => sara.taps("⬅️ Back");

async function student(firstName: string, lastName: string): Promise<Person> {
  const person = school.person();
  await registers(school, person, "en", { firstName, lastName });
  return person;
}

async function studentId(person: Person): Promise<number> {
  const [row] = await shop.read
    .select()
    .from(students)
    .where(eq(students.personId, await knownAs(school, person)));
  return row?.id ?? 0;
}

const buys = async (person: Person) =>
  shop.orders({ id: await knownAs(school, person), telegramId: person.id }, key);

test("a student's card leads to what is theirs, and each way leads back to it", async () => {
  const payment = await hasPaid(school, ali);
  const order = await buys(ali);
  await sara.forgesTap(card);
  await sara.taps("💳 Payments");
  expect(seen(sara)).toMatch(new RegExp(`Payments of Ali[\\s\\S]*${payment.number}`));
  await sara.taps(new RegExp(payment.number));
  await back();
  await back();
  expect(seen(sara)).toContain("بهرامی");
  await sara.taps("📦 Orders");
  expect(seen(sara)).toMatch(new RegExp(`Orders of Ali[\\s\\S]*${order.number}`));
  await sara.taps(new RegExp(order.number));
  await back();
  expect(seen(sara)).toContain("Orders of Ali");
  await back();
  await sara.taps("⚖️ Change a balance");
  expect(seen(sara)).toContain("$100");
  await sara.taps("❌ Cancel");
  expect(seen(sara)).toContain("بهرامی");
  const gold = await shop.act((act) => createTier(act, shop.boss, { name: "Gold", discount: 5 }));
  const person = await knownAs(school, ali);
  await shop.act((act) => give(act, shop.boss, person, gold.id, { until: null }));
  await sara.taps("🏅 Tier");
  expect(seen(sara)).toMatch(/Ali has the tier Gold[\s\S]*Which tier\?/);
  await sara.taps("❌ Cancel");
  expect(seen(sara)).toContain("بهرامی");
});

test("each of these ways is there for who may go it", async () => {
  const ways = {
    "payments.read": "💳 Payments",
    "orders.read": "📦 Orders",
    "balance.change": "⚖️ Change a balance",
    "tiers.change": "🏅 Tier",
  } as const;
  for (const [right, label] of Object.entries(ways))
    await without(
      school,
      [right],
      async () => {
        await sara.forgesTap(card);
        expect(sara.buttons.filter((each) => Object.values(ways).some((way) => way === each))).toEqual(
          Object.values(ways).filter((way) => way !== label),
        );
      },
      "owner",
    );
});

const DESKS = [
  ["orders", orderDesk, async (person: Person) => (await buys(person)).number],
  ["payments", paymentDesk, async (person: Person) => (await hasPaid(school, person)).number],
] as const;

test.each(DESKS)(
  "%s are found by the name of who has bought, and those of others are not among them",
  async (_, desk, makes) => {
    const number = await makes(ali);
    const other = await makes(await student("مریم", "صادقی"));
    const finds = async (typed: string) => {
      await sara.forgesTap(doorsOf(desk).find.pack({}));
      await sara.says(typed);
    };
    await finds("بهرامی");
    expect([number, other].map((each) => sara.sees(each))).toEqual([true, false]);
    await finds(String(ali.id));
    expect([number, other].map((each) => sara.sees(each))).toEqual([true, false]);
    await finds(other);
    expect(seen(sara)).toContain(other);
    await finds("هوشنگ");
    expect(seen(sara)).toMatch(/nobody of that name|find nothing/);
    await sara.says("مریم صادقی");
    expect([number, other].map((each) => sara.sees(each))).toEqual([false, true]);
    await sara.taps("Show the whole list");
    await without(
      school,
      ["students.read"],
      async () => {
        await finds("بهرامی");
        expect(seen(sara)).toMatch(/nobody of that name|find nothing/);
        await sara.taps("❌ Cancel");
      },
      "owner",
    );
  },
);

test("of a name that many have more is asked for, and of some of them all orders are listed", async () => {
  const all = [];
  for (const lastName of ["یک", "دو", "سه", "چهار"].map((word) => `نیکو${word}`))
    all.push(await student("فرهاد", lastName));
  const numbers = [];
  for (const each of all) numbers.push((await buys(each)).number);
  await sara.forgesTap(doorsOf(orderDesk).find.pack({}));
  await sara.says("فرهاد");
  expect(numbers.map((number) => sara.sees(number))).toEqual([true, true, true, true]);
  await student("فرهاد", "نیکوپنج");
  await sara.forgesTap(doorsOf(orderDesk).find.pack({}));
  await sara.says("فرهاد");
  expect(seen(sara)).toContain("Too many have that name");
});
