/** Milliseconds. A day is 24 hours, whatever a calendar says: who means a date of the school asks its calendar. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
