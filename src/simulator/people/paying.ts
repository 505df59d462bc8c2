import type { TelegramMessage, TelegramSuccessfulPayment } from "@gramio/types";
import { eitherOf, systemClock } from "../../lib/clock.ts";
import type { Backend } from "../backend.ts";
import { post } from "../messages.ts";
import type { Bill } from "../payments/bill.ts";
import { charge, lacks, orderOf } from "../payments/charging.ts";
import type { CheckoutAnswer } from "../payments/till.ts";
import { checkEntry, type Done, Impossible, type Place, tell } from "./deeds.ts";
import { inlineButtons } from "./screen.ts";

/** How it went for whoever pressed Pay. */
export type PaymentResult =
  | { outcome: "paid"; charge: string; payment: TelegramSuccessfulPayment; message: TelegramMessage }
  /** In the words of the bot. */
  | { outcome: "refused"; why: string }
  | { outcome: "timedOut" }
  | { outcome: "short"; missing: number }
  /** The bot had agreed, but the payment did not come about. */
  | { outcome: "abandoned" };

/** What to pay: an invoice message from any chat, or an invoice link or its slug. */
export type Payable = string | { message_id: number; chat: { id: number } };

const CHECKOUT_MS = 10_000;

/**
 * Presses Pay and confirms; resolves when the bot has agreed and the money has moved, or when it came to nothing.
 * The bot has ten seconds, of the simulator's clock or of real time, whichever are over first.
 */
export async function pay(
  backend: Backend,
  place: Place,
  what: Payable,
  { abandons = false } = {},
): Promise<Done<PaymentResult>> {
  const { bill, room } = findBill(backend, place, what);
  const { person } = place;
  const here = room === place.room ? place : { person, room };
  checkEntry(here);
  person.met = true;
  const missing = lacks(backend, person, bill);
  if (missing) return nothing({ outcome: "short", missing });
  const answer = await checkOut(backend, here, bill);
  if ("timedOut" in answer) return nothing({ outcome: "timedOut" });
  if (!answer.ok) return nothing({ outcome: "refused", why: answer.why });
  if (abandons) return nothing({ outcome: "abandoned" });
  const payment = charge(backend, person, bill);
  if (!payment) return nothing({ outcome: "short", missing: lacks(backend, person, bill) });
  const { what: message, told } = tellOfPayment(backend, here, payment);
  return { what: { outcome: "paid", charge: payment.telegram_payment_charge_id, payment, message }, told };
}

/** Comes in the name of the person, but from Telegram: nothing that has changed meanwhile holds it back. */
export function tellOfPayment(
  backend: Backend,
  { person, room, thread }: Place,
  successful_payment: TelegramSuccessfulPayment,
): Done<TelegramMessage> {
  if (room.type === "private") person.started = true;
  const message = post(backend, { room, from: person.id, content: { successful_payment }, thread });
  return { what: message, told: tell(backend, room, "message", message) };
}

/** The newest thing in a chat that can be paid: an invoice, or a button that leads to one. */
export function newestPayable({ till }: Backend, messages: TelegramMessage[]): Payable | undefined {
  for (const message of messages.toReversed()) {
    if (till.onMessage(message)) return message;
    const link = inlineButtons(message).find(({ url }) => url && till.behind(url))?.url;
    if (link) return link;
  }
  return undefined;
}

/** What was paid through a link, or from a message of another chat, is told in private. */
function findBill({ till, world }: Backend, { person, room }: Place, what: Payable) {
  const home = world.room(person.id);
  if (typeof what === "string") {
    const bill = till.behind(what);
    if (!bill) throw new Impossible(`there is no invoice behind ${what}`);
    return { bill, room: home };
  }
  const bill = till.onMessage(what);
  const isThere = world.rooms.get(what.chat.id)?.messages.has(what.message_id);
  if (!bill || !isThere) throw new Impossible("there is no such invoice any more");
  if (what.chat.id === room.id) return { bill, room };
  if (bill.startParameter) throw new Impossible("a forwarded copy of this invoice leads to the bot");
  return { bill, room: home };
}

function checkOut(backend: Backend, { person }: Place, bill: Bill): Promise<CheckoutAnswer> {
  const { till, clock, world, random } = backend;
  const { promise, resolve } = Promise.withResolvers<CheckoutAnswer>();
  const id = `${Math.floor(1e9 + random() * 8e9)}${Math.floor(1e8 + random() * 8e8)}`;
  till.ask(id, resolve);
  const giveUp = () => till.answer(id, { ok: false, timedOut: true });
  const cancel = eitherOf(clock, systemClock).after(CHECKOUT_MS, giveUp);
  void backend.update("pre_checkout_query", `checkout:${person.id}`, {
    id,
    from: world.user(person.id),
    currency: bill.currency,
    total_amount: bill.total,
    invoice_payload: bill.payload,
    ...orderOf(person, bill),
  });
  return promise.finally(cancel);
}

const nothing = (what: PaymentResult): Done<PaymentResult> => ({ what, told: Promise.resolve("heard") });
