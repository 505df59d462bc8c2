import { downloads } from "../../bot/files.ts";
import type { Telegram } from "../../bot/telegram.ts";
import type { Config } from "../../config/index.ts";
import type { Db } from "../../db/db.ts";
import type { Feature } from "../../feature.ts";
import { everyLanguage } from "../../texts/texts.ts";
import type { Acting } from "../../turn/act.ts";
import type { Tills } from "../payments/tills.ts";
import { shopButton } from "./buttons.ts";
import { cartScreen } from "./cart-screen.ts";
import { checkout } from "./checkout.ts";
import { forgetDrafts } from "./drafts.ts";
import { addressing, coding, redeeming, reviewing } from "./forms.ts";
import { dueOrders, expire } from "./orders.ts";
import { purchasesScreen } from "./purchases.ts";
import { rechargeBot } from "./recharging.ts";
import { shelves } from "./shelves.ts";
import { shopkeeping } from "./staff/parts.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };
import { reindex } from "./units.ts";

export interface ShopParts {
  db: Db;
  act: Acting;
  tills: Tills;
  config: Config;
  telegram: Telegram;
}

const own = { fa, uz, ru, en };

/** What the school sells: the catalogue, the cart, orders, and what was bought. */
export const shopFeature = ({ db, act, tills, config, telegram }: ShopParts): Feature => ({
  name: "shop",
  texts: everyLanguage((language) => `${own[language]}\n${shopkeeping.texts[language]}`),
  bots: [shelves, cartScreen, checkout(tills), purchasesScreen, rechargeBot(tills), ...shopkeeping.bots],
  scenes: [addressing, coding, redeeming, reviewing, ...shopkeeping.scenes],
  commands: [
    { name: "buy", scope: "everyone" },
    { name: "cart", scope: "everyone" },
    { name: "buy10", scope: "everyone" },
    { name: "buy25", scope: "everyone" },
    { name: "buy50", scope: "everyone" },
  ],
  menu: [{ label: "menu-shop", data: shopButton.pack({}) }],
  admin: shopkeeping.admin,
  tasks: shopkeeping.tasks({ act, download: downloads(telegram, config.bot.token, config.bot.apiRoot) }),
  cron: [
    { name: "forget-drafts", pattern: "17 4 * * *", run: () => act((doing) => forgetDrafts(doing)) },
    {
      name: "expire-orders",
      pattern: "* * * * *",
      async run(now) {
        for (const { id } of await dueOrders(db.read, now)) await act((doing) => expire(doing, id));
      },
    },
  ],
  rights: {
    "orders.read": ["owner", "admin"],
    "catalogue.change": ["owner", "admin"],
    "promos.change": ["owner", "admin"],
    "revenue.read": ["owner", "admin"],
    ...shopkeeping.rights,
  },
  reindex,
});

export { payOrder } from "./fulfil.ts";
export { keepForAnother, keepForStaff } from "./keeping.ts";
export { showLeft, showPaid, tellEnded, tellTakenBack } from "./notices.ts";
export { showRechargeLeft } from "./recharging.ts";
export { endRenewal, grantRecharge, rechargeIfLow, renewPass } from "./renewals.ts";
export { tellLowStock } from "./staff/low-stock-notice.ts";
export { tellToPost } from "./staff/orders/to-post.ts";
export { takeBack } from "./takeback.ts";
