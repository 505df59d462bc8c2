import type { View } from "../../../bot/view.ts";
import { type Money, STARS } from "../../../lib/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Act } from "../../../turn/act.ts";
import { later } from "../../../turn/tasks.ts";
import { addressOf } from "../../people/person.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { balanceOf } from "../../wallet/ledger.ts";
import { shownAs } from "../core/begin.ts";
import type { Flag } from "../core/flags.ts";
import { isOrder, type Payment, paymentById } from "../core/payments.ts";
import { type Refund, worthOf } from "../core/refunds.ts";
import { invoice } from "../core/tasks.ts";
import type { Fit } from "../core/unfit.ts";
import { sendInvoice } from "../providers/invoice.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { draw, redrawIfThere, remove, removeIfThere, tappedBy, tellPayer } from "./screen.ts";
import { TOP_UP } from "./topup.ts";
import * as views from "./views.ts";

/** Ways whose screens are not drawn here: receipts have their own, and what is paid with the tap needs none. */
const isElsewhere = (payment: Payment) =>
  isByReceipt(wayOf(payment.provider)) ||
  (shownAs(payment) === "nothing" && !wayOf(payment.provider).paysItself);
/** A message of Telegram's own, with a button that pays. */
const isInvoice = (payment: Payment) => shownAs(payment) === "invoice";
/** Charged without the payer: there is nothing to show how to pay. */
const isOffSession = ({ subject, recurs }: Payment) => subject.startsWith("recharge:") && !recurs;

/** "One moment": what is to be paid is being made elsewhere. */
export async function showBegun(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (payment.state === "unasked" && !isOffSession(payment))
    await draw(act, payment, (t) => views.oneMoment(t, payment));
}

/** There is a way to pay: a page, an invoice, or nothing but to wait. */
export async function showOpen(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (isElsewhere(payment) || isOffSession(payment)) return;
  if (isInvoice(payment)) return showInvoice(act, payment);
  const { paysItself } = wayOf(payment.provider);
  const open = (t: Translator): View =>
    paysItself ? views.byItself(t, payment, paysItself.says) : views.behindLink(t, payment);
  await draw(act, payment, open);
}

/** An invoice is a message of its own kind: it comes in place of the screen that was tapped. */
async function showInvoice(act: Act, payment: Payment): Promise<void> {
  const address = await addressOf(act.tx, payment.personId);
  if (!address) return;
  const { telegramId: chatId, language } = address;
  const tapped = tappedBy(act, payment);
  if (tapped) {
    tapped.turn.taken = true;
    await remove(act, chatId, tapped.screen);
  }
  // Shown again: two invoices of one payment would look like two things to pay.
  if (payment.screen !== null) await remove(act, chatId, payment.screen);
  const buttons = views.invoiceButtons(act.texts.in(language), payment);
  if (payment.currency === STARS) return sendInvoice(act, address, payment, { token: "", buttons });
  await later(act, invoice, { payment: payment.id, buttons });
}

/** Asked at the payer's wish, and there is nothing yet. */
export const showChecked = (
  act: Act,
  { payment, answered }: { payment: Payment; answered: boolean },
): Promise<void> =>
  draw(act, payment, (t) =>
    views.behindLink(t, payment, t(answered ? "pay-not-seen" : "pay-no-answer", { at: act.now })),
  );

/**
 * The way to pay is no way any more, and goes: what was paid for comes in a message that rings. The screen that the payer
 * has just tapped stays for whoever speaks next, and a paid invoice too, for Telegram has made a receipt of it.
 */
export async function closeScreen(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (isElsewhere(payment) || isInvoice(payment)) return;
  if (tappedBy(act, payment)) await redrawIfThere(act, payment, (t) => views.paid(t, payment));
  else await removeIfThere(act, payment);
}

export async function showFailed(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (isByReceipt(wayOf(payment.provider)) || isOffSession(payment)) return;
  await draw(act, payment, (t) => views.failed(t, payment));
}

export async function showEnded(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (isElsewhere(payment) || payment.screen === null) return;
  const address = await addressOf(act.tx, payment.personId);
  if (isInvoice(payment) && address) await remove(act, address.telegramId, payment.screen);
  else await redrawIfThere(act, payment, (t) => views.ended(t, payment));
}

/** After what it was for has taken the money: says where it is when nothing took it. */
export async function tellSettled(
  act: Act,
  { payment: { id }, fit }: { payment: Payment; fit: Fit },
): Promise<void> {
  const payment = await paymentById(act.tx, id);
  if (!payment || payment.servedAt) return;
  const came = cameAs(payment);
  const { personId } = payment;
  const balance = {
    amount: await balanceOf(act.tx, walletOf(personId), came.currency),
    currency: came.currency,
  };
  if (payment.subject === TOP_UP)
    return tellPayer(act, personId, (t) => views.toppedUp(t, { came, balance }));
  // An order that is paid already, or over, is too late for money that fits.
  const why = fit === "whole" ? "late" : fit;
  if (isOrder(payment.subject) || isOffSession(payment))
    await tellPayer(act, personId, (t) => views.unfit(t, payment, { fit: why, came, balance }));
}

/** As it stands in the wallet: Stars became what they were sold for, when they were as many as asked. */
function cameAs({ amount, currency, paid, paidCurrency, value, valueCurrency }: Payment): Money {
  if (paid === amount && paidCurrency === currency) return { amount: value, currency: valueCurrency };
  return { amount: paid ?? amount, currency: paidCurrency ?? currency };
}

/** Money that was not for what its number says: it is in the wallet of whoever paid it. */
export async function tellStray(act: Act, { flag }: { flag: Flag }): Promise<void> {
  const { kind, personId, amount, currency, outcome, details } = flag;
  const isStray = ["second", "unknown", "wrong-person"].includes(kind) && typeof details.charge === "string";
  if (isStray && outcome === "credited" && personId !== null)
    await tellPayer(act, personId, (t) => views.stray(t, { amount, currency }));
}

export async function tellStrayBack(act: Act, { flag }: { flag: Flag }): Promise<void> {
  const { personId, amount, currency } = flag;
  if (personId !== null) await tellPayer(act, personId, (t) => views.strayBack(t, { amount, currency }));
}

type Refunded = { payment: Payment; refund: Refund };

/** Only what takes its time is told twice. */
export const tellRefunding = (act: Act, { payment, refund }: Refunded): Promise<void> =>
  tellRefund(act, "pay-refunding", payment, refund);

export const tellRefunded = (act: Act, { payment, refund }: Refunded): Promise<void> =>
  tellRefund(act, refund.way === "wallet" ? "pay-refunded-wallet" : "pay-refunded", payment, refund);

export const tellRefundFailed = (act: Act, { payment, refund }: Refunded): Promise<void> =>
  tellRefund(act, "pay-refund-failed", payment, refund);

/** What goes back to a provider is said as it was paid, what stays here as what it is worth here. */
const tellRefund = (act: Act, key: views.Refunding, payment: Payment, refund: Refund): Promise<void> => {
  const isOut = key === "pay-refunding" || key === "pay-refunded";
  const { amount } = refund;
  const there = { amount, currency: payment.paidCurrency ?? payment.currency };
  return tellPayer(act, payment.personId, (t) =>
    views.refund(t, payment, key, isOut ? there : worthOf(payment, amount)),
  );
};
