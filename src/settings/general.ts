import { DomainError } from "../lib/errors.ts";
import { declare, numberSetting } from "./settings.ts";

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
};
