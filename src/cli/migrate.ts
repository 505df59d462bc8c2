import type { Config } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { holdAlone } from "../db/lock.ts";
import { type MigrationState, migrate, migrationState } from "../db/migrate.ts";
import { snapshotBefore } from "../db/snapshot.ts";
import { systemClock } from "../lib/clock.ts";
import { EXIT, type Exit } from "./exit.ts";
import { say, sayJson } from "./output.ts";
import { refuseUnsafePlace } from "./preflight.ts";
import { isThere, withDatabase } from "./school.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  if (given.action === "status") await status(config, given.has("json"));
  else await up(config, given.has("json"));
  return EXIT.ok;
}

async function status(config: Config, json: boolean) {
  const state = isThere(config) ? await withDatabase(config, migrationState) : undefined;
  if (json) sayJson(state ?? { applied: [], waiting: [], database: "none yet" });
  else say(state ? inWords(state) : "There is no database yet: the first start makes it.");
}

function inWords({ applied, waiting }: MigrationState): string {
  const listed = [...applied.map((name) => `applied  ${name}`), ...waiting.map((name) => `waiting  ${name}`)];
  return [
    ...listed,
    waiting.length === 0 ? "The database is up to date." : "`maktab migrate` applies them.",
  ].join("\n");
}

async function up(config: Config, json: boolean) {
  await refuseUnsafePlace(config);
  const held = holdAlone(config.data.database);
  try {
    const now = systemClock.now();
    const applied = await withDatabase(config, (db) =>
      migrate(db, now, () => snapshotBefore(db, config.data.dir, now)),
    );
    if (json) sayJson({ applied });
    else say(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
  } finally {
    held.release();
  }
}
