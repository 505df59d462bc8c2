import { button, fromTheRight, grid } from "../../../../bot/keyboard.ts";
import type { View } from "../../../../bot/view.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Promo } from "../../promos.ts";
import * as buttons from "../buttons.ts";
import type { Leaf } from "../lists.ts";
import { backButton, cut, numberedWays } from "../ways.ts";

const LABEL = 24;
const A_MINUTE = 60_000;

/** What the code gives, in words. */
export function giftOf(t: Translator, { kind, value, currency }: Pick<Promo, "kind" | "value" | "currency">) {
  if (kind === "percent") return t.plain("promo-admin-percent", { count: value });
  if (kind === "credits") return t.plain("promo-admin-credits", { count: value });
  return t.plain("promo-admin-off", { amount: sayMoney(t, { amount: value, currency: currency ?? "" }) });
}

export function list(t: Translator, { rows, ...leaf }: Leaf<Promo>, number: number): View {
  const doors = rows.map((promo) => [
    button(
      fromTheRight(t, `${promo.isOn ? "🟢" : "⚪️"} ${cut(promo.code, LABEL)} · ${giftOf(t, promo)}`),
      buttons.promoButton.pack({ promo: promo.id }),
    ),
  ]);
  return {
    text: t(rows.length > 0 ? "promo-admin-title" : "promo-admin-none"),
    buttons: [
      ...doors,
      ...numberedWays(t, leaf, number, (page) => buttons.promosButton.pack({ page })),
      [button(t.plain("promo-admin-new"), buttons.newPromoButton.pack())],
      backButton(t, buttons.controlButton.pack()),
    ],
  };
}

const FIELD_LABELS: Record<buttons.PromoField, string> = {
  most: "promo-admin-edit-most",
  perPerson: "promo-admin-edit-per-person",
  startsAt: "promo-admin-edit-starts",
  endsAt: "promo-admin-edit-ends",
  leastTotal: "promo-admin-edit-least",
};

/** Everything about a code. `bound` is the name of the only category or product that it is for. */
export function card(t: Translator, promo: Promo, bound: string | undefined, words?: string): View {
  const { id, isOn, uses } = promo;
  const act = (label: string, what: "switch" | "first" | "bind" | "ask") =>
    button(t.plain(label), buttons.promoActButton.pack({ promo: id, act: what }));
  const edits = buttons.PROMO_FIELDS.map((field) =>
    button(t.plain(FIELD_LABELS[field]), buttons.promoFieldButton.pack({ promo: id, field })),
  );
  return {
    text: [words, ...facts(t, promo, bound)].filter(Boolean).join("\n"),
    buttons: [
      [act(isOn ? "promo-admin-switch-off" : "promo-admin-switch-on", "switch")],
      ...grid([...edits, act("promo-admin-bind", "bind"), act("promo-admin-first", "first")], 2),
      ...(uses === 0 ? [[act("promo-admin-delete", "ask")]] : []),
      backButton(t, buttons.promosButton.pack({ page: 0 })),
    ],
  };
}

function facts(t: Translator, promo: Promo, bound: string | undefined): string[] {
  const { code, isOn, uses, most, perPerson, startsAt, endsAt, leastTotal, currency } = promo;
  return [
    t("promo-admin-code", { code }),
    t(isOn ? "promo-admin-is-on" : "promo-admin-is-off"),
    t("promo-admin-gift", { what: giftOf(t, promo) }),
    most === null ? t("promo-admin-uses", { count: uses }) : t("promo-admin-uses-of", { count: uses, most }),
    t("promo-admin-per-person", { count: perPerson }),
    startsAt ? t("promo-admin-starts", { at: startsAt }) : "",
    endsAt ? t("promo-admin-ends", { at: new Date(endsAt.getTime() - A_MINUTE) }) : "",
    bound ? t("promo-admin-bound", { name: bound }) : t("promo-admin-unbound"),
    promo.firstOrderOnly ? t("promo-admin-first-only") : "",
    leastTotal === null
      ? ""
      : t("promo-admin-least", { amount: sayMoney(t, { amount: leastTotal, currency: currency ?? "" }) }),
  ];
}

export const sureToDelete = (t: Translator, { id, code }: Promo): View => ({
  text: t("promo-admin-delete-sure", { code }),
  buttons: [
    [
      button(
        t.plain("promo-admin-delete-yes"),
        buttons.promoActButton.pack({ promo: id, act: "delete" }),
        "danger",
      ),
    ],
    backButton(t, buttons.promoButton.pack({ promo: id })),
  ],
});
