import { afterAll, beforeAll, expect, test } from "bun:test";
import { leave, type Payment } from "../../src/features/payments/core/payments.ts";
import { draftOf, tagOf, takePicture } from "../../src/features/payments/receipts/awaited.ts";
import { handIn } from "../../src/features/payments/receipts/receipts.ts";
import { receipts } from "../../src/features/payments/receipts/schema.ts";
import { address, applyPromo } from "../../src/features/shop/drafts.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { cancel, confirm } from "../../src/features/shop/orders.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { review } from "../../src/features/shop/reviews.ts";
import { reviews } from "../../src/features/shop/schema.ts";
import type { Act } from "../../src/turn/act.ts";
import { School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import { type Buyer, Shop } from "../support/shopping.ts";

/** What is Ali's is nobody else's, by whatever door they come: each rule proves it by itself. */
let school: School;
let shop: Shop;
let ali: Buyer;
let eve: Buyer;
let product: number;
let draft: Order;
let order: Order;
let payment: Payment;

const picture = { fileId: "photo", fileUniqueId: "photo", kind: "photo" } as const;
const tag = tagOf({ pictures: [picture] });

beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_CARD_NUMBER: "6037997712345678" } });
  shop = await Shop.in(school);
  [ali, eve] = [await shop.buyer(), await shop.buyer()];
  product = await shop.stocks(9);
  const [bought, code] = [await shop.orders(ali, product), await shop.code()];
  await paid(shop, bought);
  [draft, order] = [await shop.drafts(ali, product), await shop.orders(ali, product)];
  await shop.act((act) => applyPromo(act, ali, draft.id, code));
  draft = await shop.order(draft);
  payment = await shop.begins(order, "card");
  await shop.tops(eve, 5000);
});
afterAll(() => school.close());

const takes = (act: Act, by: Buyer) =>
  takePicture(act, by, picture, { mediaGroup: undefined, paymentId: payment.id });
const to = { address: "Where Eve lives, 12345", notes: "Eve's" };

const attempts: [what: string, deed: (act: Act) => Promise<unknown>, code: string][] = [
  ["a draft is not confirmed", (act) => confirm(act, eve, draft.id), "order-unknown"],
  ["nor goes its code", (act) => applyPromo(act, eve, draft.id, ""), "order-unknown"],
  ["nor goes it to another address", (act) => address(act, eve, draft.id, to), "order-not-draft"],
  ["an order is not cancelled", (act) => cancel(act, eve, order.id), "order-unknown"],
  [
    "nor paid from another balance",
    (act) => payBy(act, { orderId: order.id, person: { id: eve.id, language: "en" }, provider: "wallet" }),
    "order-unknown",
  ],
  ["a bill is not left", (act) => leave(act, eve, payment.id), "payment-unknown"],
  [
    "nor has it a receipt of another",
    async (act) => {
      await takes(act, eve);
      await handIn(act, eve, tag);
    },
    "receipt-payment-over",
  ],
  [
    "a picture that was not confirmed is nobody else's",
    async (act) => {
      await takes(act, ali);
      await draftOf(act.tx, eve, tag);
    },
    "receipt-draft-gone",
  ],
  [
    "what was bought is not reviewed by who did not buy it",
    (act) => review(act, eve, product, { rating: 1, words: null }),
    "review-not-yours",
  ],
];

test.each(attempts)("%s", async (_, deed, code) => {
  await expect(shop.act(deed)).rejects.toThrow(code);
});

test("and nothing of it has changed", async () => {
  expect([await shop.order(draft), await shop.order(order)]).toEqual([draft, order]);
  expect(await shop.payment(payment)).toEqual(payment);
  expect(await shop.balance(eve)).toBe(5000);
  for (const table of [receipts, reviews]) expect(await shop.read.$count(table)).toBe(0);
});
