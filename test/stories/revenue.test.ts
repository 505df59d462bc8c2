import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY, HOUR, School } from "../support/school.ts";
import { opens, paid, seen } from "../support/shopkeeping.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let pen: number;
let buyer: Buyer;

beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  shop = await Shop.in(school);
  pen = await shop.stocks(0, { stock: "unlimited", content: "A pen" });
});
afterAll(async () => {
  await provesMoney(school);
  await school.close();
});
/** Each story begins on the first day of a month, at noon in Tehran. */
beforeEach(async () => {
  buyer = await shop.buyer();
  const next = Temporal.Instant.fromEpochMilliseconds(school.clock.now().getTime())
    .toZonedDateTimeISO("Asia/Tehran")
    .add({ months: 2 })
    .with({ day: 1, hour: 12, minute: 0 });
  await school.clock.moveTo(new Date(next.epochMilliseconds));
});

/** What the two screens say the school has earned today, and this month. */
async function shown() {
  const { owner } = school;
  await opens(school, owner, "admin-revenue");
  const today = seen(owner).split("Money that came in");
  await owner.taps("This month");
  const month = seen(owner).split("Money that came in");
  await opens(school, owner, "cashier-takings");
  const [, day = "", , thirty = ""] = seen(owner).split(/Today|Seven days|Thirty days/);
  return { today, month, takings: { day, thirty } };
}

async function buys(): Promise<Order> {
  const order = await shop.orders(buyer, pen);
  await paid(shop, order);
  return order;
}

async function goesBack({ id }: Order, amount: number) {
  const [payment] = await paymentsFor(shop.read, subjectOf(id));
  const wish = { amount, way: "hand", reason: "" } as const;
  await shop.act((act) => refund(act, shop.staff, payment?.id ?? 0, wish));
  await school.app.settle();
}

test("what is given back counts on the day on which it goes, in part as well, and both screens say the same", async () => {
  const [kept, part] = [await buys(), await buys()];
  expect(kept.total + part.total).toBe(2000);
  await school.clock.advance(DAY);
  await goesBack(part, 400);
  const { today, month, takings } = await shown();
  expect(today[0]).toMatch(/Revenue\nRefunded: \$4 → revenue \$[-−]4/);
  expect(month[0]).toMatch(/2 orders: \$20\nRefunded: \$4 → revenue \$16/);
  expect(month[1]).toMatch(/× 2: \$20 \(refunded: \$4\)/);
  expect(takings.day).toMatch(/Revenue: \$[-−]4/);
  expect(takings.thirty).toMatch(/Revenue: \$16/);
});

test("whoever has just sold the first thing reads why it is not counted yet, and a minute later it is", async () => {
  const { owner } = school;
  await opens(school, owner, "admin-revenue");
  await buys();
  await opens(school, owner, "admin-revenue");
  expect(seen(owner)).toMatch(/Nothing yet[\s\S]*The figures are at most a minute old/);
  await school.clock.advance(60_000);
  await opens(school, owner, "admin-revenue");
  expect(seen(owner)).toMatch(/1 order: \$10/);
});

test("days begin at midnight at the school", async () => {
  await school.clock.advance(11 * HOUR + 30 * 60_000);
  await buys();
  const late = await shown();
  expect(late.today[0]).toMatch(/1 order: \$10/);
  await school.clock.advance(HOUR);
  const early = await shown();
  expect(early.today[0]).toMatch(/Revenue\nNothing yet/);
  expect(early.takings.day).not.toMatch(/Revenue/);
  expect(early.month[0]).toMatch(/1 order: \$10/);
});

test("what is paid from a balance is earned then, and came in when it was filled up", async () => {
  await shop.tops(buyer, 1000);
  const order = await shop.orders(buyer, pen);
  await shop.act((act) =>
    payBy(act, { orderId: order.id, person: { id: buyer.id, language: "en" }, provider: "wallet" }),
  );
  await school.app.settle();
  const { today, takings } = await shown();
  expect(today[0]).toMatch(/1 order: \$10/);
  for (const screen of [today[1], takings.day]) expect(screen).not.toMatch(/alance: /);
  expect(takings.day).toMatch(/Revenue: \$10/);
});

test("what was added up is shown for a minute, and then added up anew, on both screens", async () => {
  const expectRevenue = async (sum: RegExp) => {
    const { today, takings } = await shown();
    expect([today[0], takings.day]).toEqual([expect.stringMatching(sum), expect.stringMatching(sum)]);
  };
  await buys();
  await expectRevenue(/: \$10/);
  await buys();
  await school.clock.advance(59_000);
  await expectRevenue(/: \$10/);
  await school.clock.advance(1000);
  await expectRevenue(/: \$20/);
});
