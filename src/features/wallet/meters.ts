import { gauge } from "../../lib/metrics.ts";

export const ledgerMeters = {
  imbalance: gauge(
    "ledger_imbalance",
    "What the last proof of the ledger found wrong; anything but 0 is an alarm",
  ),
  lastVerified: gauge(
    "ledger_last_verified_timestamp",
    "When the whole ledger was proven last, in seconds since 1970",
  ),
};
