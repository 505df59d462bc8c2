import { cardOrList, cardScreen } from "../../../../bot/desk/card.ts";
import { listScreen } from "../../../../bot/desk/list.ts";
import { type Answer, scene } from "../../../../bot/scene.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { fittedMarked } from "../../../../lib/marked.ts";
import type { Money } from "../../../../lib/money.ts";
import type { KeyWith } from "../../../../texts/keys.ts";
import { sayCurrency, sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { paying } from "../../../payments/core/settings.ts";
import { allCategories } from "../../categories.ts";
import { productDescription, productName } from "../../names.ts";
import { createProduct, type NewProduct, typedPrice } from "../../products.ts";
import type { StoredFile } from "../../schema.ts";
import { goodsDesk, KIND_NAMES, SHOWN_DESCRIPTION } from "./goods.ts";
import { inOwn } from "./languages.ts";
import { copiesIn, goodsIn, pictureIn, worthIn } from "./reading.ts";
import { shelfDesk } from "./shelves.ts";

const KINDS = ["digital", "physical", "pack", "pass"] as const;
type Kind = (typeof KINDS)[number];

/** What a product of its kind consists of; nothing when that was skipped. */
interface Goods {
  worth?: number;
  copies?: number;
  content?: string | null;
  file?: StoredFile | null;
}

interface Described {
  kind: Kind;
  category: string;
  name: string;
  description: string | null;
  price: Money;
  picture: string | null;
  goods: Goods | null;
}

const USUAL_WORTH = { pack: 10, pass: 30 };

const ASK_GOODS: Record<Kind, KeyWith<"step" | "of">> = {
  digital: "stock-ask-digital",
  physical: "stock-ask-physical",
  pack: "stock-ask-pack",
  pass: "stock-ask-pass",
};

/** A new product, question by question; it is put on sale from its card. */
export const newProduct = scene("new-product")
  .choose(
    "kind",
    ({ turn, step, of }) => ({ text: turn.t("stock-ask-kind", { step, of }) }),
    ({ t }) => KINDS.map((id) => ({ id, label: t.plain(KIND_NAMES[id]) })),
  )
  .choose(
    "category",
    ({ turn, step, of }) => ({ text: turn.t("stock-ask-category", { step, of }) }),
    categoryChoices,
  )
  .ask(
    "name",
    ({ turn, step, of }) => ({ text: turn.t("stock-ask-name", { step, of, ...inOwn(turn.t) }) }),
    ({ text = "" }) => productName(text),
  )
  .ask(
    "description",
    ({ turn, step, of }) => ({ text: turn.t("stock-ask-description", { step, of, ...inOwn(turn.t) }) }),
    ({ text = "", written = text }) => productDescription(written),
    { skippable: true },
  )
  .ask(
    "price",
    ({ turn, step, of }) => ({
      text: turn.t("stock-ask-price", { step, of, currency: sayCurrency(turn.t, currencyOf(turn)) }),
    }),
    ({ text = "", turn }) => typedPrice(text, currencyOf(turn)),
  )
  .ask(
    "picture",
    ({ turn, step, of }) => ({ text: turn.t("stock-ask-picture", { step, of }) }),
    (answer) => pictureIn(answer),
    { takesFile: true, skippable: true },
  )
  .ask(
    "goods",
    ({ turn, step, of, draft: { kind = "digital" } }) => ({ text: turn.t(ASK_GOODS[kind], { step, of }) }),
    (answer, { kind }) => goodsOf(answer, kind),
    { takesFile: true, skippable: true, dependsOn: "kind" },
  )
  .review(async (turn, draft) => review(turn, draft))
  .left(async (turn, { category }) => turn.show(await comingFrom(turn, category)))
  .done(async (turn, draft) => {
    const { id } = await createProduct(turn, turn.person, productOf(draft));
    return cardScreen(turn, goodsDesk, id, { words: turn.t("stock-created") });
  });

/** The category that it was to stand in, or all of them while none is known. */
const comingFrom = (turn: Turn, category: unknown): Promise<View> =>
  typeof category === "string" ? cardOrList(turn, shelfDesk, category) : listScreen(turn, shelfDesk, {});

const currencyOf = ({ settings }: Turn) => settings.get(paying.currency);

async function categoryChoices({ tx, t, person }: Turn) {
  const all = await allCategories(tx, person);
  return all.map(({ id, name }) => ({ id: String(id), label: t.of(name) }));
}

function goodsOf(answer: Answer, kind: Kind): Goods {
  if (kind === "physical") return { copies: copiesIn(answer) };
  return kind === "digital" ? goodsIn(answer) : { worth: worthIn(answer, kind) };
}

function productOf({ kind, category, name, description, price, picture, goods }: Described): NewProduct {
  const isStocked = kind === "digital" && goods === null;
  const about = {
    categoryId: Number(category),
    kind,
    name,
    description: description ?? "",
    price: price.amount,
    currency: price.currency,
    picture,
    isOn: false,
  };
  if (kind === "physical") return { ...about, stock: "count", copies: goods?.copies ?? null };
  if (kind === "digital") return { ...about, stock: isStocked ? "units" : "unlimited", ...goods };
  return { ...about, stock: "unlimited", worth: goods?.worth ?? USUAL_WORTH[kind] };
}

async function review(turn: Turn, draft: Described): Promise<View> {
  const { t } = turn;
  const choices = await categoryChoices(turn);
  const lines = [
    t("stock-review"),
    t("stock-name", { name: draft.name }),
    t("stock-kind", { kind: t.plain(KIND_NAMES[draft.kind]) }),
    t("stock-category", { name: choices.find(({ id }) => id === draft.category)?.label ?? "—" }),
    t("stock-price", { amount: sayMoney(t, draft.price) }),
    goodsLine(t, draft),
    draft.description
      ? `\n${t("stock-description", { words: fittedMarked(draft.description, SHOWN_DESCRIPTION) })}`
      : "",
  ];
  return { text: lines.filter(Boolean).join("\n"), ...(draft.picture && { photo: draft.picture }) };
}

function goodsLine(t: Translator, { kind, goods }: Described): string {
  if (kind === "pack") return t("stock-worth-credits", { count: goods?.worth ?? USUAL_WORTH.pack });
  if (kind === "pass") return t("stock-worth-days", { count: goods?.worth ?? USUAL_WORTH.pass });
  if (kind === "digital") return t(goods ? "stock-content-there" : "stock-units-later");
  return goods?.copies === undefined ? t("stock-not-counted") : t("stock-copies", { count: goods.copies });
}
