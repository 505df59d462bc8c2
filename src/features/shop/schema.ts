import { sql } from "drizzle-orm";
import {
  bigint,
  flag,
  id,
  index,
  json,
  primaryKey,
  sealed,
  sealedJson,
  table,
  text,
  time,
  uniqueIndex,
} from "../../db/columns.ts";
import type { Words } from "../../texts/words.ts";
import type { FileKind, ProductKind } from "./kinds.ts";
import type { OrderState } from "./states.ts";

export const categories = table(
  "categories",
  {
    id: id(),
    name: json<Words>().notNull(),
    position: bigint().notNull(),
    isOn: flag().notNull().default(true),
    retiredAt: time(),
  },
  (t) => [index("categories_position").on(t.position, t.id)],
);

/** A file of Telegram that the school owns: sent again by its id. */
export interface StoredFile {
  fileId: string;
  kind: FileKind;
  name?: string | undefined;
}

export const products = table(
  "products",
  {
    id: id(),
    categoryId: bigint()
      .notNull()
      .references(() => categories.id),
    kind: text<ProductKind>().notNull(),
    name: json<Words>().notNull(),
    description: json<Words>().notNull(),
    /** file_id of its picture. */
    picture: text(),
    price: bigint().notNull(),
    currency: text().notNull(),
    position: bigint().notNull(),
    isOn: flag().notNull().default(true),
    /** Out of the catalogue for good; what was bought stays. */
    retiredAt: time(),
    stock: text<"units" | "unlimited" | "count">().notNull(),
    /** Free units (each sold once) or copies, kept with the rows. Null: without end. */
    free: bigint(),
    /** What everybody gets who buys it, when its stock is unlimited. */
    content: sealed("products.content"),
    file: sealedJson<StoredFile>("products.file"),
    /** A pack's credits, a pass's days. */
    worth: bigint(),
    sold: bigint().notNull().default(0),
    ratings: bigint().notNull().default(0),
    stars: bigint().notNull().default(0),
    /** MXIK and package code for the fiscal receipt in Uzbekistan. */
    fiscalCode: text(),
    fiscalPackage: text(),
    createdAt: time().notNull(),
    updatedAt: time().notNull(),
  },
  (t) => [
    index("products_shelf").on(t.categoryId, t.position, t.id).where(sql`retired_at is null`),
    index("products_kind").on(t.kind, t.worth),
  ],
);

/** One thing that is sold once: a key, a voucher, a file. */
export const units = table(
  "stock_units",
  {
    id: id(),
    productId: bigint()
      .notNull()
      .references(() => products.id),
    content: sealed("stock_units.content"),
    file: sealedJson<StoredFile>("stock_units.file"),
    /** Blind index of the content: the same one is not stocked twice. */
    fingerprint: text().notNull(),
    state: text<"free" | "reserved" | "sold" | "withdrawn">().notNull(),
    lineId: bigint(),
    addedAt: time().notNull(),
  },
  (t) => [
    uniqueIndex("stock_units_fingerprint").on(t.productId, t.fingerprint),
    index("stock_units_free").on(t.productId, t.id).where(sql`state = 'free'`),
    index("stock_units_line").on(t.lineId).where(sql`line_id is not null`),
  ],
);

export const cartLines = table(
  "cart_lines",
  {
    personId: bigint().notNull(),
    productId: bigint()
      .notNull()
      .references(() => products.id),
    quantity: bigint().notNull(),
    addedAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.productId] })],
);

export const orders = table(
  "orders",
  {
    id: id(),
    number: text().notNull(),
    personId: bigint().notNull(),
    state: text<OrderState>().notNull(),
    /** All lines before any discount, in minor units. */
    subtotal: bigint().notNull(),
    discount: bigint().notNull(),
    total: bigint().notNull(),
    currency: text().notNull(),
    promoId: bigint(),
    /** It was made of the cart, which is emptied when it is paid. */
    fromCart: flag().notNull().default(false),
    address: sealed("orders.address"),
    notes: sealed("orders.notes"),
    createdAt: time().notNull(),
    confirmedAt: time(),
    /** Until when units are kept for it; nothing while a receipt is being looked at. */
    expiresAt: time(),
    paidAt: time(),
    endedAt: time(),
    sentAt: time(),
    tracking: sealed("orders.tracking"),
  },
  (t) => [
    uniqueIndex("orders_number").on(t.number),
    index("orders_person").on(t.personId, t.id),
    index("orders_state").on(t.state, t.id),
    index("orders_expiry").on(t.expiresAt).where(sql`expires_at is not null`),
    index("orders_paid").on(t.paidAt).where(sql`paid_at is not null`),
  ],
);

/** What was bought, as it was called and priced then. */
export const orderLines = table(
  "order_lines",
  {
    id: id(),
    orderId: bigint()
      .notNull()
      .references(() => orders.id),
    productId: bigint()
      .notNull()
      .references(() => products.id),
    name: json<Words>().notNull(),
    kind: text<ProductKind>().notNull(),
    quantity: bigint().notNull(),
    /** One of them, in minor units of the order's currency. */
    price: bigint().notNull(),
    /** All of them after the line's share of the discount. */
    total: bigint().notNull(),
    /** A pack's credits or a pass's days, of one. */
    worth: bigint(),
    takenBackAt: time(),
  },
  (t) => [index("order_lines_order").on(t.orderId), index("order_lines_product").on(t.productId)],
);

export const promos = table(
  "promos",
  {
    id: id(),
    code: text().notNull(),
    kind: text<"percent" | "fixed" | "credits">().notNull(),
    /** Percent 1–100, minor units of `currency`, or credits. */
    value: bigint().notNull(),
    currency: text(),
    /** Null: any number. */
    most: bigint(),
    uses: bigint().notNull().default(0),
    perPerson: bigint().notNull().default(1),
    startsAt: time(),
    endsAt: time(),
    categoryId: bigint(),
    productId: bigint(),
    firstOrderOnly: flag().notNull().default(false),
    leastTotal: bigint(),
    isOn: flag().notNull().default(true),
    createdAt: time().notNull(),
  },
  (t) => [uniqueIndex("promos_code").on(t.code)],
);

/** Who has used a code, for what; `slot` is the how-manieth time of this person. */
export const promoUses = table(
  "promo_uses",
  {
    promoId: bigint()
      .notNull()
      .references(() => promos.id),
    personId: bigint().notNull(),
    slot: bigint().notNull(),
    orderId: bigint(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.promoId, t.personId, t.slot] }), index("promo_uses_order").on(t.orderId)],
);

export const reviews = table(
  "reviews",
  {
    id: id(),
    productId: bigint()
      .notNull()
      .references(() => products.id),
    personId: bigint().notNull(),
    /** 1–5. */
    rating: bigint().notNull(),
    words: sealed("reviews.words"),
    at: time().notNull(),
    hiddenAt: time(),
  },
  (t) => [
    uniqueIndex("reviews_person").on(t.productId, t.personId),
    index("reviews_product").on(t.productId, t.id),
  ],
);

/** What a paid order has given, for a refund to take back. */
export const grants = table(
  "order_grants",
  {
    id: id(),
    lineId: bigint()
      .notNull()
      .references(() => orderLines.id),
    kind: text<"credits" | "pass" | "access">().notNull(),
    details: json<Record<string, unknown>>().notNull(),
    at: time().notNull(),
    takenBackAt: time(),
  },
  (t) => [index("order_grants_line").on(t.lineId)],
);
