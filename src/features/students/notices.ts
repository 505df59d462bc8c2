import type { NoticeViews } from "../../bot/view.ts";
import type { Listeners } from "../../turn/news.ts";
import { contactsIn } from "./settings.ts";
import type { Contacts } from "./views.ts";
import * as views from "./views.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    /** Staff have shut them out. */
    "ban-told": { reason?: string; until?: Date; contacts: Contacts };
    "ban-lifted": object;
  }
}

export const notices: NoticeViews = {
  "ban-told": (t, about) => views.banTold(t, about),
  "ban-lifted": (t) => views.banLifted(t),
};

/** Whoever is shut out, or let in again, is told by the school. */
export const tellings: Listeners = {
  "person.banned": [
    (act, { personId, reason, until }) =>
      act.tell(personId, "ban-told", {
        ...(reason && { reason }),
        ...(until && { until }),
        contacts: contactsIn(act.settings),
      }),
  ],
  "person.unbanned": [(act, { personId }) => act.tell(personId, "ban-lifted", {})],
};
