import { toCard, toList } from "../../../bot/desk/doors.ts";
import { button } from "../../../bot/keyboard.ts";
import type { InlineButton, NoticeViews } from "../../../bot/view.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { goodsDesk } from "./catalogue/goods.ts";
import { orderDesk } from "./orders/desk.ts";
import { unitDesk } from "./stock/desk.ts";
import { sayRestocked } from "./stock/restocked.ts";

/** What staff are told of what they sell. */
export const notices: NoticeViews = {
  "order-to-post": (t, { order: { id, number, currency }, lines }) => ({
    text: [
      t("order-admin-to-post", { number }),
      ...lines.map(({ name, quantity, total }) =>
        t("order-admin-line", { name, count: quantity, amount: sayMoney(t, { amount: total, currency }) }),
      ),
    ].join("\n"),
    buttons: [[button(t.plain("order-admin-look"), toCard(orderDesk, id))]],
  }),
  "stock-low": (t, { product: { id, name }, left }) => ({
    text: t(left > 0 ? "stock-low" : "stock-out", { name, count: left }),
    buttons: [[button(t.plain("stock-open"), toCard(goodsDesk, id))]],
  }),
  "list-read": (t, restocked) => ({ text: sayRestocked(t, restocked), buttons: toUnits(t, restocked) }),
  "list-refused": (t, why) => ({ text: t.refusal(why), buttons: toUnits(t, why) }),
};

const toUnits = (t: Translator, { product }: { product: number }): InlineButton[][] => [
  [button(t.plain("stock-units"), toList(unitDesk, { of: product }))],
];
