import { type Money, TOMAN } from "../../../lib/money.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { isReason, REASON_TEXTS } from "./reasons.ts";
import type { Receipt } from "./receipts.ts";

const RIAL = "IRR";

/** What has become of a receipt, by the keys of its texts. */
export const STATUS_NAMES: Record<Receipt["status"], FixedKey> = {
  pending: "cashier-receipt-pending",
  approved: "cashier-receipt-approved",
  rejected: "cashier-receipt-rejected",
  another: "cashier-receipt-another",
};

/** Banks in Iran count in rials, people in tomans: where one is asked for, both are shown. */
export function bothWays({ amount, currency }: Money): Money[] {
  const same = { amount, currency };
  if (currency === TOMAN) return [same, { amount: amount * 10, currency: RIAL }];
  if (currency === RIAL && amount % 10 === 0) return [same, { amount: amount / 10, currency: TOMAN }];
  return [same];
}

/** The exact amount, in both of Iran's countings where there are two. */
export function sayExactly(t: Translator, money: Money): string {
  const [amount = "", other] = bothWays(money).map((each) => sayMoney(t, each));
  return other === undefined ? amount : t.plain("receipt-both-ways", { amount, other });
}

/** A preset in the reader's language; free words as they were typed. */
export const sayReason = (t: Translator, reason: string): string =>
  isReason(reason) ? t.plain(REASON_TEXTS[reason]) : reason;
