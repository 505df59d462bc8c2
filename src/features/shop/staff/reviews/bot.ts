import { button } from "../../../../bot/keyboard.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { sayNumber } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { hideReview } from "../../reviews.ts";
import { controlButton, reviewButton, reviewsButton } from "../buttons.ts";
import type { From, Leaf } from "../lists.ts";
import { backButton, cut, keyedWays } from "../ways.ts";
import { allReviews, type Listed } from "./listing.ts";

const LABEL = 20;

/** The newest reviews, each with a button that hides it or shows it again. */
export const reviewsTaps: Tap[] = [
  tap(reviewsButton, "catalogue.change", (turn, data) => showReviews(turn, data)),
  tap(reviewButton, "catalogue.change", async (turn, { review, hides, before }) => {
    await hideReview(turn, turn.person, review, hides);
    turn.toast(turn.t.plain(hides ? "review-admin-hidden" : "review-admin-shown"));
    await showReviews(turn, { before, after: 0 });
  }),
];

const showReviews = async (turn: Turn, from: From) =>
  turn.show(list(turn.t, await allReviews(turn.tx, turn.person, from), from.before));

function list(t: Translator, leaf: Leaf<Listed>, before: number): View {
  const said = leaf.rows.map(({ product, rating, words, at, hiddenAt }) =>
    [
      t(hiddenAt ? "review-admin-row-hidden" : "review-admin-row", { name: product, count: rating, at }),
      words ? t("review-admin-words", { words }) : "",
    ]
      .filter(Boolean)
      .join("\n"),
  );
  const acts = leaf.rows.map(({ id, product, rating, hiddenAt }) => [
    button(
      `${t.plain(hiddenAt ? "review-admin-show" : "review-admin-hide")} ${sayNumber(t, rating)}⭐ ${cut(product, LABEL)}`,
      reviewButton.pack({ review: id, hides: !hiddenAt, before }),
    ),
  ]);
  return {
    text: [t("review-admin-title"), ...(said.length > 0 ? said : [t("review-admin-none")])].join("\n\n"),
    buttons: [
      ...acts,
      ...keyedWays(t, leaf, (from) => reviewsButton.pack(from)),
      backButton(t, controlButton.pack()),
    ],
  };
}
