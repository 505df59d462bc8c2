import { describe, expect, test } from "bun:test";
import { array, assert, constantFrom, integer, property, record, string } from "fast-check";
import {
  fittedMarked,
  htmlOf,
  inMarked,
  isMarked,
  marked,
  markedPieces,
  partOf,
  plainOf,
  sourceOf,
  substanceOf,
} from "../../src/lib/marked.ts";
import { storable, storableIn } from "../../src/lib/storable.ts";
import { parseHtml } from "../../src/simulator/formatting/html.ts";

const link = (offset: number, length: number, url = "https://files.example/a?b=1&c=2") => ({
  ...{ type: "text_link", offset, length },
  url,
});
const bold = (offset: number, length: number) => ({ type: "bold", offset, length });

test.each<[string, string, unknown, string]>([
  ["plain words are escaped", "a < b & c", [], "a &lt; b &amp; c"],
  ["no entities at all", "<b>", undefined, "&lt;b&gt;"],
  [
    "a link behind words",
    "it is here",
    [link(6, 4)],
    'it is <a href="https://files.example/a?b=1&amp;c=2">here</a>',
  ],
  [
    "one inside another",
    "abcdef",
    [bold(2, 2), { type: "italic", offset: 0, length: 6 }],
    "<i>ab<b>cd</b>ef</i>",
  ],
  [
    "the same place twice",
    "ab",
    [bold(0, 2), { type: "underline", offset: 0, length: 2 }],
    "<b><u>ab</u></b>",
  ],
  [
    "those that overlap are closed and opened again",
    "abcdef",
    [bold(0, 4), { type: "italic", offset: 2, length: 4 }],
    "<b>ab<i>cd</i></b><i>ef</i>",
  ],
  ["one of a kind at a time", "abcd", [bold(0, 3), bold(1, 3)], "<b>abc</b><b>d</b>"],
  [
    "nothing but code inside code",
    "abc",
    [bold(0, 3), { type: "code", offset: 1, length: 1 }],
    "<b>a</b><code>b</code><b>c</b>",
  ],
  [
    "code of a language",
    "x=1",
    [{ type: "pre", offset: 0, length: 3, language: "python" }],
    '<pre><code class="language-python">x=1</code></pre>',
  ],
  [
    "a language that is none",
    "x",
    [{ type: "pre", offset: 0, length: 1, language: '"><b>' }],
    "<pre>x</pre>",
  ],
  [
    "a quote that unfolds",
    "q",
    [{ type: "expandable_blockquote", offset: 0, length: 1 }],
    "<blockquote expandable>q</blockquote>",
  ],
  [
    "somebody",
    "Ali",
    [{ type: "text_mention", offset: 0, length: 3, user: { id: 7 } }],
    '<a href="tg://user?id=7">Ali</a>',
  ],
  [
    "what Telegram finds by itself",
    "/start @a",
    [{ type: "bot_command", offset: 0, length: 6 }],
    "/start @a",
  ],
  ["beyond the end", "abc", [bold(1, 99)], "a<b>bc</b>"],
  ["before the beginning", "abc", [bold(-2, 3)], "<b>a</b>bc"],
  ["wholly outside", "abc", [bold(3, 1), bold(-5, 2), bold(0, -1), bold(1, 0)], "abc"],
  ["half of a character", "a😀b", [bold(2, 1)], "a<b>😀</b>b"],
  ["no entities, but something else", "abc", [null, 1, {}, "x", { type: "bold" }, bold(0.5, 1)], "abc"],
  ["no list", "abc", { 0: bold(0, 1) }, "abc"],
  [
    "an address that no browser should open",
    "abc",
    [link(0, 3, "javascript:alert(1)"), link(0, 3, "")],
    "abc",
  ],
  [
    "an address that would leave its quotes",
    "a",
    [link(0, 1, 'https://x.example/"><b>')],
    '<a href="https://x.example/&quot;&gt;&lt;b&gt;">a</a>',
  ],
])("%s", (_, text, entities, html) => {
  const kept = marked(text, entities);
  expect(htmlOf(kept)).toBe(html);
  expect(plainOf(kept)).toBe(text);
  expect(isMarked(kept)).toBe(html !== Bun.escapeHTML(text));
});

test("plain words are kept as they are, and so is what only looks as if it were kept", () => {
  expect(marked("a key", [])).toBe("a key");
  for (const text of [
    "a key",
    "\u0002",
    "\u0002{",
    '\u0002{"text":1}',
    '{"text":"a","entities":[]}',
    "\u0002null",
  ])
    expect([plainOf(text), htmlOf(text)]).toEqual([text, Bun.escapeHTML(text)]);
});

test("what somebody sends is never taken for what was kept", () => {
  const forged = marked("here", [link(0, 4)]);
  expect(htmlOf(forged)).toMatch(/<a /);
  const { name, words } = storableIn({ name: forged, words: [forged] });
  for (const sent of [name, ...words, storable(forged)]) expect(isMarked(sent)).toBe(false);
});

test("HTML that was typed stays as typed, and what was marked beside it becomes tags", () => {
  expect(sourceOf(marked("<i>Hi</i> you", [bold(10, 3)]))).toBe("<i>Hi</i> <b>you</b>");
  expect(sourceOf(marked("see it", [link(4, 2, "https://x.example/{$name}")]))).toBe(
    'see <a href="https://x.example/%7B$name%7D">it</a>',
  );
});

test("what says the same and leads to the same is the same, however it looks", () => {
  expect(substanceOf(marked("KEY-1", [bold(0, 3)]))).toBe("KEY-1");
  const [one, other] = ["https://x.example/1", "https://x.example/2"].map((url) =>
    marked("here", [link(0, 4, url)]),
  );
  expect(substanceOf(one ?? "")).not.toBe(substanceOf(other ?? ""));
});

describe("what is marked goes along", () => {
  const kept = marked("one two three", [bold(4, 9)]);

  test("into a part", () => {
    expect(htmlOf(partOf(kept, 0, 7))).toBe("one <b>two</b>");
    expect(partOf(kept, 0, 3)).toBe("one");
  });

  test("when spaces are tidied", () => {
    const untidy = marked("  See  our   site ", [link(13, 4, "https://x.example")]);
    const tidied = inMarked(untidy, (text) => text.replace(/\s+/g, " ").trim());
    expect(htmlOf(tidied)).toBe('See our <a href="https://x.example">site</a>');
  });

  test("when the end is cut off", () => {
    expect(htmlOf(fittedMarked(kept, 6))).toBe("one <b>t</b>…");
    expect(fittedMarked(kept, 13)).toBe(kept);
  });

  test("across the pieces of a long text", () => {
    expect(markedPieces(kept, 8).map(htmlOf)).toEqual(["one <b>two</b>", "<b>three</b>"]);
    const long = marked("word ".repeat(2000).trim(), [link(0, 9999)]);
    const sent = markedPieces(long, 3800);
    expect(sent.map((piece) => plainOf(piece).length <= 3800)).toEqual([true, true, true]);
    for (const piece of sent) expect(htmlOf(piece)).toMatch(/^<a href="[^"]+">[\w ]+<\/a>$/);
  });
});

const TYPES = ["bold", "italic", "code", "pre", "blockquote", "spoiler", "text_link", "mention", "nonsense"];

test("whatever comes as entities, Telegram takes what we make of it, and reads the same words", () => {
  const entity = record({
    type: constantFrom(...TYPES),
    offset: integer({ min: -3, max: 24 }),
    length: integer({ min: -3, max: 24 }),
    url: constantFrom("https://x.example", "nonsense", "tg://user?id=1"),
  });
  assert(
    property(
      string({ unit: "grapheme", maxLength: 20 }),
      array(entity, { maxLength: 6 }),
      (text, entities) => {
        const kept = marked(text, entities);
        expect(parseHtml(htmlOf(kept)).text).toBe(text);
        expect(
          markedPieces(kept, 5)
            .map((piece) => parseHtml(htmlOf(piece)).text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
