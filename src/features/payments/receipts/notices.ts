import { notify, tell } from "../../../bot/notify.ts";
import { Turn } from "../../../bot/turn.ts";
import type { Act } from "../../../turn/act.ts";
import { addressOf } from "../../people/person.ts";
import type { Payment } from "../core/payments.ts";
import { LIVE } from "../core/states.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { waitForAny } from "./awaited.ts";
import { openCards } from "./open.ts";
import { type Receipt, waitingFor } from "./receipts.ts";
import { redraw } from "./showing.ts";
import * as views from "./views.ts";

/** Somebody has chosen to pay from card to card: here is the card, or that their receipt is with us already. */
export async function showCard(act: Act, { payment }: { payment: Payment }): Promise<void> {
  const { payee } = wayOf(payment.provider);
  if (!payee) return;
  const { waiting } = await openCards(act.tx, payment.personId);
  const address = await addressOf(act.tx, payment.personId);
  if (!address) return;
  await waitForAny(act, { id: payment.personId });
  const t = act.texts.in(address.language);
  const isSent = waiting.some(({ id }) => id === payment.id);
  const view = isSent ? views.withStaff(t, payment) : views.payByCard(t, payment, payee(act.settings));
  if (act instanceof Turn && act.person.id === payment.personId) await act.show(view);
  else await notify(act, address, view);
}

/** What a receipt is for is over before staff have decided: they see it, for it changes what their yes means. */
export async function showOver(act: Act, { payment }: { payment: Payment }): Promise<void> {
  const waiting = isByReceipt(wayOf(payment.provider)) ? await waitingFor(act.tx, payment.id) : undefined;
  if (waiting) await redraw(act, waiting.id);
}

/** Everybody sees the decision; of an approved one the payer hears from what they have bought. */
export async function tellDecision(
  act: Act,
  { receipt, payment }: { receipt: Receipt; payment: Payment },
): Promise<void> {
  await redraw(act, receipt.id);
  const address = await addressOf(act.tx, receipt.personId);
  if (receipt.status === "approved" || !address) return;
  const isOpen = LIVE.includes(payment.state);
  await tell(act, address, (t) => views.returned(t, receipt, payment, { isOpen, contact: contactOf(act) }));
}

/** The school's contact belongs to a feature above this one; a setting is known by its key. */
function contactOf({ settings }: Act): string {
  const contact = settings.named("contact-telegram");
  return contact ? String(settings.get(contact)) : "";
}
