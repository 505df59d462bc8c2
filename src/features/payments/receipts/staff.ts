import { backBy } from "../../../bot/desk/behind.ts";
import { viaIn } from "../../../bot/desk/doors.ts";
import { showList } from "../../../bot/desk/taps.ts";
import { link } from "../../../bot/keyboard.ts";
import { scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import { type Commands, type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { InlineButton } from "../../../bot/view.ts";
import { tidy } from "../../../lib/fold.ts";
import type { Translator } from "../../../texts/texts.ts";
import { allow } from "../../../turn/actor.ts";
import { paymentById } from "../core/payments.ts";
import * as buttons from "./buttons.ts";
import { copiesOf, groupLanguage, isCopy } from "./copies.ts";
import { approve, askAnother, confirmByNumber, reject, toConfirm } from "./decisions.ts";
import { receiptDesk, rejectionFrom } from "./desks.ts";
import { openCard } from "./queue.ts";
import { holdReceipt, receiptById } from "./receipts.ts";
import * as views from "./staff-views.ts";

const RECEIPT = /^\d{1,15}$/;

/** Why a receipt is rejected, in the words of whoever rejects it. */
export const reasonForm = scene<{ receipt: number; via?: string }>("receipt-reason")
  .ask(
    "words",
    ({ turn }) => ({ text: turn.t("receipt-ask-reason") }),
    ({ text = "", written = text }) => rejectionFrom(written),
  )
  .left(async (turn, { receipt, via }) => {
    const behind = behindOf(turn, typeof via === "string" ? via : "");
    return behind.back ? showCard(turn, Number(receipt), behind) : showList(turn, receiptDesk, {});
  })
  .done(async (turn, { receipt, words, via }) => {
    const { status } = await receiptById(turn.tx, receipt);
    // Somebody was faster than the typing: the card says who.
    if (status === "pending") await reject(turn, turn.person, receipt, words);
    const copies = status === "pending" ? await copiesOf(turn.tx, receipt) : [];
    const behind = behindOf(turn, via);
    if (copies.some(({ chatId }) => chatId === turn.chatId)) return views.rejected(turn.t, behind);
    return views.cardView(turn.t, await openCard(turn.tx, turn.person, receipt), 0, behind);
  });

function behindOf(turn: Turn, claimed = ""): views.Behind {
  const via = viaIn(claimed);
  return { via, back: backBy(turn, via) };
}

async function showCard(turn: Turn, id: number, behind: views.Behind, picture = 0): Promise<void> {
  const card = views.cardView(turn.t, await openCard(turn.tx, turn.person, id), picture, behind);
  await turn.show(card, { anew: await isOnCopy(turn) });
}

/** Whoever was too late sees who decided, and how. */
const asItIs = {
  inGroups: true,
  refused: async (turn: Turn, { receipt, via }: { receipt: number; via: string }) => {
    if (isOurs(turn)) await showDecided(turn, receipt, behindOf(turn, via));
  },
};

/** Decisions, in private and in the group of the staff. */
export const decisionTaps: Tap[] = [
  tap(
    buttons.decideButton,
    "receipts.decide",
    async (turn, { receipt, act, via }) => {
      if (!isOurs(turn)) return turn.toast(turn.t.plain("screen-outdated"));
      const behind = behindOf(turn, via);
      if (act === "reject") return chooseReason(turn, receipt, behind);
      if (act === "back") return showHere(turn, receipt, behind);
      if (act === "approve") await approve(turn, turn.person, receipt);
      else await askAnother(turn, turn.person, receipt);
      turn.toast(turn.t.plain(act === "approve" ? "receipt-approved-toast" : "receipt-another-toast"));
      await showDecided(turn, receipt, behind);
    },
    asItIs,
  ),
  tap(
    buttons.reasonButton,
    "receipts.decide",
    async (turn, { receipt, reason, via }) => {
      if (!isOurs(turn)) return turn.toast(turn.t.plain("screen-outdated"));
      await reject(turn, turn.person, receipt, reason);
      turn.toast(turn.t.plain("receipt-rejected-toast"));
      await showDecided(turn, receipt, behindOf(turn, via));
    },
    asItIs,
  ),
];

/** What staff see of receipts in private. */
export const receiptStaffTaps: Tap[] = [
  tap(buttons.cardButton, "receipts.decide", (turn, { receipt, picture, via }) =>
    showCard(turn, receipt, behindOf(turn, via), picture),
  ),
  tap(buttons.wordsButton, "receipts.decide", (turn, { receipt, via }) => askWords(turn, receipt, via)),
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

async function askWords(turn: Turn, id: number, via = "") {
  allow(turn.person, "receipts.decide");
  const { status } = await receiptById(turn.tx, id);
  if (status !== "pending") return showCard(turn, id, behindOf(turn, via));
  await enter(turn, reasonForm, { draft: { receipt: id, via }, isBelow: await isOnCopy(turn) });
}

/** Whether it was tapped on a copy of a receipt: that stays one, and shows what becomes of it. */
async function isOnCopy({ tx, press }: Turn): Promise<boolean> {
  const { message } = press ?? {};
  return message !== undefined && isCopy(tx, { chatId: message.chat.id, messageId: message.message_id });
}

async function chooseReason(turn: Turn, id: number, behind: views.Behind) {
  await holdReceipt(turn, id);
  const card = await openCard(turn.tx, turn.person, id);
  if (card.receipt.status !== "pending") return showHere(turn, id, behind);
  const t = await spokenHere(turn);
  const ownWords = turn.isPrivate ? undefined : elsewhere(turn, t, id);
  const buttons = views.reasons(t, id, { ...behind, ownWords });
  await turn.show({ ...here(turn, views.copyOf(t, card)), buttons }, { language: t.language });
}

const elsewhere = ({ house }: Turn, t: Translator, id: number): InlineButton =>
  link(t.plain("receipt-own-words"), `${house.link()}?start=receipt-${id}`);

/** The group's copy is read by all of them, whoever has pressed its button. */
const spokenHere = async (turn: Turn): Promise<Translator> =>
  turn.isPrivate ? turn.t : turn.texts.in(await groupLanguage(turn));

/** A message of words stays one: its pictures stand above it, as an album. */
function here<V extends { photo?: string | undefined; document?: string | undefined }>(
  turn: Turn,
  view: V,
): V {
  const message = turn.press?.message;
  const hasPicture = message !== undefined && "from" in message && (message.photo || message.document);
  return hasPicture ? view : { ...view, photo: undefined, document: undefined };
}

async function showHere(turn: Turn, id: number, behind: views.Behind) {
  await holdReceipt(turn, id);
  const card = await openCard(turn.tx, turn.person, id);
  const t = await spokenHere(turn);
  const copy = views.copyOf(t, card, { isGroup: !turn.isPrivate, behind });
  const ways = turn.isPrivate && !(await isOnCopy(turn)) ? views.waysOut(turn.t, behind) : [];
  const view = here(turn, { ...copy, buttons: [...(copy.buttons ?? []), ...ways] });
  await turn.show(view, { language: t.language });
}

/** The copies show the decision by themselves; a screen of the queue is drawn here. */
async function showDecided(turn: Turn, id: number, behind: views.Behind) {
  const copies = await copiesOf(turn.tx, id);
  const tapped = turn.press?.message?.message_id;
  if (copies.some(({ chatId, messageId }) => chatId === turn.chatId && messageId === tapped)) return;
  if (!turn.isPrivate) return showHere(turn, id, behind);
  await showCard(turn, id, behind);
}
