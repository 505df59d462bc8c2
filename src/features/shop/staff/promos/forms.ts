import { cardScreen } from "../../../../bot/desk/card.ts";
import { listScreen } from "../../../../bot/desk/list.ts";
import { scene } from "../../../../bot/scene.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { Money } from "../../../../lib/money.ts";
import { percentNumber } from "../../../../lib/numbers.ts";
import type { FixedKey, TextKey } from "../../../../texts/keys.ts";
import { sayCurrency } from "../../../../texts/money.ts";
import { paying } from "../../../payments/core/settings.ts";
import { typedPrice } from "../../products.ts";
import type { Promo } from "../../promos.ts";
import { promoDesk } from "./desk.ts";
import { createPromo, freeCode, giftOf, madeUpCode } from "./promos.ts";

const KINDS = ["percent", "fixed", "credits"] as const;
const KIND_LABELS: Record<Promo["kind"], FixedKey> = {
  percent: "promo-admin-kind-percent",
  fixed: "promo-admin-kind-fixed",
  credits: "promo-admin-kind-credits",
};
const VALUE_ASKS = {
  percent: "promo-admin-ask-percent",
  fixed: "promo-admin-ask-fixed",
  credits: "promo-admin-ask-credits",
} as const satisfies Record<Promo["kind"], TextKey>;

const currencyOf = ({ settings }: Turn) => settings.get(paying.currency);

/** A new code: what people type, and what it gives. Everything else has its place on the card. */
export const newPromo = scene("new-promo")
  .ask(
    "code",
    ({ turn, step, of }) => ({ text: turn.t("promo-admin-ask-code", { step, of }) }),
    ({ text = "", turn }) => freeCode(turn.tx, turn.person, text),
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
      text: turn.t(VALUE_ASKS[kind], { step, of, currency: sayCurrency(turn.t, currencyOf(turn)) }),
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
  .left(async (turn) => turn.show(await listScreen(turn, promoDesk, {})))
  .done(async (turn, { code, kind, value }) => {
    const currency = kind === "fixed" ? value.currency : null;
    const given = { code: code ?? madeUpCode(), kind, value: value.amount, currency };
    const { id } = await createPromo(turn, turn.person, given);
    return cardScreen(turn, promoDesk, id, { words: turn.t("promo-admin-created") });
  });

function typedValue(text: string, kind: Promo["kind"], currency: string): Money {
  if (kind === "fixed") return typedPrice(text, currency);
  const amount = percentNumber(text, {
    least: 1,
    most: kind === "percent" ? 100 : 1_000_000,
  });
  return { amount, currency };
}
