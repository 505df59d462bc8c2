import type {
  TelegramPreCheckoutQuery,
  TelegramRefundedPayment,
  TelegramSuccessfulPayment,
} from "@gramio/types";
import { DAY } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import { isSum } from "../../../lib/money.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import type { Act } from "../../../turn/act.ts";
import { whyShutOut } from "../../people/bans.ts";
import { personByTelegramId } from "../../people/person.ts";
import { refundedThere } from "../core/givenback.ts";
import { type Payment, paymentById, paymentByNumber } from "../core/payments.ts";
import { isPayable, settle } from "../core/settle.ts";
import { PAID } from "../core/states.ts";
import { MONTH_MS, renew, stop, subscribe } from "../core/subscriptions.ts";
import { WAYS } from "../ways/index.ts";
import type { PaidInvoice, Verdict } from "../ways/line.ts";

const INVOICES = WAYS.filter(({ shown }) => shown === "invoice");

/** In which ways an invoice in this currency may be paid: it may be one way's own. */
function invoicesIn(currency: string): string[] {
  const isOwned = INVOICES.some(({ ownCurrency }) => ownCurrency === currency);
  return INVOICES.filter(({ ownCurrency }) => ownCurrency === (isOwned ? currency : undefined)).map(
    ({ name }) => name,
  );
}

/** Money of an invoice that no payment of ours explains came in one of these ways, and is kept as such. */
function providerOf(payment: Payment | undefined, currency: string): string {
  const ways = invoicesIn(currency);
  return ways.find((name) => name === payment?.provider) ?? ways[0] ?? "invoice";
}

/** Why they may not pay this now; nothing when the money would be right. */
export async function objection(
  act: Act,
  by: { id: number; isBanned: false | { until: Date | null } },
  query: TelegramPreCheckoutQuery,
): Promise<DomainError | undefined> {
  if (by.isBanned) return whyShutOut(act, by.id, by.isBanned);
  const wrong = await wrongIn(act, by, query);
  return wrong && new DomainError(wrong);
}

async function wrongIn(
  act: Act,
  by: { id: number },
  query: TelegramPreCheckoutQuery,
): Promise<FixedKey | undefined> {
  const { invoice_payload: number, currency, total_amount: total } = query;
  const payment = typeof number === "string" ? await paymentByNumber(act.tx, number) : undefined;
  if (!payment || !invoicesIn(currency).includes(payment.provider)) return "pay-checkout-unknown";
  if (payment.personId !== by.id) return "pay-checkout-not-yours";
  if (!isPayable(payment, act.now))
    return PAID.includes(payment.state) ? "pay-checkout-paid" : "pay-checkout-over";
  if (payment.currency !== currency || payment.amount !== total) return "pay-checkout-changed";
  return undefined;
}

/** What is paid lasts a period and no longer: seconds since 1970 in an update may be rubbish. */
function periodEnd({ now }: Act, seconds: number | undefined): Date | undefined {
  const ms = Number.isSafeInteger(seconds) ? Number(seconds) * 1000 : 0;
  return ms > 0 && ms <= now.getTime() + MONTH_MS + DAY ? new Date(ms) : undefined;
}

/** What is no word is not said. */
const wordIn = (claimed: unknown): string | undefined => (typeof claimed === "string" ? claimed : undefined);

/** Telegram has taken money of somebody: kept whatever their state, and whatever it is for. */
export async function hearPaid(
  act: Act,
  personId: number,
  paid: TelegramSuccessfulPayment,
): Promise<Verdict> {
  return take(act, {
    personId,
    number: wordIn(paid.invoice_payload),
    amount: { amount: paid.total_amount, currency: paid.currency },
    charge: paid.telegram_payment_charge_id,
    until: periodEnd(act, paid.subscription_expiration_date),
    recurs: paid.is_recurring === true,
  });
}

type Taken = Omit<PaidInvoice, "payer"> & { personId: number | undefined };

async function take(act: Act, { personId, number, amount, charge, until, recurs }: Taken): Promise<Verdict> {
  const first = number === undefined ? undefined : await paymentByNumber(act.tx, number);
  if (first && isRenewal(first, { personId, charge, amount }))
    return (await renew(act, first, { charge, amount: amount.amount, until })).verdict;
  const provider = providerOf(first, amount.currency);
  const { verdict, payment } = await settle(act, { provider, number, amount, charge, payer: personId });
  if (payment && recurs && verdict !== "again") await begin(act, payment, { personId, charge, until });
  return verdict;
}

/** The same bill paid by the same person again is the next period, when it is one that repeats. */
const isRenewal = (
  first: Payment,
  { personId, charge, amount }: Pick<Taken, "personId" | "charge" | "amount">,
) =>
  first.recurs &&
  PAID.includes(first.state) &&
  first.charge !== charge &&
  first.personId === personId &&
  isSum(amount) &&
  amount.currency === first.currency;

/** A subscription whose first payment bought nothing is ended at once. */
async function begin(
  act: Act,
  { id }: Payment,
  { personId, charge, until }: Pick<Taken, "personId" | "charge" | "until">,
): Promise<void> {
  const payment = await paymentById(act.tx, id);
  if (payment?.servedAt && payment.charge === charge)
    return subscribe(act, payment, charge, until ?? new Date(act.now.getTime() + MONTH_MS));
  if (payment && personId !== undefined) await stop(act, payment, personId, charge);
}

/** Telegram has given money back: because we asked for it, or because somebody else did. */
export async function hearRefunded(act: Act, refunded: TelegramRefundedPayment): Promise<Verdict> {
  const { currency, total_amount: amount, telegram_payment_charge_id: charge } = refunded;
  const number = wordIn(refunded.invoice_payload);
  const payment = number === undefined ? undefined : await paymentByNumber(act.tx, number);
  // Of the charge it is known in which way it came, whatever currency is named now.
  const isOurs = payment?.charge === charge && INVOICES.some(({ name }) => name === payment?.provider);
  const provider = isOurs && payment ? payment.provider : providerOf(undefined, currency);
  return refundedThere(act, provider, { charge, total: { amount, currency } });
}

/** A paid invoice that stands in a book: what a lost message would have told us. */
export async function hearBilled(act: Act, { payer, ...paid }: PaidInvoice): Promise<void> {
  await take(act, { ...paid, personId: (await personByTelegramId(act.tx, payer))?.id });
}
