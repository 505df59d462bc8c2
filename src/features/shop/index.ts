import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { bookButton, shopButton } from "./buttons.ts";
import { cartCommands, cartTaps } from "./cart-screen.ts";
import { checkoutCommands, checkoutTaps } from "./checkout.ts";
import { forgetDrafts } from "./drafts.ts";
import { addressing, coding, redeeming, reviewing } from "./forms.ts";
import { payOrder } from "./fulfil.ts";
import { showInside } from "./handing.ts";
import { keepForAnother, keepForStaff } from "./keeping.ts";
import { notices, showLeft, showPaid } from "./notices.ts";
import { expireDue } from "./orders.ts";
import { personal } from "./personal.ts";
import { purchasesTaps } from "./purchases.ts";
import { rechargeTaps } from "./recharging.ts";
import { endRenewal, grantRecharge, rechargeIfLow, renewPass } from "./renewals.ts";
import { restTaps } from "./rest-taps.ts";
import * as tables from "./schema.ts";
import { bookDoor, parts, purchasesPerMinute } from "./settings.ts";
import { shelvesCommands, shelvesTaps } from "./shelves.ts";
import { orderFigures } from "./staff/figures.ts";
import { lowStock } from "./staff/low-stock.ts";
import { shopkeeping } from "./staff/parts.ts";
import { readList, tellNotFetched } from "./staff/stock/reading-lists.ts";
import { shopSubjects } from "./staff/subjects.ts";
import { takeBack } from "./takeback.ts";
import { reindex, restocking } from "./units.ts";

const OPERATORS = ["owner", "admin"];

/** What the school sells: the catalogue, the cart, orders, and what was bought. */
export const shop: Feature = {
  name: "shop",
  texts: texts("features/shop"),
  tables,
  settings: { bookDoor, ...parts, purchasesPerMinute, lowStock },
  rights: {
    "orders.read": OPERATORS,
    "orders.change": OPERATORS,
    "catalogue.change": OPERATORS,
    "promos.change": OPERATORS,
  },
  commands: { ...shopkeeping.commands, ...shelvesCommands, ...cartCommands, ...checkoutCommands },
  taps: [
    ...shelvesTaps,
    ...cartTaps,
    ...checkoutTaps,
    ...restTaps,
    ...purchasesTaps,
    ...rechargeTaps,
    ...shopkeeping.taps,
  ],
  subjects: shopSubjects,
  desks: shopkeeping.desks,
  forms: [addressing, coding, redeeming, reviewing, ...shopkeeping.forms],
  tasks: [does(restocking, readList, tellNotFetched)],
  cron: [{ name: "expire-orders", pattern: "* * * * *", run: expireDue }],
  retention: [{ name: "drafts", days: 1, forget: forgetDrafts }],
  on: {
    "payment.settled": [payOrder, grantRecharge],
    "payment.refunding": [takeBack, endRenewal],
    "receipt.sent": [keepForStaff],
    "receipt.decided": [keepForAnother],
    "subscription.renewed": [renewPass],
  },
  after: {
    "credits.spent": [rechargeIfLow],
  },
  notices: { ...notices, ...shopkeeping.notices },
  draws: { "order-paid": showPaid, "payment-left": showLeft, "goods-inside": showInside },
  home: [
    { label: "menu-shop", to: shopButton.pack({}), place: 10, early: true },
    { label: "menu-book", to: bookButton.pack(), place: 40, when: ({ settings }) => settings.get(bookDoor) },
  ],
  figures: [orderFigures],
  personal,
  admin: shopkeeping.admin,
  ofPerson: shopkeeping.ofPerson,
  personParts: shopkeeping.personParts,
  segments: shopkeeping.segments,
  reindex,
};

export { payOrder } from "./fulfil.ts";
export { takeBack } from "./takeback.ts";
