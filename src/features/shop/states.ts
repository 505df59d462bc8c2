export const STATES = ["draft", "awaiting", "paid", "fulfilled", "refunded", "cancelled", "expired"] as const;
export type OrderState = (typeof STATES)[number];

/** Every move that an order can make. `paid` is left at once, but for what has to be sent by post. */
const MOVES: Record<OrderState, readonly OrderState[]> = {
  draft: ["awaiting", "cancelled"],
  awaiting: ["paid", "cancelled", "expired"],
  paid: ["fulfilled", "refunded"],
  fulfilled: ["refunded"],
  refunded: [],
  cancelled: [],
  expired: [],
};

/** What was bought is the buyer's in these. */
export const GIVEN: OrderState[] = ["paid", "fulfilled"];

/** The states from which one comes here: what stands in the WHERE of a move. */
export const before = (to: OrderState): OrderState[] => STATES.filter((from) => MOVES[from].includes(to));
