import { afterAll, beforeAll, expect, test } from "bun:test";
import { DAY, MINUTE } from "../../src/lib/durations.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, sendsReceipt } from "../support/receipts.ts";
import { without } from "../support/rights.ts";
import type { School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
beforeAll(async () => {
  ({ school, shop } = await cardSchool());
});
// Who buys here is in no chat: what they are told finds nobody.
afterAll(() => school.close());

const seen = () => readAloud(school.owner.screen);
const doors = () => school.owner.buttons.map(readAloud);

test("the owner sees the school in figures, and what the day has brought in their home", async () => {
  const { owner } = school;
  await owner.says("/dashboard");
  expect(seen()).toContain("Nothing in the last 30 days");
  const book = await shop.stocks(2, { price: 2000 });
  const buyer = await shop.buyer();
  await paid(shop, await shop.orders(buyer, book));
  await owner.says("/dashboard");
  expect(seen()).toContain("Nothing in the last 30 days");
  await school.passes(MINUTE);
  await owner.taps("Refresh");
  expect(seen()).toMatch(/Revenue: sold, less what was given back\nToday: \$20\n7 days: \$20\n30 days: \$20/);
  expect(seen()).toContain("Orders paid: 1 today · 1 in 7 days · 1 in 30 days");
  expect(seen()).toContain("Running out: 1 product");
  expect(seen()).toMatch(/No receipt waits/);
  await owner.says("/start");
  expect(seen()).toMatch(/Today: .*\$20 earned · 1 order/);
});

test("an arrow says whether it was more or less in the time before", async () => {
  const { owner } = school;
  await school.passes(8 * DAY);
  await owner.says("/dashboard");
  expect(seen()).toMatch(/30 days: \$20\n/);
  expect(seen()).not.toMatch(/\n7 days/);
  const book = await shop.stocks(9, { price: 1000 });
  const buyer = await shop.buyer();
  await paid(shop, await shop.orders(buyer, book));
  await school.passes(MINUTE);
  await owner.says("/dashboard");
  expect(seen()).toMatch(/7 days: \$10 ↓/);
});

test("rooms hold what waits, with its count, and each leads back to where it stands", async () => {
  const { owner } = school;
  await sendsReceipt({ school, shop });
  await owner.says("/admin");
  expect(doors()).toEqual([
    "📊 Dashboard",
    "📈 Analytics",
    "👥 People",
    "🛒 Products",
    "💰 Billing (1)",
    "⚙️ Settings",
    "🔧 System (6)",
    "⬅️ Back",
  ]);
  await owner.taps("💰 Billing (1)");
  expect(doors().at(0)).toBe("🧾 Receipts (1)");
  await owner.taps("🧾 Receipts (1)");
  await owner.taps("Back");
  expect(seen()).toContain("What would you like to open?");
  await owner.taps("Back");
  await owner.taps("📊 Dashboard");
  expect(seen()).toMatch(/Receipts to decide: 1, the oldest has waited/);
  await owner.taps("Back");
  expect(seen()).toContain("What would you like to look after?");
});

test.each([
  ["/dashboard", "dashboard.read"],
  ["/products", "orders.read"],
  ["/analytics", "revenue.read"],
  ["/system", "system.read"],
] as const)("%s opens for who may, and everybody else hears that they may not", async (command, right) => {
  const { owner } = school;
  await owner.says(command);
  expect(seen()).not.toContain("not have permission");
  const ali = school.person();
  await ali.says("/start");
  await ali.says(command);
  expect(readAloud(ali.screen)).toContain("not have permission");
  await without(school, [right], async () => {
    await owner.says(command);
    expect(seen()).toContain("not have permission");
  });
});
