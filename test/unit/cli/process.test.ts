import { Database } from "bun:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { startSimulator } from "../../../src/simulator/index.ts";
import { begin, emptySchool, maktab } from "./run.ts";

let school: Awaited<ReturnType<typeof emptySchool>>;
let telegram: Awaited<ReturnType<typeof startSimulator>>;
let env: Record<string, string>;

beforeAll(async () => {
  school = await emptySchool();
  telegram = await startSimulator();
  env = { ...school.env, BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, PORT: "0" };
});

afterAll(async () => {
  await telegram.stop();
  await school.remove();
});

/** Begins a server and resolves with its port when it listens. */
async function server(more: Record<string, string> = {}) {
  const child = begin(["serve"], { ...env, ...more });
  let log = "";
  for await (const chunk of child.stderr) {
    log += new TextDecoder().decode(chunk);
    const [, port] = /"message":"listening","port":(\d+)/.exec(log) ?? [];
    if (port) return { child, port };
  }
  throw new Error(`the server ended: ${log}`);
}

describe("before anything is there", () => {
  test("what is not understood ends with 2, on standard error alone", async () => {
    const { code, said, complained } = await maktab(["srve"]);
    expect({ code, said }).toEqual({ code: 2, said: "" });
    expect(complained).toMatch(/did you mean serve\?/);
  });

  test("a bad configuration is refused, one line a mistake", async () => {
    const { code, complained } = await maktab(["serve"], { PORT: "many" });
    expect(code).toBe(4);
    const lines = complained.trim().split("\n");
    expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual(["BOT_TOKEN", "ENCRYPTION_KEY", "PORT"]);
  });

  test("looking leaves nothing behind", async () => {
    expect((await maktab(["migrate", "status"], env)).said).toMatch(/no database yet/);
    expect((await maktab(["failed", "list", "--json"], env)).said.trim()).toBe("[]");
    expect(await Bun.file(join(school.folder, "data/maktab.db")).exists()).toBe(false);
  });

  test("nothing is rotated or replayed where no database is: the folder may be the wrong one", async () => {
    for (const verb of [
      ["keys", "rotate"],
      ["failed", "replay", "--all"],
    ]) {
      const { code, said, complained } = await maktab(verb, env);
      expect({ code, said }).toEqual({ code: 4, said: "" });
      expect(complained).toMatch(/no database of Maktab at .*maktab\.db: is DATA_DIR right\?/);
    }
    expect(await Bun.file(join(school.folder, "data/maktab.db")).exists()).toBe(false);
  });

  test("nobody listens: unhealthy", async () => {
    expect(await maktab(["healthcheck"], { ...env, PORT: "9" })).toMatchObject({
      code: 3,
      complained: "http://127.0.0.1:9/health/live is not well: nobody listens there\n",
    });
  });

  test("a token that Telegram does not know is refused", async () => {
    const wrong = { BOT_TOKEN: "123456:abcdefghijklmnopqrstuvwxyz-0123456" };
    const { code, complained } = await maktab(["serve"], { ...env, ...wrong });
    expect(code).toBe(4);
    expect(complained).toMatch(/BOT_TOKEN is not known to Telegram/);
  });
});

describe("the sample school", () => {
  test("fills an empty database once", async () => {
    const first = await maktab(["sample", "load", "--lang", "fa", "--json"], env);
    expect(first.complained).toBe("");
    expect(JSON.parse(first.said)).toEqual({ language: "fa", students: 40 });
    const second = await maktab(["sample", "load"], env);
    expect(second.code).toBe(4);
    expect(second.complained).toMatch(/people in this database already/);
  });
});

describe("a server", () => {
  test("is alone on its database, ends at once by kill -9 and in order by SIGTERM", async () => {
    const first = await server();
    const second = await maktab(["serve"], env);
    expect(second.code).toBe(4);
    expect(second.complained).toContain(`process ${first.child.pid}`);
    expect((await maktab(["migrate"], env)).code).toBe(4);

    first.child.kill("SIGKILL");
    await first.child.exited;
    const again = await server();
    const healthy = await maktab(["healthcheck"], { ...env, PORT: again.port });
    expect(healthy.code).toBe(0);

    again.child.kill("SIGTERM");
    expect(await again.child.exited).toBe(0);
  });

  test("has its monitoring pages on a second port, and nothing else there", async () => {
    const monitoring = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const { port } = monitoring;
    monitoring.stop(true);
    const { child } = await server({ MONITORING_PORT: String(port) });
    const status = async (path: string, init?: RequestInit) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
    expect(await status("/")).toBe(200);
    expect(await status("/health/live")).toBe(200);
    expect(await status("/metrics")).toBe(200);
    expect(await status("/webhook/any", { method: "POST" })).toBe(404);
    child.kill("SIGINT");
    expect(await child.exited).toBe(0);
  });

  test("does not touch a database that a newer one has written", async () => {
    const path = join(school.folder, "data/maktab.db");
    const database = new Database(path);
    database.run("insert into migrations (name, applied_at) values ('9999_future.sql', '2030-01-01')");
    const refused = await maktab(["serve"], env);
    expect(refused.code).toBe(4);
    expect(refused.complained).toMatch(/newer than this executable \(it has 9999_future/);
    database.run("delete from migrations where name = '9999_future.sql'");
    database.close();
  });
});
