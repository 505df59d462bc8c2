import { describe, expect, test } from "bun:test";
import { resolve } from "node:path";
import { configNotes, DEMO_TOKEN } from "../../../src/config/index.ts";
import { readConfig } from "../../../src/configuration.ts";
import { ENOUGH, file, given, KEY, mistakes, TOKEN } from "./given.ts";

describe("a token, an owner and a key are enough", () => {
  test("everything else has its default", () => {
    const config = readConfig(ENOUGH);
    expect(config.bot).toMatchObject({ token: TOKEN, ownerId: 5, adminIds: [], locale: "en" });
    expect(config.bot.apiRoot).toBe("https://api.telegram.org");
    expect(config.intake).toMatchObject({ mode: "polling", host: "0.0.0.0", port: 8080, trustedProxies: [] });
    expect(config.data.database).toEqual({ dialect: "sqlite", path: resolve("data/maktab.db") });
    expect(config.data.keys).toEqual([KEY]);
    expect(config.pace).toEqual({ perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 });
    expect(config.limits).toEqual({ messagesPerMinute: 10, updatesPerMinute: 30, banSeconds: 300 });
    expect(config.payments).toMatchObject({ lifetimeSeconds: 1800, referralPercent: 0 });
    expect(config.declared).toMatchObject({ PAYMENT_SANDBOX: false });
    expect(config.runtime).toEqual({ production: false, controlledClock: false, demo: false });
  });

  test("empty and blank count as unset, and blanks around a value do not matter", () => {
    expect(given({ PORT: "", LOG_LEVEL: "  ", BOT_MODE: "" })).toMatchObject({ intake: { port: 8080 } });
    expect(given({ BOT_TOKEN: ` ${TOKEN}\n` }).bot.token).toBe(TOKEN);
  });

  test("nobody can change it afterwards", () => {
    const config = readConfig(ENOUGH);
    expect(() => Object.assign(config.intake, { port: 1 })).toThrow();
    expect(() => Object.assign(config.bot.adminIds, { 0: 1 })).toThrow();
  });
});

describe("mistakes", () => {
  test("are all told at once, one sentence each, beginning with the name", () => {
    const told = mistakes({
      ...{
        BOT_TOKEN: "abc",
        OWNER_ID: "@ali",
        ADMIN_GROUP_ID: "5",
        PORT: "80a",
        BOT_LOCALE: "de",
        BOT_MODE: "fast",
      },
      ...{ ENCRYPTION_KEY: "short", DATABASE_URL: "mysql://x/y", SEND_PER_SECOND: "-1", LOG_LEVEL: "loud" },
      ...{
        TELEGRAM_API_ROOT: "telegram",
        TRUSTED_PROXIES: "10.0.0.0/64",
        WEBHOOK_SECRET: "a b",
        PAYMENT_SANDBOX: "perhaps",
      },
    });
    expect(told.map((sentence) => sentence.split(" ")[0]).sort()).toEqual([
      ...[
        "ADMIN_GROUP_ID",
        "BOT_LOCALE",
        "BOT_MODE",
        "BOT_TOKEN",
        "DATABASE_URL",
        "ENCRYPTION_KEY",
        "LOG_LEVEL",
        "OWNER_ID",
      ],
      ...[
        "PAYMENT_SANDBOX",
        "PORT",
        "SEND_PER_SECOND",
        "TELEGRAM_API_ROOT",
        "TRUSTED_PROXIES",
        "WEBHOOK_SECRET",
      ],
    ]);
    for (const sentence of told) expect(sentence).toMatch(/^\w+ (must|may|is) [^\n]*\.$/);
  });

  test("what is missing is named, and the demo misses nothing", () => {
    expect(mistakes({})).toEqual([
      expect.stringMatching(/^BOT_TOKEN is missing/),
      expect.stringMatching(/^ENCRYPTION_KEY is missing/),
    ]);
    expect(mistakes({}, { demo: true })).toEqual([]);
    const demo = readConfig({}, { demo: true });
    expect(demo.bot.token).toBe(DEMO_TOKEN);
    expect(demo.data.keys[0]).toHaveLength(32);
  });

  test("secrets are not repeated in them", () => {
    const told = mistakes({
      BOT_TOKEN: "hunter2",
      ENCRYPTION_KEY: "hunter2",
      WEBHOOK_SECRET: "hunter 2",
      PAYMENT_CARD_NUMBER: "hunter2",
      DATABASE_URL: "mysql://u:hunter2@h/d",
    });
    expect(told).toHaveLength(5);
    expect(told.join()).not.toMatch(/hunter/);
  });

  test("the name in the sentence is the one that was set", () => {
    expect(mistakes({ ...ENOUGH, WEBHOOK_PORT: "x" })[0]).toStartWith("WEBHOOK_PORT must be");
    expect(mistakes({ ...ENOUGH, PORT_FILE: file("port", "x\n") })[0]).toStartWith("PORT_FILE must be");
    expect(mistakes({ ...ENOUGH, RAILWAY_PUBLIC_DOMAIN: "a b" })[0]).toStartWith(
      "RAILWAY_PUBLIC_DOMAIN must be",
    );
  });
});

describe("production", () => {
  const production = { ...ENOUGH, NODE_ENV: "production" };

  test("refuses the controlled clock and the sandbox, which other environments accept", () => {
    const test = { MAKTAB_CLOCK: "controlled", NODE_ENV: "test", TELEGRAM_API_ROOT: "http://127.0.0.1:9" };
    expect(given(test).runtime.controlledClock).toBe(true);
    expect(mistakes({ ...production, MAKTAB_CLOCK: "controlled", PAYMENT_SANDBOX: "1" })).toEqual([
      expect.stringMatching(/^MAKTAB_CLOCK must not/),
      expect.stringMatching(/^PAYMENT_SANDBOX must not/),
    ]);
  });

  test("wants an owner or an admin", () => {
    expect(mistakes({ ...production, OWNER_ID: "" })).toEqual([
      expect.stringMatching(/^OWNER_ID is missing/),
    ]);
    expect(mistakes({ ...production, OWNER_ID: "", ADMIN_USER_IDS: "7" })).toEqual([]);
    expect(configNotes(given({ OWNER_ID: "" })).map(({ name }) => name)).toEqual(["OWNER_ID"]);
  });

  test("warns when polling was nobody's decision", () => {
    expect(configNotes(readConfig(production)).map(({ name }) => name)).toEqual(["PUBLIC_URL"]);
    expect(configNotes(readConfig({ ...production, BOT_MODE: "polling" }))).toEqual([]);
    expect(configNotes(readConfig({ ...production, FORCE_POLLING: "1" }))).toEqual([]);
  });
});
