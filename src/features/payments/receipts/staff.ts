import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import { link } from "../../../bot/keyboard.ts";
import { scene } from "../../../bot/scene.ts";
import { enter } from "../../../bot/scene-run.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { InlineButton } from "../../../bot/view.ts";
import { DomainError } from "../../../lib/errors.ts";
import { digits } from "../../../lib/fold.ts";
import { allow } from "../../../turn/actor.ts";
import { paying } from "../settings.ts";
import * as buttons from "./buttons.ts";
import { copiesOf } from "./copies.ts";
import { approve, askAnother, confirmByNumber, reject } from "./decisions.ts";
import { earlierReceipts, openCard, PAGE_SIZE, waitingReceipts } from "./queue.ts";
import { receiptById } from "./receipts.ts";
import * as views from "./staff-views.ts";

const LONGEST_WORDS = 500;
/** Leads from the group into private, to the words for a rejection. */
const FROM_GROUP = /^\/start receipt-(\d{1,15})$/;

/** Why a receipt is rejected, in the words of whoever rejects it. */
export const reasonForm = scene<{ receipt: number }>("receipt-reason")
  .ask(
    "words",
    ({ turn }) => ({ text: turn.t("receipt-ask-reason") }),
    ({ text = "" }) => {
      if (text.length > LONGEST_WORDS) throw new DomainError("setting-too-long", { max: LONGEST_WORDS });
      return text.trim();
    },
  )
  .left((turn) => showQueue(turn, 0))
  .done(async (turn, { receipt, words }) => {
    const { status } = await receiptById(turn.tx, receipt);
    // Somebody was faster than the typing: the card says who.
    if (status === "pending") await reject(turn, turn.person, receipt, words);
    return views.cardView(turn.t, await openCard(turn.tx, turn.person, receipt), 0);
  });

/** Decisions, in private and in the group of the staff. */
export const decisionBot = new Plugin("receipt-decisions")
  .extend(turnContext)
  .callbackQuery(buttons.decideButton, async ({ turn, queryData: { receipt, act }, person, t, bot }) => {
    if (!isOurs(turn)) return turn.toast(t.plain("screen-outdated"));
    if (act === "reject") return chooseReason(turn, receipt, bot.info?.username);
    if (act === "back") return showHere(turn, receipt);
    if (act === "approve") await approve(turn, person, receipt);
    else await askAnother(turn, person, receipt);
    turn.toast(t.plain(act === "approve" ? "receipt-approved-toast" : "receipt-another-toast"));
    await showDecided(turn, receipt);
  })
  .callbackQuery(buttons.reasonButton, async ({ turn, queryData: { receipt, reason }, person, t }) => {
    if (!isOurs(turn)) return turn.toast(t.plain("screen-outdated"));
    await reject(turn, person, receipt, reason);
    turn.toast(t.plain("receipt-rejected-toast"));
    await showDecided(turn, receipt);
  });

/** What staff see of receipts in private. */
export const receiptStaffBot = new Plugin("receipt-staff")
  .extend(turnContext)
  .command("confirm_payment", async ({ turn, args, person, t }) => {
    const number = digits(args ?? "")
      .trim()
      .toUpperCase();
    if (!number) return showQueue(turn, 0);
    const payment = await confirmByNumber(turn, person, number);
    await turn.show({ text: t("receipt-confirmed", { number: payment.number }) });
  })
  .callbackQuery(buttons.queueButton, ({ turn, queryData }) => showQueue(turn, queryData.page))
  .callbackQuery(buttons.cardButton, async ({ queryData: { receipt, picture }, tx, person, t, show }) =>
    show(views.cardView(t, await openCard(tx, person, receipt), picture)),
  )
  .callbackQuery(buttons.earlierButton, async ({ queryData: { receipt, page }, tx, person, t, show }) =>
    show(views.earlier(t, receipt, await earlierReceipts(tx, person, receipt, page), page)),
  )
  .callbackQuery(buttons.wordsButton, ({ turn, queryData }) => askWords(turn, queryData.receipt))
  .on("message", async ({ turn }, next) => {
    const [, id] = FROM_GROUP.exec(turn.message?.text ?? "") ?? [];
    if (id !== undefined && turn.person.rights.has("receipts.decide")) await askWords(turn, Number(id));
    else await next();
  });

/** Buttons of receipts count in private and in the one group of the staff, wherever they were copied to. */
const isOurs = ({ isPrivate, chatId, staffGroup }: Turn) => isPrivate || chatId === staffGroup;

async function askWords(turn: Turn, id: number) {
  allow(turn.person, "receipts.decide");
  const { status } = await receiptById(turn.tx, id);
  if (status !== "pending")
    return turn.show(views.cardView(turn.t, await openCard(turn.tx, turn.person, id), 0));
  await enter(turn, reasonForm, { draft: { receipt: id } });
}

async function chooseReason(turn: Turn, id: number, bot: string | undefined) {
  const card = await openCard(turn.tx, turn.person, id);
  if (card.receipt.status !== "pending") return showHere(turn, id);
  const ownWords = turn.isPrivate ? undefined : elsewhere(turn, id, bot);
  await turn.show({
    ...here(turn, views.copyOf(turn.t, card)),
    buttons: views.reasons(turn.t, id, ownWords),
  });
}

const elsewhere = ({ t }: Turn, id: number, bot: string | undefined): InlineButton =>
  link(t.plain("receipt-own-words"), `https://t.me/${bot ?? ""}?start=receipt-${id}`);

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

/** What waits; a page that is not there any more gives way to the last one. */
async function showQueue(turn: Turn, claimed: number): Promise<void> {
  const page = Math.max(0, Math.trunc(claimed) || 0);
  const list = await waitingReceipts(turn.tx, turn.person, page);
  const last = Math.max(0, Math.ceil(list.count / PAGE_SIZE) - 1);
  if (page > last) return showQueue(turn, last);
  const redAfterHours = turn.settings.get(paying.escalateHours);
  await turn.show(views.queue(turn.t, list, page, { now: turn.now, redAfterHours }));
}
