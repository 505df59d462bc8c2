import { sql } from "drizzle-orm";
import {
  bigint,
  flag,
  id,
  index,
  json,
  primaryKey,
  sealed,
  table,
  text,
  time,
  uniqueIndex,
} from "../../../db/columns.ts";
import type { ChargeLine } from "../ways/line.ts";
import type { FlagKind } from "./flags.ts";
import type { PaymentState } from "./states.ts";

/** One attempt to pay, at one provider. */
export const payments = table(
  "payments",
  {
    id: id(),
    /** Shown to people, and carried through by every provider. */
    number: text().notNull(),
    personId: bigint().notNull(),
    /** The name of the way to pay. */
    provider: text().notNull(),
    /** What it is for: `order:<id>`, `topup`, `recharge:<id>`. */
    subject: text().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    lines: json<ChargeLine[]>().notNull(),
    /** What the provider charges, in minor units. */
    amount: bigint().notNull(),
    currency: text().notNull(),
    /** What that is worth here: the same, but for Stars. */
    value: bigint().notNull(),
    valueCurrency: text().notNull(),
    state: text<PaymentState>().notNull(),
    /** The provider's own id of what is to be paid. */
    reference: text(),
    /** What the provider wants to hear for a refund. */
    charge: text(),
    /** The page to pay on. */
    url: text(),
    createdAt: time().notNull(),
    /** Until when it can be paid; nothing while a receipt waits for its decision. */
    expiresAt: time(),
    /** When the provider is asked next what became of it. */
    askAt: time(),
    settledAt: time(),
    /** When what it was for took the money; what nobody took is still in the payer's wallet. */
    servedAt: time(),
    /** What really came in, in minor units of what currency. */
    paid: bigint(),
    paidCurrency: text(),
    /** Given back so far, of `paid`. */
    refunded: bigint().notNull().default(0),
    /** Why it failed, in the provider's words. */
    failure: text(),
    /** The message with the way to pay, to be redrawn when something happens. */
    screen: bigint(),
    /** Paid again every 30 days, or the method is kept, as the way has it. */
    recurs: flag().notNull().default(false),
  },
  (t) => [
    uniqueIndex("payments_number").on(t.number),
    uniqueIndex("payments_reference").on(t.provider, t.reference).where(sql`reference is not null`),
    index("payments_charge").on(t.charge).where(sql`charge is not null`),
    index("payments_person").on(t.personId, t.id),
    index("payments_subject").on(t.subject),
    index("payments_state").on(t.state, t.id),
    index("payments_ask").on(t.askAt).where(sql`ask_at is not null`),
    index("payments_settled").on(t.settledAt).where(sql`settled_at is not null`),
  ],
);

/** What a provider has told us, once, as it came: to look things up when something is wrong. */
export const heardEvents = table(
  "payment_events",
  {
    id: id(),
    provider: text().notNull(),
    /** The digest of the exact bytes; a repeated one changes nothing. */
    digest: text().notNull(),
    paymentId: bigint(),
    verdict: text().notNull(),
    body: sealed("payment_events.body").notNull(),
    at: time().notNull(),
  },
  (t) => [
    uniqueIndex("payment_events_digest").on(t.provider, t.digest),
    index("payment_events_payment").on(t.paymentId).where(sql`payment_id is not null`),
    index("payment_events_at").on(t.at),
  ],
);

/** Money that came otherwise than expected: staff look at each. */
export const flags = table(
  "payment_flags",
  {
    id: id(),
    kind: text<FlagKind>().notNull(),
    /** What makes it this one: the same thing is flagged once. */
    key: text().notNull(),
    paymentId: bigint(),
    personId: bigint(),
    provider: text().notNull(),
    amount: bigint().notNull(),
    currency: text().notNull(),
    details: json<Record<string, unknown>>().notNull(),
    /** What the rule did at once: where the money is. */
    outcome: text<"credited" | "kept" | "leaving" | "taken">().notNull(),
    at: time().notNull(),
    closedAt: time(),
  },
  (t) => [
    uniqueIndex("payment_flags_key").on(t.key),
    index("payment_flags_open").on(t.id).where(sql`closed_at is null`),
  ],
);

/** Money that goes back. */
export const refunds = table(
  "refunds",
  {
    id: id(),
    paymentId: bigint()
      .notNull()
      .references(() => payments.id),
    amount: bigint().notNull(),
    state: text<"asked" | "done" | "failed">().notNull(),
    /** Where it goes: to the payer's own account at the provider, by hand, or into the wallet. */
    way: text<"provider" | "hand" | "wallet">().notNull(),
    reason: sealed("refunds.reason"),
    /** The provider's own id of it; unknown for what was given back in its console. */
    reference: text(),
    askedBy: bigint(),
    askedAt: time().notNull(),
    endedAt: time(),
    failure: text(),
  },
  (t) => [
    index("refunds_payment").on(t.paymentId),
    index("refunds_open").on(t.id).where(sql`state = 'asked'`),
  ],
);

/** A payer as a provider knows them, and whether their balance may be filled up by itself (C-32). */
export const customers = table(
  "payment_customers",
  {
    personId: bigint().notNull(),
    provider: text().notNull(),
    customer: sealed("payment_customers.customer").notNull(),
    method: sealed("payment_customers.method"),
    updatedAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.provider] })],
);

/** A payment that Telegram repeats every 30 days. */
export const subscriptions = table(
  "subscriptions",
  {
    id: id(),
    /** The payment it began with. */
    paymentId: bigint()
      .notNull()
      .references(() => payments.id),
    personId: bigint().notNull(),
    charge: text().notNull(),
    state: text<"active" | "canceled" | "failed" | "ended">().notNull(),
    paidUntil: time().notNull(),
    updatedAt: time().notNull(),
  },
  (t) => [uniqueIndex("subscriptions_payment").on(t.paymentId), index("subscriptions_person").on(t.personId)],
);

/** Fills credits up by itself with the saved method, when its owner has asked for that. */
export const recharges = table("recharges", {
  personId: bigint().primaryKey(),
  isOn: flag().notNull(),
  /** Credits at which it buys. */
  threshold: bigint().notNull(),
  productId: bigint().notNull(),
  /** Most money in a calendar month, in minor units of the product's currency. */
  monthlyCap: bigint().notNull(),
  /** Failures in a row; two switch it off. */
  failures: bigint().notNull().default(0),
  changedAt: time().notNull(),
});
