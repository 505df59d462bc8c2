import { scene } from "../../bot/scene.ts";
import type { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import { address, applyPromo, orderNotes, postalAddress } from "./drafts.ts";
import { newestDraft } from "./history.ts";
import { ownOrder } from "./order.ts";
import { redeem, redeemable } from "./promos.ts";
import { reviewRow } from "./review-views.ts";
import { ownReview, review, reviewWords } from "./reviews.ts";
import { ADDRESS_FORM, frontScreen, orderScreen, reviewsScreen } from "./screens.ts";
import { menuDoor, shopDoor } from "./shelf-views.ts";

/** Back to what somebody was putting together: the order that was asked about, while anybody knows which. */
async function showDraft(turn: Turn, { order }: Record<string, unknown>): Promise<void> {
  const id = typeof order === "number" ? order : (await newestDraft(turn.tx, turn.person))?.id;
  await turn.show(id === undefined ? await frontScreen(turn) : await orderScreen(turn, id));
}

/** What was said of where it goes, when this is not the first time that it is asked. */
const saidBefore = async (turn: Turn, order = 0) => {
  const { address: before, notes } = await ownOrder(turn.tx, turn.person, order);
  return { address: before || undefined, notes: notes || undefined };
};

/** Where a parcel goes, and what the buyer wants to say about it; notes that were there stay unless they are removed. */
export const addressing = scene<{ order: number }>(ADDRESS_FORM)
  .ask(
    "address",
    async ({ turn, draft: { order } }) => {
      const before = (await saidBefore(turn, order)).address;
      const shown = before ? [turn.t("shop-address", { address: before })] : [];
      return { text: [turn.t("shop-address-ask"), ...shown].join("\n\n") };
    },
    ({ text = "" }) => postalAddress(text),
  )
  .ask(
    "notes",
    async ({ turn, draft: { order } }) => {
      const { notes } = await saidBefore(turn, order);
      return { text: notes ? turn.t("shop-notes-ask-others", { notes }) : turn.t("shop-notes-ask") };
    },
    ({ text = "", choice }) => (choice === "remove" ? "" : orderNotes(text)),
    {
      ...{ skippable: true, empties: "shop-notes-skip" },
      beside: async (turn, { order }) =>
        (await saidBefore(turn, order)).notes
          ? [{ id: "remove", label: turn.t.plain("shop-notes-remove") }]
          : [],
    },
  )
  .left(showDraft)
  .done(async (turn, { order, notes, ...to }) => {
    const kept = notes ?? (await saidBefore(turn, order)).notes;
    await address(turn, turn.person, order, { ...to, notes: kept || null });
    return orderScreen(turn, order);
  });

/** A code for the order that is being put together. */
export const coding = scene<{ order: number }>("shop-code")
  .ask(
    "code",
    ({ turn: { t } }) => ({ text: t("shop-code-ask") }),
    async ({ text = "", turn }, { order }) => {
      const { promoId } = await applyPromo(turn, turn.person, order, text);
      return { counts: promoId !== null };
    },
  )
  .left(showDraft)
  .done((turn, { order, code }) =>
    orderScreen(turn, order, { words: code.counts ? undefined : turn.t("shop-code-less") }),
  );

/** A code that gives credits, whatever one buys. */
export const redeeming = scene("shop-redeem")
  .ask(
    "code",
    ({ turn: { t } }) => ({ text: t("shop-redeem-ask") }),
    async ({ text = "", turn }) => {
      await redeemable(turn.tx, turn.person, text, turn.now);
      return text;
    },
  )
  .left(async (turn) => turn.show(await frontScreen(turn)))
  .done(async (turn, { code }) => {
    const count = await redeem(turn, turn.person, code);
    return { text: turn.t("shop-redeemed", { count }), buttons: [[shopDoor(turn.t), menuDoor(turn.t)]] };
  });

const STARS = ["5", "4", "3", "2", "1"] as const;

const wordsSoFar = async (turn: Turn, product: number) =>
  (await ownReview(turn.tx, turn.person, product))?.words || undefined;

/** The order, or what others say: from there they came. */
async function besideReview(turn: Turn, { order, product }: Record<string, unknown>): Promise<View> {
  if (typeof order === "number") return orderScreen(turn, order);
  return typeof product === "number" ? reviewsScreen(turn, { product }) : frontScreen(turn);
}

/** What a buyer thinks of a product; words that were there stay, unless others come or they are removed. */
export const reviewing = scene<{ product: number; order?: number }>("shop-review")
  .choose(
    "rating",
    ({ turn: { t } }) => ({ text: t("shop-review-ask-rating") }),
    () => STARS.map((id) => ({ id, label: "⭐".repeat(Number(id)) })),
    { columns: 1 },
  )
  .ask(
    "words",
    async ({ turn, draft: { product = 0 } }) => {
      const words = await wordsSoFar(turn, product);
      return { text: words ? turn.t("shop-review-ask-others", { words }) : turn.t("shop-review-ask-words") };
    },
    ({ text = "", choice }) => (choice === "remove" ? "" : reviewWords(text)),
    {
      skippable: true,
      beside: async (turn, { product }) =>
        (await wordsSoFar(turn, product))
          ? [{ id: "remove", label: turn.t.plain("shop-review-remove-words") }]
          : [],
    },
  )
  .left(async (turn, draft) => turn.show(await besideReview(turn, draft)))
  .done(async (turn, { product, rating, words }) => {
    await review(turn, turn.person, product, { rating: Number(rating), words });
    return { text: turn.t("shop-review-thanks"), buttons: [reviewRow(turn.t, product)] };
  });
