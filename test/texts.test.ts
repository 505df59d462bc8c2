import { describe, expect, test } from "bun:test";
import { parseHtml } from "../src/simulator/formatting/html.ts";
import { LANGUAGES } from "../src/texts/languages.ts";
import type { Args } from "../src/texts/texts.ts";
import { forms } from "./support/filled.ts";
import { allTexts, type Text, type Texts } from "./support/fluent.ts";
import { askedBy, mentionedIn, type Use } from "./support/keys.ts";
import { withProduct } from "./support/product.ts";
import { sources } from "./support/sources.ts";
import { becoming } from "./support/templates.ts";

const code = await sources("src/*.ts", "src/{bot,desk,features,http,jobs,lib,settings,texts,turn}/**/*.ts");
const files = await allTexts();
const mentioned = new Set(code.flatMap(mentionedIn));
const { features, texts } = await withProduct(({ features, texts }) => ({ features, texts }));

const inLanguage = (language: string) => files.filter((file) => file.language === language);
const english = inLanguage("en").flatMap((file) => file.texts);
const keys = new Set<string>(english.map(({ key }) => key));

const BECOMES = becoming(features, code);

const asked = code
  .flatMap(askedBy)
  .flatMap(({ key, use }) =>
    (key.includes("*") ? (BECOMES[key] ?? [key]) : [key]).map((key) => ({ key, use })),
  );
const usedAs = (use: Use) => new Set(asked.filter((text) => text.use === use).map(({ key }) => key));

/** Everything that is wrong with a text of a file, with its place before it. */
const complaints = (of: (text: Text, file: Texts) => string[], among = files) =>
  among.flatMap((file) =>
    file.texts.flatMap((text) =>
      of(text, file).map((wrong) => `${file.place} ${file.language} ${text.key}: ${wrong}`),
    ),
  );

describe("the four languages", () => {
  const perFile = (of: (file: Texts) => unknown) =>
    Object.fromEntries(files.map((file) => [`${file.place} ${file.language}`, of(file)]));
  const other = ({ place }: Texts, key: string) =>
    inLanguage("en")
      .find((file) => file.place === place)
      ?.texts.find((text) => text.key === key);

  test("have the same texts", () => {
    const missing = inLanguage("en").flatMap(({ place, texts }) =>
      files
        .filter((file) => file.place === place)
        .flatMap((file) => {
          const there = new Set(file.texts.map(({ key }) => key));
          return texts
            .filter(({ key }) => !there.has(key))
            .map(({ key }) => `${place} ${file.language}: ${key}`);
        }),
    );
    expect(missing).toEqual([]);
    expect(complaints(({ key }, file) => (other(file, key) ? [] : ["not in English"]))).toEqual([]);
  });

  test("fill in the same", () => {
    const differing = complaints(({ key, args }, file) => {
      const theirs = other(file, key)?.args ?? [];
      return String(args) === String(theirs) ? [] : [`{${args}} is {${theirs}} in English`];
    });
    expect(differing).toEqual([]);
  });

  test("can be read to the end, and say nothing twice", () => {
    expect(perFile(({ texts }) => texts.map(({ key }) => key))).toEqual(perFile(({ written }) => written));
    const all = inLanguage("en").flatMap((file) => file.written);
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });
});

describe("the code", () => {
  test("asks for no text that is not there", () => {
    const missing = [...asked.map(({ key }) => key), ...Object.values(BECOMES).flat()].filter(
      (key) => !keys.has(key),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test("asks for every text", () => {
    const used = new Set([...mentioned, ...Object.values(BECOMES).flat()]);
    expect([...keys].filter((key) => !used.has(key))).toEqual([]);
  });

  test("has only templates that are known here", () => {
    expect(Object.keys(BECOMES).filter((template) => !mentioned.has(template))).toEqual([]);
  });
});

/** A text as it is shown, once for every form that it may take. */
function said({ key, args }: Text, { language }: Texts, as: "message" | "plain" = "message"): string[] {
  const t = texts.in(language);
  return forms(args).map((filled) => (as === "message" ? t : t.plain).refusal({ code: key, args: filled }));
}

const messages = usedAs("message");
const buttons = usedAs("button");
const toasts = usedAs("toast");
const refusals = usedAs("refusal");
/** A refusal is a message after words, and a note over the screen after a tap. */
const plain = new Set([...usedAs("plain"), ...buttons, ...toasts, ...refusals]);

describe("Telegram", () => {
  const seen = (shown: string) => shown.replaceAll(/[\u2066-\u2069]/g, "").length;

  function longer(than: number, among: Set<string>): string[] {
    expect(among.size).toBeGreaterThan(0);
    return complaints((text, file) => {
      if (!among.has(text.key)) return [];
      const longest = Math.max(...said(text, file, "plain").map(seen));
      return longest > than ? [`${longest} of ${than}`] : [];
    });
  }

  test("takes every message", () => {
    const refused = complaints((text, file) => {
      if (plain.has(text.key) && !messages.has(text.key) && !refusals.has(text.key)) return [];
      try {
        return said(text, file).some((html) => parseHtml(html).text.length > 4096) ? ["too long"] : [];
      } catch (error) {
        return [String(error)];
      }
    });
    expect(refused).toEqual([]);
  });

  test("shows a button's whole label", () => {
    expect(longer(64, buttons)).toEqual([]);
  });

  test("shows a note over the screen to its end", () => {
    expect(longer(200, new Set([...toasts, ...refusals]))).toEqual([]);
  });

  test("takes the description of every command", () => {
    expect(longer(256, new Set(BECOMES["command-*"]))).toEqual([]);
  });

  test("has no HTML where it would show it as it is", () => {
    const marked = complaints(({ key, words, literals }) =>
      plain.has(key) ? [words, ...literals].filter((part) => /<\/?[a-z]|&[a-z]+;/.test(part)) : [],
    );
    expect(marked).toEqual([]);
  });
});

describe("typography", () => {
  /** A language is called by its own name in all of them. */
  const NAMES = /^language-(fa|uz|ru|en)$/;
  /** What stands in the words of a language and should not; tags are no words. */
  const found = (language: string, wrong: RegExp) =>
    complaints(
      ({ key, words }) => (NAMES.test(key) ? [] : (words.replaceAll(/<[^>]*>/g, "").match(wrong) ?? [])),
      inLanguage(language),
    );

  test("arguments are isolated from the direction of the words around them", () => {
    const open = complaints((text, { language }) =>
      forms(text.args).some(
        (filled) => !isIsolated(texts.in(language).plain.refusal({ code: text.key, args: filled }), filled),
      )
        ? ["not isolated"]
        : [],
    );
    expect(open).toEqual([]);
  });

  test("Persian has Persian letters, digits and punctuation", () => {
    expect(found("fa", /[\u0643\u064a\u0649\u0629\d\u0660-\u0669,;?%“”„]/gu)).toEqual([]);
  });

  test("numbers in Persian texts have Persian digits", () => {
    const latin = complaints(
      (text, file) =>
        text.literals.length === 0 && said(text, file).some((html) => /\d/.test(parseHtml(html).text))
          ? ["Latin digits"]
          : [],
      inLanguage("fa"),
    );
    expect(latin).toEqual([]);
  });

  test("Uzbek writes oʻ and gʻ with the turned comma, and the rest with ʼ", () => {
    expect(found("uz", /[og][’‘`ʼ]|[a-z][’‘`][a-z]|[\u0400-\u04ff]/giu)).toEqual([]);
  });

  test("Russian has its own quotation marks", () => {
    expect(found("ru", /[“”]/gu)).toEqual([]);
  });

  test("no language has a typewriter's quotes and dots", () => {
    expect(LANGUAGES.flatMap((language) => found(language, /["']|\.\.\./gu))).toEqual([]);
  });
});

/** Whether every isolate is closed, and every argument that is said stands in one, unless it is all there is. */
function isIsolated(shown: string, filled: Args): boolean {
  let depth = 0;
  for (const letter of shown) {
    if (/[\u2066-\u2068]/.test(letter)) depth++;
    if (letter === "\u2069" && --depth < 0) return false;
  }
  const words = Object.values(filled).filter((value) => typeof value === "string");
  const bare = words.some(
    (word) => shown.includes(word) && shown !== word && !shown.includes(`\u2068${word}`),
  );
  return depth === 0 && !bare;
}
