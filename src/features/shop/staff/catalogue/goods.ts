import { amount, column, currency, named } from "../../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact } from "../../../../desk/desk.ts";
import { numberIn } from "../../../../desk/paging.ts";
import { fittedMarked, plainOf } from "../../../../lib/marked.ts";
import { naming } from "../../../../lib/room.ts";
import type { FixedKey } from "../../../../texts/keys.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { wordsIn } from "../../../../texts/words.ts";
import { isEmptyInside, lookInside } from "../../insides.ts";
import { isHollow } from "../../on-sale.ts";
import type { Product } from "../../order.ts";
import { listProducts, productById, type Shelved } from "../../product-lists.ts";
import { raise } from "../../product-places.ts";
import { changeProduct, retire } from "../../products.ts";
import { newGoodsButton } from "../buttons.ts";
import { lookingInside } from "../stock/inside.ts";
import { goodsFields } from "./goods-fields.ts";
import { missingLine } from "./languages.ts";

/** Under a picture there is room for 1024 characters in all. */
export const SHOWN_DESCRIPTION = 400;

export const KIND_NAMES: Record<Product["kind"], FixedKey> = {
  digital: "stock-kind-digital",
  physical: "stock-kind-physical",
  pack: "stock-kind-pack",
  pass: "stock-kind-pass",
  course: "stock-kind-course",
  class: "stock-kind-class",
};

/** Why nobody can buy what has just been put on sale. */
function warningOf(product: Product): FixedKey | undefined {
  if (isHollow(product)) return "stock-content-missing";
  return product.free === 0 ? "stock-on-empty" : undefined;
}

const priceOf = ({ price, currency }: Product) => ({ amount: price, currency });

/** Products, each inside its category. */
export const goodsDesk: Desk = desk<Product, Shelved>({
  name: "goods",
  title: "stock-goods",
  subject: "product",
  right: "catalogue.change",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => listProducts(act.tx, by, wanted),
  one: (act, by, id) => productById(act.tx, by, Number(id)),
  heading: (t, { rows }) => t(rows.length > 0 ? "stock-choose-product" : "stock-no-products"),
  label: (t, product) =>
    naming(
      t.of(product.name),
      (name) => `${product.isOn ? "🟢" : "⚪️"} ${name} · ${sayMoney(t, priceOf(product))}`,
    ),
  picture: ({ picture }) => picture,
  facts: (t, product) => [facts(t, product), described(t, product), [missingLine(t, product)]],
  fields: goodsFields,
  deeds: {
    takeOff: {
      label: "stock-take-off",
      when: ({ isOn }) => isOn,
      main: true,
      run: (act, by, { id }) => changeProduct(act, by, id, { isOn: false }),
    },
    putOn: {
      label: "stock-put-on",
      when: ({ isOn }) => !isOn,
      main: true,
      style: "success",
      run: (act, by, { id }) => changeProduct(act, by, id, { isOn: true }),
      warns: warningOf,
    },
    look: lookingInside({
      when: (product) => product.kind === "digital" && !isEmptyInside(product),
      run: (act, by, { id }) => lookInside(act, by, id),
    }),
    up: {
      label: "stock-up",
      run: (act, by, product) => raise(act, by, product),
      seen: ({ position }) => String(position),
      done: "stock-moved-up",
      already: "stock-is-first",
    },
    retire: {
      label: "stock-retire",
      sure: { ask: (t, { name }) => t("stock-retire-sure", { name }), yes: "stock-retire-yes" },
      ends: true,
      run: (act, by, { id }) => retire(act, by, id),
      done: "stock-retired",
    },
  },
  listDoors: (_, __, { of }) => [
    { label: "stock-new-product", to: newGoodsButton.pack({ category: numberIn(of) ?? 0 }) },
  ],
  columns: {
    name: column(
      "column-name",
      ({ name }) => wordsIn(name),
      (t, { name }) => t.of(name),
    ),
    kind: named("column-kind", ({ kind }) => kind, KIND_NAMES),
    price: amount("stock-column-price", priceOf),
    currency: currency(({ currency }) => currency),
    isOn: column("column-on", ({ isOn }) => isOn),
    free: column("stock-column-free", ({ free }) => free),
    sold: column("stock-column-sold", ({ sold }) => sold),
  },
  inside: { desk: "shelves", of: ({ categoryId }) => categoryId },
  holds: [
    { desk: "units", label: "stock-units", when: ({ stock }) => stock === "units" },
    { desk: "goods-words", label: "stock-languages" },
  ],
});

function facts(t: Translator, product: Shelved): Fact[] {
  const { name, isOn, kind, category, worth, free, fiscalCode, fiscalPackage, sold } = product;
  const fiscal = fiscalCode && { code: fiscalCode, package: fiscalPackage ?? "" };
  return [
    fact("name", t.of(name), t("stock-name", { name })),
    fact("isOn", isOn, t(isOn ? "stock-is-on" : "stock-is-off")),
    fact("kind", kind, t("stock-kind", { kind: t.plain(KIND_NAMES[kind]) })),
    fact("category", t.of(category), t("stock-category", { name: category })),
    fact("price", priceOf(product), t("stock-price", { amount: sayMoney(t, priceOf(product)) })),
    fact("worth", worth, sayWorth(t, product)),
    fact(
      "free",
      free,
      [sayFree(t, product), isOn && free === 0 && t("stock-none-left")].filter(Boolean).join("\n"),
    ),
    fact("hasContent", !isEmptyInside(product), sayContent(t, product)),
    fact("fiscal", fiscal, fiscal ? t("stock-fiscal", fiscal) : ""),
    fact("sold", sold, t("stock-sold", { count: sold })),
  ];
}

function described(t: Translator, { description }: Product): Fact[] {
  const said = t.of(description);
  return [
    fact(
      "description",
      plainOf(said),
      said && t("stock-description", { words: fittedMarked(said, SHOWN_DESCRIPTION) }),
    ),
  ];
}

function sayWorth(t: Translator, { kind, worth }: Product): string {
  if (kind === "pack") return t("stock-worth-credits", { count: worth ?? 0 });
  return kind === "pass" ? t("stock-worth-days", { count: worth ?? 0 }) : "";
}

function sayFree(t: Translator, { stock, free }: Product): string {
  if (stock === "units") return t("stock-free-units", { count: free ?? 0 });
  if (stock !== "count") return "";
  return free === null ? t("stock-not-counted") : t("stock-copies", { count: free });
}

function sayContent(t: Translator, product: Product): string {
  if (product.kind !== "digital" || product.stock !== "unlimited") return "";
  return t(isEmptyInside(product) ? "stock-content-missing" : "stock-content-there");
}
