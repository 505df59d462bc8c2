import type { Download } from "../../../bot/files.ts";
import type { Scene } from "../../../bot/scene.ts";
import type { AdminEntry } from "../../../feature.ts";
import type { TaskHandler } from "../../../jobs/tasks.ts";
import type { Acting } from "../../../turn/act.ts";
import {
  ordersButton,
  performanceButton,
  promosButton,
  revenueButton,
  reviewsButton,
  shelvesButton,
} from "./buttons.ts";
import { catalogueBot } from "./catalogue/bot.ts";
import { editEmptiable, editProduct, moveProduct, nameCategory } from "./catalogue/forms.ts";
import { newProduct } from "./catalogue/new-product.ts";
import { findOrder, ordersBot } from "./orders/bot.ts";
import { promosBot } from "./promos/bot.ts";
import { bindPromo, editPromo, newPromo } from "./promos/forms.ts";
import { reviewsBot } from "./reviews/bot.ts";
import { salesBot } from "./sales/bot.ts";
import { stockBot } from "./stock/bot.ts";
import { restockList, restockOne } from "./stock/forms.ts";
import { readingLists } from "./stock/reading-lists.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };

const scenes: Scene[] = [
  nameCategory,
  newProduct,
  editProduct,
  editEmptiable,
  moveProduct,
  restockOne,
  restockList,
  newPromo,
  editPromo,
  bindPromo,
  findOrder,
];

const admin: AdminEntry[] = [
  { label: "admin-catalogue", permission: "catalogue.change", data: shelvesButton.pack({ page: 0 }) },
  { label: "admin-orders", permission: "orders.read", data: ordersButton.pack({ filter: "awaiting" }) },
  { label: "admin-promos", permission: "promos.change", data: promosButton.pack({ page: 0 }) },
  {
    label: "admin-performance",
    permission: "revenue.read",
    data: performanceButton.pack({ days: 7, by: "revenue" }),
  },
  { label: "admin-revenue", permission: "revenue.read", data: revenueButton.pack({ period: "today" }) },
  { label: "admin-reviews", permission: "catalogue.change", data: reviewsButton.pack({}) },
];

/** The staff's side of the shop. */
export const shopkeeping = {
  texts: { fa, uz, ru, en },
  bots: [catalogueBot, stockBot, promosBot, ordersBot, salesBot, reviewsBot],
  scenes,
  admin,
  rights: { "orders.change": ["owner", "admin"] },
  tasks: (parts: { act: Acting; download: Download }): Record<string, TaskHandler> => ({
    "shop.restock": readingLists(parts),
  }),
};
