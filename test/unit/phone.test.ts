import { describe, expect, test } from "bun:test";
import { assert, constantFrom, integer, property, string } from "fast-check";
import metadata from "libphonenumber-js/metadata.max.json";
import { DomainError } from "../../src/lib/errors.ts";
import plans from "../../src/lib/phone.json";
import { type Country, isPhoneLike, mobile, shownPhone, soughtNumber, vouched } from "../../src/lib/phone.ts";

function refusal(text: string, country: Country) {
  try {
    return mobile(text, country);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, ...error.args };
  }
}

describe("accepted in Iran", () => {
  test.each([
    "+989121234567",
    "00989121234567",
    "989121234567",
    "09121234567",
    "9121234567",
    "۰۹۱۲۱۲۳۴۵۶۷",
    "٠٩١٢١٢٣٤٥٦٧",
    "+۹۸۹۱۲۱۲۳۴۵۶۷",
    "0912 123 4567",
    "0912-123-4567",
    "0912–123–4567",
    "(0912) 123.45.67",
    "+98 (0) 912 123 4567",
    "+98 0912 123 4567",
    "\u202A+98 912 123 4567\u202C",
  ])("%s", (typed) => expect(mobile(typed, "IR")).toBe("+989121234567"));

  test.each([
    ["0901 234 5678", "+989012345678"],
    ["0935 123 4567", "+989351234567"],
    ["0990 123 4567", "+989901234567"],
    ["0922 123 4567", "+989221234567"],
  ])("the operator of %s", (typed, expected) => expect(mobile(typed, "IR")).toBe(expected));
});

describe("accepted in Uzbekistan", () => {
  test.each(["+998901234567", "998901234567", "00998901234567", "901234567", "90 123-45-67", "۹۰۱۲۳۴۵۶۷"])(
    "%s",
    (typed) => expect(mobile(typed, "UZ")).toBe("+998901234567"),
  );
  test.each([
    ["33 123 45 67", "+998331234567"],
    ["77 123 45 67", "+998771234567"],
    ["(99) 123 45 67", "+998991234567"],
  ])("the operator of %s", (typed, expected) => expect(mobile(typed, "UZ")).toBe(expected));
});

/** inputs-2.json: what people typed, and the number that it is. */
test.each([
  ["phone-plus-behind-1", "IR", "989121234567+", "+989121234567"],
  ["phone-plus-behind-2", "IR", "98+ 912 123 4567", "+989121234567"],
  ["phone-persian-comma", "IR", "۰۹۱۲،۱۲۳،۴۵۶۷", "+989121234567"],
  ["phone-persian-decimal", "IR", "۰۹۱۲٫۱۲۳٫۴۵۶۷", "+989121234567"],
  ["phone-fullwidth", "IR", "＋９８９１２１２３４５６７", "+989121234567"],
  ["phone-tel", "IR", "tel:+989121234567", "+989121234567"],
  ["phone-tel", "IR", "TEL:+98-912-123-4567;ext=7", "+989121234567"],
  ["phone-uz-trunk-0", "UZ", "0901234567", "+998901234567"],
  ["phone-uz-trunk-0", "UZ", "+998 (0) 90 123 45 67", "+998901234567"],
  ["phone-uz-55-typed", "UZ", "+998551234567", "+998551234567"],
  ["phone-uz-55-typed", "UZ", "55 123 45 67", "+998551234567"],
  ["phone-plus-behind-1", "IR", "۰۹۱۲ ۱۲۳ ۴۵۶۷+", "+989121234567"],
  ["phone-plus-behind-2", "UZ", "998+ 90 123 45 67", "+998901234567"],
] as const)("%s in %s: %s", (_, country, typed, stored) => expect(mobile(typed, country)).toBe(stored));

test.each([
  ["+998551234567", "+998551234567"],
  ["989351112233", "+989351112233"],
  ["+4915112345678", "+4915112345678"],
  ["88812345678", "+88812345678"],
])("phone-own-contact: Telegram vouches for %s", (told, stored) => expect(vouched(told, "UZ")).toBe(stored));

test.each(["", "+", "12", "+1".repeat(20), "nobody"])("nobody vouches for %p", (told) =>
  expect(() => vouched(told, "UZ")).toThrow(DomainError),
);

test("what is sought may be a number that was vouched for, and is no name", () => {
  expect(soughtNumber("0049 1511 2345678", "IR")).toBe("+4915112345678");
  expect(soughtNumber("+98 21 2233 4455", "IR")).toBe("+982122334455");
  expect(soughtNumber("98+ 912 123 4567", "IR")).toBe("+989121234567");
  expect(() => soughtNumber("+98 912", "IR")).toThrow(DomainError);
  expect(["۰۹۱۲،۱۲۳،۴۵۶۷", "tel:+989121234567", "0912000"].every(isPhoneLike)).toBe(true);
  expect(["علی رضا", "12", "O'Neil 7"].some(isPhoneLike)).toBe(false);
});

describe("refused, with a reason", () => {
  const cases: [string, Country, { code: string; missing?: number; extra?: number; country?: Country }][] = [
    ["", "IR", { code: "phone-not-a-number", country: "IR" }],
    ["علی", "IR", { code: "phone-not-a-number", country: "IR" }],
    ["0912123456x", "IR", { code: "phone-not-a-number", country: "IR" }],
    ["0912+1234567", "IR", { code: "phone-not-a-number", country: "IR" }],
    ["+", "IR", { code: "phone-not-a-number", country: "IR" }],
    ["0912123456", "IR", { code: "phone-too-short", missing: 1 }],
    ["+98912123456", "IR", { code: "phone-too-short", missing: 1 }],
    ["123", "IR", { code: "phone-too-short", missing: 7 }],
    ["091212345678", "IR", { code: "phone-too-long", extra: 1 }],
    ["+9891212345678", "IR", { code: "phone-too-long", extra: 1 }],
    ["9".repeat(60), "IR", { code: "phone-too-long", extra: 50 }],
    ["02188776655", "IR", { code: "phone-not-mobile" }],
    ["09421234567", "IR", { code: "phone-not-mobile" }],
    ["0000000000", "IR", { code: "phone-not-a-number", country: "IR" }],
    ["+998901234567", "IR", { code: "phone-wrong-country", country: "IR" }],
    ["998901234567", "IR", { code: "phone-wrong-country", country: "IR" }],
    ["+79161234567", "IR", { code: "phone-wrong-country", country: "IR" }],
    ["0079161234567", "IR", { code: "phone-wrong-country", country: "IR" }],
    ["+989121234567", "UZ", { code: "phone-wrong-country", country: "UZ" }],
    ["989121234567", "UZ", { code: "phone-wrong-country", country: "UZ" }],
    ["71 123 45 67", "UZ", { code: "phone-not-mobile" }],
    ["90 123 45 6", "UZ", { code: "phone-too-short", missing: 1 }],
    ["90 123 45 678", "UZ", { code: "phone-too-long", extra: 1 }],
  ];
  test.each(cases)("%s in %s", (typed, country, expected) =>
    expect(refusal(typed, country)).toEqual(expected),
  );

  test("anything else is refused by a DomainError too, never by a crash", () => {
    const typed = string({ unit: constantFrom(..."+0123456789۰۹()- ,x\u200Cعa") });
    assert(property(typed, constantFrom("IR", "UZ"), (text, country) => void refusal(text, country)));
  });
});

test("whatever way a number is written, one number is stored", () => {
  const subscriber = integer({ min: 1_000_000, max: 9_999_999 });
  const way = constantFrom("+98912", "0098912", "98912", "0912", "912", "۰۹۱۲", "+98 912 ", "(0912) ");
  assert(
    property(subscriber, way, (number, start) =>
      expect(mobile(start + number, "IR")).toBe(`+98912${number}`),
    ),
  );
});

test.each([
  ["+989121234567", "\u20660912 123 4567\u2069"],
  ["+998901234567", "\u2066+998 90 123 45 67\u2069"],
  ["+79161234567", "\u2066+79161234567\u2069"],
])("%s is shown as it is written at home", (e164, shown) => expect(shownPhone(e164)).toBe(shown));

test("what is shown can be typed back", () => {
  expect(mobile(shownPhone("+989121234567"), "IR")).toBe("+989121234567");
  expect(mobile(shownPhone("+998901234567"), "UZ")).toBe("+998901234567");
});

test("the numbering plans are those of the installed library (else run scripts/phones.ts)", () => {
  const { IR, UZ } = metadata.countries;
  expect(JSON.stringify(plans.countries)).toBe(JSON.stringify({ IR, UZ }));
  expect(plans.version).toBe(metadata.version);
});
