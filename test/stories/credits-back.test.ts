import { expect, test } from "bun:test";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import { creditsOf, takeCredits } from "../../src/features/wallet/credits.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

test("who gives a pack back is told of the refund, and not warned that few credits are left: none was used up", async () => {
  const school = await School.open();
  const shop = await Shop.in(school);
  const ali = school.person();
  await ali.says("/start");
  const { id = 0 } = (await personRecord(school, ali)) ?? {};
  const buyer = { id, telegramId: ali.id };
  const pack = await shop.stocks(0, { kind: "pack", name: "Ten", stock: "unlimited", worth: 10 });
  const warned = () => ali.heard(/credits? left/).length;
  const uses = async (count: number, externalId: string) => {
    await shop.act((act) => takeCredits(act, id, count, { kind: "message", source: "story", externalId }));
    await school.app.settle();
  };
  await uses(2, "before");
  const before = warned();
  await school.passes(25 * 3_600_000);

  const order = await shop.orders(buyer, pack);
  await paid(shop, order);
  const [payment] = await paymentsFor(shop.read, subjectOf(order.id));
  const wish = { amount: payment?.paid ?? 0, way: "hand", reason: "" } as const;
  await shop.act((act) => refund(act, shop.staff, payment?.id ?? 0, wish));
  await school.app.settle();
  expect(await creditsOf(shop.read, id)).toBe(1);
  expect(ali.heard(/goods|access|back/i).length).toBeGreaterThan(0);
  expect(warned()).toBe(before);

  await uses(1, "after");
  expect(warned()).toBe(before + 1);
  await school.close();
});
