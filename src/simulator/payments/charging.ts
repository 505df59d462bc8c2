import type {
  TelegramOrderInfo,
  TelegramSuccessfulPayment,
  TelegramTransactionPartnerUser,
} from "@gramio/types";
import type { Backend } from "../backend.ts";
import type { Resident } from "../world.ts";
import type { Bill } from "./bill.ts";
import type { Payment, Subscription } from "./till.ts";

/** Takes the money of a person; undefined when there are too few Stars. `renewed` is the subscription it goes on with. */
export function charge(
  backend: Backend,
  person: Resident,
  bill: Bill,
  renewed?: Subscription,
): TelegramSuccessfulPayment | undefined {
  const { till } = backend;
  if (lacks(backend, person, bill) > 0) return undefined;
  const payment = newPayment(backend, person, bill);
  till.payments.set(payment.charge, payment);
  if (bill.currency === "XTR") moveStars(backend, payment, -1);
  const subscription = renewed ?? begin(backend, payment);
  if (renewed && bill.period)
    Object.assign(renewed, { state: "active", expiresAt: latest(backend, renewed) + bill.period });
  return {
    currency: bill.currency,
    total_amount: bill.total,
    invoice_payload: bill.payload,
    ...(subscription && {
      subscription_expiration_date: subscription.expiresAt,
      is_recurring: true as const,
    }),
    ...(subscription && !renewed && { is_first_recurring: true as const }),
    ...orderOf(person, bill),
    telegram_payment_charge_id: payment.charge,
    provider_payment_charge_id: payment.providerCharge,
  };
}

/** Gives the Stars back, whole. */
export function giveBack(backend: Backend, payment: Payment) {
  payment.refunded = true;
  moveStars(backend, payment, 1);
}

/** How many Stars are missing; providers always find enough on the card. */
export const lacks = ({ till }: Backend, { id }: Resident, { currency, total }: Bill): number =>
  currency === "XTR" ? Math.max(0, total - till.starsOf(id)) : 0;

/** What the person fills in before paying, if the bot wants it. */
export function orderOf(person: Resident, { wanted }: Bill): { order_info?: TelegramOrderInfo } {
  if (!wanted.name && !wanted.phone && !wanted.email) return {};
  const { first_name, last_name, phone, id } = person;
  return {
    order_info: {
      ...(wanted.name && { name: [first_name, last_name].filter(Boolean).join(" ") }),
      ...(wanted.phone && phone && { phone_number: phone.replace("+", "") }),
      ...(wanted.email && { email: `person${id}@example.org` }),
    },
  };
}

function newPayment(backend: Backend, { id: user }: Resident, bill: Bill): Payment {
  const isStars = bill.currency === "XTR";
  const charge = `${isStars ? "stx" : `${backend.world.bot.id}_${user}_`}${unguessable(backend)}`;
  const providerCharge = isStars ? `${user}_${backend.till.payments.size + 1}` : `ch_${unguessable(backend)}`;
  return { charge, providerCharge, user, bill, refunded: false };
}

function begin(backend: Backend, { charge, user, bill }: Payment): Subscription | undefined {
  if (!bill.period) return undefined;
  const expiresAt = backend.now() + bill.period;
  const subscription = { charge, user, bill, expiresAt, state: "active" as const, endedByBot: false };
  backend.till.subscriptions.set(charge, subscription);
  return subscription;
}

const latest = (backend: Backend, { expiresAt }: Subscription) => Math.max(expiresAt, backend.now());

/** From the person to the bot is −1, back again 1; a refund shares the id of what it gives back. */
function moveStars(backend: Backend, { charge: id, user, bill }: Payment, direction: 1 | -1) {
  const { till, world } = backend;
  till.setStars(user, till.starsOf(user) + direction * bill.total);
  const partner: TelegramTransactionPartnerUser = {
    type: "user",
    transaction_type: "invoice_payment",
    user: world.user(user),
    invoice_payload: bill.payload,
    ...(bill.period && { subscription_period: bill.period }),
  };
  const side = direction < 0 ? { source: partner } : { receiver: partner };
  till.transactions.push({ id, amount: bill.total, date: backend.now(), ...side });
  backend.events.tell({ type: "world" });
}

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export const unguessable = ({ random }: Backend): string =>
  Array.from({ length: 24 }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join("");
