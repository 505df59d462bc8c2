import { tell } from "../../../../bot/notify.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Listener } from "../../../../turn/news.ts";
import { addressOf } from "../../../people/person.ts";
import type { Order } from "../../order.ts";

/** The parcel has been posted. */
export const tellSent: Listener<"order.sent"> = (act, { order }) =>
  tellBuyer(act, order, "order-admin-on-its-way");

/** Staff have ended what nobody had paid. */
export const tellCalledOff: Listener<"order.called-off"> = (act, { order }) =>
  tellBuyer(act, order, "order-admin-called-off");

async function tellBuyer(act: Act, { personId, number }: Order, key: string): Promise<void> {
  const buyer = await addressOf(act.tx, personId);
  if (buyer) await tell(act, buyer, (t) => ({ text: t(key, { number }) }));
}
