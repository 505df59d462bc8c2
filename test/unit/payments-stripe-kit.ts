/** Objects as Stripe shows them. */
export const session = (given: object = {}) => ({
  id: "cs_1",
  object: "checkout.session",
  url: "https://checkout.stripe.com/c/pay/cs_1",
  status: "complete",
  payment_status: "paid",
  amount_total: 1250,
  currency: "usd",
  customer: "cus_1",
  payment_intent: "pi_1",
  metadata: { payment: "P7K2M9QXA" },
  ...given,
});
export const intent = (given: object = {}) => ({
  id: "pi_1",
  status: "succeeded",
  amount: 1250,
  amount_received: 1250,
  currency: "usd",
  customer: "cus_1",
  payment_method: "pm_1",
  metadata: { payment: "P7K2M9QXA", off_session: "1" },
  ...given,
});
export const SETTLED = {
  kind: "settled",
  reference: "cs_1",
  number: "P7K2M9QXA",
  amount: { amount: 1250, currency: "USD" },
  charge: "pi_1",
  customer: "cus_1",
} as const;
