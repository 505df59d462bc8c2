import { backTo, button, grid, turningRow } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Page } from "../../desk/paging.ts";
import { cut, fitted } from "../../lib/cut.ts";
import { alone, fits, naming } from "../../lib/room.ts";
import type { Translator } from "../../texts/texts.ts";
import type { OwnTier } from "../wallet/tiers.ts";
import * as buttons from "./buttons.ts";
import type { Product } from "./order.ts";
import { type CheapestCredit, praiseOf, priceOf, sayPrice } from "./prices.ts";
import { tierTakesOff } from "./reductions.ts";
import { BY_POST, type Category, isSoldOut, type Shelf } from "./shelf.ts";

const LONGEST_LABEL = 36;
/** A longer one is cut on a phone although it stands alone. */
const WIDEST_WHOLE = 30;
/** So few are worth a word in a list, where there is room for little more than a price. */
const FEW = 5;
/** Under a picture fewer words fit. */
const DESCRIPTION_UNDER_PICTURE = 600;

/** The shop's front: its categories, and the ways to one's own cart and purchases. */
export function front(t: Translator, page: Page<Category>, cart: number): View {
  const doors = page.rows.map(({ id, name }) =>
    button(alone(name), buttons.shelfButton.pack({ category: id })),
  );
  return {
    text: t(page.rows.length > 0 ? "shop-title" : "shop-empty"),
    buttons: [
      ...grid(doors, 2),
      ...turning(t, page, buttons.shopButton),
      [
        ...(cart > 0 ? [cartDoor(t, cart)] : []),
        button(t.plain("shop-purchases"), buttons.purchasesButton.pack({})),
      ],
      [button(t.plain("shop-redeem"), buttons.redeemButton.pack())],
      [menuDoor(t)],
    ],
  };
}

const cartDoor = (t: Translator, count: number): InlineButton =>
  button(t.plain("shop-cart-open", { count }), buttons.cartButton.pack());

/** Named as everywhere in the product. */
export const menuDoor = (t: Translator): InlineButton =>
  button(t.plain("back-to-menu"), buttons.leaveButton.pack());

export const shopDoor = (t: Translator): InlineButton =>
  button(t.plain("shop-open"), buttons.shopButton.pack({}));

/** The page before and behind this one of a list whose button only says where to begin. */
export function turning(
  t: Translator,
  { previous, next }: Pick<Page<unknown>, "previous" | "next">,
  to: { pack(place: { from?: number; before?: number }): string },
): InlineButton[][] {
  return turningRow(t, {
    previous: previous === undefined ? undefined : to.pack({ before: previous }),
    next: next === undefined ? undefined : to.pack({ from: next }),
  });
}

/** What a category has, a button a product. Where a price would be cut off, it stands above, and buttons are just names. */
export function shelf(t: Translator, { category, page }: Shelf, cheapest: CheapestCredit): View {
  const number = category?.id ?? BY_POST;
  const from = page.rows[0]?.id ?? 0;
  const place = { pack: (at: object) => buttons.shelfButton.pack({ category: number, ...at }) };
  const title = category ? t("shop-category", { name: category.name }) : t("shop-by-post");
  const lines = page.rows.map((product) => rowOf(t, product, cheapest));
  const areSeen = lines.every((line) => cut(line, WIDEST_WHOLE) === line && fits(line));
  return {
    text: areSeen ? title : `${title}\n\n${lines.map((line) => t("shop-shelf-line", { line })).join("\n")}`,
    buttons: [
      ...page.rows.map((product, at) => [
        button(
          (areSeen ? lines[at] : undefined) ?? nameOf(product),
          buttons.productButton.pack({ product: product.id, category: number, from }),
        ),
      ]),
      ...turning(t, page, place),
      [category ? backTo(t, buttons.shopButton.pack({})) : menuDoor(t)],
    ],
  };
}

const nameOf = (product: Product): string =>
  naming(product.name, (name) => `${isSoldOut(product) ? "🚫 " : ""}${name}`);

function rowOf(t: Translator, product: Product, cheapest: CheapestCredit): string {
  const name = cut(product.name, LONGEST_LABEL);
  if (isSoldOut(product)) return t.plain("shop-row-sold-out", { name });
  const row = t.plain("shop-row", { name, price: priceOf(t, product) });
  const isScarce = product.free !== null && product.free <= FEW;
  const count = isScarce ? t.plain("shop-row-left", { count: product.free ?? 0 }) : undefined;
  return [row, count, praiseOf(t, product, cheapest)].filter(Boolean).join(" · ");
}

export interface Card {
  product: Product;
  /** The shelf that the way back leads to, and where its page begins. */
  category: number;
  from: number;
  inCart: number;
  cheapest: CheapestCredit;
  mayReview: boolean;
  /** What the buyer has. */
  tier: OwnTier | undefined;
}

/** Everything about one product, and what can be done with it. */
export function card(t: Translator, shown: Card): View {
  const { product, category, from, mayReview } = shown;
  const isSold = isSoldOut(product);
  const back = buttons.shelfButton.pack({ category, ...(from > 0 && { from }) });
  const talk = product.ratings > 0 || mayReview;
  return {
    ...(product.picture && { photo: product.picture }),
    text: cardText(t, shown),
    buttons: [
      ...(isSold ? [] : grid(buying(t, shown), 2)),
      ...(shown.inCart > 0 ? [[cartDoor(t, shown.inCart)]] : []),
      ...(talk ? [[reviewsDoor(t, product)]] : []),
      [backTo(t, back)],
    ],
  };
}

const buying = (t: Translator, { product: { id }, category, from }: Card): InlineButton[] => [
  button(t.plain("shop-buy"), buttons.buyButton.pack({ product: id }), "success"),
  button(t.plain("shop-to-cart"), buttons.toCartButton.pack({ product: id, category, from })),
];

const reviewsDoor = (t: Translator, { id, ratings }: Product): InlineButton =>
  button(t.plain("shop-reviews-open", { count: ratings }), buttons.reviewsButton.pack({ product: id }));

function cardText(t: Translator, { product, tier, cheapest }: Card): string {
  const { picture, name, description, worth, kind, ratings, stars, free } = product;
  const words = picture ? fitted(description, DESCRIPTION_UNDER_PICTURE) : description;
  const facts = [
    t("shop-card-price", { price: priceOf(t, product) }),
    tier && forYou(t, product, tier),
    kind === "pack" && worth !== null ? t("shop-card-credits", { count: worth }) : undefined,
    kind === "pass" && worth !== null ? t("shop-card-days", { count: worth }) : undefined,
    isSoldOut(product) ? t("shop-card-sold-out") : undefined,
    free !== null && free > 0 ? t("shop-card-left", { count: free }) : undefined,
    ratings > 0 ? t("shop-card-rating", { rating: stars / ratings, count: ratings }) : undefined,
    praiseOf(t, product, cheapest),
  ];
  const head = `<b>${Bun.escapeHTML(name)}</b>`;
  return [head, Bun.escapeHTML(words), facts.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

/** What one of it costs somebody with this tier; nothing when that is what it costs everybody. */
function forYou(t: Translator, { price, currency }: Product, tier: OwnTier): string | undefined {
  const off = tierTakesOff(tier, price);
  if (off === 0) return undefined;
  return t("shop-card-for-you", { name: tier.name, price: sayPrice(t, { amount: price - off, currency }) });
}

/** Behind the menu's door to books while there are none. */
export const noBooks = (t: Translator): View => ({
  text: t("book-not-open-yet"),
  buttons: [[menuDoor(t)]],
});
