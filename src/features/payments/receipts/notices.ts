import { notify } from "../../../bot/notify.ts";
import { Turn } from "../../../bot/turn.ts";
import type { NoticeViews } from "../../../bot/view.ts";
import type { Act } from "../../../turn/act.ts";
import type { Drawing } from "../../../turn/notices.ts";
import { addressOf } from "../../people/person.ts";
import { type Payment, rememberScreen } from "../core/payments.ts";
import { showEnded } from "../counter/drawing.ts";
import { withStaff } from "../counter/looked-at.ts";
import { tappedBy } from "../counter/screen.ts";
import { wayOf } from "../ways/index.ts";
import { waitForAny } from "./awaited.ts";
import { openCards } from "./open.ts";
import { waitingFor } from "./receipts.ts";
import { redraw } from "./showing.ts";
import * as staffViews from "./staff-views.ts";
import * as views from "./views.ts";

export const notices: NoticeViews = {
  "receipts-waiting": (t, overdue) => staffViews.overdue(t, "receipts-reminder", overdue),
  "receipts-still-waiting": (t, overdue) => staffViews.overdue(t, "receipts-escalation", overdue),
  "receipt-returned": (t, { receipt, payment, ...rest }) => views.returned(t, receipt, payment, rest),
};

/** What is paid from card to card: a card while it is open; when it is over, who pays and who looks at it see so. */
export const drawCard: Drawing<"payment"> = async (act, about) => {
  const { payment } = about;
  if (payment.state === "open") await showCard(act, payment);
  if (payment.state !== "expired" && payment.state !== "cancelled") return;
  await showEnded(act, about);
  await showOver(act, payment);
};

/** Somebody has chosen to pay from card to card: here is the card, or that their receipt is with us already. */
async function showCard(act: Act, payment: Payment): Promise<void> {
  const { payee } = wayOf(payment.provider);
  if (!payee) return;
  const { waiting } = await openCards(act.tx, payment.personId);
  const address = await addressOf(act.tx, payment.personId);
  if (!address) return;
  await waitForAny(act, { id: payment.personId });
  const t = act.texts.in(address.language);
  const isSent = waiting.some(({ id }) => id === payment.id);
  const view = isSent ? withStaff(t, payment) : views.payByCard(t, payment, payee(act.settings));
  // A card in a message of its own stays as it is: only what was tapped is known by its number already.
  await rememberScreen(act, payment.id, tappedBy(act, payment)?.screen ?? null);
  if (act instanceof Turn && act.person.id === payment.personId) await act.show(view);
  else await notify(act, address, view);
}

/** What a receipt is for is over before staff have decided: they see it, for it changes what their yes means. */
async function showOver(act: Act, payment: Payment): Promise<void> {
  const waiting = await waitingFor(act.tx, payment.id);
  if (waiting) await redraw(act, waiting.id);
}
