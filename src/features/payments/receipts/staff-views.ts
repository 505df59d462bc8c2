import { button, grid, turningPages } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { cut } from "../../../lib/cut.ts";
import { DAY, HOUR, MINUTE } from "../../../lib/durations.ts";
import { sayMoney } from "../../../texts/money.ts";
import { Markup, type Translator } from "../../../texts/texts.ts";
import { controlDoor } from "../../wallet/buttons.ts";
import { LIVE } from "../core/states.ts";
import {
  cardButton,
  decideButton,
  earlierButton,
  queueButton,
  reasonButton,
  wordsButton,
} from "./buttons.ts";
import type { Listed, ListPage, ReceiptCard } from "./queue.ts";
import { PAGE_SIZE } from "./queue.ts";
import { REASON_TEXTS, REASONS } from "./reasons.ts";
import { mediaOf, sayExactly, sayReason } from "./views.ts";

/** So many lines of an order fit under a picture, with a name of any length in each. */
const MOST_LINES = 5;
const LONGEST_NAME = 40;
const LONGEST_REASON = 150;

/** What staff are sent: the picture of a single one, or words below an album, and the decision or the way to it. */
export function copyOf(t: Translator, card: ReceiptCard, { isGroup = false } = {}): View {
  const { receipt, pictures } = card;
  const [only, ...more] = pictures;
  return {
    text: words(t, card),
    ...(more.length === 0 && mediaOf(only)),
    buttons:
      receipt.status === "pending" ? [...decisions(t, card), ...(isGroup ? [] : similarRow(t, card))] : [],
  };
}

/** The same receipt as a screen of the queue, one picture after the other. */
export function cardView(t: Translator, card: ReceiptCard, picture: number): View {
  const { receipt, pictures, earlier } = card;
  const at = Math.min(Math.max(0, picture), pictures.length - 1);
  const turn = (to: number) => cardButton.pack({ receipt: receipt.id, picture: to });
  const hasEarlier = earlier.approved + earlier.rejected > 0;
  const history = button(t.plain("receipt-earlier"), earlierButton.pack({ receipt: receipt.id }));
  return {
    text: words(t, card),
    ...mediaOf(pictures[at]),
    buttons: [
      ...(pictures.length > 1 ? turningPages(t, { number: at, count: pictures.length }, turn) : []),
      ...(receipt.status === "pending" ? decisions(t, card) : []),
      ...similarRow(t, card),
      ...(hasEarlier ? [[history]] : []),
      queueRow(t),
    ],
  };
}

export const queueRow = (t: Translator): InlineButton[] => [
  button(t.plain("receipts-back"), queueButton.pack({})),
];

function decisions(t: Translator, { receipt: { id } }: ReceiptCard): InlineButton[][] {
  const act = (act: "approve" | "reject" | "another") => decideButton.pack({ receipt: id, act });
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

/** The presets, and free words: a form in place, or behind `ownWords` where there are no forms. */
export function reasons(t: Translator, id: number, ownWords?: InlineButton): InlineButton[][] {
  const presets = REASONS.map((reason) =>
    button(t.plain(REASON_TEXTS[reason]), reasonButton.pack({ receipt: id, reason })),
  );
  return [
    ...grid(presets, 1),
    [ownWords ?? button(t.plain("receipt-own-words"), wordsButton.pack({ receipt: id }))],
    [button(t.plain("back"), decideButton.pack({ receipt: id, act: "back" }))],
  ];
}

/** At most 1024 characters, for it stands under a picture. */
function words(t: Translator, card: ReceiptCard): string {
  const { receipt, payment, payer, earlier } = card;
  const name = Bun.escapeHTML(cut(payer.name, 64));
  const link = `<a href="tg://user?id=${payer.telegramId}">${name}</a>`;
  const telegram = new Markup(payer.username ? `${link} (@${Bun.escapeHTML(payer.username)})` : link);
  const hasEarlier = earlier.approved + earlier.rejected > 0;
  return [
    t("receipt-head", { id: receipt.id, amount: sayExactly(t, payment) }),
    t("receipt-from", { telegram }),
    t("receipt-for", { what: payment.title, number: payment.number }),
    ...goods(t, card),
    t("receipt-sent-at", { at: receipt.sentAt }),
    hasEarlier ? t("receipt-history", earlier) : t("receipt-first"),
    ...(receipt.status === "pending" && !LIVE.includes(payment.state) ? [t("receipt-over")] : []),
    ...(receipt.similarTo === null ? [] : [t("receipt-similar", { id: receipt.similarTo })]),
    ...verdict(t, card),
  ].join("\n");
}

function goods(t: Translator, { payment: { lines, currency } }: ReceiptCard): string[] {
  const shown = lines.slice(0, MOST_LINES).map(({ name, quantity, total }) =>
    t("receipt-line", {
      name: cut(name, LONGEST_NAME),
      count: quantity,
      amount: sayMoney(t, { amount: total, currency }),
    }),
  );
  return lines.length > MOST_LINES ? [...shown, "…"] : shown;
}

function verdict(t: Translator, { receipt, decidedBy }: ReceiptCard): string[] {
  const { status, decidedAt, reason } = receipt;
  if (status === "pending" || !decidedAt) return [];
  const who = { by: cut(decidedBy ?? "", LONGEST_NAME), at: decidedAt };
  if (status === "approved") return ["", t("receipt-approved", who)];
  if (status === "another") return ["", t("receipt-another", who)];
  const why = cut(sayReason(t, reason ?? ""), LONGEST_REASON);
  return ["", t("receipt-rejected", { ...who, reason: why })];
}

/** The older, the redder. */
function ageOf(t: Translator, { sentAt }: Listed, now: Date, redAfterHours: number): string {
  const ms = now.getTime() - sentAt.getTime();
  const colour = ms < HOUR ? "🟢" : ms < redAfterHours * HOUR ? "🟡" : "🔴";
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (ms < HOUR) return `${colour} ${t.plain("receipt-age-minutes", { minutes })}`;
  if (ms < 48 * HOUR) return `${colour} ${t.plain("receipt-age-hours", { hours: Math.floor(ms / HOUR) })}`;
  return `${colour} ${t.plain("receipt-age-days", { days: Math.floor(ms / DAY) })}`;
}

/** What waits, oldest first. */
export function queue(
  t: Translator,
  { receipts, count }: ListPage,
  page: number,
  { now, redAfterHours }: { now: Date; redAfterHours: number },
): View {
  const rows = receipts.map((each) => {
    const what = { who: cut(each.payer, 20), amount: sayMoney(t, each) };
    const label = `${ageOf(t, each, now, redAfterHours)} · ${t.plain("receipts-row", what)}`;
    return [button(label, cardButton.pack({ receipt: each.id }))];
  });
  const turn = (to: number) => queueButton.pack({ page: to });
  const text = count === 0 ? t("receipts-none") : t("receipts-title", { count });
  const back = [button(t.plain("back"), controlDoor.pack())];
  return { text, buttons: [...rows, ...turningPages(t, pageOf(page, count), turn), back] };
}

const STATUS = { pending: "⏳", approved: "✅", rejected: "❌", another: "🔁" };

/** Everything else that this person has ever sent. */
export function earlier(t: Translator, id: number, { receipts, count }: ListPage, page: number): View {
  const rows = receipts.map((each) => [
    button(
      `${STATUS[each.status]} ${t.plain("receipts-earlier-row", { amount: sayMoney(t, each), at: each.sentAt })}`,
      cardButton.pack({ receipt: each.id }),
    ),
  ]);
  const turn = (to: number) => earlierButton.pack({ receipt: id, page: to });
  return {
    text: t("receipts-earlier-title", { count }),
    buttons: [
      ...rows,
      ...turningPages(t, pageOf(page, count), turn),
      [button(t.plain("back"), cardButton.pack({ receipt: id }))],
    ],
  };
}

const pageOf = (number: number, count: number) => ({ number, count: Math.ceil(count / PAGE_SIZE) });

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
  buttons: [[button(t.plain("receipts-open"), queueButton.pack({}))]],
});
