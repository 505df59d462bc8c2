import { dayBegins } from "./days.ts";

/** Today, and the last seven and thirty days, today among them. */
export const SPANS = { today: 1, week: 7, month: 30 } as const;

export type Span = keyof typeof SPANS;

/** A span with the one of the same length before it. */
export interface Stretch {
  /** Its first moment; it lasts until now. */
  since: Date;
  /** The first moment of the one before, which ends where this one begins. */
  before: Date;
}

/** By the days of the zone. */
export const stretchOf = (span: Span, now: Date, timeZone: string): Stretch => ({
  since: dayBegins(now, timeZone, SPANS[span] - 1),
  before: dayBegins(now, timeZone, 2 * SPANS[span] - 1),
});

/** Whether more or less than before; nothing where it is the same, or where there was nothing to compare with. */
export const trend = (now: number, before: number): string =>
  before === 0 || now === before ? "" : now > before ? " ↑" : " ↓";
