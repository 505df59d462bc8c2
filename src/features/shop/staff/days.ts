import { DomainError } from "../../../lib/errors.ts";
import { tidy } from "../../../lib/fold.ts";
import type { Period } from "./buttons.ts";

const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** As Russian and Uzbek write it. */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** Earlier years are those of the Persian calendar. */
const FIRST_GREGORIAN = 1800;

/** The beginning of a day typed as 2026-11-22 or 22.11.2026, or as 1405-09-01 in the Persian calendar, in digits of any script. */
export function typedDay(typed: string, timeZone: string): Date {
  return instantOf(dayIn(typed).toZonedDateTime(timeZone));
}

/** The end of such a day: the beginning of the next. */
export const typedDayEnd = (typed: string, timeZone: string): Date =>
  instantOf(dayIn(typed).add({ days: 1 }).toZonedDateTime(timeZone));

function dayIn(typed: string): Temporal.PlainDate {
  const [, year, month, day] = (DAY.exec(yearFirst(tidy(typed))) ?? []).map(Number);
  if (!year || !month || !day) throw new DomainError("day-unreadable");
  const calendar = year < FIRST_GREGORIAN ? "persian" : "iso8601";
  try {
    return Temporal.PlainDate.from({ year, month, day, calendar }, { overflow: "reject" });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError("day-unreadable");
  }
}

const yearFirst = (typed: string) => typed.replace(DAY_FIRST, "$3-$2-$1");

/** When the period began: weeks begin on Saturday and months are Persian ones for who reads Persian. */
export function beginningOf(period: Period, now: Date, timeZone: string, isPersian: boolean): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .withCalendar(isPersian ? "persian" : "iso8601")
    .startOfDay();
  if (period === "today") return instantOf(today);
  if (period === "month") return instantOf(today.with({ day: 1 }).startOfDay());
  const sinceFirst = isPersian ? (today.dayOfWeek + 1) % 7 : today.dayOfWeek - 1;
  return instantOf(today.subtract({ days: sinceFirst }).startOfDay());
}

const instantOf = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds);
