import { doorOf } from "../../src/bot/centre.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { FEATURES } from "../../src/features.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import type { Language } from "../../src/texts/languages.ts";
import { readAloud } from "./reading.ts";
import type { School } from "./school.ts";
import { priceOf, type Shop } from "./shopping.ts";

/** What somebody sees, without the marks that keep the directions of words apart. */
export const seen = ({ screen }: Person): string => readAloud(screen);

/** Goes through a door of the control centre; `door` is its text key. */
export async function opens(school: School, person: Person, door: TextKey, language: Language = "en") {
  await person.says("/admin");
  const entry = FEATURES.flatMap(({ admin = [] }) => admin).find((each) => doorOf(each).label === door);
  if (!entry) throw new Error(`no door of the control centre is called ${door}`);
  await person.taps(school.says(language, `room-${entry.room}`));
  // A room of which somebody sees one door only is that door.
  const label = school.says(language, door);
  if (person.buttons.some((each) => each.includes(label))) await person.taps(label);
}

/** The data of every button under the newest message, as somebody could copy it. */
export function copied({ messages }: Person): string[] {
  const markup = messages.at(-1)?.reply_markup;
  const rows = markup && "inline_keyboard" in markup ? markup.inline_keyboard : [];
  return rows.flat().flatMap(({ callback_data }) => callback_data ?? []);
}

/** An order is paid from card to card. */
export async function paid(shop: Shop, order: Order): Promise<void> {
  const { number } = await shop.begins(order, "card");
  await shop.act((act) => settle(act, { provider: "card", number, amount: priceOf(order) }));
}
