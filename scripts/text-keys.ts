import { join, relative } from "node:path";
import { allTexts, type Texts } from "../test/support/fluent.ts";

/**
 * `bun scripts/text-keys.ts`, after each change of keys in a Fluent file: writes beside each English one which texts it
 * has and what they are filled with, so that the types know them as long as their folder is there. A test holds the other
 * languages to the English file, and these types to it.
 */
const root = join(import.meta.dir, "..");
const KEYS = "src/texts/keys.ts";

/** What is to stand in each `texts.keys.d.ts`, by its path. */
export async function typesOfTexts(): Promise<Map<string, string>> {
  const all = [...(await allTexts()), ...(await allTexts("test/examples"))];
  const english = all.filter(({ language }) => language === "en");
  return new Map(english.map((texts) => [join(texts.folder, "texts.keys.d.ts"), typesOf(texts)]));
}

function typesOf({ folder, texts }: Texts): string {
  const lines = texts.map(
    ({ key, args }) => `    "${key}": ${args.map((arg) => `"${arg}"`).join(" | ") || "never"};`,
  );
  return `// Written by \`bun scripts/text-keys.ts\`.
export {};
declare module "${relative(folder, KEYS).replace(/^(?!\.)/, "./")}" {
  interface TextArgs {
${lines.join("\n")}
  }
}
`;
}

if (import.meta.main)
  for (const [path, types] of await typesOfTexts()) await Bun.write(join(root, path), types);
