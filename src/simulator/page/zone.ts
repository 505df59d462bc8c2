/** Where the clocks of the page hang. */
export interface Zone {
  /** That of the browser when there is none. */
  timeZone: string | undefined;
  /** The day there, as midnight UTC. */
  dayOf(date: Date): Date;
}

export function zoneOf(timeZone: string | undefined): Zone {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return {
    timeZone,
    dayOf(date) {
      const found = new Map(
        parts.formatToParts(date).map(({ type, value }) => [String(type), Number(value)]),
      );
      return new Date(Date.UTC(found.get("year") ?? 0, (found.get("month") ?? 1) - 1, found.get("day")));
    },
  };
}
