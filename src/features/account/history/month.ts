import { DAY, HOUR, MINUTE } from "../../../lib/durations.ts";

/** When the month began in which this moment lies: the Persian month for who reads Persian, else the Gregorian one. */
export function monthBegin(now: Date, timeZone: string, language: string): Date {
  const calendar = language === "fa" ? "persian" : "gregory";
  const { day, hour, minute } = local(now, timeZone, calendar);
  const first = now.getTime() - (now.getTime() % MINUTE) - ((day - 1) * DAY + hour * HOUR + minute * MINUTE);
  // Where clocks were put forward or back meanwhile, that is an hour off.
  const there = local(new Date(first), timeZone, calendar);
  const off = there.hour > 12 ? there.hour - 24 : there.hour;
  return new Date(first - off * HOUR);
}

function local(at: Date, timeZone: string, calendar: string) {
  const format = new Intl.DateTimeFormat("en", {
    ...{ timeZone, calendar, numberingSystem: "latn", hourCycle: "h23" },
    ...{ day: "numeric", hour: "numeric", minute: "numeric" },
  });
  const parts = format.formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { day: read("day"), hour: read("hour"), minute: read("minute") };
}
