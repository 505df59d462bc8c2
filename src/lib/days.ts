/** The first moment of the day, so many days ago, where the clocks go by this zone. */
export function dayBegins(now: Date, timeZone: string, daysAgo = 0): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(today.subtract({ days: daysAgo }).startOfDay().epochMilliseconds);
}
