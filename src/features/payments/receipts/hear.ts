import { button } from "../../../bot/keyboard.ts";
import type { Answer } from "../../../bot/scene.ts";
import { fileOf } from "../../../bot/scene-file.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { InlineButton } from "../../../bot/view.ts";
import { HOUR } from "../../../lib/durations.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import type { Translator } from "../../../texts/texts.ts";
import { topUpButton } from "../counter/buttons.ts";
import { withStaff } from "../counter/looked-at.ts";
import { menuRow } from "../counter/views.ts";
import { awaitedOf, type Draft, takePicture } from "./awaited.ts";
import { receiptIn } from "./file.ts";
import { type OpenCards, openCards } from "./open.ts";
import { type Picture, sentWith } from "./pictures.ts";
import * as views from "./views.ts";

/** What was typed so soon after we asked for a picture was meant as an answer; later it is something else. */
const ANSWERED_WITHIN_MS = HOUR;

const OWN_AGAIN = {
  pending: "receipt-own-pending",
  approved: "receipt-own-approved",
  rejected: "receipt-own-rejected",
  another: "receipt-own-another",
} as const;

/** What was decided when the answer to it is another picture. */
const WANTED_ANOTHER: (keyof typeof OWN_AGAIN)[] = ["rejected", "another"];

/** Whether a message was taken as a receipt, or as an answer in its place. */
export async function hearReceipt(turn: Turn): Promise<boolean> {
  const { message } = turn;
  if (!message || message.text?.startsWith("/")) return false;
  const file = fileOf(message);
  const cards = await openCards(turn.tx, turn.person.id);
  const picture = file && receiptIn(file);
  if (picture === "too-large") return refuse(turn, "receipt-too-large");
  if (picture) return hearPicture(turn, cards, picture, file);
  return hearOther(turn, cards, file !== undefined);
}

async function hearPicture(
  turn: Turn,
  cards: OpenCards,
  picture: Picture,
  { mediaGroup, text: words }: Pick<Answer, "mediaGroup" | "text">,
): Promise<boolean> {
  const { tx, person } = turn;
  const before = await sentWith(tx, picture);
  if (before && before.personId !== person.id) return refuse(turn, "receipt-picture-used");
  const isDone = cards.payable.length === 0 && cards.waiting.length > 0;
  // Nobody is asked for another picture while the one they have sent since is being looked at.
  if (before && !(isDone && WANTED_ANOTHER.includes(before.status)))
    return refuse(turn, OWN_AGAIN[before.status]);
  if (cards.payable.length === 0) return hearTooLate(turn, cards);
  const paymentId = await meant(turn, cards);
  const draft = await takePicture(turn, person, picture, { mediaGroup, words, paymentId });
  if (draft) await askAbout(turn, draft, cards);
  return true;
}

/** Nothing is open that it could be for: said to who was asked for one; of anybody else it is just a picture. */
async function hearTooLate(turn: Turn, { waiting: [waiting] }: OpenCards): Promise<boolean> {
  if (!waiting && !(await awaitedOf(turn.tx, turn.person))) return false;
  if (!waiting) return refuse(turn, "receipt-none-open", [topUpDoor(turn.t)]);
  await turn.show(withStaff(turn.t, waiting));
  return true;
}

/** The payment that is surely meant: the only one, or the one that a picture was just asked for. */
async function meant({ tx, person }: Turn, { payable }: OpenCards): Promise<number | null> {
  const [first, ...more] = payable;
  const asked = await awaitedOf(tx, person);
  const found = payable.find(({ id }) => id === asked?.paymentId);
  return (found ?? (more.length === 0 ? first : undefined))?.id ?? null;
}

/** Asks what is still unclear about a draft: what it is for, and then whether it is the right receipt. */
export async function askAbout(
  turn: Turn,
  draft: Draft,
  { payable }: OpenCards,
  why?: string,
): Promise<void> {
  const payment = payable.find(({ id }) => id === draft.paymentId);
  const view = payment
    ? views.isItRight(turn.t, draft, payment, payable.length > 1)
    : views.whichOne(turn.t, draft, payable);
  await turn.show(why ? { ...view, text: `${why}\n\n${view.text}` } : view);
}

/** Words, voices, files, places or whatever else in place of a picture. */
async function hearOther(turn: Turn, cards: OpenCards, isFile: boolean): Promise<boolean> {
  if (cards.payable.length === 0) return false;
  if (isFile) return refuse(turn, "receipt-not-a-picture");
  const awaited = await awaitedOf(turn.tx, turn.person);
  if (!awaited || turn.now.getTime() - awaited.updatedAt.getTime() > ANSWERED_WITHIN_MS) return false;
  if (turn.message?.text === undefined) return refuse(turn, "receipt-not-a-picture");
  if (!awaited.draft) return refuse(turn, "receipt-words-do-not-count");
  await askAbout(turn, { ...awaited, draft: awaited.draft }, cards, turn.t("list-tap-one"));
  return true;
}

/** Money that was sent for what is over can be told of as a top-up. */
const topUpDoor = (t: Translator): InlineButton[] => [button(t.plain("topup-name"), topUpButton.pack())];

async function refuse(turn: Turn, key: FixedKey, onward: InlineButton[][] = []): Promise<true> {
  await turn.show({ text: turn.t(key), buttons: [...onward, menuRow(turn.t)] });
  return true;
}
