import { toList } from "../../../bot/desk/doors.ts";
import type { Scene } from "../../../bot/scene.ts";
import type { Tap } from "../../../bot/tap.ts";
import type { AdminEntry, PersonDoor } from "../../../feature.ts";
import type { Waiting } from "../../../hooks.ts";
import { assignForm } from "./assign-form.ts";
import { balanceForm } from "./balance-form.ts";
import { cashierTaps } from "./bot.ts";
import { balanceButton, cashierButton } from "./buttons.ts";
import { flagDesk } from "./flag-desk.ts";
import { countFlags } from "./flagged.ts";
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

const waits: Waiting[] = [
  {
    label: "waits-flags",
    ...{ right: "payments.read", place: 30, to: toList(flagDesk) },
    count: ({ tx }) => countFlags(tx),
  },
];

/** From the card of somebody. */
const ofPerson: PersonDoor[] = [
  {
    ...{ label: "cashier-theirs", right: "payments.read", place: 10 },
    to: (person, via) => toList(paymentDesk, { sought: String(person), via }),
  },
  {
    ...{ label: "cashier-balance", right: "balance.change", place: 30 },
    to: (person, via) => balanceButton.pack({ person, ...(via && { via }) }),
  },
];

/** The staff's side of payments: what the manifest of payments takes over. */
export const cashier = { taps, desks, forms, admin, waits, ofPerson, measure: measurePayments };
