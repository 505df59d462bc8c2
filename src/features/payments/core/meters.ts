import { counter, gauge } from "../../../lib/metrics.ts";
import type { Act } from "../../../turn/act.ts";
import type { Payment } from "./payments.ts";

export const paymentMeters = {
  payments: counter("payments_total", "Payments that came into a state", ["provider", "state"]),
  webhooks: counter("payment_webhooks_total", "Webhooks of providers by what we made of them", [
    "provider",
    "outcome",
  ]),
  reconcileLagSeconds: gauge(
    "payment_reconcile_lag_seconds",
    "How long the next question to a provider is overdue",
  ),
  openFlags: gauge("payment_flags_open", "Money that came otherwise than expected and waits for staff"),
};

/** Counts a payment that has come into a state, once that is committed. */
export const count = (
  { afterwards }: Act,
  { provider }: Payment,
  state: "begun" | "settled" | "failed" | "refunded",
): void => void afterwards.push(() => paymentMeters.payments.inc({ provider, state }));
