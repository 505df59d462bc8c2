import type { Scene } from "../../../bot/scene.ts";
import type { Tap } from "../../../bot/tap.ts";
import type { AdminEntry } from "../../../feature.ts";
import { assignForm } from "./assign-form.ts";
import { balanceForm } from "./balance-form.ts";
import { cashierTaps } from "./bot.ts";
import { cashierButton } from "./buttons.ts";
import { flagDesk } from "./flag-desk.ts";
import { formerTaps } from "./former.ts";
import { measurePayments } from "./gauges.ts";
import { paymentDesk } from "./payment-desk.ts";
import { refundDesk } from "./refund-desk.ts";
import { refundForm } from "./refund-form.ts";
import { toldDesk } from "./told-desk.ts";

const taps: Tap[] = [...cashierTaps, ...formerTaps];
const desks = [paymentDesk, toldDesk, refundDesk, flagDesk];
const forms: Scene[] = [refundForm, balanceForm, assignForm];
const admin: AdminEntry[] = [
  { label: "admin-cashier", right: "payments.read", place: 30, to: cashierButton.pack() },
];

/** The staff's side of payments: what the manifest of payments takes over. */
export const cashier = { taps, desks, forms, admin, measure: measurePayments };
