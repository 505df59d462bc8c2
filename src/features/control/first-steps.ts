import { toCard, toList } from "../../bot/desk/doors.ts";
import type { FirstStep } from "../../hooks.ts";
import { general } from "../../settings/general.ts";
import type { Setting } from "../../settings/settings.ts";
import { waysButton } from "../payments/cashier/buttons.ts";
import { paying } from "../payments/core/settings.ts";
import { WAYS } from "../payments/ways/index.ts";
import { isOpen } from "../payments/ways/lacks.ts";
import { products } from "../shop/schema.ts";
import { shelfDesk } from "../shop/staff/catalogue/shelves.ts";
import { isReachable, school } from "../students/settings.ts";
import { settingDesk } from "./settings/desk.ts";
import { OF_MONEY } from "./settings/settings.ts";

/** Done once somebody has said what it is, here or in the environment. Nobody is sent to what only others may say. */
const said = <T>(name: string, setting: Setting<T>): FirstStep => ({
  name,
  right: setting.isOfMoney ? OF_MONEY : "settings.change",
  to: toCard(settingDesk, setting.key),
  isDone: async (_read, { settings }) => settings.isGiven(setting),
});

/** What a school says and makes before it opens its doors; nothing of it is asked for by force. */
export const firstSteps: FirstStep[] = [
  said("name", school.name),
  said("country", school.country),
  said("currency", paying.currency),
  said("time-zone", general.timeZone),
  {
    name: "contact",
    right: "settings.change",
    to: toList(settingDesk, { filter: "school" }),
    isDone: async (_read, { settings }) => isReachable(settings),
  },
  {
    name: "way",
    right: OF_MONEY,
    to: waysButton.pack(),
    // What lies on a balance has come by another way.
    isDone: async (_read, house) =>
      WAYS.some((way) => !way.paysItself && way.shown !== "nothing" && isOpen(way, house)),
  },
  {
    name: "product",
    right: "catalogue.change",
    to: toList(shelfDesk),
    isDone: async (read) => (await read.$count(products)) > 0,
  },
];
