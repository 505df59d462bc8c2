import { describe, expect, test } from "bun:test";
import { join, resolve } from "node:path";
import { configNotes } from "../../../src/config/index.ts";
import { readConfig } from "../../../src/configuration.ts";
import { dir, ENOUGH, file, given, KEY, mistakes, TOKEN } from "./given.ts";

const OLD = Buffer.alloc(32, 9);

describe("people", () => {
  test("the two names of admins are one list, without the owner and without repetition", () => {
    expect(given({ ADMIN_USER_IDS: "7, 8;5 7", ADMIN_USER_ID: "9" }).bot).toMatchObject({
      ownerId: 5,
      adminIds: [7, 8, 9],
    });
  });

  test("without an owner the first admin is it", () => {
    expect(given({ OWNER_ID: "", ADMIN_USER_ID: "9,10" }).bot).toMatchObject({ ownerId: 9, adminIds: [10] });
  });

  test("ids beyond what a number can hold are refused", () => {
    expect(mistakes({ ...ENOUGH, OWNER_ID: "9007199254740993" })).toHaveLength(1);
    expect(given({ ADMIN_GROUP_ID: "-1001234567890" }).bot.adminGroupId).toBe(-1001234567890);
  });
});

describe("data", () => {
  test("a database is a file or Postgres, however it is written", () => {
    const at = (DATABASE_URL: string) => given({ DATABASE_URL }).data.database;
    for (const path of [
      "/srv/m.db",
      "sqlite:/srv/m.db",
      "sqlite:///srv/m.db",
      "file:///srv/m.db",
      "file:/srv/m.db",
    ]) {
      expect(at(path)).toEqual({ dialect: "sqlite", path: "/srv/m.db" });
    }
    expect(at("sqlite:m.db")).toEqual({ dialect: "sqlite", path: resolve("m.db") });
    for (const scheme of ["postgres", "postgresql", "postgresql+psycopg"]) {
      expect(at(`${scheme}://u:p@h:5432/d?sslmode=require`)).toEqual({
        dialect: "postgres",
        url: "postgres://u:p@h:5432/d?sslmode=require",
      });
    }
    for (const url of ["mysql://h/d", "sqlite::memory:", "postgres://", "redis://h"]) {
      expect(mistakes({ ...ENOUGH, DATABASE_URL: url })).toEqual([
        expect.stringMatching(/^DATABASE_URL must/),
      ]);
    }
  });

  test("follows DATA_DIR when unset", () => {
    expect(given({ DATA_DIR: "/srv/school" }).data).toMatchObject({
      dir: "/srv/school",
      database: { path: "/srv/school/maktab.db" },
    });
  });

  test("keys come in any base64, the first is current, older ones behind it", () => {
    const random = Buffer.from("vC4z7S0+Q1pL8xT2wRk9nYh5uJd3eGf6aBo0iKl/N+Q=", "base64");
    for (const written of ["base64", "base64url"] as const) {
      expect(given({ ENCRYPTION_KEY: random.toString(written) }).data.keys).toEqual([random]);
    }
    const two = given({ ENCRYPTION_KEY: `${KEY.toString("base64")}, ${OLD.toString("base64url")}` });
    expect(two.data.keys).toEqual([KEY, OLD]);
    expect(configNotes(two).map(({ text }) => text)[0]).toContain("keys rotate");
    for (const bad of [
      "x",
      KEY.toString("hex"),
      `${KEY.toString("base64")},x`,
      Buffer.alloc(31).toString("base64"),
    ]) {
      expect(mistakes({ ...ENOUGH, ENCRYPTION_KEY: bad })).toHaveLength(1);
    }
  });
});

describe("other kinds", () => {
  test("pace takes fractions and zero, addresses lose the slash at their end", () => {
    expect(given({ SEND_PER_SECOND: "0", SEND_PER_CHAT_PER_SECOND: "0.5" }).pace).toMatchObject({
      perSecond: 0,
      perChatPerSecond: 0.5,
    });
    expect(given({ TELEGRAM_API_ROOT: "http://127.0.0.1:9/base/" }).bot.apiRoot).toBe(
      "http://127.0.0.1:9/base",
    );
  });

  test("log levels of other systems are understood, in any case", () => {
    const levels = ["INFO", "WARNING", "critical", "Debug"].map(
      (LOG_LEVEL) => given({ LOG_LEVEL }).logs.level,
    );
    expect(levels).toEqual(["info", "warn", "error", "debug"]);
  });

  test("networks, a second listener, another port", () => {
    expect(given({ TRUSTED_PROXIES: "10.0.0.0/8, ::1" }).intake.trustedProxies).toEqual([
      "10.0.0.0/8",
      "::1",
    ]);
    expect(given({ MONITORING_PORT: "9090" }).intake.monitoring).toEqual({ host: "127.0.0.1", port: 9090 });
    expect(given({ MONITORING_HOST: "0.0.0.0" }).intake.monitoring).toBeUndefined();
    expect(given({ WEBHOOK_PORT: "8443" }).intake.port).toBe(8443);
  });
});

describe("files and layers", () => {
  test("every name works with _FILE, without the newline at the file's end, and by its alias", () => {
    expect(
      readConfig({ ...ENOUGH, BOT_TOKEN: "", BOT_TOKEN_FILE: file("t", `${TOKEN}\r\n`) }).bot.token,
    ).toBe(TOKEN);
    expect(readConfig({ ...ENOUGH, BOT_TOKEN: "", TOKEN_FILE: file("t", `${TOKEN}\n`) }).bot.token).toBe(
      TOKEN,
    );
    expect(given({ LOG_FILE_FILE: file("l", "/var/log/m.log") }).logs.file).toBe("/var/log/m.log");
  });

  test("a file that is missing, empty, or given besides the value is refused", () => {
    const [missing, empty, both] = [
      mistakes({ ...ENOUGH, METRICS_TOKEN_FILE: join(dir, "nothing") }),
      mistakes({ ...ENOUGH, METRICS_TOKEN_FILE: file("e", "\n") }),
      mistakes({ ...ENOUGH, BOT_TOKEN_FILE: file("t", TOKEN) }),
    ];
    expect(missing).toEqual([
      expect.stringMatching(/^METRICS_TOKEN_FILE names .*nothing, which cannot be read \(ENOENT\)\.$/),
    ]);
    expect(empty).toEqual([expect.stringMatching(/^METRICS_TOKEN_FILE names .*, which is empty\.$/)]);
    expect(both).toEqual(["BOT_TOKEN and BOT_TOKEN_FILE are both set; keep one of them."]);
  });

  test("the command line wins over the environment, the environment over defaults", () => {
    const options = { overrides: { PORT: "1" }, defaults: { PORT: "3", HOST: "::1" } };
    expect(given({ PORT: "2" }, options).intake).toMatchObject({ port: 1, host: "::1" });
    expect(given({ WEBHOOK_PORT: "2" }, { defaults: { PORT: "3" } }).intake.port).toBe(2);
  });
});
