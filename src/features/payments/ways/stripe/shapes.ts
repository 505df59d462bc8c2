import { type Static, Type } from "@sinclair/typebox";
import { Amount, Id, Maybe } from "../asking.ts";

// The fields we rely on of the objects at docs.stripe.com/api. What can be expanded is an id, or the object itself.

const Metadata = Maybe(Type.Record(Type.String(), Type.String()));
const Reference = Maybe(Type.Union([Id, Type.Object({ id: Id })]));

export const Intent = Type.Object({
  id: Id,
  status: Type.String(),
  amount: Amount,
  amount_received: Maybe(Amount),
  currency: Type.String(),
  customer: Reference,
  payment_method: Reference,
  setup_future_usage: Maybe(Type.String()),
  last_payment_error: Maybe(Type.Object({ code: Maybe(Type.String()) })),
  metadata: Metadata,
});
export type Intent = Static<typeof Intent>;

export const Session = Type.Object({
  id: Id,
  url: Maybe(Type.String()),
  status: Maybe(Type.String()),
  payment_status: Type.String(),
  amount_total: Maybe(Amount),
  currency: Maybe(Type.String()),
  customer: Reference,
  payment_intent: Maybe(Type.Union([Id, Intent])),
  metadata: Metadata,
});
export type Session = Static<typeof Session>;

export const Charge = Type.Object({
  payment_intent: Reference,
  amount_refunded: Amount,
  currency: Type.String(),
  metadata: Metadata,
});

/** An intent with what was charged for it, as it stands now. */
export const Charged = Type.Object({
  latest_charge: Type.Object({ amount_refunded: Amount, currency: Type.String() }),
});

export const Dispute = Type.Object({
  id: Id,
  payment_intent: Reference,
  amount: Amount,
  currency: Type.String(),
  reason: Type.String(),
  status: Type.String(),
});

export const Refund = Type.Object({
  id: Id,
  status: Maybe(Type.String()),
  failure_reason: Maybe(Type.String()),
});
export type Refund = Static<typeof Refund>;

/** The same in an event, where it has to be found by what it gave back. */
export const ToldRefund = Type.Object({
  ...Refund.properties,
  amount: Amount,
  currency: Type.String(),
  payment_intent: Reference,
});

export const Page = Type.Object({ url: Type.String() });

export const Event = Type.Object({
  type: Type.String(),
  created: Type.Optional(Type.Unknown()),
  data: Type.Object({ object: Type.Unknown() }),
});
export type Event = Static<typeof Event>;

export const Failure = Type.Object({
  error: Type.Object({
    type: Maybe(Type.String()),
    code: Maybe(Type.String()),
    decline_code: Maybe(Type.String()),
    message: Maybe(Type.String()),
    param: Maybe(Type.String()),
    payment_intent: Maybe(Type.Object({ id: Id })),
  }),
});

export const idOf = (reference: string | { id: string } | null | undefined): string | undefined =>
  typeof reference === "string" ? reference : reference?.id;
