import type { Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { current } from "./announcements.ts";
import { announcementDesk } from "./desks.ts";
import * as tables from "./schema.ts";
import { announcementSubjects } from "./subjects.ts";

/** The front page: what the school announces stands in everybody's main menu. */
export const front: Feature = {
  name: "front",
  texts: texts("features/front"),
  tables,
  rights: { "announcements.change": ["owner", "admin"] },
  subjects: announcementSubjects,
  desks: [announcementDesk],
  async above({ tx, t }) {
    const said = await current(tx);
    return said && { line: t("announcement-line", { words: said.words }) };
  },
  admin: [{ room: "settings", desk: announcementDesk, place: 30 }],
};
