import { begin } from "../features/payments/core/begin.ts";
import { type Payment, paymentsFor, TOP_UP } from "../features/payments/core/payments.ts";
import { refund } from "../features/payments/core/refunds.ts";
import { settle } from "../features/payments/core/settle.ts";
import { deadlineIn } from "../features/payments/receipts/receipts.ts";
import { address, applyPromo, draft } from "../features/shop/drafts.ts";
import { type Order, type Product, subjectOf } from "../features/shop/order.ts";
import { cancel, confirm, expire, keepUntil } from "../features/shop/orders.ts";
import { review } from "../features/shop/reviews.ts";
import { markSent } from "../features/shop/staff/orders/orders.ts";
import { DAY, HOUR, MINUTE } from "../lib/durations.ts";
import type { Money } from "../lib/money.ts";
import { wordsIn } from "../texts/words.ts";
import type { Act } from "../turn/act.ts";
import type { Human } from "../turn/actor.ts";
import type { SampleShop } from "./catalogue.ts";

/** Between what somebody buys and what they buy next. */
const PACE_MS = 53 * HOUR;
/** Books are sent by post after so long. */
const POSTED_MS = 70 * HOUR;
/** How often the students one after the other have bought something. */
const TIMES = [1, 0, 2, 1, 3, 0, 1, 2];

export interface Buyer {
  id: number;
  since: Date;
}

interface Sale {
  at: Date;
  buyer: Buyer;
  product: Product;
  how: "card" | "balance" | "promo" | "cancelled" | "late" | "refunded" | "open";
}

export interface Selling {
  /** The school as it was at a moment. */
  at: (moment: Date) => Act;
  shop: SampleShop;
  staff: Human;
  now: Date;
}

/** Everything that was bought until now, in the order in which it was; the newest order is not paid yet. */
export async function sellSoFar(selling: Selling, goods: Product[], buyers: Buyer[]) {
  const all = sales(goods, buyers, selling.now);
  for (const [nth, sale] of all.entries()) {
    await sell(selling, nth === all.length - 1 ? { ...sale, how: "open" } : sale);
    if (sale.how === "card" && sale.product.kind === "digital") await praise(selling, sale, nth);
  }
}

/** The same every time: who buys, what, and when follows from their places in the lists. */
function sales(goods: Product[], buyers: Buyer[], now: Date): Sale[] {
  return buyers
    .flatMap((buyer, at) =>
      moments(buyer, at, now).map((moment, nth) => ({
        at: moment,
        buyer,
        product: goods[(at * 5 + nth * 3) % goods.length],
        how: howOf(at, nth),
      })),
    )
    .flatMap(({ product, ...sale }) => (product ? [{ ...sale, product }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Soon after they came; and some of those who have been there for long again in the last days. */
function moments({ since }: Buyer, at: number, now: Date): Date[] {
  const begun = since.getTime() + ((at * 97) % 600) * MINUTE + HOUR;
  const first = Array.from({ length: TIMES[at % TIMES.length] ?? 0 }, (_, nth) => begun + nth * PACE_MS);
  const again = at % 3 === 0 ? [now.getTime() - ((at * 11) % 160) * HOUR - 2 * HOUR] : [];
  return [...first, ...again.filter((moment) => moment > begun + first.length * PACE_MS)]
    .filter((moment) => moment < now.getTime() - HOUR)
    .map((moment) => new Date(moment));
}

function howOf(at: number, nth: number): Sale["how"] {
  if (at % 16 === 4 && nth === 1) return "cancelled";
  if (at % 16 === 12 && nth === 1) return "late";
  if (at === 10 || at === 26) return "refunded";
  if (at % 4 === 3) return "balance";
  return at % 6 === 0 && nth === 0 ? "promo" : "card";
}

async function sell(selling: Selling, { at, buyer, product, how }: Sale): Promise<void> {
  const { shop, staff, now } = selling;
  const [first, later] = [selling.at(at), selling.at(new Date(at.getTime() + 12 * MINUTE))];
  const name = wordsIn(product.name, staff.language);
  const order = await ordered(first, shop, { buyer, product, how });
  if (how === "cancelled") return cancel(later, buyer, order.id);
  if (how === "late") return expire(selling.at(new Date(at.getTime() + HOUR)), order.id);
  if (how === "balance") {
    await pay(later, await ask(first, order, name, "card", TOP_UP));
    return pay(later, await ask(later, order, name, "wallet"));
  }
  const asked = await ask(first, order, name, "card");
  if (how === "open") return keepUntil(first, order.id, deadlineIn(first, "card"));
  await pay(later, asked);
  const sentAt = new Date(at.getTime() + POSTED_MS);
  if (product.kind === "physical" && sentAt < now) await markSent(selling.at(sentAt), staff, order.id);
  if (how !== "refunded") return;
  const [payment] = await paymentsFor(later.tx, subjectOf(order.id));
  const wish = { amount: order.total, way: "hand" as const, reason: shop.refund };
  if (payment) await refund(selling.at(new Date(at.getTime() + 26 * HOUR)), staff, payment.id, wish);
}

async function ordered(
  act: Act,
  shop: SampleShop,
  { buyer, product, how }: Omit<Sale, "at">,
): Promise<Order> {
  const { id } = await draft(act, buyer, [{ productId: product.id, quantity: 1 }]);
  if (product.kind === "physical") await address(act, buyer, id, shop);
  const [promo] = shop.promos;
  if (how === "promo" && promo) await applyPromo(act, buyer, id, promo.code);
  return (await confirm(act, buyer, id)).order;
}

function ask(
  act: Act,
  { id, total: amount, currency, personId, expiresAt }: Order,
  name: string,
  provider: "card" | "wallet",
  subject = subjectOf(id),
): Promise<Payment> {
  const price: Money = { amount, currency };
  return begin(act, {
    ...{ personId, provider, subject, title: name, description: name },
    expiresAt: provider === "card" ? deadlineIn(act, provider) : expiresAt,
    ...{ lines: [{ name, quantity: 1, total: amount }], charge: price, value: price },
  });
}

const pay = async (act: Act, { provider, number, amount, currency }: Payment): Promise<void> =>
  void (await settle(act, { provider, number, amount: { amount, currency }, charge: `sample:${number}` }));

/** Some say what they think of it a day later. */
async function praise({ at, shop }: Selling, { at: bought, buyer, product }: Sale, nth: number) {
  const said = shop.reviews[nth % shop.reviews.length];
  if (said) await review(at(new Date(bought.getTime() + DAY)), buyer, product.id, said);
}
