/** `unasked`: the provider has not made what is to be paid yet. `open`: it can be paid. */
export type PaymentState =
  | "unasked"
  | "open"
  | "settled"
  | "failed"
  | "expired"
  | "cancelled"
  | "partly-refunded"
  | "refunded";

/** A payment that may still become one. Money that comes later is taken all the same, and looked at. */
export const LIVE: PaymentState[] = ["unasked", "open"];
/** Money came in for it. */
export const PAID: PaymentState[] = ["settled", "partly-refunded", "refunded"];
