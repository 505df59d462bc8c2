import { toCard } from "../../../bot/desk/doors.ts";
import { button } from "../../../bot/keyboard.ts";
import type { NoticeViews } from "../../../bot/view.ts";
import { sums } from "../sums.ts";
import { goodsDesk } from "./catalogue/goods.ts";
import { orderDesk } from "./orders/desk.ts";
import { sayRestocked } from "./stock/restocked.ts";

/** What staff are told of what they sell. */
export const notices: NoticeViews = {
  "order-to-post": (t, { order, lines }) => ({
    text: `${t("order-admin-to-post", { number: order.number })}\n\n${sums(t, { order, lines })}`,
    buttons: [[button(t.plain("order-admin-look"), toCard(orderDesk, order.id))]],
  }),
  "stock-low": (t, { product: { id, name }, left }) => ({
    text: t(left > 0 ? "stock-low" : "stock-out", { name, count: left }),
    buttons: [[button(t.plain("stock-open"), toCard(goodsDesk, id))]],
  }),
  "list-read": (t, restocked) => ({ text: sayRestocked(t, restocked) }),
  "list-refused": (t, why) => ({ text: t.refusal(why) }),
};
