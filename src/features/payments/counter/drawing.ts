import { remove, tell } from "../../../bot/notify.ts";
import type { View } from "../../../bot/view.ts";
import { STARS } from "../../../lib/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Act } from "../../../turn/act.ts";
import type { Drawing } from "../../../turn/notices.ts";
import { isShutOut } from "../../people/bans.ts";
import { addressOf } from "../../people/person.ts";
import { shownAs } from "../core/begin.ts";
import type { Checked } from "../core/notices.ts";
import { isFilledOtherwise, type Payment, TOP_UP } from "../core/payments.ts";
import { RECHARGES } from "../core/recharges.ts";
import type { PaymentState } from "../core/states.ts";
import { invoice } from "../core/tasks.ts";
import { sendInvoice } from "../providers/invoice.ts";
import { wayOf } from "../ways/index.ts";
import { ended } from "./ended-views.ts";
import { draw, redrawIfThere, removeIfThere, tappedBy } from "./screen.ts";
import * as views from "./views.ts";

type Drawn = Drawing<"payment">;

/** What is paid with the tap needs no screen. */
const isAtOnce = (payment: Payment) => shownAs(payment) === "nothing" && !wayOf(payment.provider).paysItself;
/** A message of Telegram's own, with a button that pays. */
const isInvoice = (payment: Payment) => shownAs(payment) === "invoice";
/** Charged without the payer: there is nothing to show how to pay. */
const isOffSession = ({ subject, recurs }: Payment) => subject.startsWith(RECHARGES) && !recurs;

/** What a payer pays on, as its payment stands; in ways that are paid by a receipt it is another room's. */
export const drawAttempt: Drawn = (act, about) => DRAWN[about.payment.state](act, about);

/** "One moment": what is to be paid is being made elsewhere. */
const showBegun: Drawn = async (act, { payment }) => {
  if (!isOffSession(payment)) await draw(act, payment, (t) => views.oneMoment(t, payment));
};

/** There is a way to pay: a page, an invoice, or nothing but to wait. */
const showOpen: Drawn = async (act, { payment, checked }) => {
  if (isAtOnce(payment) || isOffSession(payment)) return;
  if (isInvoice(payment)) return showInvoice(act, payment);
  const { paysItself } = wayOf(payment.provider);
  const open = (t: Translator): View =>
    paysItself
      ? views.byItself(t, payment, paysItself.says)
      : views.behindLink(t, payment, checked && noteOf(t, act, checked));
  await draw(act, payment, open);
};

const NOTES = {
  unpaid: "pay-not-seen",
  unanswered: "pay-no-answer",
  disconnected: "pay-not-connected",
} as const satisfies Record<Checked, string>;

const noteOf = (t: Translator, { now }: Act, checked: Checked) => t(NOTES[checked], { at: now });

/** An invoice is a message of its own kind: it comes in place of the screen that was tapped. */
async function showInvoice(act: Act, payment: Payment): Promise<void> {
  const address = await addressOf(act.tx, payment.personId);
  if (!address) return;
  const { telegramId: chatId, language } = address;
  const tapped = tappedBy(act, payment);
  if (tapped) {
    tapped.turn.taken = true;
    await remove(act, chatId, tapped.screen);
  }
  const buttons = views.invoiceButtons(act.texts.in(language), payment);
  if (payment.currency === STARS) return sendInvoice(act, address, payment, { token: "", buttons });
  await act.later(invoice, { payment: payment.id, buttons }, { key: `invoice:${payment.id}` });
}

/**
 * The way to pay is no way any more, and goes: what was paid for comes in a message that rings. The screen that the payer
 * has just tapped stays for whoever speaks next, and a paid invoice too, for Telegram has made a receipt of it.
 */
const closeScreen: Drawn = async (act, { payment }) => {
  if (isAtOnce(payment) || isInvoice(payment)) return;
  if (tappedBy(act, payment)) await redrawIfThere(act, payment, (t) => views.paid(t, payment));
  else await removeIfThere(act, payment);
};

const showFailed: Drawn = async (act, { payment }) => {
  if (!isOffSession(payment)) await draw(act, payment, (t) => views.failed(t, payment));
};

/** Nobody should pay it any more: what it was for is paid otherwise, or over. Who is shut out is shown no other way. */
export const showEnded: Drawn = async (act, { payment }) => {
  if (isAtOnce(payment) || payment.screen === null) return;
  const address = await addressOf(act.tx, payment.personId);
  const isShut = await isShutOut(act, payment.personId);
  const words = (t: Translator) => ended(t, payment);
  if (!address || !(isShut || isInvoice(payment))) return void (await redrawIfThere(act, payment, words));
  await remove(act, address.telegramId, payment.screen);
  // An invoice does not turn into words. Of an order its own message tells.
  const isMissed = payment.state === "expired" && payment.subject === TOP_UP && !isShut;
  if (isMissed && !(await isFilledOtherwise(act.tx, payment))) await tell(act, address, words);
};

/** What went back is told, and changes nothing on the screen. */
const nothing: Drawn = async () => undefined;

const DRAWN: Record<PaymentState, Drawn> = {
  unasked: showBegun,
  open: showOpen,
  settled: closeScreen,
  failed: showFailed,
  expired: showEnded,
  cancelled: showEnded,
  "partly-refunded": nothing,
  refunded: nothing,
};
