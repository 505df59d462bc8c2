import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type DrizzleSnapshotJSON,
  type DrizzleSQLiteSnapshotJSON,
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import * as schema from "../drizzle/schema.ts";
import { sqliteTwins } from "../drizzle/twins.ts";

/** `bun scripts/migrations.ts <name>` writes what changed in the tables as one migration per dialect. */
const name = process.argv[2] ?? "change";
const root = join(import.meta.dir, "../drizzle");
const strict = (sql: string) =>
  sql.startsWith("CREATE TABLE") ? sql.replace(/\);\s*$/, ") STRICT;\n") : sql;

async function write<S extends { id: string }>(
  dialect: "sqlite" | "postgres",
  snapshot: (previous: string | undefined) => Promise<S>,
  difference: (from: S, to: S) => Promise<string[]>,
  empty: () => Promise<S>,
) {
  const folder = join(root, dialect);
  await mkdir(folder, { recursive: true });
  const file = Bun.file(join(folder, "snapshot.json"));
  const before: S = (await file.exists()) ? await file.json() : await empty();
  const after = await snapshot(before.id);
  const statements = (await difference(before, after)).map(dialect === "sqlite" ? strict : (sql) => sql);
  if (statements.length === 0) return;
  const number = String([...new Bun.Glob("*.sql").scanSync(folder)].length + 1).padStart(4, "0");
  await Bun.write(join(folder, `${number}_${name}.sql`), statements.join("\n--> statement-breakpoint\n"));
  await Bun.write(file, `${JSON.stringify(after, null, 1)}\n`);
}

await write<DrizzleSnapshotJSON>(
  "postgres",
  async (previous) => generateDrizzleJson(schema, previous, undefined, "snake_case"),
  generateMigration,
  async () => generateDrizzleJson({}),
);
await write<DrizzleSQLiteSnapshotJSON>(
  "sqlite",
  (previous) => generateSQLiteDrizzleJson(sqliteTwins(schema), previous, "snake_case"),
  generateSQLiteMigration,
  () => generateSQLiteDrizzleJson({}),
);
