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
const PUNCTUATION = /[\s().,/_\u200C\p{Pd}]/gu;
const SHAPE = /^(?:\+[1-9])?\d+$/;

/**
 * A mobile number as people type it, in E.164. Throws phone-not-a-number and phone-wrong-country (`country`: the one we
 * need), phone-too-short (`missing` digits), phone-too-long (`extra` digits) and phone-not-mobile.
 */
export function mobile(text: string, country: Country): string {
  const typed = tidy(text).replace(PUNCTUATION, "").replace(/^00/, "+");
  if (!SHAPE.test(typed)) throw new DomainError("phone-not-a-number", { country });
  const phone = parse(typed, country);
  if (phone?.country === country && phone.getType() === "MOBILE") return phone.number;
  throw refusal(typed, country, phone);
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
