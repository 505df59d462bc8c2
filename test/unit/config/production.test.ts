import { describe, expect, test } from "bun:test";
import { configNotes, describeConfig, type Env } from "../../../src/config/index.ts";
import { isNear } from "../../../src/config/production.ts";
import { ENOUGH, given, mistakes } from "./given.ts";

const production = { ...ENOUGH, NODE_ENV: "production", BOT_MODE: "polling" };
const refused = (env: Env) => mistakes({ ...production, ...env });

describe("production", () => {
  test("is meant however it is written, and what else is written is not guessed at", () => {
    for (const NODE_ENV of ["production", "Production", "PRODUCTION", "prod", '"production"'])
      expect(given({ NODE_ENV }).runtime.production).toBe(true);
    for (const NODE_ENV of ["development", "Test", ""])
      expect(given({ NODE_ENV }).runtime.production).toBe(false);
    expect(mistakes({ ...ENOUGH, NODE_ENV: "productoin" })).toEqual([
      expect.stringMatching(/^NODE_ENV must be one of production, development, test/),
    ]);
  });

  test("refuses secrets that can be guessed, and a key of zeros", () => {
    for (const weak of ["secret", "aaaaaaaaaaaaaaaaaaaaaaaa", "1234567890"])
      for (const name of ["WEBHOOK_SECRET", "METRICS_TOKEN"]) {
        expect(refused({ [name]: weak })).toEqual([expect.stringContaining(`${name} can be guessed`)]);
        expect(mistakes({ ...ENOUGH, [name]: weak })).toEqual([]);
      }
    expect(refused({ METRICS_TOKEN: "5f0c1a2b9e7d4c33a1b2" })).toEqual([]);
    const zeros = Buffer.alloc(32).toString("base64");
    for (const ENCRYPTION_KEY of [zeros, `${ENOUGH.ENCRYPTION_KEY},${zeros}`])
      expect(refused({ ENCRYPTION_KEY })).toEqual([
        expect.stringMatching(/^ENCRYPTION_KEY must not be zeros/),
      ]);
  });

  test("refuses addresses that anybody on the way can read, but for this machine and networks of one's own", () => {
    for (const name of [
      "TELEGRAM_API_ROOT",
      "STRIPE_API_ROOT",
      "CRYPTO_PAY_API_ROOT",
      "MULTICARD_API_ROOT",
    ]) {
      expect(refused({ [name]: "http://api.example.org" })).toEqual([
        expect.stringContaining(`${name} must begin with https://`),
      ]);
      for (const root of [
        "http://127.0.0.1:8081",
        "http://botapi:8081",
        "http://10.0.0.7",
        "https://x.example",
      ])
        expect(refused({ [name]: root })).toEqual([]);
    }
    expect(["[::1]", "[fd00::1]", "172.16.0.1", "botapi.internal"].every(isNear)).toBe(true);
    expect(["8.8.8.8", "172.32.0.1", "[2001:db8::1]", "x.example.org"].some(isNear)).toBe(false);
  });

  test("refuses what makes the runtime careless or talkative", () => {
    expect(refused({ NODE_TLS_REJECT_UNAUTHORIZED: "0", BUN_CONFIG_VERBOSE_FETCH: "curl" })).toEqual([
      expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED must not be set in production/),
      expect.stringMatching(/^BUN_CONFIG_VERBOSE_FETCH must not be set in production/),
    ]);
    expect(refused({ NODE_TLS_REJECT_UNAUTHORIZED: "1", BUN_CONFIG_VERBOSE_FETCH: "false" })).toEqual([]);
  });
});

test("a clock that is held and a provider that pays itself do not meet the real Telegram, wherever they are", () => {
  const playing = { MAKTAB_CLOCK: "controlled", PAYMENT_SANDBOX: "1" };
  expect(mistakes({ ...ENOUGH, ...playing })).toEqual([
    expect.stringMatching(/^MAKTAB_CLOCK must not be controlled with the real Telegram/),
    expect.stringMatching(/^PAYMENT_SANDBOX must not be on with the real Telegram/),
  ]);
  expect(mistakes({ ...ENOUGH, ...playing, TELEGRAM_API_ROOT: "http://127.0.0.1:9" })).toEqual([]);
});

describe("the password of the database", () => {
  const urls = [
    "postgres://u:hunter2@h/d",
    "postgres://u:hun/hunter2@h/d",
    "postgres://u:hunter2#@h/d",
    "postgres://u:a@hunter2@h/d",
    "postgres://u@h/d?password=hunter2&sslmode=disable",
    "postgresql+psycopg://u:hunter2?x@h/d",
    "mysql://u:hunter2@h/d",
    "postgres:u:hunter2@h/d",
  ];
  test.each(urls)("%s is neither shown nor told", (DATABASE_URL) => {
    const told = mistakes({ ...ENOUGH, DATABASE_URL });
    const shown = told.length > 0 ? [] : describeConfig(given({ DATABASE_URL }));
    expect(JSON.stringify([told, shown])).not.toContain("hunter2");
  });
});

test("a database on another machine without sslmode is advised against", () => {
  const noted = (DATABASE_URL: string) => configNotes(given({ DATABASE_URL })).map(({ text }) => text);
  for (const open of ["postgres://u:p@db.example.org/d", "postgres://u:p@10.0.0.3:5432/d?application_name=x"])
    expect(noted(open)).toEqual([
      expect.stringMatching(/^DATABASE_URL leads to another machine without sslmode/),
    ]);
  for (const fine of [
    "postgres://u:p@db/d?sslmode=require",
    "postgres://u:p@localhost/d",
    "postgres://u:p@[::1]/d",
  ])
    expect(noted(fine)).toEqual([]);
});

test("limits of top-ups that leave no amount at all are advised against", () => {
  const noted = (least: string, most: string) =>
    configNotes(given({ MIN_AMOUNT: least, MAX_AMOUNT: most })).map(({ text }) => text);
  expect(noted("100", "50")).toEqual([expect.stringMatching(/^MAX_AMOUNT is below MIN_AMOUNT \(100\)/)]);
  expect(noted("100", "100")).toEqual([]);
  expect(() => given({ MAX_AMOUNT: "0" })).toThrow(/MAX_AMOUNT/);
});
