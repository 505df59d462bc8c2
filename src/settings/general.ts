import { DomainError } from "../lib/errors.ts";
import { tidy } from "../lib/fold.ts";
import { declare, numberSetting } from "./settings.ts";

/** Of something that is forgotten in the end; 0 keeps it for good. */
const DAYS = { room: "privacy", least: 0, most: 3650 } as const;

export const general = {
  /** The school's own, whatever the server's is: cron, dates and times follow it. */
  timeZone: declare({
    key: "time-zone",
    fallback: "Asia/Tehran",
    room: "school",
    parse: (typed) => {
      try {
        return new Intl.DateTimeFormat("en", { timeZone: typed.trim() }).resolvedOptions().timeZone;
      } catch {
        throw new DomainError("setting-not-a-time-zone");
      }
    },
  }),
  /** The group of the staff, by its Telegram id; empty while there is none. */
  staffGroup: declare({
    key: "staff-group",
    fallback: "",
    room: "staff",
    parse: (typed) => {
      const id = tidy(typed).replace("−", "-");
      if (id !== "" && !/^-[1-9]\d{3,15}$/.test(id)) throw new DomainError("setting-not-a-group");
      return id;
    },
  }),
  /** How many days what happened is kept for the figures; 0 keeps it for good. */
  eventDays: numberSetting({ key: "event-days", room: "staff", fallback: 180, least: 0, most: 3650 }),
  unreadDays: numberSetting({ key: "unread-days", fallback: 30, ...DAYS }),
  failureDays: numberSetting({ key: "failure-days", fallback: 90, ...DAYS }),
  deadDays: numberSetting({ key: "dead-days", fallback: 90, ...DAYS }),
  snapshotDays: numberSetting({ key: "snapshot-days", fallback: 30, ...DAYS }),
};
