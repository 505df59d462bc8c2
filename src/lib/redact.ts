import type { RedactionPattern } from "@logtape/redaction";
import { JWT_PATTERN } from "@logtape/redaction";
import { checks } from "./card.ts";
import { beginning } from "./cut.ts";

const DIGIT = "[0-9\\u06F0-\\u06F9\\u0660-\\u0669]";
const GAP = "[ \\-\\u2010-\\u2015\\u200C\\u200F\\u00A0]?";
const NO_DIGIT_BEFORE = `(?<!${DIGIT}|[A-Za-z_])`;
const NO_DIGIT_AFTER = `(?!${DIGIT})`;

/** Replaced whatever it holds: secrets, what people write, and what says who they are. */
export const SENSITIVE_FIELDS: RegExp[] = [
  /pass(?:word|phrase|code|wd)|secret|token|authori[sz]ation|cookie|credential|signature|init_?data/i,
  /(?:api|encryption|private|access|signing)_?keys?$/i,
  /^(?:(?:first|last|full|display|payee|father|user)_?)?name$|(?:first|last|full|payee)_?name$/i,
  /^(?:phone|mobile|contact|passport|national_?(?:id|code)|birth|email|card|iban|vcard|lat|long)/i,
  /(?:phone|phone_?number|address|passport|card_?number|_enc)$/i,
  /^(?:text|caption|answer|notes?|quote|bio|location)$/i,
];

const INSIDE_JSON =
  /\\?"(first_name|last_name|username|name|phone|phone_number|text|caption|address|passport|password|token|secret|email|vcard)\\?"\s*:\s*\\?"(?:[^"\\]|\\(?!").)*\\?"/gi;

/** In this order: an address loses its password before its host could be taken for an e-mail. */
const PATTERNS: readonly RedactionPattern[] = [
  { pattern: INSIDE_JSON, replacement: '"$1":"[redacted]"' },
  { pattern: /(?<!\d)\d{5,}(?::|%3A)[\w-]{20,}/gi, replacement: "[token]" },
  JWT_PATTERN,
  { pattern: /\b(bearer|basic|digest)\s+[\w.~+/:=-]{4,}/gi, replacement: "$1 [redacted]" },
  { pattern: /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/"'<>]*@/gi, replacement: "$1[redacted]@" },
  {
    pattern:
      /\b((?:[\w-]{0,64}_)?(?:password|passwd|pwd|secret|token|api_?key|signature|sig))(["']?\s*[=:]\s*["']?)[^\s&"',;]+/gi,
    replacement: "$1$2[redacted]",
  },
  { pattern: /\b(?:[srp]k|whsec)_(?:live_|test_)?[A-Za-z0-9]{10,}/g, replacement: "[key]" },
  {
    pattern: /(?<![\w+/-])[\w+/-]{43}=?(?![\w+/=-])/g,
    replacement: (found) => (randomLooking(found) ? "[key]" : found),
  },
  { pattern: /[\w.+-]{1,64}@(?:[\w-]+\.)+[a-z]{2,}/gi, replacement: "[email]" },
  {
    pattern: new RegExp(`${NO_DIGIT_BEFORE}(?:${DIGIT}${GAP}){15}${DIGIT}${NO_DIGIT_AFTER}`, "g"),
    replacement: (found) => (checks(latinDigits(found)) ? "[card]" : found),
  },
  { pattern: phone(), replacement: "[phone]" },
];

/** Some patterns need time that grows with the square of the length, and a text may be of any stranger's making. */
const LONGEST = 8 * 1024;
/** Half a secret at the end would not be known for one: what is cut is cut between two words, where there are words. */
const LAST_WORD = /\s\S{0,1024}$/;

function shortened(text: string): string {
  const front = beginning(text, LONGEST);
  const cut = LAST_WORD.exec(front.slice(-1025))?.[0].length ?? 0;
  return `${front.slice(0, front.length - cut)} […]`;
}

/** Takes tokens, keys, passwords, card numbers, phones and e-mails out of free text, of which it leaves 8 KB. */
export function redact(text: string): string {
  let clean = text.length > LONGEST ? shortened(text) : text;
  for (const { pattern, replacement } of PATTERNS) {
    clean =
      typeof replacement === "string"
        ? clean.replace(pattern, replacement)
        : clean.replace(pattern, (found) => replacement(found));
  }
  return clean;
}

/** `+` and 8 to 15 digits; or the Iranian 09… and 98 9…; or the Uzbek 998…, in any of the three kinds of digits. */
function phone(): RegExp {
  const d = (latin: number) => `[${latin}${String.fromCharCode(0x6f0 + latin, 0x660 + latin)}]`;
  const iran = `(?:(?:${d(0)}${d(0)}${GAP})?${d(9)}${d(8)}${GAP}(?:${d(0)}${GAP})?|${d(0)}${GAP})${d(9)}(?:${GAP}${DIGIT}){9}`;
  const uzbekistan = `(?:${d(0)}${d(0)})?${d(9)}${d(9)}${d(8)}(?:${GAP}${DIGIT}){9}`;
  const anywhere = `\\+${GAP}(?:${DIGIT}[ ()\\-\\u200C\\u00A0]{0,2}){7,14}${DIGIT}`;
  return new RegExp(`${NO_DIGIT_BEFORE}(?:${anywhere}|${iran}|${uzbekistan})${NO_DIGIT_AFTER}`, "g");
}

function latinDigits(text: string): string {
  return text
    .replace(/[^0-9\u06F0-\u06F9\u0660-\u0669]/g, "")
    .replace(/[^0-9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Keeps long paths and identifiers readable: random base64 of 32 bytes practically always mixes all three. */
function randomLooking(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}
