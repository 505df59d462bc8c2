import type { Tx } from "../../db/db.ts";
import { holes, statement } from "../../db/statement.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { flag } from "../payments/core/flags.ts";
import { type Payment, serve } from "../payments/core/payments.ts";
import type { Fit } from "../payments/core/unfit.ts";
import { wayOf } from "../payments/ways/index.ts";
import { REVENUE, walletOf } from "../wallet/accounts.ts";
import { giveCredits } from "../wallet/credits.ts";
import { post } from "../wallet/ledger.ts";
import { givePass } from "../wallet/passes.ts";
import { emptyCart } from "./cart.ts";
import { linesOf, move, needsAddress, type Order, type OrderLine, orderById, orderIdOf } from "./order.ts";
import { grants } from "./schema.ts";
import { crossed } from "./staff/low-stock.ts";
import { sell } from "./stock.ts";

/** Money has come for an order: it takes its price from the payer's wallet, if it still can. */
export async function payOrder(act: Act, { payment, fit }: { payment: Payment; fit: Fit }): Promise<void> {
  const orderId = orderIdOf(payment.subject);
  if (orderId === undefined) return;
  const order = await orderById(act.tx, orderId);
  // Stars have a worth here only as they were asked for: more of them stay Stars.
  const isAsAsked = payment.currency === payment.valueCurrency || payment.paid === payment.amount;
  const covers =
    isAsAsked && payment.paidCurrency === payment.currency && (payment.paid ?? 0) >= payment.amount;
  if (order?.state === "awaiting" && covers) {
    await fulfil(act, order, payment);
    return serve(act, payment.id);
  }
  // From the own balance nothing has come in: there is nothing to keep, only to refuse.
  if (wayOf(payment.provider).fromBalance) throw new DomainError("order-elsewhere");
  if (fit === "whole") await tooLate(act, payment, order);
}

/** The order had been paid otherwise, or had ended: the money stays in the wallet, and staff are told. */
const tooLate = (act: Act, payment: Payment, order: Order | undefined) =>
  flag(act, {
    kind: order?.paidAt ? "second" : "late",
    key: `${order?.paidAt ? "second" : "late"}:${payment.id}`,
    provider: payment.provider,
    money: { amount: payment.paid ?? payment.amount, currency: payment.paidCurrency ?? payment.currency },
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "credited",
    details: { order: order?.number ?? null },
  });

/** Takes the price and gives the goods, in one transaction; `payment` brought the price. Throws balance-too-low. */
export async function fulfil(
  act: Act,
  { id, number, total, currency, personId }: Order,
  payment?: Payment,
): Promise<Order> {
  const order = await move(act, id, "paid");
  if (total > 0) {
    const postings = [
      { account: walletOf(personId), currency, amount: -total },
      { account: REVENUE, currency, amount: total },
    ];
    const entry = {
      kind: "purchase",
      source: "order",
      externalId: number,
      personId,
      memo: { order: id },
      postings,
    };
    await post(act, entry);
  }
  const lines = await linesOf(act.tx, id);
  await sell(act, lines);
  for (const line of lines) await grant(act, order, line);
  if (order.fromCart) await emptyCart(act.tx, personId, lines);
  const isAllGiven = !needsAddress(lines);
  const done = isAllGiven ? await move(act, id, "fulfilled") : order;
  await act.draw("order-paid", { order: done, lines, ...(payment && { payment }) });
  if (!isAllGiven)
    await act.tellStaff({ right: "orders.read", group: true }, "order-to-post", { order: done, lines });
  for (const low of await crossed(act, lines))
    await act.tellStaff({ right: "catalogue.change" }, "stock-low", low);
  return done;
}

/** What a line gives besides units: credits and passes, each noted so that a refund can take it back. */
async function grant(act: Act, { personId }: Order, { id, kind, worth, quantity }: OrderLine): Promise<void> {
  if (worth === null) return;
  const source = `line:${id}`;
  if (kind === "pack") {
    await giveCredits(act, personId, worth * quantity, { kind: "pack", source: "pack", externalId: source });
    await note(act, id, "credits", { credits: worth * quantity });
  }
  if (kind === "pass") {
    await givePass(act, personId, { source, days: worth * quantity });
    await note(act, id, "pass", { source });
  }
}

const insertGrant = statement((tx: Tx) => tx.insert(grants).values(holes("lineId", "kind", "details", "at")));

const note = async (act: Act, lineId: number, kind: "credits" | "pass", details: Record<string, unknown>) =>
  void (await insertGrant(act.tx, { lineId, kind, details, at: act.now }));
