import { column } from "../../../../desk/columns.ts";
import { type Desk, desk, fact } from "../../../../desk/desk.ts";
import { numberIn } from "../../../../desk/paging.ts";
import { cut, ending } from "../../../../lib/cut.ts";
import { sayNumber } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { lookInsideUnit } from "../../insides.ts";
import { productById } from "../../product-lists.ts";
import { countUnits, listUnits, type StockUnit, unitById, withdrawUnit } from "../../units.ts";
import { restockButton } from "../buttons.ts";
import { lookingInside } from "./inside.ts";

/** Of a shorter code the last letters would say too much. */
const LEAST_TO_HINT = 12;
const HINT = 4;
const LABEL = 24;

/** What a unit is told apart by, without showing it. */
function hintOf({ content, file }: StockUnit): string {
  if (file?.name) return cut(file.name, LABEL);
  return content && content.length >= LEAST_TO_HINT ? `…${ending(content, HINT)}` : "";
}

const numberOf = (t: Translator, { id }: StockUnit) => t.plain("stock-unit", { number: sayNumber(t, id) });

/** The free units of a product: what is sold or withdrawn is only counted. */
export const unitDesk: Desk = desk<StockUnit>({
  name: "units",
  title: "stock-units",
  right: "catalogue.change",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => listUnits(act.tx, by, wanted),
  one: (act, by, id) => unitById(act.tx, by, Number(id)),
  async about(act, by, t, { of }) {
    const product = numberIn(of);
    if (product === undefined) return [];
    const { name } = await productById(act.tx, by, product);
    const { free, reserved, sold, withdrawn } = await countUnits(act.tx, by, product);
    return [
      [fact("product", t.of(name), t("stock-units-title", { name }))],
      [
        fact("free", free, t("stock-units-free", { count: free })),
        fact("reserved", reserved, t("stock-units-reserved", { count: reserved })),
        fact("sold", sold, t("stock-units-sold", { count: sold })),
        fact("withdrawn", withdrawn, t("stock-units-withdrawn", { count: withdrawn })),
      ],
    ];
  },
  heading: (t, { rows }) => t(rows.length > 0 ? "stock-units-withdraw" : "stock-units-none"),
  label: (t, unit) => `${numberOf(t, unit)} ${hintOf(unit)}`.trim(),
  facts: (t, unit) => [
    [
      fact("unit", unit.id, t("stock-name", { name: numberOf(t, unit) })),
      fact("hint", hintOf(unit), hintOf(unit) && t("stock-unit-hint", { name: hintOf(unit) })),
      fact("addedAt", unit.addedAt, t("stock-unit-added", { at: unit.addedAt })),
    ],
  ],
  deeds: {
    look: lookingInside({ run: (act, by, { id }) => lookInsideUnit(act, by, id) }),
    withdraw: {
      label: "stock-withdraw",
      sure: {
        ask: (t, { id }) => t("stock-withdraw-sure", { number: sayNumber(t, id) }),
        yes: "stock-withdraw-yes",
      },
      ends: true,
      run: (act, by, { id }) => withdrawUnit(act, by, id),
      done: "stock-withdrawn",
    },
  },
  listDoors: (_, __, { of }) => {
    const product = numberIn(of);
    if (product === undefined) return [];
    return [
      { label: "stock-in-one", to: restockButton.pack({ product, how: "one" }) },
      { label: "stock-in-list", to: restockButton.pack({ product, how: "list" }) },
    ];
  },
  columns: {
    unit: column("column-number", ({ id }) => id),
    hint: column("stock-column-hint", hintOf),
    addedAt: column("column-added", ({ addedAt }) => addedAt),
  },
  inside: { desk: "goods", of: ({ productId }) => productId },
});
