import type { Act } from "../../bot/act.ts";
import type { Money } from "../../lib/money.ts";
import { CORRECTIONS, walletOf } from "../wallet/accounts.ts";
import { balanceOf, post } from "../wallet/ledger.ts";
import { flag } from "./flags.ts";
import { type Payment, paymentByCharge, paymentByNumber } from "./payments.ts";
import type { ProviderName, Verdict } from "./provider.ts";
import { finish, type Refund, reachOut, takeFrom, unearn, worthOf } from "./refunds.ts";
import { refunds } from "./schema.ts";

/** Somebody has given money back in the provider's own console, or the provider tells us of our own refund. */
export async function refundedThere(
  act: Act,
  provider: ProviderName,
  { charge, number, total }: { charge: string; number?: string | undefined; total: Money },
): Promise<Verdict> {
  const payment = await paymentOf(act, provider, { charge, number });
  if (!payment || payment.paid === null || total.amount <= payment.refunded) return "noted";
  const amount = total.amount - payment.refunded;
  const isNews = await flag(act, {
    kind: "refunded-there",
    key: `refunded-there:${provider}:${charge}:${total.amount}`,
    provider,
    money: { amount, currency: total.currency },
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "taken",
  });
  if (isNews) await follow(act, payment, amount);
  return "noted";
}

/** Whose money it was, unless it was other money that came for the same. */
async function paymentOf(
  { tx }: Act,
  provider: ProviderName,
  { charge, number }: { charge: string; number?: string | undefined },
): Promise<Payment | undefined> {
  const charged = await paymentByCharge(tx, provider, charge);
  const numbered = charged || number === undefined ? charged : await paymentByNumber(tx, number);
  return numbered?.charge === null || numbered?.charge === charge ? numbered : undefined;
}

/** News may overtake each other: money has gone back of which we are still to hear that it came. */
export async function overtakes(
  act: Act,
  provider: ProviderName,
  given: { charge: string; number?: string | undefined },
): Promise<boolean> {
  return (await paymentOf(act, provider, given))?.paid === null;
}

/** The money is gone already; what it had bought goes too. What the payer has spent meanwhile is our loss. */
async function follow(act: Act, { id, refunded }: Payment, amount: number): Promise<void> {
  const payment = await takeFrom(act, id, amount, refunded);
  const [row] = await act.tx
    .insert(refunds)
    .values({ paymentId: id, amount, way: "provider", state: "asked", askedAt: act.now })
    .returning();
  if (!row) throw new Error("a refund was not written");
  if (!payment.servedAt) await bearLoss(act, payment, row);
  await reachOut(act, payment);
  await unearn(act, payment, row);
  await act.announce("payment.refunding", { payment, refund: row, whole: payment.refunded === payment.paid });
  await finish(act, row.id);
}

/** Money that is gone and had been spent is missing in the wallet: the school bears it. */
async function bearLoss(act: Act, payment: Payment, { id, amount }: Refund): Promise<void> {
  const worth = worthOf(payment, amount);
  const wallet = walletOf(payment.personId);
  const missing = worth.amount - (await balanceOf(act.tx, wallet, worth.currency));
  if (missing <= 0) return;
  const { currency } = worth;
  const postings = [
    { account: CORRECTIONS, currency, amount: -missing },
    { account: wallet, currency, amount: missing },
  ];
  const memo = { payment: payment.id };
  const { personId } = payment;
  await post(
    act.tx,
    { kind: "loss", source: "refund-loss", externalId: String(id), personId, memo, postings },
    act.now,
  );
}

/** The payer's bank asks for the money: staff are told each time its state changes. */
export async function disputed(
  act: Act,
  provider: ProviderName,
  {
    charge,
    amount,
    state,
    why,
  }: { charge: string; amount: Money; state: "opened" | "won" | "lost"; why: string },
): Promise<void> {
  const payment = await paymentByCharge(act.tx, provider, charge);
  const isNews = await flag(act, {
    kind: "disputed",
    key: `disputed:${provider}:${charge}:${state}`,
    provider,
    money: amount,
    paymentId: payment?.id,
    personId: payment?.personId,
    outcome: state === "lost" ? "taken" : "kept",
    details: { state, why },
  });
  if (isNews && state === "lost" && payment && payment.refunded < (payment.paid ?? 0))
    await follow(act, payment, Math.min(amount.amount, (payment.paid ?? 0) - payment.refunded));
}
