import { showList } from "../../../bot/desk/taps.ts";
import { link } from "../../../bot/keyboard.ts";
import { scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import { type Commands, type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { tidy } from "../../../lib/fold.ts";
import { allow } from "../../../turn/actor.ts";
import { paymentById } from "../core/payments.ts";
import * as buttons from "./buttons.ts";
import { copiesOf, letGo } from "./copies.ts";
import { approve, askAnother, confirmByNumber, reject, toConfirm } from "./decisions.ts";
import { receiptDesk, rejectionFrom } from "./desks.ts";
import { openCard } from "./queue.ts";
import { receiptById } from "./receipts.ts";
import * as views from "./staff-views.ts";

const RECEIPT = /^\d{1,15}$/;

/** Why a receipt is rejected, in the words of whoever rejects it. */
export const reasonForm = scene<{ receipt: number }>("receipt-reason")
  .ask(
    "words",
    ({ turn }) => ({ text: turn.t("receipt-ask-reason") }),
    ({ text = "" }) => rejectionFrom(text),
  )
  .left((turn) => showList(turn, receiptDesk, {}))
  .done(async (turn, { receipt, words }) => {
    const { status } = await receiptById(turn.tx, receipt);
    // Somebody was faster than the typing: the card says who.
    if (status !== "pending") return cardHere(turn, receipt);
    await reject(turn, turn.person, receipt, words);
    return told(turn, receipt);
  });

const cardHere = async (turn: Turn, id: number): Promise<View> =>
  views.cardView(turn.t, await openCard(turn.tx, turn.person, id), 0);

/** A copy of it in this chat shows the decision by itself: to whoever has decided it is not shown twice. */
async function told(turn: Turn, id: number): Promise<View> {
  const copies = await copiesOf(turn.tx, id);
  if (!copies.some(({ chatId }) => chatId === turn.chatId)) return cardHere(turn, id);
  return { text: turn.t("receipt-rejected-toast"), buttons: [views.queueRow(turn.t)] };
}

/** Whoever was too late sees who decided, and how. */
const asItIs = {
  inGroups: true,
  refused: async (turn: Turn, { receipt }: { receipt: number }) => {
    if (isOurs(turn)) await showDecided(turn, receipt);
  },
};

/** Decisions, in private and in the group of the staff. */
export const decisionTaps: Tap[] = [
  tap(
    buttons.decideButton,
    "receipts.decide",
    async (turn, { receipt, act }) => {
      if (!isOurs(turn)) return turn.toast(turn.t.plain("screen-outdated"));
      if (act === "reject") return chooseReason(turn, receipt);
      if (act === "back") return showHere(turn, receipt);
      if (act === "approve") await approve(turn, turn.person, receipt);
      else await askAnother(turn, turn.person, receipt);
      turn.toast(turn.t.plain(act === "approve" ? "receipt-approved-toast" : "receipt-another-toast"));
      await showDecided(turn, receipt);
    },
    asItIs,
  ),
  tap(
    buttons.reasonButton,
    "receipts.decide",
    async (turn, { receipt, reason }) => {
      if (!isOurs(turn)) return turn.toast(turn.t.plain("screen-outdated"));
      await reject(turn, turn.person, receipt, reason);
      turn.toast(turn.t.plain("receipt-rejected-toast"));
      await showDecided(turn, receipt);
    },
    asItIs,
  ),
];

/** What staff see of receipts in private. */
export const receiptStaffTaps: Tap[] = [
  tap(buttons.cardButton, "receipts.decide", async (turn, { receipt, picture }) =>
    turn.show(views.cardView(turn.t, await openCard(turn.tx, turn.person, receipt), picture)),
  ),
  tap(buttons.wordsButton, "receipts.decide", (turn, data) => askWords(turn, data.receipt)),
  tap(buttons.confirmButton, "receipts.decide", async (turn, { payment }) => {
    const { number = "" } = (await paymentById(turn.tx, payment)) ?? {};
    await turn.show(views.confirmed(turn.t, await confirmByNumber(turn, turn.person, number)));
  }),
];

export const receiptStaffCommands = {
  confirm_payment: {
    need: "receipts.decide",
    async run(turn) {
      const number = tidy(turn.args).toUpperCase();
      if (!number) return showList(turn, receiptDesk, {});
      const { receipt, ...asked } = await toConfirm(turn, turn.person, number);
      if (!receipt) return turn.show(views.confirmSure(turn.t, asked));
      await turn.show(views.cardView(turn.t, await openCard(turn.tx, turn.person, receipt.id), 0));
    },
  },
} satisfies Commands;

/** Leads from the group into private, to the words for a rejection. */
export async function startWords(turn: Turn, rest: string): Promise<boolean> {
  if (!RECEIPT.test(rest) || !turn.person.rights.has("receipts.decide")) return false;
  await askWords(turn, Number(rest));
  return true;
}

/** Buttons of receipts count in private and in the one group of the staff, wherever they were copied to. */
const isOurs = ({ isPrivate, chatId, staffGroup }: Turn) => isPrivate || chatId === staffGroup;

async function askWords(turn: Turn, id: number) {
  allow(turn.person, "receipts.decide");
  const { status } = await receiptById(turn.tx, id);
  if (status !== "pending")
    return turn.show(views.cardView(turn.t, await openCard(turn.tx, turn.person, id), 0));
  const { message } = turn.press ?? {};
  if (message) await letGo(turn, { chatId: message.chat.id, messageId: message.message_id });
  await enter(turn, reasonForm, { draft: { receipt: id } });
}

async function chooseReason(turn: Turn, id: number) {
  const card = await openCard(turn.tx, turn.person, id);
  if (card.receipt.status !== "pending") return showHere(turn, id);
  const ownWords = turn.isPrivate ? undefined : elsewhere(turn, id);
  await turn.show({
    ...here(turn, views.copyOf(turn.t, card)),
    buttons: views.reasons(turn.t, id, ownWords),
  });
}

const elsewhere = ({ t, house }: Turn, id: number): InlineButton =>
  link(t.plain("receipt-own-words"), `${house.link()}?start=receipt-${id}`);

/** A message of words stays one: its pictures stand above it, as an album. */
function here<V extends { photo?: string | undefined; document?: string | undefined }>(
  turn: Turn,
  view: V,
): V {
  const message = turn.press?.message;
  const hasPicture = message !== undefined && "from" in message && (message.photo || message.document);
  return hasPicture ? view : { ...view, photo: undefined, document: undefined };
}

async function showHere(turn: Turn, id: number) {
  const card = await openCard(turn.tx, turn.person, id);
  const copy = views.copyOf(turn.t, card, { isGroup: !turn.isPrivate });
  const ways = turn.isPrivate ? [views.queueRow(turn.t)] : [];
  await turn.show(here(turn, { ...copy, buttons: [...(copy.buttons ?? []), ...ways] }));
}

/** The copies show the decision by themselves; a screen of the queue is drawn here. */
async function showDecided(turn: Turn, id: number) {
  const copies = await copiesOf(turn.tx, id);
  const tapped = turn.press?.message?.message_id;
  if (copies.some(({ chatId, messageId }) => chatId === turn.chatId && messageId === tapped)) return;
  if (!turn.isPrivate) return showHere(turn, id);
  await turn.show(views.cardView(turn.t, await openCard(turn.tx, turn.person, id), 0));
}
