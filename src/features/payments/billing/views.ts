import { backTo, button, link } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import type { FixedKey, TextKey } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Payment } from "../core/payments.ts";
import type { Stopped } from "../core/recharges.ts";
import type { Subscribed, Subscription } from "../core/subscriptions.ts";
import * as buttons from "../counter/buttons.ts";
import { menuRow } from "../counter/views.ts";

interface Billing {
  subscriptions: Subscribed[];
  /** Undefined where no kept method can be charged. */
  recharges: boolean | undefined;
  hasPortal: boolean;
}

const backRow = (t: Translator) => [backTo(t, buttons.billingButton.pack())];

export function billing(t: Translator, { subscriptions, recharges, hasPortal }: Billing): View {
  const lines = [
    t("billing-title"),
    ...subscriptions.map((subscribed) => standing(t, subscribed)),
    ...(recharges === undefined ? [] : [t(recharges ? "billing-recharge-on" : "billing-recharge-off")]),
    ...(hasPortal ? [t("billing-has-portal")] : []),
  ];
  if (lines.length === 1) lines.push(t("billing-nothing"));
  return {
    text: lines.join("\n\n"),
    buttons: [
      ...subscriptions.map(({ subscription: { id }, payment }) => [
        button(
          t.plain("billing-subscription", { name: payment.title }),
          buttons.subscriptionButton.pack({ id, act: "show" }),
        ),
      ]),
      ...(recharges === undefined
        ? []
        : [[button(t.plain("billing-recharge"), buttons.rechargeButton.pack())]]),
      ...(hasPortal ? [[button(t.plain("billing-portal"), buttons.portalButton.pack())]] : []),
      menuRow(t),
    ],
  };
}

const STANDINGS = {
  active: "subscription-active",
  canceled: "subscription-canceled",
  failed: "subscription-failed",
  ended: "subscription-canceled",
} as const satisfies Record<Subscription["state"], TextKey>;

const standing = (t: Translator, { subscription: { state, paidUntil }, payment }: Subscribed): string =>
  t(STANDINGS[state], {
    name: payment.title,
    amount: sayMoney(t, payment),
    until: paidUntil,
  });

export function subscription(t: Translator, subscribed: Subscribed): View {
  const { id, state } = subscribed.subscription;
  const change =
    state === "active"
      ? button(
          t.plain("subscription-cancel"),
          buttons.subscriptionButton.pack({ id, act: "cancel" }),
          "danger",
        )
      : button(
          t.plain("subscription-resume"),
          buttons.subscriptionButton.pack({ id, act: "resume" }),
          "success",
        );
  return { text: standing(t, subscribed), buttons: [[change], backRow(t)] };
}

export const changed = (t: Translator, subscribed: Subscribed): View => ({
  text: standing(t, subscribed),
  buttons: [[button(t.plain("billing-open"), buttons.billingButton.pack())]],
});

export const renewed = (t: Translator, payment: Payment, until: Date): View => ({
  text: t(payment.servedAt ? "subscription-renewed" : "subscription-unused", {
    name: payment.title,
    amount: sayMoney(t, payment),
    until,
  }),
  buttons: [[button(t.plain("billing-open"), buttons.billingButton.pack())]],
});

export const portal = (t: Translator, url: string | undefined): View =>
  url === undefined
    ? { text: t("billing-no-portal"), buttons: [backRow(t)] }
    : { text: t("billing-portal-here"), buttons: [[link(t.plain("billing-portal"), url)]] };

export const recharge = (
  t: Translator,
  key: "recharge-begun" | "recharge-done" | "recharge-failed",
  payment: Payment,
): View => ({
  text: t(key, { name: payment.title, amount: sayMoney(t, payment) }),
  buttons: [[button(t.plain("recharge-open"), buttons.rechargeButton.pack())]],
});

const STOPPED: Record<Stopped["why"], FixedKey> = {
  cap: "recharge-stopped-cap",
  failures: "recharge-stopped-failures",
  closed: "recharge-stopped-closed",
};

export const rechargeStopped = (t: Translator, { why }: Stopped): View => ({
  text: t(STOPPED[why]),
  buttons: [[button(t.plain("recharge-open"), buttons.rechargeButton.pack())]],
});
