import { toCard } from "../../../../bot/desk/doors.ts";
import { button } from "../../../../bot/keyboard.ts";
import { tell } from "../../../../bot/notify.ts";
import type { View } from "../../../../bot/view.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Listener } from "../../../../turn/news.ts";
import { readPermissions } from "../../../people/roles.ts";
import type { Order, OrderLine } from "../../order.ts";
import { needsAddress } from "../../orders.ts";
import { staffToTell } from "../low-stock.ts";
import { orderDesk } from "./desk.ts";

/** Somebody has to take it to the post: staff hear of it, and their group. Where it goes is looked at on its own. */
export const tellToPost: Listener<"order.paid"> = async (act, { order, lines }) => {
  if (!needsAddress(lines)) return;
  const staff = await postmen(act);
  const door = (t: Translator) => [[button(t.plain("order-admin-look"), toCard(orderDesk, order.id))]];
  for (const address of staff)
    await tell(act, address, (t) => ({ ...toPost(t, order, lines), buttons: door(t) }));
  // Without a button: in the group the bot shows no orders.
  const language = staff[0]?.language ?? "en";
  if (act.staffGroup !== undefined)
    await tell(act, { telegramId: act.staffGroup, language }, (t) => toPost(t, order, lines));
};

/** Staff roles are those of the configuration, so the table is asked whether any of them may read orders. */
async function postmen(act: Act) {
  const table = await readPermissions(act.tx);
  const may = (["owner", "admin"] as const).some((role) => table.get(role)?.has("orders.read"));
  return may ? staffToTell(act) : [];
}

const toPost = (t: Translator, { number, currency }: Order, lines: OrderLine[]): View => ({
  text: [
    t("order-admin-to-post", { number }),
    ...lines.map(({ name, quantity, total }) =>
      t("order-admin-line", { name, count: quantity, amount: sayMoney(t, { amount: total, currency }) }),
    ),
  ].join("\n"),
});
