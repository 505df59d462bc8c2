import { dirname, join } from "node:path";
import { FluentResource, type Message } from "@fluent/bundle";
import type { TextKey } from "../../src/texts/keys.ts";
import { LANGUAGES, type Language } from "../../src/texts/languages.ts";
import { root } from "./sources.ts";

type Pattern = NonNullable<Message["value"]>;
type Part = Exclude<Pattern, string>[number];

export interface Text {
  key: TextKey;
  /** The words as they stand in the file: not the arguments, nor what is a literal in braces. */
  words: string;
  /** What stands in quotes in braces, which is said as it is. */
  literals: string[];
  /** Names of what it is filled with, sorted. */
  args: string[];
}

/** The texts of one place, the kernel or a feature, in one language. */
export interface Texts {
  place: string;
  /** From the root of the project. */
  folder: string;
  language: Language;
  texts: Text[];
  /** Keys as the file has them; Fluent leaves out silently what it cannot read. */
  written: string[];
}

export async function allTexts(folder = "src"): Promise<Texts[]> {
  const english = [...new Bun.Glob(`${folder}/**/texts.en.ftl`).scanSync({ cwd: root })].sort();
  const places = english.map(dirname);
  return Promise.all(places.flatMap((place) => LANGUAGES.map((language) => textsOf(place, language))));
}

async function textsOf(place: string, language: Language): Promise<Texts> {
  const source = await Bun.file(join(root, place, `texts.${language}.ftl`)).text();
  const texts = new FluentResource(source).body.map(({ id, value }) => {
    const parts = [...partsOf(value ?? "")];
    return {
      // Safe: the types are made of these very files.
      key: id as TextKey,
      words: parts.map((part) => (typeof part === "string" ? part : " ")).join(""),
      literals: parts.flatMap((part) =>
        typeof part !== "string" && part.type === "str" ? [part.value] : [],
      ),
      args: [...new Set(parts.flatMap(argsOf))].sort(),
    };
  });
  const written = [...source.matchAll(/^([^\s#}.][^\s=]*) *=/gm)].map(([, key = ""]) => key);
  return { place: place.replace(/^src\/(features\/)?/, ""), folder: place, language, texts, written };
}

/** Every part of a pattern, those of its variants too. */
function* partsOf(pattern: Pattern): Generator<Part> {
  for (const part of typeof pattern === "string" ? [pattern] : pattern) {
    yield part;
    if (typeof part === "string" || part.type !== "select") continue;
    yield part.selector;
    for (const { value } of part.variants) yield* partsOf(value);
  }
}

function argsOf(part: Part): string[] {
  if (typeof part === "string") return [];
  if (part.type === "func") return part.args.flatMap((arg) => (arg.type === "narg" ? [] : argsOf(arg)));
  return part.type === "var" ? [part.name] : [];
}
