import { Database } from "bun:sqlite";
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { chmod, copyFile, mkdir, mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startApp } from "../../../src/app.ts";
import { EXIT } from "../../../src/cli/exit.ts";
import { readConfig } from "../../../src/configuration.ts";
import { openDb } from "../../../src/db/open.ts";
import { plainly } from "../../../src/db/unusable.ts";
import { MovableClock } from "../../../src/lib/clock.ts";
import { unlock } from "../../../src/lib/crypto.ts";
import { Refused } from "../../../src/lib/errors.ts";
import { School } from "../../support/school.ts";
import { emptySchool, KEY, maktab } from "./run.ts";

setDefaultTimeout(30_000);

let school: Awaited<ReturnType<typeof emptySchool>>;
beforeAll(async () => {
  school = await emptySchool();
});
afterAll(() => school.remove());

/** A folder with a database in it that a start has made, and what the command line says of it. */
async function place() {
  const folder = await mkdtemp(join(school.folder, "place-"));
  const env = { ...school.env, DATA_DIR: folder };
  const path = join(folder, "maktab.db");
  return { folder, path, env, says: (...args: string[]) => maktab(args, env) };
}

async function startedPlace() {
  const here = await place();
  expect((await here.says("migrate")).code).toBe(EXIT.ok);
  return here;
}

const checks = (said: string): { name: string; status: string; detail: string }[] => JSON.parse(said);

describe("a database whose first bytes are zero", () => {
  test("db-header: serve names the file and the copy to put in its place, and does not try again", async () => {
    const { folder, path, says } = await startedPlace();
    await mkdir(join(folder, "snapshots"));
    const newest = join(folder, "snapshots", "before-migration-2026-11-02.db");
    for (const name of ["before-migration-2026-11-01.db", "before-migration-2026-11-02.db"])
      await copyFile(path, join(folder, "snapshots", name));
    await zeroHeader(path);
    for (const verb of ["serve", "migrate"]) {
      const { code, complained } = await says(verb);
      expect(code).toBe(EXIT.refused);
      expect(complained).toStartWith(`${path} is damaged`);
      expect(complained).toContain(`cp ${newest} ${path}`);
      expect(complained.trim().split("\n")).toHaveLength(1);
    }
  });

  test("db-header: doctor reports it among its other checks", async () => {
    const { path, says } = await startedPlace();
    await zeroHeader(path);
    const { code, said } = await says("doctor", "--json");
    expect(code).toBe(EXIT.failed);
    const found = checks(said);
    expect(found.find(({ name }) => name === "database")).toMatchObject({
      status: "fail",
      detail: expect.stringContaining(`${path} is damaged`),
    });
    expect(found.find(({ name }) => name === "disk")?.status).toBe("pass");
    expect(found.find(({ name }) => name === "schema")?.detail).toMatch(/not looked at/);
  });
});

const zeroHeader = async (path: string) => {
  const bytes = new Uint8Array(await Bun.file(path).arrayBuffer());
  await writeFile(path, bytes.fill(0, 0, 16));
};

describe("a Postgres that is not there", () => {
  const DATABASE_URL = "postgres://u:hunter2@127.0.0.1:9/school";

  test("is named without its password; that passes, so the start is tried again", async () => {
    const { code, complained } = await maktab(["serve"], { ...school.env, DATABASE_URL });
    expect(code).toBe(EXIT.failed);
    expect(complained).toBe(
      "Nobody answers at 127.0.0.1:9, which DATABASE_URL names: see that Postgres is running there and can be reached.\n",
    );
    const { said } = await maktab(["doctor", "--json"], { ...school.env, DATABASE_URL });
    expect(said).not.toContain("hunter2");
    expect(checks(said).filter(({ detail }) => /Nobody answers/.test(detail))).toHaveLength(1);
  });

  test("what it says no to does not pass", () => {
    const said = (code: string, errno: string) =>
      plainly(Object.assign(new Error("no"), { code, errno }), { dialect: "postgres", url: DATABASE_URL });
    for (const state of ["28P01", "28000", "3D000"])
      expect(said("ERR_POSTGRES_SERVER_ERROR", state)).toBeInstanceOf(Refused);
    expect(said("ERR_POSTGRES_TLS_NOT_AVAILABLE", "")).toBeInstanceOf(Refused);
    expect(said("ERR_POSTGRES_SERVER_ERROR", "40001")).not.toBeInstanceOf(Refused);
  });
});

/** Only root may become somebody else. */
describe.if(process.getuid?.() === 0 && Bun.which("setpriv") !== null)("as user 65532", () => {
  async function asAnother(verb: string, env: Record<string, string>) {
    const child = Bun.spawn(
      [
        ...["setpriv", "--reuid=65532", "--regid=65532", "--clear-groups"],
        ...[process.execPath, join(import.meta.dir, "../../../src/main.ts"), verb],
      ],
      { cwd: "/", env: { ...env, PATH: Bun.env.PATH ?? "", HOME: "/tmp" }, stdout: "pipe", stderr: "pipe" },
    );
    const [said, complained, code] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
      child.exited,
    ]);
    return { said, complained, code };
  }

  test("db-unwritable: a folder of root's: which, whose, and what to type; doctor says the same", async () => {
    const { folder, env } = await place();
    await chmod(school.folder, 0o755);
    await chmod(folder, 0o755);
    const { code, complained } = await asAnother("serve", env);
    expect(code).toBe(EXIT.refused);
    expect(complained).toContain(`${folder} belongs to root (user 0), and Maktab runs as user 65532`);
    expect(complained).toContain(`sudo chown -R 65532 ${folder}`);
    expect((await asAnother("doctor", env)).said).toContain(`sudo chown -R 65532 ${folder}`);
  });

  test("a folder that cannot be made, a database that may not be seen, a log in a folder of others", async () => {
    const { folder, env, path } = await startedPlace();
    await chmod(school.folder, 0o755);
    const missing = { ...env, DATA_DIR: join(school.folder, "new", "data") };
    const { code, complained } = await asAnother("serve", missing);
    expect([code, complained]).toEqual([4, expect.stringContaining("sudo install -d -o 65532 -m 700")]);
    await chmod(folder, 0o700);
    expect(await asAnother("failed", env)).toMatchObject({
      code: 4,
      complained: expect.stringContaining(`${path} cannot be written: ${folder} belongs to root`),
    });
    const logged = await asAnother("serve", { ...missing, LOG_FILE: join(folder, "maktab.log") });
    expect(logged).toMatchObject({
      code: 4,
      complained: expect.stringMatching(/^LOG_FILE .*belongs to root/),
    });
  });
});

test("what is written is for this user alone, and so is what an older release has left open", async () => {
  const { folder, path, says } = await startedPlace();
  const others = async () =>
    (await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))))).filter(
      ({ mode }) => mode & 0o077,
    );
  expect(await others()).toEqual([]);
  await chmod(path, 0o644);
  await says("migrate", "status");
  expect(await others()).toEqual([]);
});

/** On Postgres there is no file to copy. */
describe.skipIf(Bun.env.TEST_DATABASE_URL !== undefined)("a copy of maktab.db alone", () => {
  let running: School;
  beforeAll(async () => {
    running = await School.open();
    await running.person().says("/start");
  });
  afterAll(async () => {
    unlock([Buffer.from(KEY, "base64url")]);
    await running.close();
  });

  const source = () => {
    const { database } = running.app.kernel.config.data;
    return database.dialect === "sqlite" ? database.path : "";
  };
  const opens = (path: string) => openDb({ dialect: "sqlite", path }, { poolMax: 1 });

  test("db-hot-copy: of a running server is not taken for a new school", async () => {
    const { path, says } = await place();
    const first = await place();
    // Nothing has happened there yet but its first minutes.
    const clock = new MovableClock();
    const app = await startApp(readConfig({ ...first.env, PORT: "0" }), clock);
    for (const minutes of [1, 5]) {
      await clock.advance(minutes * 60_000);
      await app.settle();
    }
    await copyFile(first.path, path);
    await app.stop();
    const { code, complained } = await says("migrate");
    expect(code).toBe(EXIT.refused);
    expect(complained).toStartWith(`${path} was copied from a running server without ${path}-wal`);
    expect(complained).toMatch(/VACUUM INTO/);
    const doctor = await says("doctor", "--json");
    expect(checks(doctor.said).find(({ name }) => name === "database")?.status).toBe("fail");
  });

  test("holds what was there at the last time the log was folded, and goes on when that is enough", async () => {
    const { path } = await place();
    await running.passes(6 * 60_000);
    await copyFile(source(), path);
    await expect(opens(path)).rejects.toThrow(Refused);
    await writeFile(`${path}-wal`, "");
    for (const _ of ["decided once", "and for good"]) {
      const db = await opens(path);
      expect(await db.run("select 1 from people")).toHaveLength(1);
      await db.close();
    }
  });

  test("with its log, by VACUUM INTO, or of a server that was stopped, it is the school", async () => {
    const { path, folder } = await place();
    await copyFile(source(), path);
    await copyFile(`${source()}-wal`, `${path}-wal`);
    await (await opens(path)).close();

    const whole = join(folder, "whole.db");
    await running.app.kernel.db.run(`VACUUM INTO '${whole}'`);
    await (await opens(whole)).close();

    await running.app.stop();
    const stopped = join(folder, "stopped.db");
    await copyFile(source(), stopped);
    const db = await opens(stopped);
    expect(await db.run("select 1 from people")).toHaveLength(1);
    await db.close();
    await running.start();
  });

  test("of a server that was killed, and whose log another program has folded, it is the school too", async () => {
    const { path } = await place();
    await copyFile(source(), path);
    await copyFile(`${source()}-wal`, `${path}-wal`);
    const other = new Database(path);
    other.run("PRAGMA wal_checkpoint(TRUNCATE)");
    other.close();
    await (await opens(path)).close();
  });
});
