import type { Things } from "./rights.ts";
import { SOMEBODY } from "./rights-people.ts";

/** What a machine may send for something new of each desk that makes it, and what is known of it then. */
export const NEW: Record<string, { values: Record<string, unknown>; facts: object }> = {
  admins: { values: { who: { telegramId: SOMEBODY } }, facts: { telegramId: SOMEBODY } },
  announcements: { values: { line: "We open" }, facts: { en: "We open", isOn: true } },
  employees: {
    values: { name: "Botir", email: "botir@example.com", phone: "+989123456789", role: "mentor" },
    facts: { name: "Botir", email: "botir@example.com" },
  },
  shelves: { values: { name: "A new shelf" }, facts: { name: "A new shelf" } },
  tiers: { values: { name: "Jade", discount: 20 }, facts: { name: "Jade", discount: 20 } },
};

/** What a machine may send for each field of each desk. */
export function samplesOf(things: Things): Record<string, { value: unknown }> {
  const one = (key: string, at = 0) => things[key]?.[at] ?? 0;
  return {
    "shelves.name": { value: "Another shelf" },
    "shelf-words.name": { value: "Полка" },
    "goods-words.name": { value: "Другое имя" },
    "goods-words.about": { value: "Лучше прежнего" },
    "goods.name": { value: "Another name" },
    "goods.price": { value: { amount: 1200, currency: "IRT" } },
    "goods.worth": { value: 25 },
    "goods.description": { value: "Better than ever" },
    "goods.picture": { value: "a picture at Telegram" },
    "goods.content": { value: { content: "Another book", file: { fileId: "a book", kind: "document" } } },
    "goods.copies": { value: 7 },
    "goods.fiscal": { value: { fiscalCode: "10305008002000000", fiscalPackage: "1234567" } },
    "goods.category": { value: String(one("category")) },
    "promos.most": { value: 10 },
    "promos.perPerson": { value: 2 },
    "promos.starts": { value: Date.UTC(2026, 10, 22) },
    "promos.ends": { value: Date.UTC(2027, 10, 22) },
    "promos.least": { value: { amount: 1000, currency: "IRT" } },
    "tiers.name": { value: "Amber" },
    "tiers.discount": { value: 15 },
    "promos.bound": { value: `p${one("product")}` },
    "receipts.rejection": { value: "unreadable" },
    "settings.value": { value: "Asia/Tashkent" },
    "employees.name": { value: "Another name" },
    "employees.email": { value: "another@example.com" },
    "employees.phone": { value: "+989123456780" },
    "employees.role": { value: "director" },
    "announcements.fa": { value: "باز است" },
    "announcements.uz": { value: "Ochiq" },
    "announcements.ru": { value: "Открыто" },
    "announcements.en": { value: "Open" },
    "wordings.wording": { value: "Other words" },
  };
}
