import { backBy, cameBy } from "../../../bot/desk/behind.ts";
import { cardOrList, stopView } from "../../../bot/desk/card.ts";
import { toCard } from "../../../bot/desk/doors.ts";
import { scene } from "../../../bot/scene.ts";
import type { Turn } from "../../../bot/turn.ts";
import { beginning } from "../../../lib/cut.ts";
import { DomainError } from "../../../lib/errors.ts";
import { typedMoney } from "../../../lib/money.ts";
import { allow, may } from "../../../turn/actor.ts";
import { isDisputed } from "../core/disputes.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import { refund } from "../core/refunds.ts";
import { payerOf } from "./payers.ts";
import { paymentDesk } from "./payment-desk.ts";
import * as views from "./refund-views.ts";
import { BECAUSE, isRefundable, leftOf, waysBack } from "./refunding.ts";
import { inStaffWords } from "./spent.ts";
import { BACK, labelOf, moneyOf } from "./words.ts";

const LONGEST_REASON = 300;

/** Giving money back: how much, which way, why, and a last look. Nothing happens before that is confirmed. */
export const refundForm = scene<{ payment: number; via?: string | undefined }>("cashier-refund")
  .ask(
    "amount",
    async ({ turn, draft }) => views.askAmount(turn.t, await refundable(turn, draft.payment)),
    async ({ text = "", turn }, { payment }) => amountFrom(text, await refundable(turn, payment)),
  )
  .choose(
    "way",
    ({ turn }) => ({ text: turn.t("cashier-refund-way") }),
    async (turn, { payment, amount }) =>
      waysBack(turn, await refundable(turn, payment), amount).map((id) => ({
        id,
        label: turn.t.plain(BACK[id]),
      })),
    { columns: 1, dependsOn: "amount" },
  )
  .choose(
    "because",
    ({ turn }) => ({ text: turn.t("cashier-refund-why") }),
    ({ t }) => BECAUSE.map((id) => ({ id, label: labelOf(t, id) })),
  )
  .ask(
    "words",
    ({ turn }) => ({ text: turn.t("cashier-refund-words") }),
    ({ text = "" }) => beginning(text.trim(), LONGEST_REASON),
    { skippable: true },
  )
  .review(async (turn, { payment: id, via: _, ...answers }) => {
    const payment = await refundable(turn, id);
    const payer = await payerOf(turn.tx, payment.personId);
    return views.review(turn.t, { payment, payer, wish: wishOf(answers) });
  })
  .left(async (turn, { payment, via = "" }) => {
    const came = cameBy(turn, String(via));
    if (came) return turn.show(await stopView(turn, came));
    return may(turn.person, paymentDesk.right)
      ? turn.show(await cardOrList(turn, paymentDesk, Number(payment)))
      : turn.home();
  })
  .done(async (turn, { payment: id, via, ...answers }) => {
    const payment = await refundable(turn, id);
    const wish = wishOf(answers);
    if (!waysBack(turn, payment, wish.amount).includes(wish.way)) throw new DomainError("refund-too-much");
    const row = await inStaffWords(() => refund(turn, turn.person, id, wish));
    return views.asked(turn.t, payment, row, {
      mayLook: may(turn.person, paymentDesk.right),
      back: refundBack(turn, { payment: id, via }),
    });
  });

/** To the card that it was begun at, or else to the payment for who may look at it. */
export const refundBack = (
  turn: Turn,
  { payment, via }: { payment: number; via?: string | undefined },
): string | undefined =>
  backBy(turn, via) ?? (may(turn.person, paymentDesk.right) ? toCard(paymentDesk, payment) : undefined);

/** Throws refund-too-much when there is nothing of it to give back, and refund-disputed. */
export async function refundable(turn: Turn, id: number | undefined): Promise<Payment> {
  allow(turn.person, "payments.refund");
  const payment = id === undefined ? undefined : await paymentById(turn.tx, id);
  if (!payment || !isRefundable(payment)) throw new DomainError("refund-too-much");
  if (await isDisputed(turn.tx, payment)) throw new DomainError("refund-disputed");
  return payment;
}

function amountFrom(text: string, payment: Payment): number {
  const { amount } = typedMoney(text, moneyOf(payment).currency);
  if (amount <= 0) throw new DomainError("refund-not-an-amount");
  if (amount > leftOf(payment)) throw new DomainError("refund-too-much");
  return amount;
}

const wishOf = ({
  amount,
  way,
  because,
  words,
}: {
  amount: number;
  way: views.Wish["way"];
  because: string;
  words: string | null;
}): views.Wish => ({ amount, way, reason: words || because });
