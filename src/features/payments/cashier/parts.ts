import type { Scene } from "../../../bot/scene.ts";
import type { Tap } from "../../../bot/tap.ts";
import type { AdminEntry } from "../../../feature.ts";
import { assignForm } from "./assign-form.ts";
import { balanceForm } from "./balance-form.ts";
import { paymentsTaps } from "./bot.ts";
import { cashierButton } from "./buttons.ts";
import { flagsTaps } from "./flags-bot.ts";
import { measurePayments } from "./gauges.ts";
import { moneyTaps } from "./money-bot.ts";
import { refundForm } from "./refund-form.ts";
import { searchForm } from "./search-form.ts";

const taps: Tap[] = [...paymentsTaps, ...flagsTaps, ...moneyTaps];
const forms: Scene[] = [searchForm, refundForm, balanceForm, assignForm];
const admin: AdminEntry[] = [
  { label: "admin-cashier", right: "payments.read", place: 30, to: cashierButton.pack() },
];

/** The staff's side of payments: what the manifest of payments takes over. */
export const cashier = { taps, forms, admin, measure: measurePayments };
