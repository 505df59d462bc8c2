import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
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
import { forgetConsole, giveUp, sayFailed, takeCounted } from "./refunds-failed.ts";
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
  const row = isSame ? await refundMeant(act, payment, told) : undefined;
  if (row?.state === "failed") return;
  if (row?.state === "asked") return giveUp(act, row.id, { why: told.why, reference: told.refund });
  const failed = row && (await fail(act, row.id, told));
  if (!failed) {
    const claim = { provider, event: `came-back:${told.refund}`, about: "came-back" } as const;
    return disbelieve(act, { ...claim, charge: told.charge, told: told.amount, payment });
  }
  const worth = worthOf(payment, failed.amount);
  await post(act, {
    ...{ kind: "refund-failed", source: "refund-failed", externalId: String(failed.id) },
    ...{ personId: payment.personId, memo: { payment: payment.id } },
    postings: inflow(provider, walletOf(payment.personId), told.amount, worth),
  });
  await forgetConsole(act, failed);
  await sayFailed(act, payment, failed);
  await takeCounted(act, payment, failed);
}

/**
 * The refund with this id; one from before ids were kept, or out of the console, is known by its sum. Of these comes last
 * what has failed already, and before it what the provider has told no id of yet: it may never have heard of that. Takes
 * hold of the payment.
 */
async function refundMeant({ tx }: Act, { id }: Payment, told: CameBack): Promise<Refund | undefined> {
  await holdPayment(tx, id);
  const { paymentId, way, reference, amount, state } = refunds;
  const isNameless = and(isNull(reference), eq(amount, told.amount.amount));
  const [row] = await tx
    .select()
    .from(refunds)
    .where(and(eq(paymentId, id), eq(way, "provider"), or(eq(reference, told.refund), isNameless)))
    .orderBy(sql`${reference} is null`, sql`${state} = 'failed'`, sql`${state} = 'asked'`, desc(refunds.id))
    .limit(1);
  return row;
}

async function fail({ tx, now }: Act, id: number, { refund, why, amount, at = now }: CameBack) {
  const [row] = await tx
    .update(refunds)
    .set({ state: "failed", endedAt: at, reference: refund, failure: redact(beginning(why, LONGEST_WHY)) })
    .where(and(eq(refunds.id, id), eq(refunds.state, "done"), eq(refunds.amount, amount.amount)))
    .returning();
  return row;
}
