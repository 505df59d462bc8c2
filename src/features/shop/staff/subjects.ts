import { eq, inArray } from "drizzle-orm";
import type { Translator } from "../../../texts/texts.ts";
import type { Words } from "../../../texts/words.ts";
import { byNumber, type Subjects } from "../../../turn/subjects.ts";
import { categories, orders, products, promos, reviews } from "../schema.ts";

/** How the audit calls what is sold, and what it is sold by. */
export const shopSubjects: Subjects = {
  product: {
    some: "some-product",
    ...{ right: "catalogue.change", desk: "goods" },
    called: (t, name) => t.plain("subject-product", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select().from(products).where(inArray(products.id, ids));
      return rows.map(({ id, name, retiredAt }) => ({
        ...{ row: id, name: calledBy(name) },
        ...(retiredAt && { id: null }),
      }));
    }),
  },
  category: {
    some: "some-category",
    ...{ right: "catalogue.change", desk: "shelves" },
    called: (t, name) => t.plain("subject-category", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select().from(categories).where(inArray(categories.id, ids));
      return rows.map(({ id, name, retiredAt }) => ({
        ...{ row: id, name: calledBy(name) },
        ...(retiredAt && { id: null }),
      }));
    }),
  },
  promo: {
    some: "some-promo",
    ...{ right: "promos.change", desk: "promos" },
    called: (t, name) => t.plain("subject-promo", { name }),
    named: byNumber(({ tx }, ids) =>
      tx.select({ row: promos.id, name: promos.code }).from(promos).where(inArray(promos.id, ids)),
    ),
  },
  order: {
    some: "some-order",
    ...{ right: "orders.read", desk: "orders" },
    called: (t, name) => t.plain("subject-order", { name }),
    named: byNumber(({ tx }, ids) =>
      tx.select({ row: orders.id, name: orders.number }).from(orders).where(inArray(orders.id, ids)),
    ),
  },
  review: {
    some: "some-review",
    ...{ right: "catalogue.change", desk: "reviews" },
    called: (t, name) => t.plain("subject-review", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx
        .select({ row: reviews.id, name: products.name })
        .from(reviews)
        .innerJoin(products, eq(products.id, reviews.productId))
        .where(inArray(reviews.id, ids));
      return rows.map(({ row, name }) => ({ row, name: calledBy(name) }));
    }),
  },
};

const calledBy = (name: Words) => (t: Translator) => t.of(name);
