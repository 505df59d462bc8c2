import type { TelegramStarTransaction } from "@gramio/types";
import { STARS } from "../../../../lib/money.ts";
import type { Telegram } from "../../../../turn/outside.ts";
import type { BookLine } from "../line.ts";

/** Telegram shows no more at once (Bot API, getStarTransactions). */
const PAGE = 100;

/** A page of Telegram's own book of our Stars, oldest first. */
export async function pageOf(
  telegram: Telegram,
  offset: number,
): Promise<{ lines: BookLine[]; isLast: boolean }> {
  const answer = await telegram("getStarTransactions", { offset, limit: PAGE });
  if (!answer.ok) throw new Error(`Telegram did not show its book: ${answer.why}`);
  const { transactions } = answer.result;
  return { lines: transactions.map(lineOf), isLast: transactions.length < PAGE };
}

/** A refund has the same id as its payment. */
function lineOf(transaction: TelegramStarTransaction): BookLine {
  const { id, date, source, receiver } = transaction;
  const amount = { amount: transaction.amount, currency: STARS };
  return {
    id: `${id}:${source ? "in" : "out"}`,
    at: new Date(date * 1000),
    body: JSON.stringify(transaction),
    paid:
      source?.type === "user" && source.transaction_type === "invoice_payment"
        ? {
            payer: source.user.id,
            number: source.invoice_payload,
            amount,
            charge: id,
            until: undefined,
            recurs: source.subscription_period !== undefined,
          }
        : undefined,
    refunded: receiver?.type === "user" ? { charge: id, total: amount } : undefined,
  };
}
