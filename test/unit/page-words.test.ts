import { expect, test } from "bun:test";
import { wordsOf } from "../../src/simulator/page/words.ts";

/** Half past nine in the evening in Tashkent, an hour and a half less in Tehran, and still afternoon in London. */
const EVENING = "2026-11-30T16:30:00Z";
/** Already the first of December in Tashkent. */
const NIGHT = "2026-11-30T19:30:00Z";
const seconds = (iso: string) => Date.parse(iso) / 1000;

test.each([
  ["uz", "Asia/Tashkent", "21:30"],
  ["ru", "Asia/Tashkent", "21:30"],
  ["fa", "Asia/Tehran", "۲۰:۰۰"],
  ["en", "Europe/London", "16:30"],
] as const)("the page in %s tells the time of %s wherever its reader is", (language, zone, time) => {
  const words = wordsOf(language, zone);
  expect(words.time(seconds(EVENING))).toBe(time);
  expect(words.moment(EVENING)).toContain(time);
});

test.each(["uz", "ru", "fa", "en"])(
  "the days of the page in %s begin at the school's midnight",
  (language) => {
    const there = wordsOf(language, "Asia/Tashkent");
    expect(there.isSameDay(seconds(EVENING), seconds(NIGHT))).toBe(false);
    expect(there.day(seconds(EVENING), NIGHT)).toBe(there.t("yesterday"));
    const west = wordsOf(language, "Europe/London");
    expect(west.isSameDay(seconds(EVENING), seconds(NIGHT))).toBe(true);
    expect(west.day(seconds(EVENING), NIGHT)).toBe(west.t("today"));
  },
);

test("days in Uzbek are those of the school, by their Uzbek names", () => {
  expect(wordsOf("uz", "Asia/Tashkent").moment(NIGHT)).toStartWith("sesh, 1-dekabr");
  expect(wordsOf("uz", "Europe/London").moment(NIGHT)).toStartWith("dush, 30-noyabr");
});
