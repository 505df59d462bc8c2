import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { parseHtml } from "../../src/simulator/formatting/html.ts";
import { readFormatted } from "../../src/simulator/formatting/text.ts";
import { Params } from "../../src/simulator/params.ts";

const formatted = (text: string, parse_mode = "HTML") =>
  readFormatted(
    new Params(
      new Map([
        ["text", text],
        ["parse_mode", parse_mode],
      ]),
    ),
    "text",
  );

describe("HTML becomes text and entities", () => {
  const table: [string, string, object[]][] = [
    [
      "<b>a</b><strong>b</strong>",
      "ab",
      [
        { type: "bold", offset: 0, length: 1 },
        { type: "bold", offset: 1, length: 1 },
      ],
    ],
    [
      "<i><u>x</u></i>",
      "x",
      [
        { type: "underline", offset: 0, length: 1 },
        { type: "italic", offset: 0, length: 1 },
      ],
    ],
    ["😀<s>é</s>", "😀é", [{ type: "strikethrough", offset: 2, length: 1 }]],
    ["&lt;b&gt; &amp;amp; &quot;&#x41;&#66;", '<b> &amp; "AB', []],
    ["a &nbsp; & b", "a &nbsp; & b", []],
    [
      '<a href="https://t.me/x?a=1&amp;b=2">x</a>',
      "x",
      [{ type: "text_link", offset: 0, length: 1, url: "https://t.me/x?a=1&b=2" }],
    ],
    [
      "<a href='tg://user?id=7'>x</a>",
      "x",
      [{ type: "text_mention", offset: 0, length: 1, user: { id: 7, is_bot: false, first_name: "" } }],
    ],
    [
      '<pre><code class="language-ts">x</code></pre>',
      "x",
      [{ type: "pre", offset: 0, length: 1, language: "ts" }],
    ],
    ['<span class="tg-spoiler">x</span>', "x", [{ type: "spoiler", offset: 0, length: 1 }]],
    ["<blockquote expandable>x</blockquote>", "x", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
    [
      '<tg-emoji emoji-id="5">👍</tg-emoji>',
      "👍",
      [{ type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "5" }],
    ],
    ["<B>x</b>", "x", [{ type: "bold", offset: 0, length: 1 }]],
    ["&#12345678; &ltx; &LT; &lt x", "&#12345678; &ltx; &LT; < x", []],
    ["<b data-x>x</b>", "x", [{ type: "bold", offset: 0, length: 1 }]],
    ["<b>x</>", "x", [{ type: "bold", offset: 0, length: 1 }]],
  ];
  test.each(table)("%s", (source, text, entities) => {
    expect(parseHtml(source)).toMatchObject({ text, entities });
  });
});

describe("HTML is refused in Telegram's words", () => {
  const table: [string, string][] = [
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ["<p>x</p>", 'Unsupported start tag "p" at byte offset 0'],
    ["سلام <br>", 'Unsupported start tag "br" at byte offset 9'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ["<b>x", 'Can\'t find end tag corresponding to start tag "b"'],
    ["x <b", "Unclosed start tag at byte offset 2"],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
    ['<a href="x"', 'Unclosed start tag "a" at byte offset 0'],
    ["<a href= ", 'Unclosed start tag "a" at byte offset 0'],
    ["<a =x>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'],
    [
      "&#xDFDF;",
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    ],
    ["<b>x</b", "Unclosed end tag at byte offset 4"],
    ["<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ["<a href=https://x>x</a>", "Unexpected end of name token at byte offset 8"],
  ];
  test.each(table)("%s", (source, why) => {
    expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${why}`);
  });
});

test("escaped text comes back as it was, whatever it is", () => {
  const escaped = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(parseHtml(`<b>${escaped(text)}</b>`).text).toBe(text);
    }),
  );
});

test("text is trimmed at both ends and its entities move along", () => {
  expect(formatted("  \n a <b>b</b> \r\n ")).toEqual({
    text: "a b",
    entities: [{ type: "bold", offset: 2, length: 1 }],
  });
});

test("commands, mentions, links and hashtags are found, but not inside code", () => {
  const { entities } = formatted("/start@maktab_bot @sara https://maktab.example/a. #درس <code>/stop</code>");
  expect(entities.map(({ type }) => type)).toEqual(["bot_command", "mention", "url", "hashtag", "code"]);
});
