import { Database } from "bun:sqlite";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Db, Tx } from "../../src/db/db.ts";
import { migrate, migrationState } from "../../src/db/migrate.ts";
import { openDb } from "../../src/db/open.ts";
import { snapshotBefore } from "../../src/db/snapshot.ts";
import { FEATURES } from "../../src/features.ts";
import { settings } from "../../src/settings/schema.ts";
import { store } from "../../src/settings/settings.ts";
import { settingsOf } from "../../src/together.ts";
import { School } from "../support/school.ts";

const onSqlite = !Bun.env.TEST_DATABASE_URL;

let school: School;
beforeAll(async () => {
  school = await School.open({ country: null });
});
afterAll(() => school.close());

const db = () => school.app.kernel.db;
const [setting, other] = settingsOf(FEATURES);
if (!setting || !other) throw new Error("there are settings");
const stored = async () => (await db().read.select().from(settings)).map(({ key, value }) => [key, value]);
const write = (tx: Tx, value: string, which = setting) => store(tx, which, value, null, school.clock.now());

/** The database with the product stopped, for what is done to it from outside. */
async function meanwhile(work: (db: Db) => Promise<unknown>) {
  await school.app.stop();
  const { data } = school.app.kernel.config;
  const opened = await openDb(data.database, data);
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

test("works that share a commit fail alone: the one that throws loses its own writes, and no other", async () => {
  const results = await Promise.allSettled([
    db().tx((tx) => write(tx, "first")),
    db().tx(async (tx) => {
      await write(tx, "lost");
      await write(tx, "lost too", other);
      throw new Error("no");
    }),
    db().tx((tx) => tx.select().from(settings)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await stored()).toEqual([[setting.key, "first"]]);
});

test("a statement the database refuses is a failure of its work only", async () => {
  const bad = db().tx(async (tx) => {
    await write(tx, "lost");
    await tx.insert(settings).values({ key: setting.key, value: null, changedAt: new Date(Number.NaN) });
  });
  const [failed, fine] = await Promise.allSettled([bad, db().tx((tx) => write(tx, "second"))]);
  expect([failed?.status, fine?.status]).toEqual(["rejected", "fulfilled"]);
  expect(await stored()).toEqual([[setting.key, "second"]]);
});

test("who has the last say after a failure sees nothing of it, and what they write stays", async () => {
  const said = await db().tx<string>(
    async (tx) => {
      await write(tx, "lost");
      throw new Error("no");
    },
    {
      async otherwise(tx, error) {
        const [row] = await tx.select().from(settings);
        await write(tx, "third");
        return `${row?.value} ${error instanceof Error && error.message}`;
      },
    },
  );
  expect(said).toBe("second no");
  expect(await stored()).toEqual([[setting.key, "third"]]);
});

test.if(onSqlite)("the reader cannot write", async () => {
  // What no type lets through.
  const reader = db().read as unknown as Tx;
  await expect((async () => reader.delete(settings))()).rejects.toThrow(/readonly|read-only|Failed query/);
  expect(await stored()).toHaveLength(1);
});

test("a database of a newer release is refused in clear words, and left as it is", async () => {
  await meanwhile((opened) =>
    opened.run("insert into migrations (name, applied_at) values ('9999_future.sql', '2030')"),
  );
  await expect(school.start()).rejects.toThrow(/newer than this executable.*9999_future/);
  await meanwhile((opened) => opened.run("delete from migrations where name = '9999_future.sql'"));
  await school.start();
  expect(await stored()).toEqual([[setting.key, "third"]]);
});

test.if(onSqlite)(
  "a snapshot that was killed half-way does not look like one, and the next clears it away",
  async () => {
    await meanwhile(async (opened) => {
      const { dir } = school.app.kernel.config.data;
      const folder = join(dir, "snapshots");
      const dying: Db = {
        ...opened,
        async run(sql) {
          const [, file] = /^VACUUM INTO '(.*)'$/.exec(sql) ?? [];
          if (!file) return opened.run(sql);
          await Bun.write(file, "SQLite form");
          await Bun.write(`${file}-journal`, "");
          throw new Error("killed");
        },
      };
      const earlier = new Date(school.clock.now().getTime() - 1000);
      await expect(snapshotBefore(dying, dir, earlier)).rejects.toThrow("killed");
      await snapshotBefore(opened, dir, school.clock.now());
      const [file = "", ...others] = await readdir(folder);
      expect(others).toEqual([]);
      using copy = new Database(join(folder, file), { readonly: true });
      expect(copy.query("PRAGMA quick_check").values()).toEqual([["ok"]]);
      await rm(folder, { recursive: true });
    });
    await school.start();
  },
);

test("before a migration of a database that is in use there is a snapshot, as it was", async () => {
  const { dir } = school.app.kernel.config.data;
  await meanwhile(async (opened) => {
    const { applied } = await migrationState(opened);
    const old = Object.fromEntries(applied.map((name) => [name, ""]));
    const next = {
      ...old,
      "9000_story.sql":
        "create table story (a integer)--> statement-breakpoint\ninsert into story values (7)",
    };
    const calls: string[] = [];
    const snapshot = async () => {
      calls.push("snapshot");
      await snapshotBefore(opened, dir, school.clock.now());
    };
    expect(await migrate(opened, school.clock.now(), snapshot, old)).toEqual([]);
    expect(await migrate(opened, school.clock.now(), snapshot, next)).toEqual(["9000_story.sql"]);
    expect(await migrate(opened, school.clock.now(), snapshot, next)).toEqual([]);
    expect(calls).toEqual(["snapshot"]);
    expect(await opened.run("select a from story")).toMatchObject([{ a: 7 }]);
    await opened.run("delete from migrations where name = '9000_story.sql'");
  });
  if (onSqlite) {
    const [file] = await readdir(join(dir, "snapshots"));
    using copy = new Database(join(dir, "snapshots", file ?? ""), { readonly: true });
    expect(copy.query("select value from settings").all()).toEqual([{ value: '"third"' }]);
    expect(copy.query("select name from sqlite_master where name = 'story'").all()).toEqual([]);
  }
  await school.start();
});

test("a migration is applied whole or not at all", async () => {
  await meanwhile(async (opened) => {
    const { applied } = await migrationState(opened);
    const old = Object.fromEntries(applied.map((name) => [name, ""]));
    const broken = {
      ...old,
      "9001_broken.sql": "create table half (a integer)--> statement-breakpoint\nnonsense",
    };
    await expect(migrate(opened, school.clock.now(), undefined, broken)).rejects.toThrow();
    await expect(opened.run("select a from half")).rejects.toThrow();
    expect((await migrationState(opened)).applied).toEqual(applied);
  });
  await school.start();
});

test("two that migrate an empty database at once do it once", async () => {
  await meanwhile(async (first) => {
    const { data } = school.app.kernel.config;
    const second = await openDb(data.database, data);
    const { applied } = await migrationState(first);
    const next = {
      ...Object.fromEntries(applied.map((name) => [name, ""])),
      "9002_both.sql": "create table both_of_us (a integer)",
    };
    const done = await Promise.all(
      [first, second].map((each) => migrate(each, school.clock.now(), undefined, next)),
    );
    expect(done.flat()).toContain("9002_both.sql");
    expect((await migrationState(first, next)).applied).toEqual([...applied, "9002_both.sql"]);
    await first.run("delete from migrations where name = '9002_both.sql'");
    await second.close();
  });
  await school.start();
});

test("whoever finds that an older release has applied a part meanwhile applies the rest, and says only that", async () => {
  await meanwhile(async (opened) => {
    const { applied } = await migrationState(opened);
    const older = {
      ...Object.fromEntries(applied.map((name) => [name, ""])),
      "9003_older.sql": "create table of_older (a integer)",
    };
    const newer = { ...older, "9004_newer.sql": "create table of_newer (a integer)" };
    let isFirst = true;
    const late: Db = {
      ...opened,
      async script(statements) {
        if (isFirst) await migrate(opened, school.clock.now(), undefined, older);
        isFirst = false;
        return opened.script(statements);
      },
    };
    expect(await migrate(late, school.clock.now(), undefined, newer)).toEqual(["9004_newer.sql"]);
    expect((await migrationState(opened, newer)).waiting).toEqual([]);
    await opened.run("delete from migrations where name in ('9003_older.sql', '9004_newer.sql')");
  });
  await school.start();
});
