import { toList } from "../../../bot/desk/doors.ts";
import { amount, column, currency, named } from "../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact } from "../../../desk/desk.ts";
import { cut } from "../../../lib/cut.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { BACK_LISTS, type GoingBack, goingBack, type RefundCard, refundCard } from "./going-back.ts";
import { paymentDesk } from "./payment-desk.ts";
import { sayWhy } from "./whys.ts";
import * as words from "./words.ts";

const LONGEST_WHY = 200;

const MARK: Record<GoingBack["state"], string> = { asked: "⏳", done: "✅", failed: "❌" };
const moneyIn = ({ payment, amount }: GoingBack) => ({ ...words.moneyOf(payment), amount });

/** Money that goes back, or went. It is given back from the card of its payment, in a conversation (`refund-form.ts`). */
export const refundDesk: Desk = desk<GoingBack, RefundCard>({
  name: "refunds",
  title: "cashier-list-refunds",
  right: "payments.read",
  above: { to: toList(paymentDesk), right: paymentDesk.right },
  idOf: ({ id }) => id,
  page: (act, by, wanted) => goingBack(act.tx, by, wanted),
  one: (act, by, id) => refundCard(act.tx, by, Number(id)),
  heading: (t, { rows }) =>
    `${t("cashier-refunds-title")}\n${t(rows.length > 0 ? "cashier-list-choose" : "cashier-list-none")}`,
  label: (t, refund) => words.rowOf(t, MARK[refund.state], refund.payment, moneyIn(refund), refund.payer),
  facts: (t, refund) => [factsOf(t, refund)],
  doors: (_, { paymentId: id }) => [{ label: "cashier-open-payment", desk: "payments", id }],
  filters: {
    values: BACK_LISTS,
    usual: "asked",
    all: "all",
    label: (t, filter) => t.plain(filter === "all" ? "cashier-list-all" : "cashier-refunds-asked"),
  },
  columns: {
    payment: column("cashier-column-payment", ({ payment }) => payment.number),
    payer: column("column-payer", ({ payer }) => payer),
    amount: amount("column-amount", moneyIn),
    currency: currency((refund) => moneyIn(refund).currency),
    way: named("cashier-column-back", ({ way }) => way, words.BACK),
    state: named("column-state", ({ state }) => state, words.REFUND),
    askedAt: column("cashier-column-asked", ({ askedAt }) => askedAt),
    endedAt: column("cashier-column-ended", ({ endedAt }) => endedAt),
  },
});

function factsOf(t: Translator, refund: RefundCard): Fact[] {
  const { payment, to, asker, way, state, reason, askedAt, endedAt, failure } = refund;
  const { number, title } = payment;
  const money = moneyIn(refund);
  const said = {
    ...{ number, subject: title, payer: words.named(to), by: words.named(asker), at: askedAt },
    ...{ amount: sayMoney(t, money), way: t.plain(words.BACK[way]), state: t.plain(words.REFUND[state]) },
    reason: reason === null ? "—" : cut(words.sayReason(t, reason), LONGEST_WHY),
  };
  return [
    fact("amount", money, t("cashier-refund-card", said)),
    ...Object.entries({ payment: number, to, way, state, reason, askedAt, asker }).map(([name, value]) =>
      fact(name, value, ""),
    ),
    fact("endedAt", endedAt, endedAt ? t("cashier-refund-ended", { at: endedAt }) : ""),
    fact("failure", failure, failure ? sayWhy(t, cut(failure, LONGEST_WHY)) : ""),
  ];
}
