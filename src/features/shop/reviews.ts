import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { newestFirst, type Page, type Place, pageOf } from "../../desk/paging.ts";
import { DomainError } from "../../lib/errors.ts";
import { assertOn } from "../../settings/parts.ts";
import type { Words } from "../../texts/words.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { orderLines, orders, products, reviews } from "./schema.ts";
import { parts } from "./settings.ts";

export type Review = typeof reviews.$inferSelect;

const LONGEST_WORDS = 500;
/** So many fit into one message with all their words. */
const REVIEWS_SIZE = 5;

/** What a buyer says; throws review-too-long. */
export function reviewWords(typed: string): string {
  const words = typed.trim();
  if (words.length > LONGEST_WORDS) throw new DomainError("review-too-long", { most: LONGEST_WORDS });
  return words;
}

/** Whether somebody has bought it and kept it: only they may say what they think of it. */
export async function mayReview(read: Reader, by: { id: number }, productId: number): Promise<boolean> {
  const [line] = await read
    .select({ id: orderLines.id })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(
      and(
        // The sum keeps SQLite from walking through all that was ever sold of it: a person has few orders.
        eq(sql`${orderLines.productId} + 0`, productId),
        isNull(orderLines.takenBackAt),
        eq(orders.personId, by.id),
        eq(orders.state, "fulfilled"),
      ),
    )
    .limit(1);
  return line !== undefined;
}

/**
 * One review a person and product, which can be changed; without words those of before stay, and empty ones take them
 * away. `rating` is 1–5. Throws review-not-yours.
 */
export async function review(
  act: Act,
  by: { id: number },
  productId: number,
  { rating, words }: { rating: number; words: string | null },
): Promise<void> {
  assertOn(act, parts.reviews);
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) throw new RangeError(`a rating of ${rating}`);
  if (!(await mayReview(act.tx, by, productId))) throw new DomainError("review-not-yours");
  await lock(act.tx, productId);
  const before = await ownReview(act.tx, by, productId);
  const said = { rating, words: (words ?? before?.words) || null, at: act.now };
  if (before) await act.tx.update(reviews).set(said).where(eq(reviews.id, before.id));
  else await act.tx.insert(reviews).values({ productId, personId: by.id, ...said });
  if (!before) await count(act.tx, productId, 1, rating);
  else if (!before.hiddenAt) await count(act.tx, productId, 0, rating - before.rating);
}

/** Until the commit nobody else changes what is said of this product, so its sums stay exact. */
const lock = (tx: Tx, productId: number) =>
  tx
    .update(products)
    .set({ ratings: sql`${products.ratings}` })
    .where(eq(products.id, productId));

const count = (tx: Tx, productId: number, ratings: number, stars: number) =>
  tx
    .update(products)
    .set({ ratings: sql`${products.ratings} + ${ratings}`, stars: sql`${products.stars} + ${stars}` })
    .where(eq(products.id, productId));

export async function ownReview(
  read: Reader,
  by: { id: number },
  productId: number,
): Promise<Review | undefined> {
  const [row] = await read
    .select()
    .from(reviews)
    .where(and(eq(reviews.productId, productId), eq(reviews.personId, by.id)));
  return row;
}

/** Takes a review off the product, or puts it back; what is hidden does not count. False when it was so before. */
export async function hideReview(act: Act, by: Human, id: number, isHidden: boolean): Promise<boolean> {
  allow(by, "catalogue.change");
  const [known] = await act.tx.select().from(reviews).where(eq(reviews.id, id));
  if (!known) return false;
  await lock(act.tx, known.productId);
  const [row] = await act.tx
    .update(reviews)
    .set({ hiddenAt: isHidden ? act.now : null })
    .where(and(eq(reviews.id, id), isHidden ? isNull(reviews.hiddenAt) : isNotNull(reviews.hiddenAt)))
    .returning();
  if (!row) return false;
  const sign = isHidden ? -1 : 1;
  await count(act.tx, row.productId, sign, sign * row.rating);
  const about = { subject: `review:${id}` };
  if (isHidden) await record(act, by, "review.hidden", about);
  else await record(act, by, "review.shown", about);
  return true;
}

/** What buyers say of a product, newest first; hidden reviews are left out. */
export const reviewsOf = (read: Reader, productId: number, place: Place): Promise<Page<Review>> =>
  pageOf<Review>(
    {
      read: (where, direction, limit) =>
        read
          .select()
          .from(reviews)
          .where(and(eq(reviews.productId, productId), isNull(reviews.hiddenAt), where))
          .orderBy(newest.order(direction))
          .limit(limit),
      at: newest.at,
    },
    { ...place, size: REVIEWS_SIZE },
  );

const newest = newestFirst(reviews.id);

/** A review, with the name of what it is about. */
export type Said = Review & { product: Words };

const said = (read: Reader) =>
  read
    .select({ review: reviews, product: products.name })
    .from(reviews)
    .innerJoin(products, eq(products.id, reviews.productId));

/** What buyers say of anything, newest first, with what was hidden. */
export function listReviews(read: Reader, by: Human, place: Place): Promise<Page<Said>> {
  allow(by, "catalogue.change");
  return pageOf<Said>(
    {
      async read(where, direction, limit) {
        const rows = await said(read).where(where).orderBy(newest.order(direction)).limit(limit);
        return rows.map(({ review, product }) => ({ ...review, product }));
      },
      at: newest.at,
    },
    { ...place, size: place.size ?? REVIEWS_SIZE },
  );
}

/** One review for staff, or `review-gone`. */
export async function reviewById(read: Reader, by: Human, id: number): Promise<Said> {
  allow(by, "catalogue.change");
  const [row] = await said(read).where(eq(reviews.id, id));
  if (!row) throw new DomainError("review-gone");
  return { ...row.review, product: row.product };
}
