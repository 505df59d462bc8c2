import { describe, expect, test } from "bun:test";
import { assert, constantFrom, integer, property, string } from "fast-check";
import metadata from "libphonenumber-js/metadata.max.json";
import { DomainError } from "../../src/lib/errors.ts";
import plans from "../../src/lib/phone.json";
import { type Country, mobile, shownPhone } from "../../src/lib/phone.ts";

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
