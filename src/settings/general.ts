import { DomainError } from "../lib/errors.ts";
import { declare, numberSetting, type Setting } from "./settings.ts";

/** How many days something is kept; 0 keeps it for good. */
const kept = (
  key: "unread-days" | "failure-days" | "dead-days" | "snapshot-days",
  fallback: number,
): Setting<number> => numberSetting({ key, fallback, least: 0, most: 3650 });

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
  /** How many days what happened is kept for the figures; 0 keeps it for good. */
  eventDays: numberSetting({ key: "event-days", room: "staff", fallback: 180, least: 0, most: 3650 }),
  unreadDays: kept("unread-days", 30),
  failureDays: kept("failure-days", 90),
  deadDays: kept("dead-days", 90),
  snapshotDays: kept("snapshot-days", 30),
};
