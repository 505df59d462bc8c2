import { bigint, flag, id, table, text, time } from "../../db/columns.ts";

/** What the school says on its front page: one line, in the languages that it was written in. */
export const announcements = table("announcements", {
  id: id(),
  fa: text(),
  uz: text(),
  ru: text(),
  en: text(),
  isOn: flag().notNull(),
  writtenBy: bigint().notNull(),
  writtenAt: time().notNull(),
});
