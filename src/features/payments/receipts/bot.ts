import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { DomainError } from "../../../lib/errors.ts";
import { ownPayment } from "../core/payments.ts";
import { withStaff } from "../counter/looked-at.ts";
import { draftOf, forget, meanPayment, waitFor } from "./awaited.ts";
import * as buttons from "./buttons.ts";
import { askAbout } from "./hear.ts";
import { openCards } from "./open.ts";
import { handIn } from "./receipts.ts";
import * as views from "./views.ts";

/** What a payer does: shows that they have paid. */
export const receiptTaps: Tap[] = [
  tap(buttons.sendButton, "own", (turn, data) => ask(turn, data.payment)),
  tap(buttons.draftButton, "own", async (turn, { draft, act }) => {
    switch (act) {
      case "yes":
        return send(turn, draft);
      case "which":
        return change(turn, draft, null);
      case "another":
        return ask(turn, (await draftOf(turn.tx, turn.person, draft)).paymentId ?? 0);
      case "cancel":
        await draftOf(turn.tx, turn.person, draft);
        await forget(turn, turn.person);
        return turn.home(turn.t("receipt-cancelled"));
    }
  }),
  tap(buttons.whichButton, "own", (turn, data) => change(turn, data.draft, data.payment)),
];

/** The next picture is for this one. */
async function ask(turn: Turn, id: number) {
  const payment = await ownPayment(turn.tx, turn.person, id);
  const { payable, waiting } = await openCards(turn.tx, turn.person.id);
  if (waiting.some((each) => each.id === id)) return turn.show(withStaff(turn.t, payment));
  if (!payable.some((each) => each.id === id)) throw new DomainError("receipt-payment-over");
  await waitFor(turn, turn.person, id);
  await turn.show(views.askPicture(turn.t, payment));
}

async function change(turn: Turn, tag: number, id: number | null) {
  const draft = await draftOf(turn.tx, turn.person, tag);
  const cards = await openCards(turn.tx, turn.person.id);
  if (id !== null && !cards.payable.some((each) => each.id === id))
    throw new DomainError("receipt-payment-over");
  await meanPayment(turn, turn.person, draft, id);
  await askAbout(turn, { ...draft, paymentId: id }, cards);
}

async function send(turn: Turn, tag: number) {
  const { payment } = await handIn(turn, turn.person, tag);
  await turn.show(views.sent(turn.t, payment));
}
