import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { beginning } from "../../lib/cut.ts";
import { plainOf } from "../../lib/marked.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act } from "../../turn/act.ts";
import { type Pack, recharge } from "../payments/billing/recharge.ts";
import { type Payment, paymentById, serve } from "../payments/core/payments.ts";
import { rechargedWith, rechargeOf } from "../payments/core/recharges.ts";
import { paying } from "../payments/core/settings.ts";
import { renewedBy } from "../payments/core/subscriptions.ts";
import type { Fit } from "../payments/core/unfit.ts";
import { addressOf } from "../people/person.ts";
import { REVENUE, walletOf } from "../wallet/accounts.ts";
import { post } from "../wallet/ledger.ts";
import { givePass, revokePass } from "../wallet/passes.ts";
import { fulfil } from "./fulfil.ts";
import { isOnSale } from "./on-sale.ts";
import { linesOf, move, numberAfter, orderIdOf, type Product } from "./order.ts";
import { categories, orderLines, orders, products } from "./schema.ts";

const sourceOf = ({ id }: Payment) => `renewal:${id}`;

/** Another period of a subscription is paid: its price is taken from the wallet, and its pass begins where the last one ends. */
export async function renewPass(
  act: Act,
  { payment, first }: { payment: Payment; first: Payment },
): Promise<void> {
  const orderId = orderIdOf(first.subject);
  const lines = orderId === undefined ? [] : await linesOf(act.tx, orderId);
  const pass = lines.find(({ kind, worth }) => kind === "pass" && worth !== null);
  // Stars have a worth here only as they were asked for: more of them stay Stars.
  const covers = payment.paidCurrency === payment.currency && payment.paid === payment.amount;
  if (!pass || !covers) return;
  const { personId, value, valueCurrency: currency } = payment;
  const postings = [
    { account: walletOf(personId), currency, amount: -value },
    { account: REVENUE, currency, amount: value },
  ];
  const memo = { order: orderId, payment: payment.id };
  const entry = { kind: "purchase", source: "renewal", externalId: payment.number, personId, memo, postings };
  if ((await post(act, entry)) === undefined) return;
  await givePass(act, personId, { source: sourceOf(payment), days: pass.worth ?? 0 });
  await serve(act, payment.id);
}

/** The Stars of a renewal went back, so its days go too. */
export async function endRenewal(
  act: Act,
  { payment, whole }: { payment: Payment; whole: boolean },
): Promise<void> {
  if (whole && renewedBy(payment.subject) !== undefined) await revokePass(act, sourceOf(payment));
}

/** A pack that was bought by itself becomes an order like any other, at the price that was charged. */
export async function grantRecharge(
  act: Act,
  { payment: { id, subject }, fit }: { payment: Payment; fit: Fit },
): Promise<void> {
  const productId = rechargedWith(subject);
  if (productId === undefined || (fit !== "whole" && fit !== "late")) return;
  const payment = await paymentById(act.tx, id);
  const [product] = await act.tx.select().from(products).where(eq(products.id, productId));
  if (!payment || !product || payment.servedAt) return;
  if (payment.paidCurrency !== payment.currency || (payment.paid ?? 0) < payment.amount) return;
  const orderId = await orderOf(act, payment, product);
  await fulfil(act, await move(act, orderId, "awaiting"));
  await serve(act, payment.id);
}

async function orderOf(act: Act, payment: Payment, product: Product): Promise<number> {
  const { personId, value: total, valueCurrency: currency } = payment;
  const [order] = await act.tx
    .insert(orders)
    .values({
      ...{ number: numberAfter(payment), personId, currency, total },
      ...{ state: "draft" as const, subtotal: total, discount: 0, createdAt: act.now },
    })
    .returning({ id: orders.id });
  if (!order) throw new Error("an order was not written");
  const { id: productId, name, kind, worth } = product;
  await act.tx
    .insert(orderLines)
    .values({ ...{ orderId: order.id, productId, name, kind, worth, total }, quantity: 1, price: total });
  return order.id;
}

/** Credits were used up: whoever has asked for it gets their pack before they run out. */
export async function rechargeIfLow(
  act: Act,
  { personId, left }: { personId: number; left: number },
): Promise<void> {
  if (!act.settings.get(paying.recharges)) return;
  const wish = await rechargeOf(act.tx, personId);
  if (!wish?.isOn || left > wish.threshold) return;
  const pack = (await packsOnSale(act.tx)).find(({ id }) => id === wish.productId);
  const buyer = pack && (await addressOf(act.tx, wish.personId));
  if (buyer) await recharge(act, wish, packOf(act.texts.in(buyer.language), pack));
}

/** What of a product the payment needs to know, in the words of whoever pays. */
export const packOf = (t: Translator, { id, name, description, price, currency }: Product): Pack => ({
  productId: id,
  title: beginning(t.of(name), LONGEST_TITLE),
  description: beginning(plainOf(t.of(description)) || t.of(name), LONGEST_DESCRIPTION),
  price: { amount: price, currency },
});

const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 255;

/** Packs of credits that can be bought now, the smallest first. */
export async function packsOnSale(read: Reader): Promise<Product[]> {
  const rows = await read
    .select({ product: products, category: categories })
    .from(products)
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(and(eq(products.kind, "pack"), isNull(products.retiredAt)))
    .orderBy(asc(products.worth), asc(products.id))
    .limit(MOST_PACKS);
  return rows.filter(isOnSale).map(({ product }) => product);
}

const MOST_PACKS = 20;
