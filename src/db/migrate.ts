import { Refused } from "../lib/errors.ts";
import { log } from "../lib/log.ts";
import type { Db, Dialect } from "./db.ts";
import { migrationsOf, sqliteSchema } from "./embedded.macro.ts" with { type: "macro" };

const EMBEDDED: Record<Dialect, Record<string, string>> = {
  sqlite: migrationsOf("sqlite"),
  postgres: migrationsOf("postgres"),
};

/** What an empty SQLite database becomes at once; migrations bring no rows of their own, which a test holds them to. */
const SQLITE_SCHEMA = sqliteSchema();

const TABLE: Record<Dialect, string> = {
  sqlite: "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT",
  postgres: "CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at text NOT NULL)",
};

/** Two processes that start together migrate one after the other. */
const MIGRATION_LOCK = "select pg_advisory_xact_lock(6207, 2)";

/** The database was written by a newer release; only that one, or a restored snapshot, can go on with it. */
export class NewerDatabase extends Refused {
  override readonly name = "NewerDatabase";

  constructor(unknown: string[]) {
    super(
      `the database is newer than this executable (it has ${unknown.join(", ")}): start the newer release, or restore the snapshot taken before its migration`,
    );
  }
}

export interface MigrationState {
  applied: string[];
  waiting: string[];
}

export async function migrationState(db: Db, migrations = EMBEDDED[db.dialect]): Promise<MigrationState> {
  const known = Object.keys(migrations);
  const applied = await appliedTo(db);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
  return { applied, waiting: known.filter((name) => !applied.includes(name)) };
}

async function appliedTo(db: Db): Promise<string[]> {
  const table = {
    sqlite: "sqlite_master where type = 'table' and name",
    postgres: "pg_tables where tablename",
  };
  const [exists] = await db.run(`select 1 as yes from ${table[db.dialect]} = 'migrations'`);
  if (!exists) return [];
  // Safe: the table has just this column asked for.
  const rows = (await db.run("select name from migrations order by name")) as { name: string }[];
  return rows.map(({ name }) => name);
}

/**
 * Applies what is waiting, all of it or nothing: one commit, however many releases were skipped. `snapshot` is called
 * before, when the database already has something to lose. Gives what was applied here.
 */
export async function migrate(
  db: Db,
  now: Date,
  snapshot: () => Promise<void> = async () => undefined,
  migrations = EMBEDDED[db.dialect],
): Promise<string[]> {
  const { applied, waiting } = await migrationState(db, migrations);
  if (waiting.length === 0) return [];
  if (applied.length > 0) await snapshot();
  else await refuseOthers(db);
  const lock = db.dialect === "postgres" ? [MIGRATION_LOCK] : [];
  const isNew = applied.length === 0 && migrations === EMBEDDED.sqlite;
  const statements = [
    ...waiting.map((name) => noted(name, now)),
    ...(isNew ? SQLITE_SCHEMA : waiting.flatMap((name) => statementsOf(migrations[name] ?? ""))),
  ];
  try {
    await db.script([...lock, TABLE[db.dialect], ...statements]);
  } catch (error) {
    // Somebody else was faster while we waited for the lock; what they have left, an older release say, is ours.
    const left = await migrationState(db, migrations);
    if (left.waiting.length === waiting.length) throw error;
    return migrate(db, now, undefined, migrations);
  }
  log("db").info("migrated the database", { migrations: waiting });
  return waiting;
}

/** A file of another program, which DATABASE_URL still names, is not to be filled with our tables; on Postgres several share one. */
async function refuseOthers(db: Db): Promise<void> {
  if (db.dialect === "postgres") return;
  const tables = await db.run(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!' and name <> 'migrations' limit 3",
  );
  if (tables.length === 0) return;
  const named = tables.map((table) => Object.values(table ?? {})[0]).join(", ");
  throw new Refused(
    `The database belongs to another program (it has the tables ${named} and nothing of Maktab): name a file of its own in DATABASE_URL, or leave that out.`,
  );
}

const statementsOf = (sql: string) => sql.split("--> statement-breakpoint");

const noted = (name: string, now: Date) =>
  `insert into migrations (name, applied_at) values ('${name}', '${now.toISOString()}')`;
