import { roomScreen } from "../../../bot/centre.ts";
import { toList } from "../../../bot/desk/doors.ts";
import type { Room } from "../../../bot/rooms.ts";
import type { Scene } from "../../../bot/scene.ts";
import type { Command, Commands, Tap } from "../../../bot/tap.ts";
import type { AdminEntry, PersonDoor } from "../../../feature.ts";
import type { Right } from "../../../turn/actor.ts";
import { performanceButton, revenueButton } from "./buttons.ts";
import { catalogueTaps } from "./catalogue/bot.ts";
import { goodsDesk } from "./catalogue/goods.ts";
import { goodsLanguages, shelfLanguages } from "./catalogue/languages.ts";
import { newProduct } from "./catalogue/new-product.ts";
import { shelfDesk } from "./catalogue/shelves.ts";
import { formerTaps } from "./former.ts";
import { notices } from "./notices.ts";
import { hasBought, orderPart } from "./of-person.ts";
import { orderDesk } from "./orders/desk.ts";
import { countToSend } from "./orders/orders.ts";
import { sending, sendingTaps } from "./orders/sending.ts";
import { promosTaps } from "./promos/bot.ts";
import { promoDesk } from "./promos/desk.ts";
import { newPromo } from "./promos/forms.ts";
import { reviewDesk } from "./reviews/desk.ts";
import { salesTaps } from "./sales/bot.ts";
import { stockTaps } from "./stock/bot.ts";
import { unitDesk } from "./stock/desk.ts";
import { restockList, restockOne } from "./stock/forms.ts";

const forms: Scene[] = [newProduct, restockOne, restockList, newPromo, sending];

const taps: Tap[] = [
  ...catalogueTaps,
  ...stockTaps,
  ...promosTaps,
  ...salesTaps,
  ...sendingTaps,
  ...formerTaps,
];

const admin: AdminEntry[] = [
  { room: "products", desk: shelfDesk, place: 10 },
  {
    ...{ room: "products", desk: orderDesk, place: 20 },
    waits: {
      ...{ label: "waits-sending", place: 20, to: toList(orderDesk, { filter: "paid" }) },
      count: ({ tx }) => countToSend(tx),
    },
  },
  { room: "products", desk: promoDesk, place: 30 },
  { room: "products", desk: reviewDesk, place: 40 },
  {
    ...{ room: "products", label: "admin-performance", right: "revenue.read", place: 50 },
    to: performanceButton.pack({ days: 7, by: "revenue" }),
  },
  {
    ...{ room: "analytics", label: "admin-revenue", right: "revenue.read", place: 10 },
    to: revenueButton.pack({ period: "today" }),
  },
];

const desks = [
  orderDesk,
  shelfDesk,
  shelfLanguages,
  goodsDesk,
  goodsLanguages,
  unitDesk,
  promoDesk,
  reviewDesk,
];

const ofPerson: PersonDoor[] = [
  {
    ...{ label: "order-admin-theirs", right: "orders.read", place: 20 },
    to: (person, via) => toList(orderDesk, { sought: String(person), filter: "all", via }),
  },
];

const inRoom = (room: Room, need: Right): Command => ({
  need,
  run: async (turn) => turn.show(await roomScreen(turn, room)),
});

const commands: Commands = {
  products: inRoom("products", "orders.read"),
  analytics: inRoom("analytics", "revenue.read"),
};

/** The staff's side of the shop. */
export const shopkeeping = {
  commands,
  taps,
  forms,
  admin,
  ofPerson,
  personParts: [orderPart],
  segments: [hasBought],
  desks,
  notices,
};
