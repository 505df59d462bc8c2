import { type Answer, scene } from "../../../../bot/scene.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { sayCurrency } from "../../../../texts/money.ts";
import { changeCategory, createCategory, productName } from "../../categories.ts";
import {
  changeProduct,
  countCopies,
  type ProductChange,
  productDescription,
  typedFiscal,
  typedPrice,
} from "../../products.ts";
import type { Field } from "../buttons.ts";
import { categoryChoices } from "./new-product.ts";
import { copiesIn, goodsIn, pictureIn, worthIn } from "./reading.ts";
import { goodsView, shelfView, shelvesView } from "./screens.ts";
import { fieldName } from "./views.ts";

/** Fields that may be empty: their form has a button for that. */
export const EMPTIABLE: readonly Field[] = ["description", "picture", "content", "copies", "fiscal"];

/** What a field's form knows from the beginning. */
export interface Edited {
  product: number;
  field: Field;
  currency: string;
  kind: string;
}

type Change = ProductChange & { copies?: number | null };

const ASKS: Record<Field, string> = {
  name: "stock-type-name",
  price: "stock-type-price",
  worth: "stock-type-worth",
  description: "stock-type-description",
  picture: "stock-send-picture",
  content: "stock-send-content",
  copies: "stock-type-copies",
  fiscal: "stock-type-fiscal",
};

const READS: Record<Field, (answer: Answer, edited: Edited) => Change> = {
  name: ({ text = "" }) => ({ name: productName(text) }),
  price: ({ text = "" }, { currency }) => {
    const price = typedPrice(text, currency);
    return { price: price.amount, currency: price.currency };
  },
  worth: (answer, { kind }) => ({ worth: worthIn(answer, kind === "pack" ? "pack" : "pass") }),
  description: ({ text = "" }) => ({ description: productDescription(text) }),
  picture: (answer) => ({ picture: pictureIn(answer) }),
  content: (answer) => goodsIn(answer),
  copies: (answer) => ({ copies: copiesIn(answer) }),
  fiscal: ({ text = "" }) => typedFiscal(text),
};

/** What a field is when its form was skipped. */
const EMPTY: Partial<Record<Field, Change>> = {
  description: { description: "" },
  picture: { picture: null },
  content: { content: null, file: null },
  copies: { copies: null },
  fiscal: { fiscalCode: null, fiscalPackage: null },
};

const asked = ({ t }: Turn, { field = "name", currency = "" }: Partial<Edited>): View => ({
  text: t(ASKS[field], { currency: currency && sayCurrency(t, currency) }),
});

async function saved(turn: Turn, { product, field }: Edited, { copies, ...change }: Change): Promise<View> {
  if (copies !== undefined) await countCopies(turn, turn.person, product, copies);
  else await changeProduct(turn, turn.person, product, change);
  return goodsView(turn, product, turn.t("stock-saved", { what: fieldName(turn.t, field) }));
}

export const editProduct = scene<Edited>("edit-product")
  .ask(
    "value",
    ({ turn, draft }) => asked(turn, draft),
    (answer, draft) => READS[draft.field](answer, draft),
  )
  .left(async (turn) => turn.show(await shelvesView(turn)))
  .done((turn, { value, ...edited }) => saved(turn, edited, value));

/** The same for what may be empty, or be a picture or a file. */
export const editEmptiable = scene<Edited>("edit-product-more")
  .ask(
    "value",
    ({ turn, draft }) => asked(turn, draft),
    (answer, draft) => READS[draft.field](answer, draft),
    { takesFile: true, skippable: true },
  )
  .left(async (turn) => turn.show(await shelvesView(turn)))
  .done((turn, { value, ...edited }) => saved(turn, edited, value ?? EMPTY[edited.field] ?? {}));

export const moveProduct = scene<{ product: number }>("move-product")
  .choose("category", ({ turn }) => ({ text: turn.t("stock-ask-new-category") }), categoryChoices)
  .left(async (turn) => turn.show(await shelvesView(turn)))
  .done(async (turn, { product, category }) => {
    await changeProduct(turn, turn.person, product, { categoryId: Number(category) });
    return goodsView(turn, product, turn.t("stock-saved", { what: turn.t.plain("stock-move") }));
  });

/** The name of a new category, or another name of one that is there. */
export const nameCategory = scene<{ category?: number }>("name-category")
  .ask(
    "name",
    ({ turn }) => ({ text: turn.t("stock-type-category") }),
    ({ text = "" }) => productName(text),
  )
  .left(async (turn) => turn.show(await shelvesView(turn)))
  .done(async (turn, { category, name }) => {
    if (category === undefined) return shelfView(turn, (await createCategory(turn, turn.person, name)).id);
    await changeCategory(turn, turn.person, category, { name });
    return shelfView(turn, category);
  });
