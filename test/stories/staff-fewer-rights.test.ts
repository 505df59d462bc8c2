import { afterAll, beforeAll, expect, test } from "bun:test";
import { paying } from "../../src/features/payments/core/settings.ts";
import { createProduct, type NewProduct } from "../../src/features/shop/products.ts";
import { cardSchool, messagesOf, sendsReceipt } from "../support/receipts.ts";
import { without } from "../support/rights.ts";
import { HOUR, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
beforeAll(async () => {
  ({ school, shop } = await cardSchool({ STRIPE_API_KEY: "sk_test_secret" }));
  await school.owner.says("/start");
  await school.admin.says("/start");
});
afterAll(() => school.endsWell());

test("receipts that wait for too long are told to who may decide on them, when the owner may not", async () => {
  await school.sets(paying.remindHours, 2);
  await sendsReceipt({ school, shop });
  await without(
    school,
    ["receipts.decide"],
    async () => {
      for (let hours = 0; hours < 14; hours++) await school.passes(HOUR);
      expect(messagesOf(school.owner, /Nobody has decided/)).toHaveLength(0);
      expect(messagesOf(school.admin, /کسی تصمیم نگرفته/)).toHaveLength(1);
    },
    "owner",
  );
});

const { kind, ...pass } = {
  kind: "pass",
  name: "Month",
  description: "",
  price: 100,
  stock: "unlimited",
} as const;
test.each<[string, Partial<NewProduct>, string]>([
  ["in a currency that is none", { kind: "digital", currency: "ZZZ" }, "money-not-a-number"],
  ["a pass of no days", { kind }, "setting-not-in-range"],
  ["fewer copies than none", { kind: "physical", stock: "count", copies: -5 }, "copies-out-of-range"],
  ["a book of so many days", { kind: "digital", worth: 30 }, "setting-not-in-range"],
])("nothing new is sold %s", async (_, given, why) => {
  const { categoryId } = await shop.product(await shop.stocks(0, { stock: "unlimited" }));
  const wish = { ...pass, kind: "digital" as const, categoryId, currency: "USD", ...given };
  await expect(shop.act((act) => createProduct(act, shop.staff, wish))).rejects.toThrow(why);
});
