import { button } from "../../../../bot/keyboard.ts";
import type { View } from "../../../../bot/view.ts";
import { sayNumber } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Product } from "../../order.ts";
import type { Restocked, StockUnit, UnitCounts } from "../../units.ts";
import { goodsButton, restockButton, unitButton, unitsButton } from "../buttons.ts";
import type { Leaf } from "../lists.ts";
import { backButton, cut } from "../ways.ts";

/** Of a shorter code the last letters would say too much. */
const LEAST_TO_HINT = 12;
const HINT = 4;
const LABEL = 24;

/** What a unit is told apart by, without showing it. */
function hintOf(t: Translator, { id, content, file }: StockUnit): string {
  const name = file?.name && cut(file.name, LABEL);
  const end = content && content.length >= LEAST_TO_HINT ? `…${content.slice(-HINT)}` : "";
  return `${t.plain("stock-unit", { number: sayNumber(t, id) })} ${name ?? end}`.trim();
}

/** How many units there are in which state, and the free ones to withdraw. */
export function units(
  t: Translator,
  { id, name }: Product,
  counts: UnitCounts,
  { rows, hasOlder }: Leaf<StockUnit>,
  words?: string,
): View {
  const oldest = rows.at(-1)?.id;
  const listed = rows.map((unit) => [
    button(`🗑 ${hintOf(t, unit)}`, unitButton.pack({ unit: unit.id, product: id, sure: false })),
  ]);
  const text = [words, t("stock-units-title", { name }), t("stock-units-counts", { ...counts })];
  return {
    text: [...text, rows.length > 0 ? t("stock-units-withdraw") : ""].filter(Boolean).join("\n\n"),
    buttons: [
      [
        button(t.plain("stock-in-one"), restockButton.pack({ product: id, how: "one" })),
        button(t.plain("stock-in-list"), restockButton.pack({ product: id, how: "list" })),
      ],
      ...listed,
      ...(hasOlder && oldest
        ? [[button(t.plain("page-next"), unitsButton.pack({ product: id, before: oldest }))]]
        : []),
      backButton(t, goodsButton.pack({ product: id })),
    ],
  };
}

export const sureToWithdraw = (t: Translator, unit: number, product: number): View => ({
  text: t("stock-withdraw-sure", { number: sayNumber(t, unit) }),
  buttons: [
    [button(t.plain("stock-withdraw-yes"), unitButton.pack({ unit, product, sure: true }), "danger")],
    backButton(t, unitsButton.pack({ product })),
  ],
});

/** What restocking has come to: what was added, and what was there already. */
export const told = (t: Translator, { added, duplicates }: Restocked): string =>
  [t("stock-added", { count: added }), duplicates > 0 ? t("stock-duplicates", { count: duplicates }) : ""]
    .filter(Boolean)
    .join("\n");

/** The next one can be sent at once, until it is enough. */
export const next = (t: Translator, product: number, restocked: Restocked, free: number): View => ({
  text: `${told(t, restocked)}\n${t("stock-free-units", { count: free })}\n\n${t("stock-send-next")}`,
  buttons: [[button(t.plain("stock-done"), restockButton.pack({ product, how: "done" }), "success")]],
});
