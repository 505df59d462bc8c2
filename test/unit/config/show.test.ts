import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configNotes, describeConfig, type Env } from "../../../src/config/index.ts";
import { configTable, envExample, readConfig } from "../../../src/configuration.ts";
import { ENOUGH, file, given, TOKEN } from "./given.ts";

describe("config show", () => {
  test("says for each value where it came from", () => {
    const config = readConfig(
      { ...ENOUGH, OWNER_ID: "", ADMIN_USER_ID: "9", LOG_LEVEL: "DEBUG", PORT_FILE: file("p", "81") },
      { overrides: { HOST: "::1" } },
    );
    const rows = Object.fromEntries(
      describeConfig(config).map(({ name, value, source }) => [name, [value, source]]),
    );
    expect(rows).toMatchObject({
      BOT_TOKEN: ["••••", "env"],
      OWNER_ID: ["9", "derived"],
      ADMIN_USER_IDS: ["9", "alias ADMIN_USER_ID"],
      LOG_LEVEL: ["DEBUG", "env"],
      PORT: ["81", "file"],
      HOST: ["::1", "command line"],
      WEBHOOK_SECRET: ["••••", "derived"],
      BOT_MODE: ["polling", "derived"],
      SEND_PER_SECOND: ["30", "default"],
      METRICS_TOKEN: ["", "unset"],
    });
  });

  test("shows no secret", () => {
    const secrets = {
      METRICS_TOKEN: "hunter2",
      STRIPE_API_KEY: "hunter2",
      DATABASE_URL: "postgres://u:hunter2@h/d",
      PAYMENT_CARD_NUMBER: "6037991234567893",
    };
    const shown = JSON.stringify(describeConfig(given(secrets)));
    for (const secret of ["hunter2", TOKEN, ENOUGH.ENCRYPTION_KEY, "7893"])
      expect(shown).not.toContain(secret);
    expect(shown).toContain("postgres://••••@h/d");
  });
});

describe("config check", () => {
  const noted = (env: Env) => configNotes(given(env)).map(({ kind, text }) => `${kind}: ${text}`);

  test("reports aliases, names that other bots used, and typing errors", () => {
    expect(noted({ ADMIN_USER_ID: "6", REDIS_URL: "x", GUNICORN_WORKERS: "2", API_BASE_URL: "x" })).toEqual([
      "alias: ADMIN_USER_ID is read as ADMIN_USER_IDS.",
      "unused: REDIS_URL is not used: Maktab needs no Redis.",
      "unused: GUNICORN_WORKERS is not used: Maktab is its own server.",
      "unused: API_BASE_URL is not used: the back office is built in.",
    ]);
    expect(noted({ TOKEN, MAKTAB_X: "1", ENCRYPTON_KEY: "x", OWNER_DI: "1", BOT_TOKENFILE: "x" })).toEqual([
      "ignored: TOKEN is ignored because BOT_TOKEN is set.",
      "unknown: MAKTAB_X is not known.",
      "unknown: ENCRYPTON_KEY is not known; did you mean ENCRYPTION_KEY?",
      "unknown: OWNER_DI is not known; did you mean OWNER_ID?",
      "unknown: BOT_TOKENFILE is not known; did you mean BOT_TOKEN_FILE?",
    ]);
  });

  test("every name of the seeds is either read or explained", () => {
    const names = [
      ...[
        "BOT_TOKEN",
        "ADMIN_USER_IDS",
        "PAYMENT_CARD_NUMBER",
        "PAYMENT_PAYEE_NAME",
        "RAILWAY_PUBLIC_DOMAIN",
        "WEBHOOK_URL",
      ],
      ...[
        "WEBHOOK_SECRET",
        "PORT",
        "DATABASE_URL",
        "ENCRYPTION_KEY",
        "FORCE_POLLING",
        "MAX_REQUESTS_PER_MINUTE",
      ],
      ...[
        "CACHE_TTL_SECONDS",
        "CLEANUP_INTERVAL_SECONDS",
        "USERS_DIR",
        "LOG_LEVEL",
        "ADMIN_GROUP_ID",
        "ADMIN_USER_ID",
      ],
      ...[
        "STRIPE_API_KEY",
        "STRIPE_WEBHOOK_SECRET",
        "GUNICORN_WORKERS",
        "GUNICORN_THREADS",
        "GUNICORN_TIMEOUT",
        "TOKEN",
      ],
      ...[
        "OWNER_ID",
        "TELEGRAM_PROVIDER_TOKEN",
        "CRYPTO_PAY_TOKEN",
        "STARS_PER_VALUE",
        "PAY_CURRENCY",
        "REFERRAL_PERCENT",
      ],
      ...[
        "PAYMENT_TIME",
        "MIN_AMOUNT",
        "MAX_AMOUNT",
        "CHANNEL_URL",
        "HELPER_ID",
        "RULES",
        "BOT_LOCALE",
        "LOG_TO_STDOUT",
      ],
      ...[
        "LOG_TO_FILE",
        "BOT_LOGFILE",
        "BOT_AUDITFILE",
        "DEBUG",
        "MONITORING_HOST",
        "MONITORING_PORT",
        "REDIS_HOST",
      ],
      ...[
        "REDIS_PORT",
        "REDIS_DB",
        "REDIS_PASSWORD",
        "POSTGRES_DB",
        "POSTGRES_USER",
        "POSTGRES_PASSWORD",
        "DB_PORT",
      ],
      ...[
        "DB_DRIVER",
        "BOT_MODE",
        "WEBHOOK_HOST",
        "WEBHOOK_PATH",
        "WEBHOOK_PORT",
        "API_BASE_URL",
        "REDIS_URL",
      ],
    ];
    const read = envExample() + configTable();
    const config = given(
      Object.fromEntries(names.filter((name) => !read.includes(name)).map((name) => [name, "x"])),
    );
    const explained = configNotes(config)
      .filter(({ kind }) => kind === "unused")
      .map(({ name }) => name);
    for (const name of names) expect(explained.includes(name) || read.includes(name)).toBe(true);
  });

  test("is quiet about the machine's own names", () => {
    const usual = {
      PATH: "/bin",
      HOME: "/root",
      HOSTNAME: "h",
      LANG: "C",
      TERM: "x",
      USER: "u",
      PWD: "/",
      SHLVL: "1",
      TZ: "UTC",
      LOGNAME: "u",
    };
    expect(
      noted({
        ...usual,
        LC_ALL: "C",
        _: "x",
        EDITOR: "vi",
        SHELL: "/bin/sh",
        DISPLAY: ":0",
        MAIL: "x",
        HTTP_PROXY: "x",
      }),
    ).toEqual([]);
  });
});

test(".env.example is printed from the table", () => {
  expect(readFileSync(join(import.meta.dir, "../../../.env.example"), "utf8")).toBe(envExample());
});
