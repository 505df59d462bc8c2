import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** At build time: the migrations of one dialect by name, so that the executable carries them. */
export function migrationsOf(dialect: string): Record<string, string> {
  const folder = join(import.meta.dir, "../../drizzle", dialect);
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
