import { button } from "../../bot/keyboard.ts";
import type { View } from "../../bot/view.ts";
import type { TextKey } from "../../texts/keys.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Notices } from "../../turn/notices.ts";
import { isAtOnce } from "../payments/core/at-once.ts";
import { wayLabel } from "../payments/core/labels.ts";
import type { Refund } from "../payments/core/refunds.ts";
import { isOnBalance, type RefundOf, sumOf } from "../payments/core/refunds-of.ts";
import * as buttons from "./buttons.ts";
import { needsAddress } from "./order.ts";

type TakenBack = Notices["order-taken-back"];

/** Its money goes back, or has gone: how much and where, and what of the goods is gone with it. */
export function takenBack(t: Translator, { order: { id, number, sentAt }, of, lines = [] }: TakenBack): View {
  const isPosted = needsAddress(lines);
  const hasMore = lines.some(({ kind }) => kind !== "physical");
  const said = of
    ? [
        t(moneyBack(of.refund), { number, amount: sayMoney(t, sumOf(of)) }),
        ...(hasMore ? [t("shop-goods-back")] : []),
        ...(isPosted && !sentAt ? [t("shop-parcel-stays")] : []),
      ]
    : [t("shop-taken-back", { number })];
  return {
    text: said.join("\n"),
    buttons: [[button(t.plain("shop-see-order"), buttons.orderButton.pack({ order: id }))]],
  };
}

function moneyBack(refund: Refund) {
  if (!isAtOnce(refund)) return "shop-money-goes-back";
  return isOnBalance(refund) ? "shop-money-on-balance" : "shop-money-back";
}

const BACK = {
  provider: "shop-went-back",
  hand: "shop-went-by-hand",
  wallet: "shop-went-to-balance",
} as const satisfies Record<Refund["way"], TextKey>;

/** What has gone back of an order: how much, when and where to. What failed is on the balance. */
export function refundLines(t: Translator, all: RefundOf[]): string {
  return all.map((each) => refundLine(t, each)).join("\n");
}

function refundLine(t: Translator, of: RefundOf): string {
  const { refund, payment } = of;
  const at = refund.endedAt ?? refund.askedAt;
  const amount = sayMoney(t, sumOf(of));
  if (refund.state === "asked") return t("shop-goes-back", { amount });
  const way = wayLabel(t, { provider: payment.provider });
  return t(refund.state === "failed" ? BACK.wallet : BACK[refund.way], { amount, at, way });
}
