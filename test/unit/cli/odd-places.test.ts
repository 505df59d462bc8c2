import { Database } from "bun:sqlite";
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EXIT } from "../../../src/cli/exit.ts";
import { refuseStart } from "../../../src/cli/serve.ts";
import { readConfig } from "../../../src/configuration.ts";
import { plainly } from "../../../src/db/unusable.ts";
import { Refused } from "../../../src/lib/errors.ts";
import { emptySchool, maktab } from "./run.ts";

setDefaultTimeout(30_000);

let school: Awaited<ReturnType<typeof emptySchool>>;
beforeAll(async () => {
  school = await emptySchool();
});
afterAll(() => school.remove());

/** A folder, and what a start in it says. */
async function place() {
  const folder = await mkdtemp(join(school.folder, "odd-"));
  const env = { ...school.env, DATA_DIR: folder };
  return { folder, env, path: join(folder, "maktab.db"), starts: () => maktab(["serve"], env) };
}

const refused = (complained: string) => ({ code: EXIT.refused, said: "", complained: `${complained}\n` });

test("a database of another program is not filled with our tables", async () => {
  const { path, starts } = await place();
  const theirs = new Database(path, { create: true });
  theirs.run("create table users (id integer)");
  theirs.run("create table orders (id integer)");
  expect(await starts()).toMatchObject({
    code: EXIT.refused,
    complained: expect.stringMatching(
      /^The database belongs to another program .*users, orders.*DATABASE_URL/,
    ),
  });
  expect(theirs.query("select name from sqlite_master").all()).toHaveLength(2);
  theirs.close();
  const clash = Object.assign(new Error('relation "orders" already exists'), {
    code: "ERR_POSTGRES_SERVER_ERROR",
    errno: "42P07",
  });
  expect(plainly(clash, { dialect: "postgres", url: "postgres://u:p@db/bot" })).toMatchObject({
    name: "Refused",
    message: expect.stringMatching(/tables of another program .*orders.*DATABASE_URL \(bot\)/),
  });
});

test("a database that lacks a table is named, and what to do; the start is not tried again", async () => {
  const { path, env, starts } = await place();
  expect((await maktab(["migrate"], env)).code).toBe(EXIT.ok);
  const db = new Database(path);
  db.run("drop table settings");
  db.close();
  const { code, complained } = await starts();
  expect(complained).toMatch(/^\S+maktab.db is damaged, .*no such table.*put a copy in its place/);
  expect(code).toBe(EXIT.refused);
});

test("a folder in place of the database, and a file in place of its folder", async () => {
  const one = await place();
  await mkdir(one.path);
  expect(await one.starts()).toEqual(
    refused(`${one.path} is a folder where a file of Maktab belongs: take it away, or set another DATA_DIR.`),
  );
  const other = await place();
  const file = join(other.folder, "data");
  await writeFile(file, "");
  expect(await maktab(["serve"], { ...other.env, DATA_DIR: file })).toEqual(
    refused(`${file} is a file, and a folder is needed there: take it away, or set another DATA_DIR.`),
  );
  expect((await maktab(["doctor"], { ...other.env, DATA_DIR: file })).said).toMatch(
    /✗ data directory: \S+ is a file, and a folder is needed there\n +→ take it away/,
  );
});

test("a full disk is refused, a database that another program holds is tried again: both are named", () => {
  const said = (code: string) =>
    plainly(Object.assign(new Error("no"), { code }), { dialect: "sqlite", path: "/data/maktab.db" });
  for (const code of ["SQLITE_FULL", "ENOSPC"]) {
    expect(said(code)).toBeInstanceOf(Refused);
    expect(String(said(code))).toMatch(/The disk with \/data\/maktab.db is full: free some space/);
  }
  for (const code of ["SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_LOCKED"]) {
    expect(said(code)).not.toBeInstanceOf(Refused);
    expect(String(said(code))).toMatch(/\/data\/maktab.db is held by another program .*fuser/);
  }
});

test("a port or an address that cannot be had is named, and not taken for a closed database", async () => {
  const { env } = await place();
  const { code, complained } = await maktab(["serve"], { ...env, HOST: "203.0.113.9" });
  expect(complained).toMatch(/HOST 203.0.113.9 .* is no address of this machine/);
  expect(code).toBe(EXIT.failed);
  const closed = Object.assign(new Error("permission denied 0.0.0.0:80"), {
    ...{ code: "EACCES", syscall: "listen" },
  });
  const config = readConfig({ ...env, PORT: "80" });
  expect(() => refuseStart(closed, config)).toThrow(
    new Refused(
      "PORT 80 (or MONITORING_PORT) is closed to this user: choose one above 1023, and let a proxy have the other.",
    ),
  );
});
