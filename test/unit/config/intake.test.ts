import { describe, expect, test } from "bun:test";
import { ENOUGH, given, mistakes, TOKEN } from "./given.ts";

describe("polling or webhook", () => {
  const here = { PUBLIC_URL: "https://bot.example.org" };
  for (const [env, mode] of [
    [{}, "polling"],
    [here, "webhook"],
    [{ ...here, BOT_MODE: "polling" }, "polling"],
    [{ ...here, BOT_MODE: "dev" }, "polling"],
    [{ ...here, BOT_MODE: "PROD" }, "webhook"],
    [{ ...here, BOT_MODE: "webhook", FORCE_POLLING: "true" }, "polling"],
    [{ ...here, FORCE_POLLING: "0" }, "webhook"],
    [{ RAILWAY_PUBLIC_DOMAIN: "x.up.railway.app" }, "webhook"],
  ] as const) {
    test(`${JSON.stringify(env)}: ${mode}`, () => expect(given(env).intake.mode).toBe(mode));
  }

  test("a webhook without an address is refused", () => {
    expect(mistakes({ ...ENOUGH, BOT_MODE: "webhook" })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is missing/),
    ]);
    expect(mistakes({ ...ENOUGH, BOT_MODE: "webhook", PUBLIC_URL: "ftp://x" })).toEqual([
      expect.stringMatching(/^PUBLIC_URL must be/),
    ]);
  });

  test("Telegram wants https on one of four ports, except on this machine or from a Bot API of one's own", () => {
    for (const url of ["http://bot.example.org", "https://bot.example.org:8080"]) {
      expect(mistakes({ ...ENOUGH, PUBLIC_URL: url })).toHaveLength(1);
      expect(mistakes({ ...ENOUGH, PUBLIC_URL: url, BOT_MODE: "polling" })).toEqual([]);
      expect(mistakes({ ...ENOUGH, PUBLIC_URL: url, TELEGRAM_API_ROOT: "http://botapi:8081" })).toEqual([]);
    }
    for (const url of [
      "http://127.0.0.1:4000",
      "http://localhost:4000/",
      "http://[::1]:4000",
      "https://b.example:8443",
    ]) {
      expect(given({ PUBLIC_URL: url }).intake.webhookUrl).toStartWith(new URL(url).origin);
    }
  });
});

describe("the webhook's address", () => {
  test("has a path and a secret that follow from the token and do not tell it", () => {
    const [one, same, other] = [TOKEN, TOKEN, TOKEN.replace("1", "2")].map(
      (BOT_TOKEN) => given({ BOT_TOKEN }).intake,
    );
    expect(one?.webhookPath).toMatch(/^\/webhook\/[0-9a-f]{32}$/);
    expect(one?.webhookSecret).toMatch(/^[\w-]{43}$/);
    expect([same?.webhookPath, same?.webhookSecret]).toEqual([one?.webhookPath, one?.webhookSecret]);
    expect(other?.webhookPath).not.toBe(one?.webhookPath);
    expect(other?.webhookSecret).not.toBe(one?.webhookSecret);
    expect(one?.webhookUrl).toBeUndefined();
  });

  test("WEBHOOK_URL may be the whole of it, WEBHOOK_PATH comes before its path", () => {
    const whole = { WEBHOOK_URL: "https://bot.example.org/hooks/telegram/" };
    expect(given(whole).intake).toMatchObject({
      publicUrl: "https://bot.example.org",
      webhookPath: "/hooks/telegram",
      webhookUrl: "https://bot.example.org/hooks/telegram",
    });
    expect(given({ ...whole, WEBHOOK_PATH: "webhook" }).intake.webhookUrl).toBe(
      "https://bot.example.org/webhook",
    );
    expect(given({ WEBHOOK_URL: "https://bot.example.org/" }).intake.webhookPath).toStartWith("/webhook/");
  });

  test("a bare host means https, and the same on this machine http", () => {
    expect(given({ WEBHOOK_HOST: "bot.example.org" }).intake.publicUrl).toBe("https://bot.example.org");
    expect(given({ PUBLIC_URL: "localhost:4000" }).intake.publicUrl).toBe("http://localhost:4000");
  });

  test("must not hide a page of ours, and other names carry no path", () => {
    for (const path of ["/", "/health", "/api/v1", "metrics", "/a b", "/x?y"]) {
      expect(mistakes({ ...ENOUGH, WEBHOOK_PATH: path })).toEqual([
        expect.stringMatching(/^WEBHOOK_PATH (may|must)/),
      ]);
    }
    expect(given({ WEBHOOK_PATH: "/healthy" }).intake.webhookPath).toBe("/healthy");
    expect(mistakes({ ...ENOUGH, PUBLIC_URL: "https://bot.example.org/bot" })).toHaveLength(1);
    expect(mistakes({ ...ENOUGH, WEBHOOK_URL: "https://bot.example.org/health" })[0]).toStartWith(
      "WEBHOOK_URL must not",
    );
  });
});
