import { describe, expect, test } from "bun:test";
import { FluentResource, type Message } from "@fluent/bundle";
import { previews, readWording } from "../../src/features/control/wordings/check.ts";
import { isTelegramHtml } from "../../src/features/control/wordings/html.ts";
import { messagesOf, numberOf } from "../../src/features/control/wordings/sources.ts";
import { students } from "../../src/features/students/index.ts";
import { kernelTexts } from "../../src/texts/catalogue.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { withoutMarkup, wordingOf } from "../../src/texts/texts.ts";

const catalogues = [kernelTexts, students.texts];
const PLURAL = "{ $count ->\n    [one] One letter\n   *[other] { $count } letters\n }";

/** A pattern as one list, however its source is broken into lines. */
function said(pattern: Message["value"] | undefined) {
  const parts: unknown[] = [];
  for (const part of [pattern ?? []].flat()) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

describe("the sources of a Fluent file", () => {
  test("hold every message of it, and mean the same when they are put back", () => {
    for (const catalogue of catalogues)
      for (const language of LANGUAGES) {
        const { body } = new FluentResource(catalogue[language]);
        const sources = messagesOf(catalogue[language]);
        expect([...sources.keys()]).toEqual(body.map(({ id }) => id));
        for (const { id, value } of body)
          expect(said(wordingOf(id, sources.get(id) ?? "").body[0]?.value)).toEqual(said(value));
      }
  });

  test("no two texts share a number", () => {
    const keys = new Set(catalogues.flatMap(({ en }) => [...messagesOf(en).keys()]));
    expect(new Set([...keys].map(numberOf)).size).toBe(keys.size);
  });

  test("every wording of ours passes the check that an operator's has to pass", () => {
    for (const catalogue of catalogues)
      for (const language of LANGUAGES)
        for (const source of messagesOf(catalogue[language]).values())
          expect(readWording(source, source)).toBe(source);
  });
});

describe("a typed wording", () => {
  test.each([
    ["wording-empty", "   "],
    ["wording-empty", '{ "" }'],
    ["wording-unreadable", "{ $name"],
    ["wording-unreadable", "Hi }"],
    ["wording-unreadable", "Hi\n.attribute = swallowed"],
    ["wording-unreadable", "Hi\n[one] swallowed"],
    ["wording-unreadable", "Hi\u2028home = another message"],
    ["wording-unreadable", "{ $name }".repeat(101)],
    ["wording-unknown-argument", "Hi { $password }"],
    ["wording-unknown-argument", "{ NUMBER($name) }"],
    ["wording-unknown-argument", "{ not-allowed }"],
    ["wording-tags", "<b>{ $name }"],
    ["wording-tags", "1 < 2"],
    ["wording-tags", "{ $name -> \n [a] <b>A\n *[b] B\n }</b>"],
    ["setting-too-long", "x".repeat(2501)],
    ["wording-too-long", "{ $name }".repeat(50)],
  ])("is refused as %s", (code, typed) => {
    expect(() => readWording(typed, "Hello { $name }!")).toThrow(code);
  });

  test("may leave arguments out, use them twice, choose by them, and run over lines", () => {
    for (const typed of [
      "Hi!",
      "{ $count }, { $count }",
      PLURAL,
      "One\n\n<b>two</b> & three",
      "پیام: { $count }",
    ])
      expect(readWording(`  ${typed}\n`, "{ $count } letters")).toBe(typed);
  });

  test("is previewed in each of its variants", () => {
    expect(previews(PLURAL)).toEqual(["One letter", "⟨count⟩ letters"]);
  });
});

test("only whole tags of Telegram are HTML to it", () => {
  for (const html of [
    "plain & simple",
    "<b>a<i>b</i></b>",
    '<a href="https://a.b/?c=d">x</a>',
    "<code>&lt;</code>",
  ])
    expect(isTelegramHtml(html)).toBe(true);
  for (const html of ["<b>", "</b>", "<b><i></b></i>", "<p>x</p>", "<b onclick=x>y</b>", "a < b", "<br/>"])
    expect(isTelegramHtml(html)).toBe(false);
});

describe("a wording without its tags, for a button", () => {
  test.each([
    ["<b>[Important]</b> Read this", "[Important] Read this"],
    ["Hi\n<b><i>[x]</i></b> y", "Hi\n[x] y"],
    ["<b>*</b> one\n<b>.</b> two", "* one\n. two"],
    ["<b>a</b> &lt;b&gt;\n<b>c</b>", "a <b>\nc"],
  ])("%j says all of it: %j", (typed, words) => {
    expect(previews(withoutMarkup(readWording(typed, "")))).toEqual([words]);
  });
});
