/**
 * Words from outside as every database and Telegram take them: Postgres stores no NUL, Telegram refuses a whole call
 * with half of a surrogate in it. Each stands as the sign for a letter that was lost.
 */
export const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "\uFFFD");

/** The same of all words in something that was JSON; what needs no change is given back as it is. */
export function storableIn<T>(value: T): T {
  // Safe: only words change, and stay words.
  if (typeof value === "string") return storable(value) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.map(([, held]) => storableIn(held));
  if (kept.every((held, at) => held === entries[at]?.[1])) return value;
  // Safe: it has the same names, or places, with the same kinds of values.
  return (Array.isArray(value)
    ? kept
    : Object.fromEntries(entries.map(([name], at) => [name, kept[at]]))) as unknown as T;
}
