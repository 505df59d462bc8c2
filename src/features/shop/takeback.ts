import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Act } from "../../turn/act.ts";
import type { Payment } from "../payments/core/payments.ts";
import { rechargedWith } from "../payments/core/recharges.ts";
import type { Refund } from "../payments/core/refunds.ts";
import { creditsOf, takeBackCredits } from "../wallet/credits.ts";
import { revokePass } from "../wallet/passes.ts";
import { linesOf, move, numberAfter, type Order, type OrderLine, orderIdOf } from "./order.ts";
import { grants, orderLines, orders, products, units } from "./schema.ts";
import { inOrder, putBack } from "./stock.ts";

/** What an entry is called that takes credits back. */
const PACK_BACK = "pack-back";

/** The whole price goes back, so what it bought goes back too, as far as it is still there. */
export async function takeBack(
  act: Act,
  { payment, refund, whole }: { payment: Payment; refund: Refund; whole: boolean },
): Promise<void> {
  const orderId = await orderOf(act.tx, payment);
  if (!whole || orderId === undefined || !payment.servedAt) return;
  const order = await move(act, orderId, "refunded");
  const lines = await linesOf(act.tx, orderId);
  for (const line of inOrder(lines)) {
    await takeGoods(act, line, order.sentAt);
    await takeGrants(act, order, line);
  }
  const kinds = lines.map(({ kind }) => ({ kind }));
  await act.tell(order.personId, "order-taken-back", { order, of: { payment, refund }, lines: kinds });
}

/** The order that it has paid, or that it has made by itself. */
async function orderOf(read: Reader, payment: Payment): Promise<number | undefined> {
  if (rechargedWith(payment.subject) === undefined) return orderIdOf(payment.subject);
  const [order] = await read
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.number, numberAfter(payment)), eq(orders.personId, payment.personId)));
  return order?.id;
}

/** A unit that was seen is not sold again; a book that has not left is. */
async function takeGoods(act: Act, line: OrderLine, sentAt: Date | null): Promise<void> {
  const { id, productId, quantity, kind } = line;
  await act.tx.update(orderLines).set({ takenBackAt: act.now }).where(eq(orderLines.id, id));
  await act.tx
    .update(units)
    .set({ state: "withdrawn" })
    .where(and(eq(units.lineId, id), inArray(units.state, ["sold", "reserved"])));
  if (kind === "physical" && !sentAt) await putBack(act.tx, productId, quantity);
  await act.tx
    .update(products)
    .set({ sold: sql`${products.sold} - ${quantity}` })
    .where(eq(products.id, productId));
}

async function takeGrants(act: Act, { personId }: Order, { id }: OrderLine): Promise<void> {
  const given = await act.tx
    .update(grants)
    .set({ takenBackAt: act.now })
    .where(and(eq(grants.lineId, id), isNull(grants.takenBackAt)))
    .returning();
  for (const { kind, details } of given) {
    if (kind === "pass") await revokePass(act, String(details.source));
    if (kind === "credits") await takePack(act, personId, id, Number(details.credits));
  }
}

/** Credits that had been used up already cannot be taken back. */
async function takePack(act: Act, personId: number, lineId: number, credits: number): Promise<void> {
  const there = Math.min(credits, await creditsOf(act.tx, personId));
  const why = { kind: PACK_BACK, source: PACK_BACK, externalId: `line:${lineId}` };
  if (there > 0) await takeBackCredits(act, personId, there, why);
}
