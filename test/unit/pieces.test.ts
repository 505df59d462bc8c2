import { expect, test } from "bun:test";
import { assert, constantFrom, integer, property, string } from "fast-check";
import { beginning, cut } from "../../src/lib/cut.ts";
import { pieces } from "../../src/lib/pieces.ts";

test.each([
  ["short", "a key", 10, ["a key"]],
  ["between lines", "KEY-1\nKEY-2\nKEY-3", 12, ["KEY-1\nKEY-2", "KEY-3"]],
  ["between words, when there are no lines", "one two three", 8, ["one two", "three"]],
  ["a line that ends just where the piece does", "12345678\nrest", 8, ["12345678", "rest"]],
  ["inside a word, when there is nothing else", "abcdefgh", 3, ["abc", "def", "gh"]],
  ["never inside a character", "a😀😀", 2, ["a", "😀", "😀"]],
  ["an early line end is no place to cut", "a\nbcdefghijkl", 8, ["a\nbcdefg", "hijkl"]],
  ["empty lines are kept inside, not alone", "a\n\nb", 10, ["a\n\nb"]],
  ["nothing to see", " \n ".repeat(9), 4, []],
])("%s", (_, text, most, expected) => expect(pieces(text, most)).toEqual(expected));

test("a text of 20,000 characters goes out whole, in as many messages as it needs", () => {
  const text = Array.from({ length: 1000 }, (_, line) => `<key> & ${String(line).padStart(11, "0")}`).join(
    "\n",
  );
  const parts = pieces(text);
  expect(parts).toHaveLength(5);
  expect(parts.every((piece) => piece.length <= 4096)).toBe(true);
  expect(parts.join("\n")).toBe(text);
});

test("nothing but spaces is ever lost, no piece is too long or empty, and no character is broken", () => {
  const anything = string({
    unit: constantFrom(..."ab \n\r\t", "😀", "\ud83d", "ک", "\u200c"),
    maxLength: 200,
  });
  assert(
    property(anything, integer({ min: 2, max: 20 }), (text, most) => {
      const parts = pieces(text, most);
      const seen = (words: string) => words.toWellFormed().replaceAll(/\s/g, "");
      expect(seen(parts.join(""))).toBe(seen(text));
      expect(parts.every((piece) => piece.length <= most && piece.trim() && piece.isWellFormed())).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["what fits is left alone", "a😀", 3, "a😀"],
  ["half of a pair is not kept", "a😀", 2, "a"],
  ["a family stays together or away", "ab👩‍👩‍👧", 6, "ab"],
  ["letters keep their marks", "ae\u0301", 2, "a"],
  ["nothing fits", "😀", 1, ""],
  [
    "a letter of more signs than fit keeps some of them",
    `a${"\u0301".repeat(9)}b`,
    4,
    `a${"\u0301".repeat(3)}`,
  ],
  ["and no half of one", `😀${"\u{1F3FD}\u200D😀".repeat(2)}`, 3, "😀"],
])("the beginning of a text: %s", (_, text, most, expected) => expect(beginning(text, most)).toBe(expected));

test("marks of direction take no room in what is cut", () => {
  expect(cut("\u2068ab\u2069 \u2068cd\u2069", 5)).toBe("\u2068ab\u2069 \u2068cd\u2069");
  expect(cut("\u2068ab\u2069 \u2068cdef\u2069", 5)).toBe("\u2068ab\u2069 \u2068c…");
});
