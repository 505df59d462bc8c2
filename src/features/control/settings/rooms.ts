import type { Setting } from "../../../settings/settings.ts";

/** The rooms of the list, each small enough for one screen. */
export const ROOMS = ["school", "menu", "credits", "payments", "transfers", "more"] as const;
export type Room = (typeof ROOMS)[number];

/** By their keys, which are stored and never change. */
const KEYS: Record<Exclude<Room, "more">, string[]> = {
  school: [
    ...["school-name", "school-country", "time-zone", "school-rules"],
    ...["contact-telegram", "contact-email", "contact-website", "contact-phone"],
  ],
  menu: ["door-classes", "door-book"],
  credits: ["welcome-credits", "tutorial-bonus", "low-credits"],
  payments: [
    ...["pay-currency", "least-top-up", "most-top-up", "order-seconds"],
    ...["digital-for", "stars-per-value", "pay-terms", "pay-support"],
  ],
  transfers: ["card-number", "payee-name", "card-hours", "receipt-remind-hours", "receipt-escalate-hours"],
};

const roomOfKey = new Map(
  ROOMS.filter((room) => room !== "more").flatMap((room) => KEYS[room].map((key) => [key, room] as const)),
);

/** Where a setting stands; what nobody has given a room stands in the last one. */
export const roomOf = ({ key }: Pick<Setting, "key">): Room => roomOfKey.get(key) ?? "more";

export const isRoom = (text: string): text is Room => ROOMS.some((room) => room === text);

/** What stands in a room, in its order; all of it when no room is named. */
export function inRoom(all: readonly Setting[], room: Room | undefined): Setting[] {
  const order = (setting: Setting) => [...roomOfKey.keys()].indexOf(setting.key);
  const asked = all.filter((setting) => room === undefined || roomOf(setting) === room);
  return room === "more" ? asked : asked.sort((one, other) => order(one) - order(other));
}
