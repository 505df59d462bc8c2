/** A link into the bot: the word that says which feature it leads into, and what it carries there. */
export interface Payload {
  word: string;
  rest: string;
}

/** What such a word may be. */
export const START_WORD = /^[a-z]+$/;
/** What Telegram lets through (core.telegram.org/bots/features#deep-linking). */
const LINK = /^[A-Za-z0-9_-]{1,64}$/;
const WORDED = /^([a-z]+)[-_](.+)$/;
const NUMBER = /^\d{1,18}$/;

/**
 * Reads what stands behind `/start`: a word, a hyphen or underscore, and what belongs to it, such as `receipt-7`,
 * `login_<token>`, `course_<slug>__<code>`. A bare number is that of whoever invited: `ref_<number>`. Undefined for
 * everything else, which is greeted as if nothing stood there.
 */
export function payloadIn(args: string): Payload | undefined {
  const typed = args.trim();
  if (!LINK.test(typed)) return undefined;
  if (NUMBER.test(typed)) return { word: "ref", rest: typed };
  const [, word, rest] = WORDED.exec(typed) ?? [];
  return word && rest ? { word, rest } : undefined;
}
