import { DomainError } from "../../lib/errors.ts";
import { neat, tidy } from "../../lib/fold.ts";
import type { Parse } from "../../settings/settings.ts";
import type { FixedKey } from "../../texts/keys.ts";

/** More stands on no line of the contact page. */
const LONGEST = 300;

const NAME = "[a-z]\\w{3,31}";
const AT_NAME = new RegExp(`^@(${NAME})$`, "i");
const LINK = /^(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/(\S+)$/i;
const LINKED_NAME = new RegExp(`^(${NAME})/?$`, "i");
/** To a group by invitation, to a place in one, and the like. */
const LINKED = /^[+\w][\w+/?=&-]+$/;
const DOMAIN =
  "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]";
const EMAIL = new RegExp(`^[^\\s@<>",;:()]+@${DOMAIN}$`, "u");
const WEBSITE = new RegExp(`^(?:https?://)?${DOMAIN}(?::\\d{1,5})?(?:[/?#]\\S*)?$`, "iu");
/** With punctuation and an extension; several may stand on one line. */
const PHONE = /^\+?(?:[\s().,/\p{Pd}]*\d){4,15}[\s().]*(?:(?:ext\.?|x|#|داخلی|доб\.?|ichki)\s*\d{1,6})?$/iu;
const BETWEEN_PHONES = /\s*[,،;؛\n]\s*/u;

/** Reads one way to the school; nothing at all takes it away. What was stored before stays as it is. */
const contact =
  (refusal: FixedKey, reads: (typed: string) => string | undefined): Parse<string> =>
  (typed) => {
    if (neat(typed) === "") return "";
    const read = typed.length > LONGEST ? undefined : reads(typed);
    if (read === undefined) throw new DomainError(refusal);
    return read;
  };

/** A name with its @, or a link to t.me. Throws setting-not-a-telegram. */
export const telegramContact = contact("setting-not-a-telegram", (typed) => {
  const plain = tidy(typed);
  const name = AT_NAME.exec(plain)?.[1];
  if (name) return `@${name}`;
  const behind = LINK.exec(plain)?.[1] ?? "";
  const linked = LINKED_NAME.exec(behind)?.[1];
  if (linked) return `@${linked}`;
  return LINKED.test(behind) ? `https://t.me/${behind}` : undefined;
});

/** Throws setting-not-an-email. */
export const emailContact = contact("setting-not-an-email", (typed) => {
  const plain = tidy(typed).replace(/^mailto:/i, "");
  return EMAIL.test(plain) ? plain : undefined;
});

/** With http:// or https:// or without. Throws setting-not-a-website. */
export const websiteContact = contact("setting-not-a-website", (typed) => {
  const plain = tidy(typed);
  return WEBSITE.test(plain) ? plain : undefined;
});

/** Of any country and kind, as it is typed; several with commas between them. Throws setting-not-a-phone. */
export const phoneContact = contact("setting-not-a-phone", (typed) => {
  const all = typed.split(BETWEEN_PHONES).map((each) => tidy(each.replace(/^\s*tel:/i, "")));
  return all.every((each) => PHONE.test(each)) ? all.join(", ") : undefined;
});
