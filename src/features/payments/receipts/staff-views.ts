import { toList } from "../../../bot/desk/doors.ts";
import { paragraphsOf } from "../../../bot/desk/list.ts";
import { backTo, button, grid, turningPages } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Payment } from "../core/payments.ts";
import { cardButton, confirmButton, decideButton, reasonButton, wordsButton } from "./buttons.ts";
import { earlierDesk, receiptDesk, receiptFacts } from "./desks.ts";
import type { ReceiptCard } from "./queue.ts";
import { REASON_TEXTS, REASONS } from "./reasons.ts";
import { mediaOf } from "./views.ts";

/** What staff came by: the card, and the button's data that leads there. */
export interface Behind {
  via?: string;
  back?: string | undefined;
}

const carried = ({ via }: Behind) => via && { via };

/** What staff are sent: the picture of a single one, or words below an album, and the decision or the way to it. */
export function copyOf(
  t: Translator,
  card: ReceiptCard,
  { isGroup = false, behind = {} }: { isGroup?: boolean; behind?: Behind } = {},
): View {
  const { receipt, pictures } = card;
  const [only, ...more] = pictures;
  return {
    text: words(t, card),
    ...(more.length === 0 && mediaOf(only)),
    buttons:
      receipt.status === "pending"
        ? [...decisions(t, card, behind), ...(isGroup ? [] : similarRow(t, card))]
        : [],
  };
}

/** The same receipt as a screen of the queue, one picture after the other. */
export function cardView(t: Translator, card: ReceiptCard, picture: number, behind: Behind = {}): View {
  const { receipt, pictures, others } = card;
  const at = Math.min(Math.max(0, picture), pictures.length - 1);
  const turn = (to: number) => cardButton.pack({ receipt: receipt.id, picture: to, ...carried(behind) });
  const history = button(t.plain("receipt-earlier"), toList(earlierDesk, { of: receipt.id }));
  return {
    text: words(t, card),
    ...mediaOf(pictures[at]),
    buttons: [
      ...(pictures.length > 1 ? turningPages(t, { number: at, count: pictures.length }, turn) : []),
      ...(receipt.status === "pending" ? decisions(t, card, behind) : []),
      ...similarRow(t, card),
      ...(others > 0 ? [[history]] : []),
      ...waysOut(t, behind),
    ],
  };
}

/** Back to what one came by, and to what waits. */
export const waysOut = (t: Translator, { back }: Behind): InlineButton[][] => [
  queueRow(t),
  ...(back ? [[backTo(t, back)]] : []),
];

export const queueRow = (t: Translator): InlineButton[] => [
  button(t.plain("receipts-back"), toList(receiptDesk)),
];

function decisions(t: Translator, { receipt: { id } }: ReceiptCard, behind: Behind): InlineButton[][] {
  const act = (act: "approve" | "reject" | "another") =>
    decideButton.pack({ receipt: id, act, ...carried(behind) });
  return [
    [
      button(t.plain("receipt-approve"), act("approve"), "success"),
      button(t.plain("receipt-reject"), act("reject"), "danger"),
    ],
    [button(t.plain("receipt-want-another"), act("another"))],
  ];
}

const similarRow = (t: Translator, { receipt: { similarTo } }: ReceiptCard): InlineButton[][] =>
  similarTo === null
    ? []
    : [[button(t.plain("receipt-open-similar", { id: similarTo }), cardButton.pack({ receipt: similarTo }))]];

/** Without a receipt staff are asked whether they have seen the money: what it pays for is handed over at once. */
export const confirmSure = (
  t: Translator,
  { payment, payer }: { payment: Payment; payer: string },
): View => ({
  text: t("receipt-confirm-sure", { payer, number: payment.number, amount: sayMoney(t, payment) }),
  buttons: [
    [button(t.plain("receipt-confirm-yes"), confirmButton.pack({ payment: payment.id }), "success")],
    queueRow(t),
  ],
});

export const confirmed = (t: Translator, { number }: Payment): View => ({
  text: t("receipt-confirmed", { number }),
  buttons: [queueRow(t)],
});

/** The presets, and free words: a form in place, or behind `ownWords` where there are no forms. */
export function reasons(
  t: Translator,
  id: number,
  { ownWords, ...behind }: Behind & { ownWords?: InlineButton | undefined },
): InlineButton[][] {
  const presets = REASONS.map((reason) =>
    button(t.plain(REASON_TEXTS[reason]), reasonButton.pack({ receipt: id, reason, ...carried(behind) })),
  );
  return [
    ...grid(presets, 1),
    [ownWords ?? button(t.plain("receipt-own-words"), wordsButton.pack({ receipt: id, ...carried(behind) }))],
    [backTo(t, decideButton.pack({ receipt: id, act: "back", ...carried(behind) }))],
  ];
}

const words = (t: Translator, card: ReceiptCard): string => paragraphsOf(receiptFacts(t, card)).join("\n\n");

/** Nobody has decided for too long. */
export const overdue = (
  t: Translator,
  key: "receipts-reminder" | "receipts-escalation",
  { count, oldest }: { count: number; oldest: Date },
): View => ({
  text:
    key === "receipts-reminder"
      ? t("receipts-reminder", { count, at: oldest })
      : t("receipts-escalation", { count, at: oldest }),
  buttons: [[button(t.plain("receipts-open"), toList(receiptDesk))]],
});
