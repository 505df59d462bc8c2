import { and, desc, eq, isNull, ne, or, sql } from "drizzle-orm";
import { beginning } from "../../../lib/cut.ts";
import type { Money } from "../../../lib/money.ts";
import { redact } from "../../../lib/redact.ts";
import type { Act } from "../../../turn/act.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { post } from "../../wallet/ledger.ts";
import { holdPayment } from "./givenback.ts";
import { inflow } from "./inflow.ts";
import { type Payment, paymentByCharge } from "./payments.ts";
import { type Refund, worthOf } from "./refunds.ts";
import { forgetConsole, giveUp, recoverFor, sayFailed, takeCounted } from "./refunds-failed.ts";
import { refunds } from "./schema.ts";
import { strayCameBack } from "./stray-back.ts";
import { disbelieve } from "./unfit.ts";

/** What a provider tells of a refund that has failed after all, by its own id of the charge and of the refund. */
export interface CameBack {
  charge: string;
  refund: string;
  amount: Money;
  why: string;
  at?: Date | undefined;
}

const LONGEST_WHY = 500;

/**
 * The money is at the provider again: it becomes the payer's here, for what it had bought is gone already. Told again,
 * nothing happens; of what fits no refund of ours nothing is booked, and staff read it.
 */
export async function cameBack(act: Act, provider: string, told: CameBack): Promise<void> {
  const payment = await paymentByCharge(act.tx, provider, told.charge);
  if (!payment) return strayCameBack(act, provider, told);
  const isSame = told.amount.currency === (payment.paidCurrency ?? payment.currency);
  const meant = isSame ? await refundsMeant(act, payment, told) : [];
  const [row] = meant;
  if (row?.state === "failed") return;
  if (row?.state === "asked") return giveUp(act, row.id, { why: told.why, reference: told.refund });
  for (const { id } of meant) await fail(act, payment, id, told);
  if (row) return;
  const claim = { provider, event: `came-back:${told.refund}`, about: "came-back" } as const;
  await disbelieve(act, { ...claim, charge: told.charge, told: told.amount, payment });
}

/**
 * The refund with this id; one from before ids were kept, or out of the console, is known by its sum. Of these comes last
 * what the provider has told no id of yet: it may never have heard of that. What it has refused without any id is none of
 * them, for nothing went. Takes hold of the payment.
 */
async function refundsMeant(act: Act, payment: Payment, told: CameBack): Promise<Refund[]> {
  await holdPayment(act.tx, payment.id);
  const { paymentId, way, reference, amount, state } = refunds;
  const isNameless = and(isNull(reference), eq(amount, told.amount.amount), ne(state, "failed"));
  const [row] = await act.tx
    .select()
    .from(refunds)
    .where(and(eq(paymentId, payment.id), eq(way, "provider"), or(eq(reference, told.refund), isNameless)))
    .orderBy(sql`${reference} is null`, sql`${state} = 'asked'`, desc(refunds.id))
    .limit(1);
  if (!row) return inParts(act, payment, told.amount.amount);
  return row.state === "done" && row.amount !== told.amount.amount ? [] : [row];
}

/** What the console gave back at once is several refunds here when staff were giving back in the same moment. */
async function inParts({ tx }: Act, { id }: Payment, amount: number): Promise<Refund[]> {
  const { paymentId, way, reference, askedBy, state } = refunds;
  const isOfConsole = and(eq(way, "provider"), isNull(reference), isNull(askedBy), eq(state, "done"));
  const rows = await tx
    .select()
    .from(refunds)
    .where(and(eq(paymentId, id), isOfConsole))
    .orderBy(desc(refunds.id));
  const parts: Refund[] = [];
  let left = amount;
  for (const row of rows) {
    if (row.amount > left) continue;
    parts.push(row);
    left -= row.amount;
  }
  return left === 0 ? parts : [];
}

async function fail(act: Act, payment: Payment, id: number, told: CameBack): Promise<void> {
  const { refund: reference, why, at: endedAt = act.now } = told;
  const [failed] = await act.tx
    .update(refunds)
    .set({ state: "failed", endedAt, reference, failure: redact(beginning(why, LONGEST_WHY)) })
    .where(and(eq(refunds.id, id), eq(refunds.state, "done")))
    .returning();
  if (!failed) throw new Error(`refund ${id} failed in the same moment`);
  const { amount } = failed;
  const back = { amount, currency: told.amount.currency };
  await post(act, {
    ...{ kind: "refund-failed", source: "refund-failed", externalId: String(failed.id) },
    ...{ personId: payment.personId, memo: { payment: payment.id } },
    postings: inflow(payment.provider, walletOf(payment.personId), back, worthOf(payment, amount)),
  });
  await forgetConsole(act, failed);
  await sayFailed(act, payment, failed, await recoverFor(act, payment, failed));
  await takeCounted(act, payment, failed);
}
