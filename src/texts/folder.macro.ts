import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inEach, type Language } from "./languages.ts";

/** At build time: what a folder of `src` says, with its subfolders, so that the executable carries it. */
export function texts(folder: string): Record<Language, string> {
  const root = join(import.meta.dir, "..", folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return inEach((language) =>
    files
      .filter((file) => file.endsWith(`texts.${language}.ftl`))
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join("\n"),
  );
}
