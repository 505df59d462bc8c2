import { cardView } from "../../../../bot/desk/card.ts";
import { listView } from "../../../../bot/desk/list.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import { orderButton, ordersButton } from "../buttons.ts";
import { orderDesk } from "./desk.ts";

/** The buttons of former releases, which lead to the same things. */
export const ordersTaps: Tap[] = [
  tap(ordersButton, "orders.read", async (turn, { filter, before, after }) => {
    // Theirs were the orders behind one or before one, which is not among them.
    const place = before > 0 ? { from: before - 1 } : after > 0 ? { before: after } : {};
    await turn.show(await listView(turn, orderDesk, { filter, ...place }));
  }),
  tap(orderButton, "orders.read", async (turn, { order }) =>
    turn.show(await cardView(turn, orderDesk, order)),
  ),
];
