import { Database } from "bun:sqlite";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** At build time: the migrations of one dialect by name, so that the executable carries them. */
export function migrationsOf(dialect: string): Record<string, string> {
  const folder = join(import.meta.dir, "../../drizzle", dialect);
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** What is made first stands first. */
const MADE = `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
  ORDER BY type <> 'table', type <> 'index', rowid`;

/**
 * At build time: what all migrations make of an empty SQLite database, table by table. To change a table again and again
 * takes longer than to make it.
 */
export function sqliteSchema(): string[] {
  const db = new Database(":memory:");
  for (const sql of Object.values(migrationsOf("sqlite")))
    for (const statement of sql.split("--> statement-breakpoint")) db.run(statement);
  // Safe: it is the column that is asked for.
  const made = db.query(MADE).all() as { sql: string }[];
  db.close();
  return made.map(({ sql }) => sql);
}
