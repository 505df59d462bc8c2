import { begin } from "../../src/features/payments/core/begin.ts";
import type { Tidings } from "../../src/features/payments/core/inflow.ts";
import { type Payment, paymentById } from "../../src/features/payments/core/payments.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { walletOf } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import type { Money } from "../../src/lib/money.ts";
import { personRecord } from "./records.ts";
import type { School } from "./school.ts";

type Somebody = { id: number };

export const dollars = (amount: number): Money => ({ amount: amount * 100, currency: "USD" });

/** Somebody the school has heard of, by the number of their row. */
export async function knownAs(school: School, somebody: Somebody): Promise<number> {
  const row = await personRecord(school, somebody);
  if (!row) throw new Error("nobody has heard of them");
  return row.id;
}

/** An attempt to fill up a balance, made by the rules alone. */
export async function attempts(
  school: School,
  somebody: Somebody,
  {
    provider = "card",
    charge = dollars(100),
    value = charge,
  }: Partial<{
    provider: string;
    charge: Money;
    value: Money;
  }> = {},
): Promise<Payment> {
  const personId = await knownAs(school, somebody);
  return school.app.kernel.act((act) =>
    begin(act, {
      ...{ personId, provider, subject: "topup", title: "Top-up", description: "A balance", lines: [] },
      ...{ charge, value, expiresAt: null },
    }),
  );
}

/** Money comes in, as a provider tells it. */
export async function comes(school: School, tidings: Tidings): Promise<void> {
  await school.app.kernel.act((act) => settle(act, tidings));
  await school.app.settle();
}

/** A payment that was begun and paid. */
export async function hasPaid(
  school: School,
  somebody: Somebody,
  given: Parameters<typeof attempts>[2] = {},
): Promise<Payment> {
  const payment = await attempts(school, somebody, given);
  const { provider, number, amount, currency } = payment;
  await comes(school, { provider, number, reference: `ref-${number}`, amount: { amount, currency } });
  return paymentNow(school, payment);
}

export async function paymentNow(school: School, { id }: Payment): Promise<Payment> {
  const payment = await paymentById(school.app.kernel.db.read, id);
  if (!payment) throw new Error("the payment is gone");
  return payment;
}

export const balance = async (school: School, somebody: Somebody, currency = "USD"): Promise<number> =>
  balanceOf(school.app.kernel.db.read, walletOf(await knownAs(school, somebody)), currency);
