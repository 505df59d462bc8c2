import { statSync } from "node:fs";
import type { Config } from "../config/index.ts";
import type { Db } from "../db/db.ts";
import { type MigrationState, migrationState } from "../db/migrate.ts";
import { openDb } from "../db/open.ts";
import { plainly } from "../db/unusable.ts";
import { type Kernel, openKernel } from "../kernel.ts";
import { systemClock } from "../lib/clock.ts";
import { Refused } from "../lib/errors.ts";

/** False before the first start; asking must not make the file. */
export const isThere = ({ data: { database } }: Config): boolean =>
  database.dialect === "postgres" || found(database);

/** Before a verb that works with what is kept: made on the spot, an empty one would let it say that all is well. */
export async function refuseNone(config: Config) {
  const { database } = config.data;
  if (isThere(config) && (await withDatabase(config, migrationState)).applied.length > 0) return;
  const where =
    database.dialect === "sqlite"
      ? `at ${database.path}: is DATA_DIR right?`
      : "at this address: is DATABASE_URL right?";
  throw new Refused(`There is no database of Maktab ${where} The first start makes one.`);
}

/** Where nobody may look there may be one: that is no "not yet". */
function found(database: Extract<Config["data"]["database"], { dialect: "sqlite" }>): boolean {
  try {
    return statSync(database.path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw plainly(error, database);
  }
}

/** Opens the database as it is, and closes it whatever happens. */
export async function withDatabase<T>({ data }: Config, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDb(data.database, data);
  try {
    return await work(db);
  } catch (error) {
    throw plainly(error, data.database);
  } finally {
    await db.close();
  }
}

/**
 * Opens the school beside a running server. A database that waits for a migration is refused: the server would find it
 * changed under its feet. A new one is made.
 */
export async function withKernel<T>(config: Config, work: (kernel: Kernel) => Promise<T>): Promise<T> {
  if (isThere(config)) refuseBehind(await withDatabase(config, migrationState));
  const kernel = await openKernel(config, systemClock);
  try {
    await kernel.refresh();
    return await work(kernel);
  } finally {
    await kernel.close();
  }
}

function refuseBehind({ applied, waiting }: MigrationState) {
  if (applied.length > 0 && waiting.length > 0)
    throw new Refused("The database is not up to date: stop the server and run `maktab migrate` first.");
}
