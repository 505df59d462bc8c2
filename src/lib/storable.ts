/** Before what is kept with its links and bold letters (`marked.ts`): what somebody sends is never taken for that. */
export const MARKED = "\u0002";
const UNSTORABLE = new RegExp(`[\0${MARKED}]`, "g");

/**
 * Words from outside as every database and Telegram take them: Postgres stores no NUL, Telegram refuses a whole call
 * with half of a surrogate in it, and one sign is ours. Each stands as the sign for a letter that was lost.
 */
export const storable = (text: string): string => text.toWellFormed().replaceAll(UNSTORABLE, "\uFFFD");

/** The same of all words in something that was JSON; what needs no change is given back as it is. */
export const storableIn = <T>(value: T): T =>
  // Safe: only words change, and stay words.
  isStorable(value) ? value : (changed(value) as T);

/** Asked of every update, so nothing is made for it. */
function isStorable(value: unknown): boolean {
  if (typeof value === "string")
    return value.isWellFormed() && !value.includes("\0") && !value.includes(MARKED);
  if (typeof value !== "object" || value === null) return true;
  // Safe: what was JSON has only names of its own.
  const held = value as Record<string, unknown>;
  for (const name in held) if (!isStorable(held[name])) return false;
  return true;
}

function changed(value: unknown): unknown {
  if (typeof value === "string") return storable(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(changed);
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, changed(held)]));
}
