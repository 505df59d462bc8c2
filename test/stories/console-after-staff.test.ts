import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { cameBack } from "../../src/features/payments/core/came-back.ts";
import { refundedThere } from "../../src/features/payments/core/givenback.ts";
import { finish, refund } from "../../src/features/payments/core/refunds.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { dollars } from "../support/cashier.ts";
import { provesMoney } from "../support/proofs.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
});
afterEach(() => provesMoney(school));
afterAll(() => school.close());

const charge = "pi_between";
const isGone = (total: number) =>
  shop.act((act) => refundedThere(act, "stripe", { charge, total: dollars(total) }));
const fails = (re: string, amount: number) =>
  shop.act((act) =>
    cameBack(act, "stripe", { charge, refund: re, amount: dollars(amount), why: "declined" }),
  );

test("what the console gave back before staff did is forgotten when both have failed: what it gives back then is booked", async () => {
  const ali = await shop.buyer();
  const order = await shop.orders(ali, await shop.stocks(1));
  const { id: payment, number } = await shop.begins(order, "stripe", dollars(10));
  await shop.act((act) => settle(act, { provider: "stripe", number, charge, amount: dollars(10) }));
  await isGone(8);
  const rest = { amount: 200, way: "provider", reason: "" } as const;
  const { id } = await shop.act((act) => refund(act, shop.staff, payment, rest));
  await shop.act((act) => finish(act, id, "re_ours"));
  await fails("re_ours", 2);
  await fails("re_console", 8);
  expect(await shop.balances(ali)).toEqual({ USD: 1000 });
  await isGone(2);
  expect(await shop.balances(ali)).toEqual({ USD: 800 });
});
