import { badRequest } from "../errors.ts";
import { post } from "../messages.ts";
import { asInvoice, readBill } from "../payments/bill.ts";
import { giveBack, unguessable } from "../payments/charging.ts";
import { tell } from "../people/deeds.ts";
import type { Method, Methods } from "./method.ts";
import { send } from "./sending.ts";

const MOST_TRANSACTIONS = 100;

const sendInvoice: Method = (backend, params) => {
  const bill = readBill(params, backend.till.takesToken);
  const message = send(backend, params, { invoice: asInvoice(bill) });
  backend.till.attach(bill, message);
  return message;
};

const createInvoiceLink: Method = (backend, params) => {
  const bill = readBill(params, backend.till.takesToken);
  const slug = unguessable(backend);
  backend.till.offer(bill, slug);
  return `https://t.me/$${slug}`;
};

const answerPreCheckoutQuery: Method = ({ till }, params) => {
  const why = params.text("error_message")?.trim();
  const ok = params.flag("ok");
  if (!ok && !why) throw badRequest("ERROR_TEXT_EMPTY");
  const answer = ok ? { ok } : { ok, why: why ?? "" };
  if (!till.answer(params.text("pre_checkout_query_id") ?? "", answer))
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  return true;
};

const refundStarPayment: Method = (backend, params) => {
  const { till, world } = backend;
  const person = world.resident(params.int("user_id") ?? 0);
  const charge = params.text("telegram_payment_charge_id") ?? "";
  const payment = till.payments.get(charge);
  if (payment?.user !== person.id || payment.bill.currency !== "XTR") throw badRequest("CHARGE_NOT_FOUND");
  if (payment.refunded) throw badRequest("CHARGE_ALREADY_REFUNDED");
  giveBack(backend, payment);
  const { currency, total: total_amount, payload: invoice_payload } = payment.bill;
  const ids = {
    telegram_payment_charge_id: charge,
    provider_payment_charge_id: payment.providerCharge,
  };
  const content = { refunded_payment: { currency, total_amount, invoice_payload, ...ids } };
  const room = world.room(person.id);
  void tell(backend, room, "message", post(backend, { room, from: person.id, content }));
  return true;
};

const getStarTransactions: Method = ({ till }, params) => {
  const offset = Math.max(params.int("offset") ?? 0, 0);
  const limit = Math.min(Math.max(params.int("limit") ?? MOST_TRANSACTIONS, 1), MOST_TRANSACTIONS);
  return { transactions: till.transactions.slice(offset, offset + limit) };
};

/** Ended by the bot, a subscription lasts to the end of what was paid, and its person cannot take it up again. */
const editUserStarSubscription: Method = ({ till, world }, params) => {
  const { id } = world.resident(params.int("user_id") ?? 0);
  const subscription = till.subscriptions.get(params.text("telegram_payment_charge_id") ?? "");
  if (subscription?.user !== id) throw badRequest("CHARGE_ID_INVALID");
  subscription.endedByBot = params.flag("is_canceled");
  return true;
};

export const payments: Methods = {
  sendInvoice,
  createInvoiceLink,
  answerPreCheckoutQuery,
  refundStarPayment,
  getStarTransactions,
  getMyStarBalance: ({ till }) => ({ amount: till.balance }),
  editUserStarSubscription,
};
