import { toList } from "../../../bot/desk/doors.ts";
import type { Scene } from "../../../bot/scene.ts";
import type { Tap } from "../../../bot/tap.ts";
import type { AdminEntry } from "../../../feature.ts";
import { performanceButton, revenueButton, reviewsButton, shelvesButton } from "./buttons.ts";
import { catalogueTaps } from "./catalogue/bot.ts";
import { editEmptiable, editProduct, moveProduct, nameCategory } from "./catalogue/forms.ts";
import { newProduct } from "./catalogue/new-product.ts";
import { ordersTaps } from "./orders/bot.ts";
import { orderDesk } from "./orders/desk.ts";
import { promosTaps } from "./promos/bot.ts";
import { promoDesk } from "./promos/desk.ts";
import { newPromo } from "./promos/forms.ts";
import { reviewsTaps } from "./reviews/bot.ts";
import { salesTaps } from "./sales/bot.ts";
import { stockTaps } from "./stock/bot.ts";
import { restockList, restockOne } from "./stock/forms.ts";

const forms: Scene[] = [
  nameCategory,
  newProduct,
  editProduct,
  editEmptiable,
  moveProduct,
  restockOne,
  restockList,
  newPromo,
];

const taps: Tap[] = [
  ...catalogueTaps,
  ...stockTaps,
  ...promosTaps,
  ...ordersTaps,
  ...salesTaps,
  ...reviewsTaps,
];

const admin: AdminEntry[] = [
  { label: "admin-catalogue", right: "catalogue.change", to: shelvesButton.pack({ page: 0 }) },
  { label: "admin-orders", right: "orders.read", to: toList(orderDesk) },
  { label: "admin-promos", right: "promos.change", to: toList(promoDesk) },
  {
    label: "admin-performance",
    right: "revenue.read",
    to: performanceButton.pack({ days: 7, by: "revenue" }),
  },
  { label: "admin-revenue", right: "revenue.read", to: revenueButton.pack({ period: "today" }) },
  { label: "admin-reviews", right: "catalogue.change", to: reviewsButton.pack({}) },
];

/** The staff's side of the shop. */
export const shopkeeping = { taps, forms, admin, desks: [orderDesk, promoDesk] };
