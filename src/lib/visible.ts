/**
 * What a terminal or an editor would obey instead of showing it: control characters but for the end of a line, and marks
 * that turn the direction of what follows.
 */
const UNSEEN = /(?!\n)[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** The same with such characters as `\u001b`, as JSON writes them; in JSON they stay what they are. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
