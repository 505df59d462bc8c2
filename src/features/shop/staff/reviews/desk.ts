import { column } from "../../../../desk/columns.ts";
import { type Desk, desk, fact } from "../../../../desk/desk.ts";
import { placeOf } from "../../../../desk/paging.ts";
import { naming } from "../../../../lib/room.ts";
import { sayNumber } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { wordsIn } from "../../../../texts/words.ts";
import { hideReview, listReviews, reviewById, type Said } from "../../reviews.ts";

/** What buyers say, to be read in the list itself; each is hidden or shown again by one tap. */
export const reviewDesk: Desk = desk<Said>({
  name: "reviews",
  title: "admin-reviews",
  right: "catalogue.change",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => listReviews(act.tx, by, placeOf(wanted)),
  one: (act, by, id) => reviewById(act.tx, by, Number(id)),
  heading: (t, { rows }) =>
    [t("review-admin-title"), ...(rows.length > 0 ? [] : [t("review-admin-none")])].join("\n\n"),
  line: (t, review) => [titleOf(t, review), wordsOf(t, review)].filter(Boolean).join("\n"),
  label: (t, { product, rating, hiddenAt }) =>
    naming(
      t.of(product),
      (name) =>
        `${t.plain(hiddenAt ? "review-admin-show" : "review-admin-hide")} ${sayNumber(t, rating)}⭐ ${name}`,
    ),
  atOnce: ({ hiddenAt }) => (hiddenAt ? "show" : "hide"),
  facts: (t, review) => [
    [
      fact("product", t.of(review.product), titleOf(t, review)),
      fact("rating", review.rating, ""),
      fact("at", review.at, ""),
      fact("isHidden", review.hiddenAt !== null, ""),
      fact("words", review.words, wordsOf(t, review)),
    ],
  ],
  deeds: {
    hide: {
      label: "review-admin-hide",
      when: ({ hiddenAt }) => hiddenAt === null,
      run: (act, by, { id }) => hideReview(act, by, id, true),
      done: "review-admin-hidden",
    },
    show: {
      label: "review-admin-show",
      when: ({ hiddenAt }) => hiddenAt !== null,
      run: (act, by, { id }) => hideReview(act, by, id, false),
      done: "review-admin-shown",
    },
  },
  columns: {
    product: column(
      "review-column-product",
      ({ product }) => wordsIn(product),
      (t, { product }) => t.of(product),
    ),
    rating: column("review-column-rating", ({ rating }) => rating),
    words: column("review-column-words", ({ words }) => words),
    at: column("column-at", ({ at }) => at),
    hiddenAt: column("review-column-hidden", ({ hiddenAt }) => hiddenAt),
  },
});

const titleOf = (t: Translator, { product: name, rating: count, at, hiddenAt }: Said): string =>
  t(hiddenAt ? "review-admin-row-hidden" : "review-admin-row", { name, count, at });

const wordsOf = (t: Translator, { words }: Said): string => (words ? t("review-admin-words", { words }) : "");
