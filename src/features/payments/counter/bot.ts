import { button } from "../../../bot/keyboard.ts";
import { remove } from "../../../bot/notify.ts";
import { type Handler, type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import type { Reader } from "../../../db/db.ts";
import { sayMoney } from "../../../texts/money.ts";
import { contactButton } from "../../students/buttons.ts";
import { isReachable } from "../../students/settings.ts";
import { latestPaid, leave, openPayments, ownPayment, type Payment, TOP_UP } from "../core/payments.ts";
import { paying } from "../core/settings.ts";
import { LIVE, PAID } from "../core/states.ts";
import { changed } from "../core/subscriptions.ts";
import * as tasks from "../core/tasks.ts";
import { hearPaid, hearRefunded, objection } from "../providers/telegram.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import * as buttons from "./buttons.ts";
import { isLookedAt, withStaff } from "./looked-at.ts";
import { showTopUpWays } from "./topup-bot.ts";
import { menuRow } from "./views.ts";

/** Telegram waits for so long, and then tells the payer that the bot did not answer (Bot API, answerPreCheckoutQuery). */
const CHECKOUT_MS = 10_000;

/** So many payments stand under the words of help. */
const MOST_NAMED = 3;

/** What Telegram tells of money, and the buttons under a way to pay. */
export const payerTaps: Tap[] = [
  tap(buttons.checkButton, "own", (turn, data) => check(turn, data.payment)),
  tap(buttons.leaveButton, "own", (turn, data) => goBack(turn, data.payment)),
  tap(buttons.payHelpButton, "everyone", (turn, { about }) => HELP[about](turn)),
];

/**
 * Telegram wants both commands of every bot that sells (core.telegram.org/bots/payments). After a tap they stand below
 * what is to be paid, which stays.
 */
const HELP = {
  support: async (turn: Turn) => turn.show(await support(turn), { anew: true }),
  terms: (turn: Turn) => turn.show(terms(turn), { anew: true }),
};

export const payerCommands: Record<string, Handler> = { paysupport: HELP.support, terms: HELP.terms };

export async function hearSuccess(turn: Turn): Promise<void> {
  turn.taken = true;
  const paid = turn.message?.successful_payment;
  if (paid) await hearPaid(turn, turn.person.id, paid);
}

/** Telegram tells of money that went back in a message. */
export async function hearRefund(turn: Turn): Promise<boolean> {
  const refunded = turn.message?.refunded_payment;
  if (refunded) await hearRefunded(turn, refunded);
  return refunded !== undefined;
}

/** Always answered: only what is true to the last unit with yes. */
export async function answerCheckout(turn: Turn) {
  const query = turn.update.pre_checkout_query;
  if (!query) return;
  turn.taken = true;
  const why = await objection(turn, turn.person, query);
  await turn.call({
    method: "answerPreCheckoutQuery",
    params: {
      pre_checkout_query_id: query.id,
      ok: why === undefined,
      ...(why !== undefined && { error_message: turn.t.plain.refusal(why) }),
    },
    priority: "answer",
    expiresAt: new Date(turn.now.getTime() + CHECKOUT_MS),
  });
}

/** A subscription was ended, taken up again, or could not be paid. */
export async function hearSubscription(turn: Turn): Promise<void> {
  const { invoice_payload: number, state } = turn.update.subscription ?? {};
  turn.taken = true;
  if (typeof number === "string" && (state === "active" || state === "canceled" || state === "failed"))
    await changed(turn, turn.person.id, number, state);
}

async function check(turn: Turn, id: number) {
  const payment = await ownPayment(turn.tx, turn.person, id);
  if (PAID.includes(payment.state)) return turn.toast(turn.t.plain("pay-check-paid"), { alert: true });
  if (!LIVE.includes(payment.state)) return turn.toast(turn.t.plain("pay-check-over"), { alert: true });
  await turn.later(tasks.check, { payment: id }, { key: `check:${id}` });
  turn.toast(turn.t.plain("pay-checking"));
}

/** To what it is for. An invoice that was left cannot be paid any more. */
async function goBack(turn: Turn, id: number) {
  const message = turn.press?.message;
  if (message && "invoice" in message && message.invoice)
    await remove(turn, message.chat.id, message.message_id);
  const payment = await leave(turn, turn.person, id);
  const { subject, value, valueCurrency } = payment;
  if (subject === TOP_UP && isLookedAt(payment)) await turn.show(withStaff(turn.t, payment));
  else if (subject === TOP_UP) await showTopUpWays(turn, { amount: value, currency: valueCurrency });
  else await turn.draw("payment-left", { payment });
}

/** Who helps, and the payments that one may need help with. */
async function support(turn: Turn): Promise<View> {
  const { t, settings, person, tx } = turn;
  const own = settings.get(paying.support);
  const lines = (await named(tx, person)).map((payment) =>
    t("pay-support-payment", {
      id: payment.number,
      name: payment.title,
      amount: sayMoney(t, {
        amount: payment.paid ?? payment.amount,
        currency: payment.paidCurrency ?? payment.currency,
      }),
      at: payment.settledAt ?? payment.createdAt,
    }),
  );
  const reach = isReachable(settings) ? "reachable" : "unreachable";
  const words = own ? t("pay-own-words", { value: own }) : t("pay-support-standard", { reach });
  return {
    text: lines.length > 0 ? `${words}\n\n${t("pay-support-last")}\n${lines.join("\n")}` : words,
    buttons: reaching(turn),
  };
}

/** What somebody has paid last, and what they are paying by a transfer: the number of that one stands nowhere else. */
async function named(read: Reader, { id }: { id: number }): Promise<Payment[]> {
  const byReceipt = (await openPayments(read, id)).filter(({ provider }) => isByReceipt(wayOf(provider)));
  const all = [...byReceipt, ...(await latestPaid(read, id, MOST_NAMED))];
  return all.sort((one, other) => other.id - one.id).slice(0, MOST_NAMED);
}

/** The school itself is one tap away: the words may say no more than to write to it. */
const reaching = ({ t, settings }: Turn): InlineButton[][] => [
  ...(isReachable(settings) ? [[button(t.plain("menu-contact"), contactButton.pack())]] : []),
  menuRow(t),
];

function terms(turn: Turn): View {
  const { t, settings } = turn;
  const own = settings.get(paying.terms);
  return {
    text: own ? t("pay-own-words", { value: own }) : t("pay-terms-standard"),
    buttons: reaching(turn),
  };
}
