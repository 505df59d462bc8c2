import { gauge } from "../../../lib/metrics.ts";

export const receiptMeters = {
  pending: gauge("receipts_pending", "Receipts that wait for a decision"),
  oldestSeconds: gauge("receipts_oldest_seconds", "Age of the oldest of them"),
};
