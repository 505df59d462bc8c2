import { STARS } from "../../../../lib/money.ts";
import type { Answer, Telegram } from "../../../../turn/outside.ts";
import { type Charge, Declined, type Line, type RefundOrder, type RefundResult } from "../line.ts";
import { pageOf } from "./book.ts";

/** Telegram takes no other period (Bot API, createInvoiceLink). */
const MONTH_S = 2_592_000;
const GIVEN_BACK = /CHARGE_ALREADY_REFUNDED/;

/** Telegram itself: it makes the link of a subscription, gives Stars back whole, and keeps a book of them. */
export const starsLine = (telegram: Telegram): Line => ({
  checkout: (charge) => subscriptionLink(telegram, charge),
  refund: (order) => giveBack(telegram, order),
  book: (from) => pageOf(telegram, from),
});

async function subscriptionLink(telegram: Telegram, { number, title, description, amount }: Charge) {
  const answer = await telegram("createInvoiceLink", {
    title,
    description: description || title,
    payload: number,
    provider_token: "",
    currency: STARS,
    prices: [{ label: title, amount: amount.amount }],
    subscription_period: MONTH_S,
  });
  if (answer.ok) return { reference: number, url: String(answer.result) };
  if (isFinal(answer)) throw new Declined(`stars: ${answer.why}`);
  throw new Error(`stars: no link was made: ${answer.why}`);
}

async function giveBack(telegram: Telegram, order: RefundOrder): Promise<RefundResult> {
  if (!order.isWhole) return { kind: "refused", why: "Telegram gives Stars back whole or not at all" };
  const answer = await telegram("refundStarPayment", {
    user_id: order.payer.telegramId,
    telegram_payment_charge_id: order.charge ?? order.reference,
  });
  if (answer.ok || GIVEN_BACK.test(answer.why)) return { kind: "done" };
  // What Telegram did is not known: asked again, it says that it had done it.
  return isFinal(answer) ? { kind: "refused", why: answer.why } : { kind: "pending" };
}

const isFinal = ({ code }: Extract<Answer, { ok: false }>) =>
  code !== undefined && code >= 400 && code < 500 && code !== 429 && code !== 401;
