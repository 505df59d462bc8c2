import { Database } from "bun:sqlite";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrationsOf } from "../../src/db/embedded.macro.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openDb } from "../../src/db/open.ts";

const migrations = migrationsOf("sqlite");

let folder: string;
let stepwise: Database;
let atOnce: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maktab-at-once-"));
  const path = join(folder, "maktab.db");
  const db = await openDb({ dialect: "sqlite", path }, { poolMax: 1 });
  await migrate(db, new Date());
  await db.close();
  atOnce = new Database(path);
  stepwise = new Database(":memory:");
  for (const sql of Object.values(migrations))
    for (const statement of sql.split("--> statement-breakpoint")) stepwise.run(statement);
});
afterAll(async () => {
  atOnce.close();
  stepwise.close();
  await rm(folder, { recursive: true });
});

const made = (db: Database) =>
  db
    .query(
      "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name <> 'migrations' AND tbl_name <> 'migrations'",
    )
    .all()
    .map((row) => JSON.stringify(row))
    .sort();

test("an empty database becomes at once what all migrations would have made of it, and counts them as applied", () => {
  expect(made(atOnce)).toEqual(made(stepwise));
  const applied = atOnce.query("SELECT name FROM migrations ORDER BY name").all();
  expect(applied).toEqual(Object.keys(migrations).map((name) => ({ name })));
});

test("no migration brings rows of its own, which an empty database would lack", () => {
  const tables = stepwise.query("SELECT name FROM sqlite_master WHERE type = 'table'").all() as {
    name: string;
  }[];
  const filled = tables.filter(
    ({ name }) => stepwise.query(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== null,
  );
  expect(filled).toEqual([]);
});
