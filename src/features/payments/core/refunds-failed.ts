import { and, eq } from "drizzle-orm";
import { beginning } from "../../../lib/cut.ts";
import { redact } from "../../../lib/redact.ts";
import type { Act } from "../../../turn/act.ts";
import { releaseHold } from "../../wallet/holds.ts";
import { flag } from "./flags.ts";
import { holdPayment, leaveWallet } from "./givenback.ts";
import { recover } from "./losses.ts";
import { type Payment, paymentById } from "./payments.ts";
import { keyOf, type Refund, worthOf } from "./refunds.ts";
import { flags, refunds } from "./schema.ts";

/** Why a provider will never do it, and its own id of what it has tried. */
export interface Refusal {
  why: string;
  reference?: string | undefined;
}

/** The provider will never do it: the money stays in the payer's wallet, and staff are told. */
export async function giveUp(act: Act, id: number, { why, reference }: Refusal): Promise<void> {
  const [asked] = await act.tx.select().from(refunds).where(eq(refunds.id, id));
  if (asked) await holdPayment(act.tx, asked.paymentId);
  const [row] = await act.tx
    .update(refunds)
    .set({
      ...{ state: "failed", endedAt: act.now, failure: redact(beginning(why, 500)) },
      ...(reference !== undefined && { reference }),
    })
    .where(and(eq(refunds.id, id), eq(refunds.state, "asked")))
    .returning();
  const payment = row && (await paymentById(act.tx, row.paymentId));
  if (!row || !payment) return;
  await releaseHold(act, keyOf(id));
  await forgetConsole(act, row);
  await sayFailed(act, payment, row, await recoverFor(act, payment, row));
  await takeCounted(act, payment, row);
}

/** Whatever of this payment had gone when its payer had spent it, was missing then, and is there now. */
export async function recoverFor(act: Act, payment: Payment, { id, amount }: Refund): Promise<number> {
  const ofPayment = eq(refunds.paymentId, payment.id);
  const rows = await act.tx.select({ id: refunds.id }).from(refunds).where(ofPayment);
  const keys = new Set(rows.map((row) => String(row.id)));
  const isOf = (key: string) => keys.has(key) || key.startsWith(`${payment.id}:`);
  const { personId } = payment;
  return recover(act, { personId, ...worthOf(payment, amount), isOf, event: String(id) });
}

/**
 * What could not be given back lies in the payer's wallet: staff and payer hear of it. So much of it as `spent` they had
 * spent before.
 */
export async function sayFailed(act: Act, payment: Payment, row: Refund, spent = 0): Promise<void> {
  await flag(act, {
    kind: "refund-failed",
    key: `refund-failed:${row.id}`,
    provider: payment.provider,
    money: { amount: row.amount, currency: payment.paidCurrency ?? payment.currency },
    paymentId: payment.id,
    personId: payment.personId,
    outcome: "credited",
    details: { why: beginning(row.failure ?? "", 200) },
  });
  const amount = row.amount - spent;
  if (amount > 0) await act.tell(payment.personId, "refund-failed", { payment, refund: { ...row, amount } });
}

/** A bank has taken what was counted as given back: what comes back of it now is that money, and is gone as well. */
export async function takeCounted(act: Act, payment: Payment, { id, amount }: Refund): Promise<void> {
  const disputes = await act.tx
    .select()
    .from(flags)
    .where(and(eq(flags.paymentId, payment.id), eq(flags.kind, "disputed")));
  let back = amount;
  for (const { id: flagId, key, details } of disputes) {
    const counted = Number(details.counted ?? 0);
    const taken = Math.min(back, counted);
    if (taken <= 0) continue;
    const left = { ...details, counted: counted - taken };
    await act.tx.update(flags).set({ details: left }).where(eq(flags.id, flagId));
    await leaveWallet(act, payment, taken, { event: `${key}:${id}`, reference: key });
    back -= taken;
  }
}

/**
 * What was told to have gone back there in all counted this refund, and is that much less now: what goes back there from
 * here on is news, the same sum too.
 */
export async function forgetConsole({ tx }: Act, { paymentId, amount }: Refund): Promise<void> {
  const told = await tx
    .select()
    .from(flags)
    .where(and(eq(flags.paymentId, paymentId), eq(flags.kind, "refunded-there")));
  for (const { id, key, details } of told) {
    // Told before this refund it counts less; what it did count is known by its own rows.
    const total = Math.max(0, Number(details.total ?? 0) - amount);
    await tx
      .update(flags)
      .set({ key: `${key}:came-back:${id}`, details: { ...details, total } })
      .where(eq(flags.id, id));
  }
}
