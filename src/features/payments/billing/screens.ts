import { type Handler, type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { NoticeViews } from "../../../bot/view.ts";
import { rechargeOf } from "../core/recharges.ts";
import { asItLasts, refuseOthers, rewish, subscriptionsOf } from "../core/subscriptions.ts";
import { portal } from "../core/tasks.ts";
import * as buttons from "../counter/buttons.ts";
import { chargingWay } from "../providers/lines.ts";
import { hasMethod } from "./recharge.ts";
import * as views from "./views.ts";

/** What renews by itself, and what is kept to pay with. */
export const billingTaps: Tap[] = [
  tap(buttons.billingButton, "everyone", (turn) => showBilling(turn)),
  tap(buttons.portalButton, "everyone", (turn) => openPortal(turn)),
  tap(buttons.subscriptionButton, "own", async (turn, { id, act }) => {
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
      hasPortal: way !== undefined && (await hasMethod(tx, person.id)),
    }),
  );
}

async function showSubscription(turn: Turn, id: number) {
  const found = (await subscriptionsOf(turn.tx, turn.person.id)).find(
    ({ subscription }) => subscription.id === id,
  );
  if (!found) await refuseOthers(turn, turn.person, id);
  const lasting = found && (await asItLasts(turn, found));
  if (!lasting) return showBilling(turn);
  await turn.show(views.subscription(turn.t, lasting));
}

const isThere = <T>(each: T | undefined): each is T => each !== undefined;

async function openPortal(turn: Turn) {
  const person = turn.person.id;
  await turn.later(portal, { person }, { key: `portal:${person}` });
  turn.toast(turn.t.plain("billing-opening"));
}

/** What payers are told of what renews by itself, and of what is kept to pay with. */
export const notices: NoticeViews = {
  "portal-opened": (t, { url }) => views.portal(t, url),
  "subscription-changed": views.changed,
  "subscription-renewed": (t, { payment, until }) => views.renewed(t, payment, until),
  "recharge-begun": (t, { payment }) => views.recharge(t, "recharge-begun", payment),
  "recharge-done": (t, { payment }) => views.recharge(t, "recharge-done", payment),
  "recharge-failed": (t, { payment }) => views.recharge(t, "recharge-failed", payment),
  "recharge-stopped": views.rechargeStopped,
};
