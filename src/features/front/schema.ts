import { flag, id, json, table, time } from "../../db/columns.ts";
import type { Words } from "../../texts/words.ts";

/** What the school says on its front page: one line, in the languages that it was written in. */
export const announcements = table("announcements", {
  id: id(),
  words: json<Words>().notNull(),
  isOn: flag().notNull(),
  writtenAt: time().notNull(),
});
