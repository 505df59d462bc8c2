import type { TelegramBotSubscriptionUpdated, TelegramMessage } from "@gramio/types";
import type { Backend } from "../backend.ts";
import type { Outcome } from "../delivery/updates.ts";
import { charge } from "../payments/charging.ts";
import type { Subscription } from "../payments/till.ts";
import type { Resident } from "../world.ts";
import { type Done, Impossible } from "./deeds.ts";
import { tellOfPayment } from "./paying.ts";

/** The subscription that began with this charge, or else the newest of the person. */
function findSubscription({ till }: Backend, { id, first_name }: Resident, begun?: string): Subscription {
  const own = [...till.subscriptions.values()].filter(({ user }) => user === id);
  const found = begun === undefined ? own.at(-1) : own.find(({ charge }) => charge === begun);
  if (!found) throw new Impossible(`${first_name} has no such subscription`);
  return found;
}

/** Telegram takes the Stars of the next period, without asking the bot. */
export function renew(backend: Backend, person: Resident, begun?: string): Done<TelegramMessage> {
  const subscription = findSubscription(backend, person, begun);
  const { state, endedByBot, bill } = subscription;
  if (state === "canceled" || endedByBot) throw new Impossible("this subscription was ended");
  const payment = charge(backend, person, bill, subscription);
  if (!payment) throw new Impossible(`${person.first_name} has too few Stars to renew`);
  const place = { person, room: backend.world.room(person.id) };
  return tellOfPayment(backend, place, payment);
}

/** The Stars of the next period could not be taken. */
export function failToRenew(backend: Backend, person: Resident, begun?: string): Done<Subscription> {
  const subscription = findSubscription(backend, person, begun);
  if (subscription.state !== "active") throw new Impossible("this subscription does not renew");
  return turn(backend, person, subscription, "failed");
}

export function cancelSubscription(backend: Backend, person: Resident, begun?: string): Done<Subscription> {
  const subscription = findSubscription(backend, person, begun);
  if (subscription.state === "canceled") throw new Impossible("this subscription is canceled already");
  return turn(backend, person, subscription, "canceled");
}

export function resumeSubscription(backend: Backend, person: Resident, begun?: string): Done<Subscription> {
  const subscription = findSubscription(backend, person, begun);
  if (subscription.state !== "canceled") throw new Impossible("this subscription is not canceled");
  if (subscription.endedByBot) throw new Impossible("the bot does not allow this subscription to go on");
  if (subscription.expiresAt <= backend.now()) throw new Impossible("this subscription is over");
  return turn(backend, person, subscription, "active");
}

function turn(
  backend: Backend,
  person: Resident,
  subscription: Subscription,
  state: Subscription["state"],
): Done<Subscription> {
  subscription.state = state;
  const news: TelegramBotSubscriptionUpdated = {
    user: backend.world.user(person.id),
    invoice_payload: subscription.bill.payload,
    state,
  };
  backend.events.tell({ type: "world" });
  const told: Promise<Outcome> = backend.update("subscription", `subscription:${person.id}`, news);
  return { what: subscription, told };
}
