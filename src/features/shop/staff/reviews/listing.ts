import { asc, desc, eq, gt, lt } from "drizzle-orm";
import type { Reader } from "../../../../db/db.ts";
import type { Human } from "../../../../turn/actor.ts";
import { allow } from "../../../../turn/actor.ts";
import type { Review } from "../../reviews.ts";
import { products, reviews } from "../../schema.ts";
import type { From, Leaf } from "../lists.ts";

/** So many fit into one message with all their words. */
const PAGE_SIZE = 5;

export type Listed = Review & { product: string };

/** What buyers say of anything, newest first, with what was hidden. */
export async function allReviews(read: Reader, by: Human, from: From): Promise<Leaf<Listed>> {
  allow(by, "catalogue.change");
  const beyond = from.after
    ? gt(reviews.id, from.after)
    : from.before
      ? lt(reviews.id, from.before)
      : undefined;
  const found = await read
    .select({ review: reviews, product: products.name })
    .from(reviews)
    .innerJoin(products, eq(products.id, reviews.productId))
    .where(beyond)
    .orderBy(from.after ? asc(reviews.id) : desc(reviews.id))
    .limit(PAGE_SIZE + 1);
  const rows = found.slice(0, PAGE_SIZE).map(({ review, product }) => ({ ...review, product }));
  const more = found.length > PAGE_SIZE;
  return from.after
    ? { rows: rows.reverse(), hasNewer: more, hasOlder: true }
    : { rows, hasNewer: from.before > 0, hasOlder: more };
}
