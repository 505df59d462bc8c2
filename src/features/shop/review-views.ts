import { backTo, button, fromTheRight } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Page } from "../../desk/paging.ts";
import { Markup, type Translator } from "../../texts/texts.ts";
import * as buttons from "./buttons.ts";
import type { Product } from "./order.ts";
import type { Review } from "./reviews.ts";
import { shopDoor, turning } from "./shelf-views.ts";

export interface Reviewed {
  product: Product;
  page: Page<Review>;
  mayReview: boolean;
  hasReviewed: boolean;
}

/** What buyers say, without their names. */
export function reviews(t: Translator, { product, page, mayReview, hasReviewed }: Reviewed): View {
  const { id, name, ratings, stars } = product;
  const head =
    ratings > 0
      ? t("shop-reviews-title", { name, rating: stars / ratings, count: ratings })
      : t("shop-reviews-none", { name });
  const place = { pack: (at: object) => buttons.reviewsButton.pack({ product: id, ...at }) };
  const label = t.plain(hasReviewed ? "shop-review-change" : "shop-review-write");
  return {
    text: [head, ...page.rows.map((review) => reviewText(t, review))].join("\n\n"),
    buttons: [
      ...turning(t, page, place),
      ...(mayReview ? [[button(label, buttons.reviewButton.pack({ product: id }))]] : []),
      [backTo(t, buttons.productButton.pack({ product: id }))],
    ],
  };
}

function reviewText(t: Translator, { rating, words, at }: Review): string {
  const head = t("shop-review-head", { stars: "⭐".repeat(rating), at });
  return words ? t("shop-review", { head: new Markup(fromTheRight(t, head)), words }) : head;
}

/** From a thank-you back to what was reviewed. */
export const reviewRow = (t: Translator, product: number): InlineButton[] => [
  button(t.plain("shop-reviews-see"), buttons.reviewsButton.pack({ product })),
  shopDoor(t),
];
