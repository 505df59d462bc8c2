import { type Handler, type Tap, tap } from "../../../bot/tap.ts";
import { Turn } from "../../../bot/turn.ts";
import type { Act } from "../../../turn/act.ts";
import { later } from "../../../turn/tasks.ts";
import { passUntil } from "../../wallet/passes.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import { rewish, type Subscription, subscriptionsOf } from "../core/subscriptions.ts";
import { portal } from "../core/tasks.ts";
import * as buttons from "../counter/buttons.ts";
import { tellPayer } from "../counter/screen.ts";
import { customerOf } from "../providers/hearing.ts";
import { chargingWay } from "../providers/lines.ts";
import { rechargedWith, rechargeOf } from "./recharge.ts";
import * as views from "./views.ts";

/** What renews by itself, and what is kept to pay with. */
export const billingTaps: Tap[] = [
  tap(buttons.billingButton, "everyone", (turn) => showBilling(turn)),
  tap(buttons.portalButton, "everyone", (turn) => openPortal(turn)),
  tap(buttons.subscriptionButton, "own, or their own", async (turn, { id, act }) => {
    if (act !== "show") await rewish(turn, turn.person, id, act);
    await showSubscription(turn, id);
  }),
];

export const billingCommands: Record<string, Handler> = {
  billing: (turn) => showBilling(turn),
};

async function showBilling(turn: Turn) {
  const { tx, person, t } = turn;
  const way = chargingWay(turn.house);
  const subscriptions = await subscriptionsOf(tx, person.id);
  await turn.show(
    views.billing(t, {
      subscriptions: (await Promise.all(subscriptions.map((each) => asItLasts(turn, each)))).filter(isThere),
      recharges: way && ((await rechargeOf(tx, person.id))?.isOn ?? false),
      hasPortal: way !== undefined && (await customerOf(tx, person.id, way.name)) !== undefined,
    }),
  );
}

async function showSubscription(turn: Turn, id: number) {
  const found = (await subscriptionsOf(turn.tx, turn.person.id)).find(
    ({ subscription }) => subscription.id === id,
  );
  const lasting = found && (await asItLasts(turn, found));
  if (!lasting) return showBilling(turn);
  await turn.show(views.subscription(turn.t, lasting));
}

const isThere = <T>(each: T | undefined): each is T => each !== undefined;

/**
 * One that is over lasts as long as its pass, which is shorter than what was paid when money went back; nothing when it
 * lasts no more.
 */
async function asItLasts(
  { tx, now }: Act,
  subscribed: views.Subscribed,
): Promise<views.Subscribed | undefined> {
  const { subscription, payment } = subscribed;
  const { state, paidUntil, personId } = subscription;
  const pass = state === "active" ? paidUntil : ((await passUntil(tx, personId, now)) ?? now);
  const until = new Date(Math.min(pass.getTime(), paidUntil.getTime()));
  return until > now ? { subscription: { ...subscription, paidUntil: until }, payment } : undefined;
}

async function openPortal(turn: Turn) {
  const person = turn.person.id;
  await later(turn, portal, { person }, { key: `portal:${person}` });
  turn.toast(turn.t.plain("billing-opening"));
}

/** The link lives for minutes, so it is a message of its own. */
export const showPortal = (
  act: Act,
  { personId, url }: { personId: number; url: string | undefined },
): Promise<void> => tellPayer(act, personId, (t) => views.portal(t, url));

/** Told unless the person has just done it on a screen of ours. */
export async function tellSubscription(
  act: Act,
  subscribed: { subscription: Subscription; payment: Payment },
): Promise<void> {
  if (act instanceof Turn && act.press) return;
  const lasting = await asItLasts(act, subscribed);
  if (lasting) await tellPayer(act, lasting.subscription.personId, (t) => views.changed(t, lasting));
}

/** After the pass was made longer; when it could not be, its money is in the wallet, and is told of as such. */
export async function tellRenewed(
  act: Act,
  { payment: { id }, until }: { payment: Payment; until: Date },
): Promise<void> {
  const payment = await paymentById(act.tx, id);
  if (payment) await tellPayer(act, payment.personId, (t) => views.renewed(t, payment, until));
}

/** Every attempt to fill credits up is told, and what became of it. */
export async function tellRechargeBegun(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (isByItself(payment))
    await tellPayer(act, payment.personId, (t) => views.recharge(t, "recharge-begun", payment));
}

export async function tellRecharged(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (!isByItself(payment)) return;
  const { servedAt } = (await paymentById(act.tx, payment.id)) ?? payment;
  if (servedAt) await tellPayer(act, payment.personId, (t) => views.recharge(t, "recharge-done", payment));
}

export async function tellRechargeFailed(act: Act, { payment }: { payment: Payment }): Promise<void> {
  if (isByItself(payment))
    await tellPayer(act, payment.personId, (t) => views.recharge(t, "recharge-failed", payment));
}

export const tellRechargeStopped = (
  act: Act,
  { personId, why }: { personId: number; why: "cap" | "failures" },
): Promise<void> => tellPayer(act, personId, (t) => views.rechargeStopped(t, why));

const isByItself = ({ subject, recurs }: Payment) => rechargedWith(subject) !== undefined && !recurs;
