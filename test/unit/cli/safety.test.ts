import { afterAll, beforeAll, expect, test } from "bun:test";
import { join } from "node:path";
import { isOldSqlite, refuseUnsafePlace } from "../../../src/cli/preflight.ts";
import { readConfig } from "../../../src/configuration.ts";
import { holdAlone } from "../../../src/db/lock.ts";
import { openDb } from "../../../src/db/open.ts";
import { roomToMigrate } from "../../../src/db/snapshot.ts";
import { Refused } from "../../../src/lib/errors.ts";
import { emptySchool } from "./run.ts";

let school: Awaited<ReturnType<typeof emptySchool>>;
beforeAll(async () => {
  school = await emptySchool();
});
afterAll(() => school.remove());

test("SQLite with the WAL-reset bug is refused, Postgres does not care", async () => {
  expect(isOldSqlite("3.51.2")).toBe(true);
  expect(isOldSqlite("3.51.3")).toBe(false);
  expect(isOldSqlite("3.100.0")).toBe(false);
  await expect(refuseUnsafePlace(readConfig(school.env), "3.46.0")).rejects.toThrow(
    /SQLite 3.46.0 can lose data/,
  );
  const postgres = readConfig({ ...school.env, DATABASE_URL: "postgres://u:p@localhost/school" });
  expect(await refuseUnsafePlace(postgres, "3.46.0")).toBeUndefined();
});

test("one server holds a database until it lets go; another database is free", () => {
  const one = { dialect: "sqlite", path: join(school.folder, "one.db") } as const;
  const other = { dialect: "sqlite", path: join(school.folder, "other.db") } as const;
  const held = holdAlone(one);
  expect(() => holdAlone(one)).toThrow(Refused);
  expect(() => holdAlone(one)).toThrow(`process ${process.pid}`);
  holdAlone(other).release();
  held.release();
  holdAlone(one).release();
});

test("a migration needs two and a half times the database", async () => {
  const db = await openDb({ dialect: "sqlite", path: join(school.folder, "room.db") }, { poolMax: 1 });
  await db.run("create table filler (bytes blob)");
  await db.run("insert into filler values (zeroblob(2000000))");
  const { needed, free } = await roomToMigrate(db, school.folder);
  expect(needed).toBeGreaterThan(5_000_000);
  expect(needed).toBeLessThan(5_200_000);
  expect(free).toBeGreaterThan(0);
  await db.close();
});
