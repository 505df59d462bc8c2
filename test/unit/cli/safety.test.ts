import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdir, mkdtemp, truncate } from "node:fs/promises";
import { join } from "node:path";
import { EXIT } from "../../../src/cli/exit.ts";
import { isOldSqlite, refuseUnsafePlace } from "../../../src/cli/preflight.ts";
import { readConfig } from "../../../src/configuration.ts";
import { holdAlone } from "../../../src/db/lock.ts";
import { openDb } from "../../../src/db/open.ts";
import { roomToMigrate } from "../../../src/db/snapshot.ts";
import { Refused } from "../../../src/lib/errors.ts";
import { emptySchool, maktab } from "./run.ts";

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

const spoilt: [what: string, spoil: (path: string) => Promise<unknown>, named: string, why: RegExp][] = [
  ["that is a folder", (path) => mkdir(path), "maktab.db", /is a folder where a file/],
  ["whose lock is a folder", (path) => mkdir(`${path}.lock`), "maktab.db.lock", /is a folder where a file/],
  [
    "that is something else",
    (path) => Bun.write(path, "x".repeat(9999)),
    "maktab.db",
    /is damaged, or no database/,
  ],
  [
    "that was cut off",
    async (path) => {
      const db = await openDb({ dialect: "sqlite", path }, { poolMax: 1 });
      await db.run("create table migrations (name text primary key, applied_at text not null)");
      await db.run("create table filler as select zeroblob(90000) as bytes");
      await db.close();
      await truncate(path, 5000);
    },
    "maktab.db",
    /is damaged, or no database/,
  ],
];

test.each(spoilt)(
  "a start on a file %s says which one it is and what to do",
  async (_, spoil, named, why) => {
    for (const verb of ["serve", "migrate"]) {
      const folder = await mkdtemp(join(school.folder, "spoilt-"));
      await spoil(join(folder, "maktab.db"));
      const { code, complained } = await maktab([verb], { ...school.env, DATA_DIR: folder });
      expect(code).toBe(EXIT.refused);
      expect(complained).toStartWith(`${join(folder, named)} `);
      expect(complained).toMatch(why);
    }
  },
);

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
