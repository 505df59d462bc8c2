import type { Language } from "../../../texts/languages.ts";
import type { Texts } from "../../../texts/texts.ts";

/** What the product says in one language: for each key the pattern as its file has it. */
export type Library = (language: Language) => ReadonlyMap<string, string>;

const libraries = new WeakMap<Texts, Library>();

/** What the product says, read once. */
export function libraryIn(texts: Texts): Library {
  let library = libraries.get(texts);
  if (!library) {
    library = libraryOf(texts);
    libraries.set(texts, library);
  }
  return library;
}

function libraryOf({ catalogues }: Texts): Library {
  const read = new Map<Language, ReadonlyMap<string, string>>();
  return (language) => {
    const known = read.get(language);
    if (known) return known;
    const messages = new Map(catalogues.flatMap((catalogue) => [...messagesOf(catalogue[language])]));
    read.set(language, messages);
    return messages;
  };
}

const MESSAGE = /^([a-zA-Z][\w-]*) *= ?(.*)$/;

/** The messages of a Fluent file in their raw wording: the parser keeps no source, and the operator needs to see it. */
export function messagesOf(file: string): Map<string, string> {
  const messages = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of file.split("\n")) {
    const [, key, begin = ""] = MESSAGE.exec(line) ?? [];
    if (key) {
      lines = [begin];
      messages.set(key, lines);
    } else if (line === "" || line.startsWith(" ")) lines?.push(line);
    else lines = undefined;
  }
  return new Map([...messages].map(([key, raw]) => [key, dedented(raw)]));
}

function dedented([first = "", ...rest]: string[]): string {
  const indents = rest.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return [first, ...rest.map((line) => line.slice(indent))].join("\n").trim();
}

/** A short name of a key for buttons, the same in every version. */
export const numberOf = (key: string): number => Bun.hash.crc32(key);
