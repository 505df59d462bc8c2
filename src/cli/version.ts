import { sqliteVersion } from "../db/sqlite-version.ts";
import { VERSION } from "../version.ts";
import { EXIT, type Exit } from "./exit.ts";
import { say, sayJson } from "./output.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const about = {
    version: VERSION,
    bun: Bun.version,
    sqlite: sqliteVersion(),
    platform: `${process.platform}-${process.arch}`,
  };
  if (given.has("json")) sayJson(about);
  else say(`maktab ${about.version} (Bun ${about.bun}, SQLite ${about.sqlite}, ${about.platform})`);
  return EXIT.ok;
}
