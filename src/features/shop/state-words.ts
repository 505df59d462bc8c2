import type { FixedKey } from "../../texts/keys.ts";
import type { OrderState } from "./states.ts";

/** What a buyer reads of where an order stands: a text key each. */
export const STATE_WORDS: Record<OrderState, FixedKey> = {
  draft: "shop-state-draft",
  awaiting: "shop-state-awaiting",
  paid: "shop-state-paid",
  fulfilled: "shop-state-fulfilled",
  refunded: "shop-state-refunded",
  cancelled: "shop-state-cancelled",
  expired: "shop-state-expired",
};

export const STATE_MARKS: Record<OrderState, string> = {
  draft: "✏️",
  awaiting: "⏳",
  paid: "📦",
  fulfilled: "✅",
  refunded: "↩️",
  cancelled: "🚫",
  expired: "⌛️",
};
