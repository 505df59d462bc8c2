import { button, grid } from "../../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../../bot/view.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Category } from "../../categories.ts";
import type { Product } from "../../order.ts";
import * as buttons from "../buttons.ts";
import type { Leaf } from "../lists.ts";
import { backButton, cut, numberedWays } from "../ways.ts";

/** Under a picture there is room for 1024 characters in all. */
const SHOWN_DESCRIPTION = 400;
const LABEL = 28;

const light = (isOn: boolean) => (isOn ? "🟢" : "⚪️");

export const KIND_NAMES: Record<Product["kind"], string> = {
  digital: "stock-kind-digital",
  physical: "stock-kind-physical",
  pack: "stock-kind-pack",
  pass: "stock-kind-pass",
  course: "stock-kind-course",
  class: "stock-kind-class",
};

/** All categories, one button each. */
export function shelves(t: Translator, { rows, ...leaf }: Leaf<Category>, number: number): View {
  const doors = rows.map(({ id, name, isOn }) => [
    button(`${light(isOn)} ${cut(name, LABEL)}`, buttons.shelfButton.pack({ category: id })),
  ]);
  return {
    text: t(rows.length > 0 ? "stock-title" : "stock-empty"),
    buttons: [
      ...doors,
      ...numberedWays(t, { ...leaf }, number, (page) => buttons.shelvesButton.pack({ page })),
      [
        button(t.plain("stock-new-category"), buttons.newShelfButton.pack()),
        button(t.plain("stock-new-product"), buttons.newGoodsButton.pack()),
      ],
      backButton(t, buttons.controlButton.pack()),
    ],
  };
}

/** A category: its products, and what can be done with it. */
export function shelf(
  t: Translator,
  category: Category,
  { rows, ...leaf }: Leaf<Product>,
  number: number,
): View {
  const { id, name, isOn } = category;
  const goods = rows.map((product) => [
    button(
      `${light(product.isOn)} ${cut(product.name, LABEL)} · ${sayMoney(t, { amount: product.price, currency: product.currency })}`,
      buttons.goodsButton.pack({ product: product.id }),
    ),
  ]);
  const act = (label: string, what: "rename" | "switch" | "up" | "ask") =>
    button(t.plain(label), buttons.shelfActButton.pack({ category: id, act: what }));
  return {
    text: `${t(isOn ? "stock-category-shown" : "stock-category-hidden", { name })}\n\n${t(rows.length > 0 ? "stock-choose-product" : "stock-no-products")}`,
    buttons: [
      ...goods,
      ...numberedWays(t, leaf, number, (page) => buttons.shelfButton.pack({ category: id, page })),
      [button(t.plain("stock-new-product"), buttons.newGoodsButton.pack())],
      [act("stock-rename", "rename"), act(isOn ? "stock-hide" : "stock-show", "switch")],
      [act("stock-up", "up"), act("stock-retire", "ask")],
      backButton(t, buttons.shelvesButton.pack({ page: 0 })),
    ],
  };
}

export const sureToRetireShelf = (t: Translator, { id, name }: Category): View => ({
  text: t("stock-retire-category-sure", { name }),
  buttons: [
    [
      button(
        t.plain("stock-retire-yes"),
        buttons.shelfActButton.pack({ category: id, act: "retire" }),
        "danger",
      ),
    ],
    backButton(t, buttons.shelfButton.pack({ category: id })),
  ],
});

/** Everything about one product, with words above it when something has just been done. */
export function card(t: Translator, product: Product, category: string, words?: string): View {
  const { id, picture, isOn } = product;
  const facts = [
    words,
    t("stock-product", { name: product.name }),
    t(isOn ? "stock-is-on" : "stock-is-off"),
    t("stock-facts", {
      kind: t.plain(KIND_NAMES[product.kind]),
      category,
      amount: sayMoney(t, { amount: product.price, currency: product.currency }),
    }),
    ...more(t, product),
    product.description
      ? `\n${t("stock-description", { words: cut(product.description, SHOWN_DESCRIPTION) })}`
      : "",
  ];
  return {
    text: facts.filter(Boolean).join("\n"),
    ...(picture && { photo: picture }),
    buttons: [
      [
        button(
          t.plain(isOn ? "stock-take-off" : "stock-put-on"),
          buttons.goodsActButton.pack({ product: id, act: "switch" }),
          isOn ? undefined : "success",
        ),
      ],
      ...ways(t, product),
      backButton(t, buttons.shelfButton.pack({ category: product.categoryId })),
    ],
  };
}

function more(t: Translator, { kind, stock, free, worth, content, file, ...product }: Product): string[] {
  return [
    kind === "pack" ? t("stock-worth-credits", { count: worth ?? 0 }) : "",
    kind === "pass" ? t("stock-worth-days", { count: worth ?? 0 }) : "",
    stock === "units" ? t("stock-free-units", { count: free ?? 0 }) : "",
    stock === "count" ? (free === null ? t("stock-not-counted") : t("stock-copies", { count: free })) : "",
    kind === "digital" && stock === "unlimited"
      ? t(content || file ? "stock-content-there" : "stock-content-missing")
      : "",
    product.fiscalCode
      ? t("stock-fiscal", { code: product.fiscalCode, package: product.fiscalPackage ?? "" })
      : "",
    t("stock-sold", { count: product.sold }),
  ];
}

const FIELD_LABELS: Record<buttons.Field, string> = {
  name: "stock-edit-name",
  price: "stock-edit-price",
  worth: "stock-edit-worth",
  description: "stock-edit-description",
  picture: "stock-edit-picture",
  content: "stock-edit-content",
  copies: "stock-edit-copies",
  fiscal: "stock-edit-fiscal",
};

export const fieldName = (t: Translator, field: buttons.Field): string => t.plain(FIELD_LABELS[field]);

/** Which fields a product of its kind has. */
export function fieldsOf({ kind, stock }: Product): buttons.Field[] {
  return buttons.FIELDS.filter((field) => {
    if (field === "worth") return kind === "pack" || kind === "pass";
    if (field === "content") return kind === "digital" && stock === "unlimited";
    if (field === "copies") return stock === "count";
    return true;
  });
}

function ways(t: Translator, product: Product): InlineButton[][] {
  const { id } = product;
  const act = (label: string, what: "up" | "move" | "ask") =>
    button(t.plain(label), buttons.goodsActButton.pack({ product: id, act: what }));
  const edits = fieldsOf(product).map((field) =>
    button(fieldName(t, field), buttons.fieldButton.pack({ product: id, field })),
  );
  const units = button(t.plain("stock-units"), buttons.unitsButton.pack({ product: id }));
  return [
    ...(product.stock === "units" ? [[units]] : []),
    ...grid([...edits, act("stock-move", "move")], 2),
    [act("stock-up", "up"), act("stock-retire", "ask")],
  ];
}

export const sureToRetire = (t: Translator, { id, name }: Product): View => ({
  text: t("stock-retire-sure", { name }),
  buttons: [
    [
      button(
        t.plain("stock-retire-yes"),
        buttons.goodsActButton.pack({ product: id, act: "retire" }),
        "danger",
      ),
    ],
    backButton(t, buttons.goodsButton.pack({ product: id })),
  ],
});
