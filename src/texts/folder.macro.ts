import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["fa", "uz", "ru", "en"];

/** At build time: what a folder of `src` says, with its subfolders, so that the executable carries it. */
export function texts(folder: string): Record<"fa" | "uz" | "ru" | "en", string> {
  const root = join(import.meta.dir, "..", folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  const said = (language: string) =>
    files
      .filter((file) => file.endsWith(`texts.${language}.ftl`))
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join("\n");
  // Safe: built from the list of just these languages.
  return Object.fromEntries(LANGUAGES.map((language) => [language, said(language)])) as never;
}
