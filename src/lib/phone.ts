import { type MetadataJson, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/core";
import { DomainError } from "./errors.ts";
import { tidy } from "./fold.ts";
import plans from "./phone.json";

export const COUNTRIES = ["IR", "UZ"] as const;
export type Country = (typeof COUNTRIES)[number];

/** Only our own countries' plans: the library's full data is ten times the code, in memory and at the start. */
const METADATA: MetadataJson = {
  version: plans.version,
  country_calling_codes: { "98": ["IR"], "998": ["UZ"] },
  countries: plans.countries,
  nonGeographic: {},
};
const PLAN = {
  IR: { callingCode: "98", length: 10 },
  UZ: { callingCode: "998", length: 9 },
} as const satisfies Record<Country, { callingCode: string; length: number }>;
/** Mobile numbers that the plan of the library has elsewhere: 55 is Ucell's (validator.js #2725). */
const MOBILE_BESIDES: Partial<Record<Country, RegExp>> = { UZ: /^\+99855\d{7}$/ };
/** Persian commas and decimal points among it. */
const PUNCTUATION = /[\s().,/_·\u060C\u066B\u066C\u200C\u2212\p{Pd}]/gu;
/** Of a link that was copied, with what may stand behind the number there. */
const LINK = /^tel:(?:\/\/)?([^;?]*).*$/i;
/** Who types from the right puts the plus behind the number, or behind the country's code. */
const PLUS_BEHIND = /^([1-9]\d*)\+$|^(98|998)\+(?=\d)/;
/** A zero that is dialled nowhere in Uzbekistan any more, and typed out of habit. */
const UZBEK_TRUNK = /^(\+?998|)0(\d{9})$/;
const SHAPE = /^(?:\+[1-9])?\d+$/;
/** What E.164 allows: a number abroad is not looked at more closely than that. */
const WHOLE = /^\+[1-9]\d{6,14}$/;

/**
 * A mobile number as people type it, in E.164. Throws phone-not-a-number and phone-wrong-country (`country`: the one we
 * need), phone-too-short (`missing` digits), phone-too-long (`extra` digits) and phone-not-mobile.
 */
export function mobile(text: string, country: Country): string {
  const typed = digitsOf(text, country);
  if (!SHAPE.test(typed)) throw new DomainError("phone-not-a-number", { country });
  const phone = parse(typed, country);
  if (phone?.country === country && isMobile(phone, country)) return phone.number;
  throw refusal(typed, country, phone);
}

/** The number of a contact that Telegram vouches for, in E.164: of whatever country and kind, with or without a plus. */
export function vouched(number: string, country: Country): string {
  const told = `+${bare(number).replace("+", "")}`;
  if (!WHOLE.test(told)) throw new DomainError("phone-not-a-number", { country });
  return told;
}

/** A whole number that is sought, which may be one that was vouched for. Throws what `mobile` throws. */
export function soughtNumber(text: string, country: Country): string {
  const typed = digitsOf(text, country);
  const { callingCode, length } = PLAN[country];
  const isOurs = typed.startsWith(`+${callingCode}`);
  const isWhole = isOurs ? typed.length === 1 + callingCode.length + length : WHOLE.test(typed);
  return isWhole ? typed : mobile(text, country);
}

/** Whether somebody means a phone and no name. */
export const isPhoneLike = (text: string): boolean => /^\+?\d{7,}\+?$/.test(bare(text));

const bare = (text: string): string =>
  tidy(text.normalize("NFKC")).replace(LINK, "$1").replace(PUNCTUATION, "");

function digitsOf(text: string, country: Country): string {
  const typed = bare(text)
    .replace(PLUS_BEHIND, "+$1$2")
    .replace(/^(0\d+)\+$/, "$1")
    .replace(/^00/, "+");
  return country === "UZ" ? typed.replace(UZBEK_TRUNK, "$1$2") : typed;
}

function isMobile(phone: PhoneNumber, country: Country): boolean {
  return phone.getType() === "MOBILE" || MOBILE_BESIDES[country]?.test(phone.number) === true;
}

/** For people: as it is written at home, and left to right inside any text. */
export function shownPhone(e164: string): string {
  const phone = parse(e164, "IR");
  return isolated((phone?.country === "IR" ? phone.formatNational() : phone?.formatInternational()) ?? e164);
}

function parse(typed: string, country: Country): PhoneNumber | undefined {
  return parsePhoneNumberFromString(typed, { defaultCountry: country, extract: false }, METADATA);
}

function refusal(typed: string, country: Country, phone: PhoneNumber | undefined): DomainError {
  if (isForeign(typed, country)) return new DomainError("phone-wrong-country", { country });
  if (phone?.isValid()) return new DomainError("phone-not-mobile");
  const extra = nationalDigits(typed, country) - PLAN[country].length;
  if (extra < 0) return new DomainError("phone-too-short", { missing: -extra });
  if (extra > 0) return new DomainError("phone-too-long", { extra });
  return new DomainError("phone-not-mobile");
}

/** Written with another calling code, or without the plus but plainly a number of the other country we know. */
function isForeign(typed: string, country: Country): boolean {
  if (typed.startsWith("+")) return !typed.startsWith(`+${PLAN[country].callingCode}`);
  const abroad = parse(`+${typed}`, country);
  return abroad?.isValid() === true && abroad.country !== country;
}

function nationalDigits(typed: string, country: Country): number {
  const { callingCode, length } = PLAN[country];
  const bare = typed.replace("+", "");
  const isInternational = bare.startsWith(callingCode) && (typed.startsWith("+") || bare.length > length + 1);
  return (isInternational ? bare.slice(callingCode.length) : bare).replace(/^0/, "").length;
}

const isolated = (text: string) => `\u2066${text}\u2069`;
