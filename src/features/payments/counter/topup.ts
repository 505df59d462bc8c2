import { fitted } from "../../../lib/cut.ts";
import { DomainError } from "../../../lib/errors.ts";
import { digitsOf, type Money, typedMoney } from "../../../lib/money.ts";
import { assertOn } from "../../../settings/parts.ts";
import type { Settings } from "../../../settings/settings.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Act } from "../../../turn/act.ts";
import { begin } from "../core/begin.ts";
import { chargeIn, lifetimeIn, type Offer, offersFor } from "../core/offers.ts";
import { openPayments, type Payment, TOP_UP } from "../core/payments.ts";
import { paying } from "../core/settings.ts";
import { wayOf } from "../ways/index.ts";

const MOST_PRESETS = 6;

/** What a top-up lies between, in whole units of the currency. */
export const limits = (settings: Settings) => ({
  least: Math.max(1, settings.get(paying.leastTopUp)),
  most: settings.get(paying.mostTopUp),
});

/** A few round amounts that are allowed, in minor units: the smallest, then 1–2–5 and so on. */
export function presets(settings: Settings): number[] {
  const { least, most } = limits(settings);
  const amounts = [least];
  for (let power = 1; power <= most && amounts.length < MOST_PRESETS; power *= 10)
    for (const step of [1, 2, 5])
      if (step * power > least && step * power <= most) amounts.push(step * power);
  const unit = 10 ** digitsOf(settings.get(paying.currency));
  return amounts.slice(0, MOST_PRESETS).map((amount) => amount * unit);
}

/** What somebody typed, or what a button claims. Throws topup-out-of-range, and what `typedMoney` throws. */
export function topUpAmount(settings: Settings, given: string | number): Money {
  const currency = settings.get(paying.currency);
  const sum = typeof given === "string" ? typedMoney(given, currency) : { amount: given, currency };
  const { least, most } = limits(settings);
  const unit = 10 ** digitsOf(currency);
  if (!Number.isSafeInteger(sum.amount) || sum.amount < least * unit || sum.amount > most * unit)
    throw new DomainError("topup-out-of-range", { least, most });
  return sum;
}

/** The ways to fill a balance up: it pays for digital goods, so Stars are one of them. */
export const topUpOffers = (act: Act, personId: number, value: Money): Promise<Offer[]> =>
  offersFor(act, { personId, value, isDigital: true, isTopUp: true });

/** What Telegram takes as the title and as the description of an invoice (core.telegram.org/bots/api#sendinvoice). */
const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 255;

/** What is paid for, in the words of who pays. */
export const topUpWords = (t: Translator, value: Money) => ({
  title: fitted(t.plain("topup-name"), LONGEST_TITLE),
  description: fitted(t.plain("topup-about", { amount: sayMoney(t, value) }), LONGEST_DESCRIPTION),
});

/**
 * Begins to pay a top-up; the same one that was begun in the same way before is shown again, so that nobody pays it
 * twice. Throws topup-way-gone when it cannot be paid like that any more.
 */
export async function beginTopUp(
  act: Act,
  by: { id: number },
  { provider, value, title, description, subject = TOP_UP }: Pick<Offer, "provider"> & Wish,
): Promise<Payment> {
  if (subject === TOP_UP) assertOn(act, paying.topUps);
  const charge = await chargeIn(act, wayOf(provider), {
    personId: by.id,
    value,
    isDigital: true,
    isTopUp: true,
  });
  if (!charge) throw new DomainError("topup-way-gone");
  const begun = (await openPayments(act.tx, by.id)).find((payment) =>
    isSame(payment, { provider, subject, charge, value }, act.now),
  );
  if (begun) {
    await act.draw("payment", { payment: begun });
    return begun;
  }
  return begin(act, {
    personId: by.id,
    provider,
    subject,
    title,
    description,
    lines: [{ name: title, quantity: 1, total: charge.amount }],
    charge,
    value,
    expiresAt: new Date(act.now.getTime() + lifetimeIn(act.settings, provider)),
  });
}

/** It can still be paid, and nobody looks at a receipt for it. */
const isSame = (
  payment: Payment,
  { provider, subject, charge, value }: { provider: string; subject: string; charge: Money; value: Money },
  now: Date,
): boolean =>
  payment.provider === provider &&
  payment.subject === subject &&
  payment.amount === charge.amount &&
  payment.currency === charge.currency &&
  payment.value === value.amount &&
  payment.valueCurrency === value.currency &&
  payment.expiresAt !== null &&
  payment.expiresAt > now;

interface Wish {
  value: Money;
  /** What it is missing for, as `RESTS` says it. */
  subject?: string;
  title: string;
  description: string;
}
