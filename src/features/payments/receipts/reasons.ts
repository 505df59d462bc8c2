import type { FixedKey } from "../../../texts/keys.ts";

/** Why staff reject a receipt, without typing. */
export const REASONS = ["unreadable", "amount", "card", "used", "unpaid"] as const;
export type Reason = (typeof REASONS)[number];

/** The words of each, as text keys. */
export const REASON_TEXTS: Record<Reason, FixedKey> = {
  unreadable: "receipt-reason-unreadable",
  amount: "receipt-reason-amount",
  card: "receipt-reason-card",
  used: "receipt-reason-used",
  unpaid: "receipt-reason-unpaid",
};

export const isReason = (written: string): written is Reason => REASONS.some((each) => each === written);
