import { toCard } from "../../../bot/desk/doors.ts";
import { button } from "../../../bot/keyboard.ts";
import { tell } from "../../../bot/notify.ts";
import type { View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Listener } from "../../../turn/news.ts";
import { goodsDesk } from "./catalogue/goods.ts";
import { crossed, type Low, staffToTell } from "./low-stock.ts";

/** Tells staff, once, that something is running out. */
export const tellLowStock: Listener<"order.paid"> = async (act, { lines }) => {
  const low = await crossed(act, lines);
  if (low.length === 0) return;
  for (const address of await staffToTell(act))
    for (const each of low) await tell(act, address, (t) => notice(t, each));
};

const notice = (t: Translator, { product: { id, name }, left }: Low): View => ({
  text: t(left > 0 ? "stock-low" : "stock-out", { name, count: left }),
  buttons: [[button(t.plain("stock-open"), toCard(goodsDesk, id))]],
});
