import { and, asc, count, eq, exists, gte, inArray, isNull, or, sql, sum } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { DomainError } from "../../lib/errors.ts";
import { assertOn } from "../../settings/parts.ts";
import type { Act } from "../../turn/act.ts";
import { isOnSale, MOST_OF_ONE, productsOnSale } from "./on-sale.ts";
import type { Product } from "./order.ts";
import { cartLines, categories, products } from "./schema.ts";
import { parts } from "./settings.ts";
import { refuseShort } from "./stock.ts";

const MOST_LINES = 10;

/** A product in the cart, and why it cannot be bought as it stands there. */
export interface CartLine {
  product: Product;
  quantity: number;
  trouble: "gone" | "sold-out" | "too-many" | undefined;
}

/** Puts one more into the cart; throws product-gone, out-of-stock, quantity-out-of-range or cart-full. */
export async function addToCart(act: Act, by: { id: number }, productId: number): Promise<void> {
  assertOn(act, parts.shop);
  const [asked] = await productsOnSale(act.tx, [{ productId, quantity: 1 }]);
  const { lines } = await cartSize(act.tx, by);
  const [raised] = await changeQuantity(act, by, productId, 1);
  if (raised) return;
  if (asked) refuseShort(asked.product, 1);
  await refuseMore(act, by, productId);
  if (lines >= MOST_LINES) throw new DomainError("cart-full", { most: MOST_LINES });
  await act.tx
    .insert(cartLines)
    .values({ personId: by.id, productId, quantity: 1, addedAt: act.now })
    .onConflictDoNothing();
}

/** One more or one less of a line; the last one takes the line away. Throws out-of-stock or quantity-out-of-range. */
export async function changeLine(
  act: Act,
  by: { id: number },
  productId: number,
  step: 1 | -1,
): Promise<void> {
  const [changed] = await changeQuantity(act, by, productId, step);
  if (changed) return;
  if (step < 0) await dropLine(act, by, productId);
  else await refuseMore(act, by, productId);
}

/** Another one of a line was not to be had: throws out-of-stock when there are no more, or quantity-out-of-range. */
async function refuseMore({ tx }: Act, by: { id: number }, productId: number): Promise<void> {
  const [line] = await tx
    .select({ product: products, quantity: cartLines.quantity })
    .from(cartLines)
    .innerJoin(products, eq(products.id, cartLines.productId))
    .where(mine(by, productId));
  if (!line) return;
  refuseShort(line.product, line.quantity + 1);
  if (line.quantity >= MOST_OF_ONE) throw new DomainError("quantity-out-of-range", { most: MOST_OF_ONE });
}

const changeQuantity = ({ tx }: Act, by: { id: number }, productId: number, step: number) =>
  tx
    .update(cartLines)
    .set({ quantity: sql`${cartLines.quantity} + ${step}` })
    .where(
      and(
        mine(by, productId),
        gte(sql`${cartLines.quantity} + ${step}`, 1),
        gte(sql`${MOST_OF_ONE}`, sql`${cartLines.quantity} + ${step}`),
        step > 0 ? exists(enough(tx, productId, step)) : undefined,
      ),
    )
    .returning({ quantity: cartLines.quantity });

/** The product, as long as there is so much of it beyond what is in the cart. */
const enough = (tx: Tx, productId: number, by: number) =>
  tx
    .select({ id: products.id })
    .from(products)
    .where(
      and(
        eq(products.id, productId),
        or(isNull(products.free), gte(products.free, sql`${cartLines.quantity} + ${by}`)),
      ),
    );

export const dropLine = async ({ tx }: Act, by: { id: number }, productId: number): Promise<void> =>
  void (await tx.delete(cartLines).where(mine(by, productId)));

export const clearCart = async ({ tx }: Act, by: { id: number }): Promise<void> =>
  void (await tx.delete(cartLines).where(eq(cartLines.personId, by.id)));

const mine = (person: { id: number }, productId: number) =>
  and(eq(cartLines.personId, person.id), eq(cartLines.productId, productId));

/** The cart with its products, in the order in which they came. */
export async function cartOf(read: Reader, by: { id: number }): Promise<CartLine[]> {
  const rows = await read
    .select({ product: products, category: categories, quantity: cartLines.quantity })
    .from(cartLines)
    .innerJoin(products, eq(products.id, cartLines.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(eq(cartLines.personId, by.id))
    .orderBy(asc(cartLines.addedAt), asc(cartLines.productId));
  return rows.map((row) => ({ product: row.product, quantity: row.quantity, trouble: troubleOf(row) }));
}

function troubleOf(row: Parameters<typeof isOnSale>[0] & { quantity: number }): CartLine["trouble"] {
  const { free } = row.product;
  if (!isOnSale(row)) return "gone";
  if (free === null || free >= row.quantity) return undefined;
  return free > 0 ? "too-many" : "sold-out";
}

const size = statement((read: Reader) =>
  read
    .select({ lines: count(), pieces: sum(cartLines.quantity).mapWith(Number) })
    .from(cartLines)
    .where(eq(cartLines.personId, hole("person"))),
);

/** How much is in the cart: of how many products, and how many pieces of them. */
export async function cartSize(read: Reader, by: { id: number }): Promise<{ lines: number; pieces: number }> {
  const [row] = await size(read, { person: by.id });
  return { lines: row?.lines ?? 0, pieces: row?.pieces ?? 0 };
}

/** What was bought is not in the cart any more. */
export const emptyCart = async (tx: Tx, personId: number, lines: { productId: number }[]): Promise<void> =>
  void (await tx.delete(cartLines).where(
    and(
      eq(cartLines.personId, personId),
      inArray(
        cartLines.productId,
        lines.map(({ productId }) => productId),
      ),
    ),
  ));
