import { toList } from "../../../bot/desk/doors.ts";
import type { Scene } from "../../../bot/scene.ts";
import type { Tap } from "../../../bot/tap.ts";
import type { AdminEntry, PersonDoor } from "../../../feature.ts";
import { assignForm } from "./assign-form.ts";
import { balanceForm } from "./balance-form.ts";
import { cashierTaps } from "./bot.ts";
import { balanceButton, takingsButton, waysButton } from "./buttons.ts";
import { flagDesk } from "./flag-desk.ts";
import { countFlags } from "./flagged.ts";
import { formerTaps } from "./former.ts";
import { measurePayments } from "./gauges.ts";
import { paymentPart } from "./of-person.ts";
import { paymentDesk } from "./payment-desk.ts";
import { refundDesk } from "./refund-desk.ts";
import { refundForm } from "./refund-form.ts";
import { toldDesk } from "./told-desk.ts";

const taps: Tap[] = [...cashierTaps, ...formerTaps];
const desks = [paymentDesk, toldDesk, refundDesk, flagDesk];
const forms: Scene[] = [refundForm, balanceForm, assignForm];
const admin: AdminEntry[] = [
  { room: "billing", desk: paymentDesk, place: 20 },
  {
    ...{ room: "billing", desk: flagDesk, place: 30 },
    waits: { label: "waits-flags", place: 30, count: ({ tx }) => countFlags(tx) },
  },
  {
    ...{ room: "billing", label: "cashier-takings", right: "payments.read", place: 40 },
    to: takingsButton.pack({}),
  },
  {
    ...{ room: "billing", label: "cashier-ways", right: "payments.read", place: 50 },
    to: waysButton.pack({}),
  },
  {
    ...{ room: "billing", label: "cashier-balance", right: "balance.change", place: 60 },
    to: balanceButton.pack({}),
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
export const cashier = {
  taps,
  desks,
  forms,
  admin,
  ofPerson,
  personParts: [paymentPart],
  measure: measurePayments,
};
