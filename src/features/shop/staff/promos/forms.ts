import { scene } from "../../../../bot/scene.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { Money } from "../../../../lib/money.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import { general } from "../../../../settings/general.ts";
import { paying } from "../../../payments/settings.ts";
import { typedPrice } from "../../products.ts";
import type { Promo } from "../../promos.ts";
import type { PromoField } from "../buttons.ts";
import { typedDay, typedDayEnd } from "../days.ts";
import {
  boundable,
  changeLeastTotal,
  changePromo,
  createPromo,
  madeUpCode,
  type PromoChange,
  promoCode,
} from "./promos.ts";
import { promosView, promoView } from "./screens.ts";
import { giftOf } from "./views.ts";

const KINDS = ["percent", "fixed", "credits"] as const;
const KIND_LABELS: Record<Promo["kind"], string> = {
  percent: "promo-admin-kind-percent",
  fixed: "promo-admin-kind-fixed",
  credits: "promo-admin-kind-credits",
};
const VALUE_ASKS: Record<Promo["kind"], string> = {
  percent: "promo-admin-ask-percent",
  fixed: "promo-admin-ask-fixed",
  credits: "promo-admin-ask-credits",
};

const currencyOf = ({ settings }: Turn) => settings.get(paying.currency);
const zoneOf = ({ settings }: Turn) => settings.get(general.timeZone);

/** A new code: what people type, and what it gives. Everything else has its place on the card. */
export const newPromo = scene("new-promo")
  .ask(
    "code",
    ({ turn, step, of }) => ({ text: turn.t("promo-admin-ask-code", { step, of }) }),
    ({ text = "" }) => promoCode(text),
    { skippable: true },
  )
  .choose(
    "kind",
    ({ turn, step, of }) => ({ text: turn.t("promo-admin-ask-kind", { step, of }) }),
    ({ t }) => KINDS.map((id) => ({ id, label: t.plain(KIND_LABELS[id]) })),
    { columns: 1 },
  )
  .ask(
    "value",
    ({ turn, step, of, draft: { kind = "percent" } }) => ({
      text: turn.t(VALUE_ASKS[kind], { step, of, currency: currencyOf(turn) }),
    }),
    ({ text = "", turn }, { kind }) => typedValue(text, kind, currencyOf(turn)),
    { dependsOn: "kind" },
  )
  .review(({ t }, { code, kind, value }) => ({
    text: [
      code ? t("promo-admin-code", { code }) : t("promo-admin-code-made-up"),
      t("promo-admin-gift", { what: giftOf(t, { kind, value: value.amount, currency: value.currency }) }),
    ].join("\n"),
  }))
  .left(async (turn) => turn.show(await promosView(turn)))
  .done(async (turn, { code, kind, value }) => {
    const currency = kind === "fixed" ? value.currency : null;
    const given = { code: code ?? madeUpCode(), kind, value: value.amount, currency };
    const { id } = await createPromo(turn, turn.person, given);
    return promoView(turn, id, turn.t("promo-admin-created"));
  });

function typedValue(text: string, kind: Promo["kind"], currency: string): Money {
  if (kind === "fixed") return typedPrice(text, currency);
  const amount = wholeNumber(text.replace(/[%٪]/, ""), {
    least: 1,
    most: kind === "percent" ? 100 : 1_000_000,
  });
  return { amount, currency };
}

const ASKS: Record<PromoField, string> = {
  most: "promo-admin-type-most",
  perPerson: "promo-admin-type-per-person",
  startsAt: "promo-admin-type-starts",
  endsAt: "promo-admin-type-ends",
  leastTotal: "promo-admin-type-least",
};

/** Days wait in the draft as numbers: it is kept as JSON. */
const READS: Record<PromoField, (text: string, turn: Turn) => number | Money> = {
  most: (text) => wholeNumber(text, { least: 1, most: 1_000_000 }),
  perPerson: (text) => wholeNumber(text, { least: 1, most: 100 }),
  startsAt: (text, turn) => typedDay(text, zoneOf(turn)).getTime(),
  endsAt: (text, turn) => typedDayEnd(text, zoneOf(turn)).getTime(),
  leastTotal: (text, turn) => typedPrice(text, currencyOf(turn)),
};

/** One limit of a code; skipped, there is no such limit. */
export const editPromo = scene<{ promo: number; field: PromoField }>("edit-promo")
  .ask(
    "value",
    ({ turn, draft: { field = "most" } }) => ({
      text: turn.t(ASKS[field], { currency: currencyOf(turn) }),
    }),
    ({ text = "", turn }, { field }) => READS[field](text, turn),
    { skippable: true },
  )
  .left(async (turn) => turn.show(await promosView(turn)))
  .done(async (turn, { promo, field, value }) => {
    if (value !== null && typeof value === "object") await changeLeastTotal(turn, turn.person, promo, value);
    else if (field === "leastTotal") await changeLeastTotal(turn, turn.person, promo, null);
    else await changePromo(turn, turn.person, promo, changeOf(field, value));
    return promoView(turn, promo, turn.t("promo-admin-saved"));
  });

function changeOf(field: Exclude<PromoField, "leastTotal">, value: number | null): PromoChange {
  if (field === "most") return { most: value };
  if (field === "perPerson") return { perPerson: value ?? 1 };
  return { [field]: value === null ? null : new Date(value) };
}

/** The only category or product that a code is for; skipped, it is for everything. */
export const bindPromo = scene<{ promo: number }>("bind-promo")
  .choose(
    "bound",
    ({ turn }) => ({ text: turn.t("promo-admin-ask-bound") }),
    async ({ tx, t, person }) => {
      const { shelves, goods } = await boundable(tx, person);
      return [
        ...shelves.map(({ id, name }) => ({
          id: `c${id}`,
          label: t.plain("promo-admin-category", { name }),
        })),
        ...goods.map(({ id, name }) => ({ id: `p${id}`, label: name })),
      ];
    },
    { columns: 1, skippable: true },
  )
  .left(async (turn) => turn.show(await promosView(turn)))
  .done(async (turn, { promo, bound }) => {
    const id = Number(bound?.slice(1));
    const categoryId = bound?.startsWith("c") ? id : null;
    const productId = bound?.startsWith("p") ? id : null;
    await changePromo(turn, turn.person, promo, { categoryId, productId });
    return promoView(turn, promo, turn.t("promo-admin-saved"));
  });
