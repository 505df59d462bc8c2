import type { Money } from "../../../lib/money.ts";
import { naming } from "../../../lib/room.ts";
import type { FixedKey, KeyWith } from "../../../texts/keys.ts";
import { identified, linkTo } from "../../../texts/links.ts";
import { sayMoney } from "../../../texts/money.ts";
import { Markup, type Translator } from "../../../texts/texts.ts";
import type { Flag, FlagKind } from "../core/flags.ts";
import type { Payment } from "../core/payments.ts";
import type { Refund } from "../core/refunds.ts";
import type { PaymentState } from "../core/states.ts";
import type { Whereabouts } from "../core/strays.ts";
import type { Verdict } from "../ways/line.ts";
import type { Which } from "./history.ts";
import type { Payer } from "./payers.ts";
import { BECAUSE } from "./refunding.ts";
import type { Span } from "./takings.ts";

/** What things are called, by the keys of their texts. */
export const STATE: Record<PaymentState, FixedKey> = {
  unasked: "cashier-state-unasked",
  open: "cashier-state-open",
  settled: "cashier-state-settled",
  failed: "cashier-state-failed",
  expired: "cashier-state-expired",
  cancelled: "cashier-state-cancelled",
  "partly-refunded": "cashier-state-partly-refunded",
  refunded: "cashier-state-refunded",
};

export const MARK: Record<PaymentState, string> = {
  unasked: "⏳",
  open: "⏳",
  settled: "✅",
  failed: "❌",
  expired: "⌛️",
  cancelled: "🚫",
  "partly-refunded": "↩️",
  refunded: "↩️",
};

export const LIST: Record<Which, FixedKey> = {
  all: "cashier-list-all",
  waiting: "cashier-list-waiting",
  settled: "cashier-list-settled",
  failed: "cashier-list-failed",
};

export const VERDICT: Record<Verdict, FixedKey> = {
  settled: "cashier-told-settled",
  again: "cashier-told-again",
  refused: "cashier-told-refused",
  noted: "cashier-told-noted",
  unknown: "cashier-told-unknown",
};

export const BACK: Record<Refund["way"], FixedKey> = {
  provider: "cashier-back-provider",
  hand: "cashier-back-hand",
  wallet: "cashier-back-wallet",
};

export const REFUND: Record<Refund["state"], FixedKey> = {
  asked: "cashier-refund-asked",
  done: "cashier-refund-done",
  failed: "cashier-refund-failed",
};

export const FLAG: Record<FlagKind, FixedKey> = {
  "wrong-sum": "cashier-flag-wrong-sum",
  "wrong-currency": "cashier-flag-wrong-currency",
  "wrong-person": "cashier-flag-wrong-person",
  unknown: "cashier-flag-unknown-payment",
  late: "cashier-flag-late",
  second: "cashier-flag-second",
  disputed: "cashier-flag-disputed",
  "refunded-there": "cashier-flag-refunded-there",
  "refund-failed": "cashier-flag-refund-failed",
  "odd-news": "cashier-flag-odd-news",
};

export const FLAG_ABOUT: Record<FlagKind, FixedKey> = {
  "wrong-sum": "cashier-flag-wrong-sum-about",
  "wrong-currency": "cashier-flag-wrong-currency-about",
  "wrong-person": "cashier-flag-wrong-person-about",
  unknown: "cashier-flag-unknown-payment-about",
  late: "cashier-flag-late-about",
  second: "cashier-flag-second-about",
  disputed: "cashier-flag-disputed-about",
  "refunded-there": "cashier-flag-refunded-there-about",
  "refund-failed": "cashier-flag-refund-failed-about",
  "odd-news": "cashier-flag-odd-news-about",
};

/** What was told of money in vain. */
const TOLD = new Map<unknown, KeyWith<"amount" | "way" | "at">>([
  ["paid", "cashier-told-paid"],
  ["refunded", "cashier-told-refunded"],
  ["came-back", "cashier-told-came-back"],
  ["disputed", "cashier-told-disputed"],
]);

/** How it came, or what was told of it. */
export const howItCame = ({ details }: Pick<Flag, "details">) =>
  TOLD.get(details.about) ?? "cashier-flag-came";

/** How much it is about: as it was told, where that is no sum. */
export const sumOf = (t: Translator, flag: Pick<Flag, "details"> & Money): string =>
  typeof flag.details.raw === "string" ? flag.details.raw : sayMoney(t, flag);

export const WHERE: Record<Whereabouts, FixedKey> = {
  wallet: "cashier-where-wallet",
  kept: "cashier-where-kept",
  refused: "cashier-where-refused",
  bank: "cashier-where-bank",
  leaving: "cashier-where-leaving",
  gone: "cashier-where-gone",
  none: "cashier-where-none",
};

export const SPAN: Record<Span, FixedKey> = {
  today: "cashier-span-today",
  week: "cashier-span-week",
  month: "cashier-span-month",
};

const REASON: Record<(typeof BECAUSE)[number], FixedKey> = {
  duplicate: "cashier-because-duplicate",
  unwanted: "cashier-because-unwanted",
  mistake: "cashier-because-mistake",
  "our-fault": "cashier-because-our-fault",
  goodwill: "cashier-because-goodwill",
  other: "cashier-because-other",
};

/** What the button of a reason says. */
export const labelOf = (t: Translator, because: (typeof BECAUSE)[number]): string => t.plain(REASON[because]);

/** A reason as it was chosen or typed; one that is another, and has no words, is none. */
export function sayReason(t: Translator, reason: string): string {
  if (reason === "other") return t.plain("cashier-because-unsaid");
  const preset = BECAUSE.find((each) => each === reason);
  return preset ? labelOf(t, preset) : reason;
}

/** What was paid, or is to be paid. */
export const moneyOf = ({
  paid,
  paidCurrency,
  amount,
  currency,
}: Pick<Payment, "paid" | "paidCurrency" | "amount" | "currency">): Money =>
  paid === null ? { amount, currency } : { amount: paid, currency: paidCurrency ?? currency };

/** Who pays, with the id that forms ask for. */
export const identifiedPayer = (payer: Payer | undefined): Markup =>
  payer ? identified(payer) : new Markup("—");

/**
 * A payment on a button. The number is what staff look for, and the sum what they compare: a name stands last, where a
 * narrow phone cuts.
 */
export const rowOf = (
  t: Translator,
  mark: string,
  { number }: Pick<Payment, "number">,
  sum: Money,
  payer: string | null,
) => naming(payer ?? "—", (name) => `${mark} ${number} · ${sayMoney(t, sum)} · ${name}`);

/** A name that opens the person's chat. */
export const named = (payer: Payer | undefined): Markup => (payer ? linkTo(payer) : new Markup("—"));
