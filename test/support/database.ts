import { copyFile, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQL } from "bun";
import type { Database } from "../../src/config/index.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openDb } from "../../src/db/open.ts";
import { root } from "./sources.ts";

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/**
 * A database of its own for a school, brought up to date: a SQLite file, or one on the Postgres server that
 * TEST_DATABASE_URL names. It is a copy of one that was migrated once, for migrating takes longer than most stories do.
 */
export function testDatabase(folder: string): Promise<TestDatabase> {
  const server = Bun.env.TEST_DATABASE_URL;
  return server ? onServer(server) : inFile(folder);
}

async function inFile(folder: string): Promise<TestDatabase> {
  const path = join(folder, "maktab.db");
  await copyFile(await migratedFile(), path);
  return { url: path, drop: async () => undefined };
}

async function onServer(server: string): Promise<TestDatabase> {
  const template = await migratedTemplate(server);
  const name = `school_${crypto.randomUUID().replaceAll("-", "")}`;
  await asking(server, async (sql) =>
    sql.unsafe(`create database ${name} template ${template}${await how(sql)}`),
  );
  return {
    url: at(server, name),
    drop: () => asking(server, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`)),
  };
}

/** Copying its files takes a quarter of the time of writing them through the log, the way of Postgres since version 15. */
async function how(sql: SQL): Promise<string> {
  const [{ server_version_num: version }] = await sql.unsafe("show server_version_num");
  return Number(version) >= 150_000 ? " strategy file_copy" : "";
}

let made: Promise<string> | undefined;
/** Made once a process, or found: whoever changes a migration gets another one. */
const once = (make: () => Promise<string>) => {
  made ??= make();
  return made;
};

const migratedFile = () =>
  once(async () => {
    const path = join(tmpdir(), `maktab-template-${await migrationsHash("sqlite")}.db`);
    if (await Bun.file(path).exists()) return path;
    const folder = await mkdtemp(join(tmpdir(), "maktab-template-"));
    const file = join(folder, "maktab.db");
    await bringUpToDate({ dialect: "sqlite", path: file });
    // Others may be making the same one: each is whole when it gets its name.
    await rename(file, path);
    await rm(folder, { recursive: true });
    return path;
  });

const migratedTemplate = (server: string) =>
  once(async () => {
    const name = `template_${await migrationsHash("postgres")}`;
    await asking(server, async (sql) => {
      // One after the other: who waited finds it made. The lock goes with the session.
      await sql.unsafe("select pg_advisory_lock(6207, 9)");
      const found = await sql.unsafe(`select 1 from pg_database where datname = '${name}'`);
      if (found.length > 0) return;
      await sql.unsafe(`create database ${name}_begun`);
      await bringUpToDate({ dialect: "postgres", url: at(server, `${name}_begun`) });
      await sql.unsafe(`alter database ${name}_begun rename to ${name}`);
    });
    return name;
  });

async function bringUpToDate(database: Database) {
  const db = await openDb(database, { poolMax: 2 });
  await migrate(db, new Date());
  await db.close();
}

async function migrationsHash(dialect: string): Promise<string> {
  const folder = join(root, "drizzle", dialect);
  const hash = new Bun.CryptoHasher("sha1");
  for (const name of [...new Bun.Glob("*.sql").scanSync({ cwd: folder })].sort())
    hash.update(name).update(await Bun.file(join(folder, name)).text());
  return hash.digest("hex").slice(0, 16);
}

async function asking(server: string, ask: (sql: SQL) => Promise<unknown>): Promise<void> {
  await using admin = new SQL(server, { max: 1 });
  await ask(admin);
}

function at(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
