import { Type } from "@sinclair/typebox";
import { type Field, field, type Id, type Kind } from "../../../../desk/desk.ts";
import { choice, words } from "../../../../desk/kinds.ts";
import type { Money } from "../../../../lib/money.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import { sayCurrency } from "../../../../texts/money.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allCategories } from "../../categories.ts";
import { FILE_KINDS } from "../../kinds.ts";
import { productDescription, productName } from "../../names.ts";
import type { Product } from "../../order.ts";
import type { Shelved } from "../../product-lists.ts";
import { move } from "../../product-places.ts";
import {
  type Counted,
  changeProduct,
  changeWorth,
  countCopies,
  MOST_COPIES,
  MOST_WORTH,
  type ProductChange,
  typedPrice,
} from "../../products.ts";
import { inOwn } from "./languages.ts";
import { copiesIn, goodsIn, pictureIn, typedFiscal, worthIn } from "./reading.ts";

const LONGEST_CONTENT = 20_000;
/** The button that empties a field. */
const REMOVE = "desk-remove";

const change = (act: Act, by: Human, id: Id, what: ProductChange) => changeProduct(act, by, Number(id), what);

/** In its own currency, unless another code is typed with it. */
const price: Kind<Shelved, Money> = {
  schema: Type.Object({ amount: Type.Integer({ minimum: 0 }), currency: Type.String() }),
  reads: ({ text = "" }, { item }) => typedPrice(text, item.currency),
};

/** Credits of a pack, days of a pass. */
const worth = (kind: "pack" | "pass"): Kind<Shelved, number> => ({
  schema: Type.Integer({ minimum: 1, maximum: MOST_WORTH[kind] }),
  reads: (said) => worthIn(said, kind),
});

const picture: Kind<Shelved, string | null> = {
  schema: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
  reads: (said) => pictureIn(said),
  takesFile: true,
  empty: { value: null, label: REMOVE },
};

/** How many there are, or how many have come: "+10". */
const copies: Kind<Shelved, Counted> = {
  schema: Type.Union([
    Type.Integer({ minimum: 0, maximum: MOST_COPIES }),
    Type.Object({ more: Type.Integer({ minimum: 1, maximum: MOST_COPIES }) }),
    Type.Null(),
  ]),
  reads(said) {
    const [, plus, text = ""] = /^\s*([+＋]?)([\s\S]*)$/.exec(said.text ?? "") ?? [];
    return plus ? { more: wholeNumber(text, { least: 1, most: MOST_COPIES }) } : copiesIn({ text });
  },
  empty: { value: null, label: "stock-do-not-count", isChoice: true },
};

const content: Kind<Shelved, Pick<Product, "content" | "file">> = {
  schema: Type.Object({
    content: Type.Union([Type.String({ minLength: 1, maxLength: LONGEST_CONTENT }), Type.Null()]),
    file: Type.Union([
      Type.Object({
        fileId: Type.String({ minLength: 1 }),
        kind: Type.Union(FILE_KINDS.map((kind) => Type.Literal(kind))),
        name: Type.Optional(Type.String()),
      }),
      Type.Null(),
    ]),
  }),
  reads: (said) => goodsIn(said),
  takesFile: true,
  empty: { value: { content: null, file: null }, label: REMOVE },
};

const fiscal: Kind<Shelved, Pick<ProductChange, "fiscalCode" | "fiscalPackage">> = {
  schema: Type.Union([
    Type.Object({
      fiscalCode: Type.String({ pattern: "^\\d{17}$" }),
      fiscalPackage: Type.String({ pattern: "^\\d{1,20}$" }),
    }),
    Type.Object({ fiscalCode: Type.Null(), fiscalPackage: Type.Null() }),
  ]),
  reads: ({ text = "" }) => typedFiscal(text),
  empty: { value: { fiscalCode: null, fiscalPackage: null }, label: REMOVE },
};

/** What can be changed of a product; what was bought keeps its own words and price. */
export const goodsFields: Record<string, Field<Shelved>> = {
  name: field({
    ...words(productName),
    label: "stock-edit-name",
    ask: (t) => t("stock-type-name", inOwn(t)),
    stands: ({ name }) => name,
    write: (act, by, id, name) => change(act, by, id, { name: name ?? "" }),
  }),
  price: field({
    ...price,
    label: "stock-edit-price",
    ask: (t, { currency }) => t("stock-type-price", { currency: sayCurrency(t, currency) }),
    stands: ({ price, currency }) => [price, currency],
    write: (act, by, id, { amount, currency }) => change(act, by, id, { price: amount, currency }),
  }),
  worth: field({
    ...worth("pack"),
    kind: ({ kind }) => (kind === "pass" ? worth(kind) : {}),
    label: "stock-edit-worth",
    ask: (t) => t("stock-type-worth"),
    stands: ({ worth }) => worth,
    when: ({ kind }) => kind === "pack" || kind === "pass",
    write: (act, by, _, value, product) => changeWorth(act, by, product, value),
  }),
  description: field({
    ...words(productDescription, { mayBeEmpty: true, isForOthers: true }),
    label: "stock-edit-description",
    ask: (t) => t("stock-type-description", inOwn(t)),
    stands: ({ description }) => description,
    // What is written in other languages stays, and is shown in place of theirs.
    isEmpty: ({ description }, { language }) => description[language] === undefined,
    write: (act, by, id, description) => change(act, by, id, { description }),
  }),
  picture: field({
    ...picture,
    label: "stock-edit-picture",
    ask: (t) => t("stock-send-picture"),
    stands: ({ picture }) => picture,
    write: (act, by, id, value) => change(act, by, id, { picture: value }),
  }),
  content: field({
    ...content,
    label: "stock-edit-content",
    now: "hasContent",
    ask: (t) => t("stock-send-content"),
    stands: ({ content, file }) => [content, file],
    when: ({ kind, stock }) => kind === "digital" && stock === "unlimited",
    write: (act, by, id, { content, file }) => change(act, by, id, { content, file }),
  }),
  copies: field({
    ...copies,
    label: "stock-edit-copies",
    now: "free",
    ask: (t) => t("stock-type-copies"),
    when: ({ stock }) => stock === "count",
    // What orders take is counted in; of what colleagues have counted meanwhile nobody can say how much is new.
    stands: ({ updatedAt }) => updatedAt,
    isEmpty: ({ free }) => free === null,
    was: ({ free }) => String(free ?? ""),
    write: (act, by, id, counted, _, was) =>
      countCopies(act, by, Number(id), counted, was ? Number(was) : undefined),
    tells: (t, count) => (typeof count === "number" ? t("stock-copies-meanwhile", { count }) : undefined),
  }),
  fiscal: field({
    ...fiscal,
    label: "stock-edit-fiscal",
    ask: (t) => t("stock-type-fiscal"),
    stands: ({ fiscalCode, fiscalPackage }) => [fiscalCode, fiscalPackage],
    write: (act, by, id, codes) => change(act, by, id, codes),
  }),
  category: field({
    ...choice(async (act, by, t) =>
      (await allCategories(act.tx, by)).map(({ id, name }) => ({ id: String(id), label: t.of(name) })),
    ),
    label: "stock-move",
    ask: (t) => t("stock-ask-new-category"),
    stands: ({ categoryId }) => categoryId,
    write: (act, by, id, category) => move(act, by, Number(id), Number(category)),
  }),
};
