import { Type } from "@sinclair/typebox";
import { amount, column, currency, named } from "../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact, field } from "../../../desk/desk.ts";
import { words } from "../../../desk/kinds.ts";
import { cutLine, fitted } from "../../../lib/cut.ts";
import { DAY, HOUR, MINUTE } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import { naming } from "../../../lib/room.ts";
import { identified } from "../../../texts/links.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { LIVE } from "../core/states.ts";
import { cardButton } from "./buttons.ts";
import { approve, askAnother, reject } from "./decisions.ts";
import {
  countEarlier,
  countWaiting,
  earlierReceipts,
  type Listed,
  openCard,
  type ReceiptCard,
  type Waiting,
  waitingReceipts,
} from "./queue.ts";
import { STATUS_NAMES, sayExactly, sayReason } from "./words.ts";

/** So many lines of an order fit under a picture, with a name of any length in each. */
const MOST_LINES = 5;
const LONGEST_NAME = 40;
const LONGEST_REASON = 150;
const LONGEST_SAID = 120;
const LONGEST_WORDS = 500;

const isPending = ({ receipt }: ReceiptCard) => receipt.status === "pending";
const atCard = (id: number | string, via = "") =>
  cardButton.pack({ receipt: Number(id), ...(via && { via }) });

const columns = {
  status: named("column-state", ({ status }: Listed) => status, STATUS_NAMES),
  sentAt: column("receipts-column-sent", ({ sentAt }: Listed) => sentAt),
  payer: column("column-payer", ({ payer }: Listed) => payer),
  amount: amount<Listed>("column-amount", (money) => money),
  currency: currency<Listed>((money) => money.currency),
};

/**
 * What waits for a decision, oldest first. The decision itself is a conversation (`staff.ts`): one looks at picture after
 * picture, in private or in the group, where all copies of a receipt show what became of it.
 */
export const receiptDesk: Desk = desk<Waiting, ReceiptCard>({
  name: "receipts",
  title: "admin-receipts",
  subject: "receipt",
  right: "receipts.decide",
  idOf: ({ id }) => id,
  page: waitingReceipts,
  one: (act, by, id) => openCard(act.tx, by, Number(id)),
  count: (act, by) => countWaiting(act.tx, by),
  heading: (t, { count = 0 }) => (count === 0 ? t("receipts-none") : t("receipts-title", { count })),
  label: (t, waiting) =>
    naming(
      waiting.payer,
      (who) => `${ageOf(t, waiting)} · ${t.plain("receipts-row", { who, amount: sayMoney(t, waiting) })}`,
    ),
  facts: receiptFacts,
  fields: {
    rejection: field<ReceiptCard, string | null>({
      ...words(rejectionFrom),
      schema: Type.String({ pattern: "\\S", maxLength: LONGEST_WORDS }),
      label: "receipt-reject",
      ask: (t) => t("receipt-ask-reason"),
      stands: ({ receipt }) => receipt.status,
      when: isPending,
      write: (act, by, id, reason) => reject(act, by, Number(id), rejectionFrom(reason ?? "")),
    }),
  },
  deeds: {
    approve: {
      label: "receipt-approve",
      main: true,
      style: "success",
      when: isPending,
      run: (act, by, { receipt }) => approve(act, by, receipt.id),
      done: "receipt-approved-toast",
    },
    another: {
      label: "receipt-want-another",
      when: isPending,
      run: (act, by, { receipt }) => askAnother(act, by, receipt.id),
      done: "receipt-another-toast",
    },
  },
  columns,
  isShort: true,
  cardAt: atCard,
});

const STATUS = { pending: "⏳", approved: "✅", rejected: "❌", another: "🔁" };

/** Everything else that whoever sent a receipt has ever sent. */
export const earlierDesk: Desk = desk<Listed, ReceiptCard>({
  name: "earlier-receipts",
  title: "receipt-earlier",
  right: "receipts.decide",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => earlierReceipts(act.tx, by, wanted),
  one: (act, by, id) => openCard(act.tx, by, Number(id)),
  count: (act, by, wanted) => countEarlier(act.tx, by, wanted),
  heading: (t, { count = 0 }) => t("receipts-earlier-title", { count }),
  label: (t, row) =>
    `${STATUS[row.status]} ${t.plain("receipts-earlier-row", { amount: sayMoney(t, row), at: row.sentAt })}`,
  facts: receiptFacts,
  columns,
  isShort: true,
  cardAt: atCard,
  inside: { desk: "receipts", of: ({ receipt }) => receipt.id },
});

/** Own words for whoever has paid. Throws setting-too-long. */
export function rejectionFrom(text: string): string {
  if (text.length > LONGEST_WORDS) throw new DomainError("setting-too-long", { max: LONGEST_WORDS });
  return text.trim();
}

/** The older, the redder. */
function ageOf(t: Translator, { ageMs: ms, isLate }: Waiting): string {
  const colour = ms < HOUR ? "🟢" : isLate ? "🔴" : "🟡";
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (ms < HOUR) return `${colour} ${t.plain("receipt-age-minutes", { minutes })}`;
  if (ms < 48 * HOUR) return `${colour} ${t.plain("receipt-age-hours", { hours: Math.floor(ms / HOUR) })}`;
  return `${colour} ${t.plain("receipt-age-days", { days: Math.floor(ms / DAY) })}`;
}

/** What staff look at before they decide: at most 1024 characters, for it stands under a picture. */
export function receiptFacts(t: Translator, card: ReceiptCard): Fact[][] {
  const { receipt, payment, payer, earlier, pictures } = card;
  const { id, status, sentAt, words, similarTo } = receipt;
  const { amount, currency, number, title } = payment;
  const isOver = isPending(card) && !LIVE.includes(payment.state);
  const hasEarlier = Object.values(earlier).some((times) => times > 0);
  const similar = similarTo === null ? "" : t("receipt-similar", { id: similarTo });
  return [
    [
      fact("amount", { amount, currency }, t("receipt-head", { id, amount: sayExactly(t, payment) })),
      fact("payer", payer, t("receipt-from", { telegram: identified(payer) })),
      fact("payment", { number, title }, t("receipt-for", { what: title, number })),
      fact("lines", payment.lines, goods(t, card).join("\n")),
      fact("sentAt", sentAt, t("receipt-sent-at", { at: sentAt })),
      fact("words", words, words ? t("receipt-words", { words: cutLine(words, LONGEST_SAID) }) : ""),
      fact("earlier", earlier, hasEarlier ? t("receipt-history", earlier) : t("receipt-first")),
      fact("isOver", isOver, isOver ? t("receipt-over") : ""),
      fact("similarTo", similarTo, similar),
      fact("pictures", pictures.length, ""),
    ],
    [fact("status", status, verdict(t, card))],
  ];
}

function goods(t: Translator, { payment: { lines, currency } }: ReceiptCard): string[] {
  const shown = lines.slice(0, MOST_LINES).map(({ name, quantity, total }) =>
    t("receipt-line", {
      name: fitted(name, LONGEST_NAME),
      count: quantity,
      amount: sayMoney(t, { amount: total, currency }),
    }),
  );
  return lines.length > MOST_LINES ? [...shown, "…"] : shown;
}

function verdict(t: Translator, { receipt, decidedBy }: ReceiptCard): string {
  const { status, decidedAt, reason } = receipt;
  if (status === "pending" || !decidedAt) return "";
  const who = { by: fitted(decidedBy ?? "", LONGEST_NAME), at: decidedAt };
  if (status === "approved") return t("receipt-approved", who);
  if (status === "another") return t("receipt-another", who);
  return t("receipt-rejected", { ...who, reason: fitted(sayReason(t, reason ?? ""), LONGEST_REASON) });
}
