import { expect, test } from "bun:test";
import { redact } from "../../src/lib/redact.ts";

const MEGABYTE = 1_000_000;

/** What makes one pattern or another look at the whole rest of a text from each of its letters. */
const SLOW = [
  ...[
    "a",
    "1",
    "a.",
    "a-",
    "a_",
    "a@",
    "a@a-",
    "a://",
    "A1b/",
    "09 ",
    "+1(",
    "12345:",
    "secret",
    "eyJ",
    "eyJ.",
  ],
  ...['"text":"', '"text":"\\', "bearer ", "🌹", "\u202e", " "],
];

test.each(SLOW)("a megabyte of %j is looked through at once, and 8 KB of it are left", (part) => {
  const began = performance.now();
  const clean = redact(part.repeat(Math.ceil(MEGABYTE / part.length)));
  expect(performance.now() - began).toBeLessThan(5000);
  // Some of it is called by longer names.
  expect(clean.length).toBeLessThanOrEqual(16 * 1024);
  expect(clean.isWellFormed()).toBe(true);
});

test("what is cut is cut between two words, so that no half of a secret is left", () => {
  const token = `123456789:${"AbC-dEf_1".repeat(4)}`;
  for (let at = 8192 - token.length - 2; at <= 8193; at++) {
    const clean = redact(`${"word ".repeat(2000).slice(0, at)} ${token} and more`);
    expect(clean).not.toMatch(/12345|AbC-dEf/);
  }
});

test("what is short enough stays as it is, but for secrets", () => {
  const words = "A word. ".repeat(1000);
  expect(redact(words)).toBe(words);
  expect(redact("sara@school.example wrote")).toBe("[email] wrote");
  expect(redact(`${"a".repeat(200)}@school.example`)).toBe(`${"a".repeat(136)}[email]`);
});
