import { afterEach, describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeLog, type LogFormat, log, openLog, setLogLevel, withTurn } from "../../src/lib/log.ts";
import { LogFile } from "../../src/lib/logfile.ts";
import { redact } from "../../src/lib/redact.ts";

afterEach(closeLog);

function listen(format: LogFormat = "json", level: "debug" | "info" = "debug") {
  const lines: string[] = [];
  openLog({ level, format, write: (line) => lines.push(line) });
  return lines;
}

const TOKEN = "7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1";
const PLANTED: Record<string, string> = {
  "bot token": TOKEN,
  "token in an address": `https://api.telegram.org/bot${TOKEN}/getMe`,
  "token, escaped": TOKEN.replace(":", "%3A"),
  bearer: "Authorization: Bearer s3cr3t-v4lue.xyz",
  "database password": "postgres://maktab:hunter2@db.internal:5432/school",
  "password with an @": "postgres://maktab:hun@ter2@db.internal/school",
  "password in a DSN": "host=db password=hunter2 user=maktab",
  "secret in a query": "https://x.example/hook?secret=hunter2&x=1",
  "stripe key": "sk_live_51HxYzAbCdEfGhIjKlMnOp",
  "stripe signing secret": "whsec_abcdefghijklmnopqrstuvwxyz",
  "encryption key": "vC4z7S0mQ1pL8xT2wRk9nYh5uJd3eGf6aBo0iKlMN-Q=",
  session: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
  card: "6037991234567893",
  "card in fours": "6037-9912-3456-7893",
  "card in fours, spaced": "6037 9912 3456 7893",
  "card in Persian digits": "۶۰۳۷۹۹۱۲۳۴۵۶۷۸۹۳",
  "card in Persian fours": "۶۰۳۷ ۹۹۱۲ ۳۴۵۶ ۷۸۹۳",
  phone: "+989121234567",
  "phone, local": "09121234567",
  "phone, grouped": "0912 123 4567",
  "phone, dashed": "0912-123-4567",
  "phone without plus": "989121234567",
  "phone with 00": "00989121234567",
  "phone in Persian digits": "۰۹۱۲۱۲۳۴۵۶۷",
  "phone in Arabic digits": "٠٩١٢١٢٣٤٥٦٧",
  "phone, international Persian": "+۹۸ ۹۱۲ ۱۲۳ ۴۵۶۷",
  "phone, Uzbek": "998901234567",
  "phone, Uzbek grouped": "+998 (90) 123-45-67",
  "e-mail": "zahra@school.example",
  "an update as text": '{"update_id":1,"message":{"from":{"id":5,"first_name":"hunter2"},"text":"hunter2"}}',
};

/** What of it must not survive, in the shapes it could. */
const LEAKS = [
  /hunter2|ter2@/,
  /AAHdq/,
  /s3cr3t/,
  /51HxYz/,
  /abcdefghijkl/,
  /vC4z7S0/,
  /dozjgNry/,
  /zahra@/,
  /7893|۷۸۹۳/,
  /4567|۴۵۶۷|٤٥٦٧|45-67|234567/,
];

describe("redaction by pattern", () => {
  for (const [what, planted] of Object.entries(PLANTED)) {
    test(what, () => {
      const clean = redact(`before ${planted}, after`);
      for (const leak of LEAKS) expect(clean).not.toMatch(leak);
      expect(clean).toStartWith("before ");
    });
  }

  test("the planted values would leak without it", () => {
    for (const planted of Object.values(PLANTED)) expect(LEAKS.some((leak) => leak.test(planted))).toBe(true);
  });

  test("leaves what operators need: ids, times, addresses, amounts, versions, paths", () => {
    for (const kept of [
      "chat -1001234567890",
      "update 987654321 of 7123456789",
      "2026-11-21T11:33:10.123Z",
      "http://0.0.0.0:8080/health",
      "took 12.345 ms, 1,250,000 IRR",
      "6037991234567890 is no card number",
      "at src/features/people/registration.ts:120:33",
      "409: Conflict: terminated by other getUpdates request",
      "sha256 3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",
    ]) {
      expect(redact(kept)).toBe(kept);
    }
  });
});

describe("lines", () => {
  test("are JSON with time in UTC, level, part, message and details", () => {
    const lines = listen();
    log("outbox").warn("slowed down", { retryAfter: 3, chat: -1001234567890 });
    const line = JSON.parse(lines[0] ?? "");
    expect(line).toMatchObject({
      level: "warn",
      in: "outbox",
      message: "slowed down",
      retryAfter: 3,
      chat: -1001234567890,
    });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(lines[0]).toEndWith("}\n");
  });

  test("lose secrets and persons by field, however deep and however the field is spelled", () => {
    const lines = listen();
    const ali = { first_name: "hunter2", lastName: "hunter2", phone_number: "hunter2", username: "hunter2" };
    const secrets = {
      botToken: "hunter2",
      headers: { Authorization: "hunter2" },
      ENCRYPTION_KEY: "hunter2",
      first_name_enc: "hunter2",
    };
    log("turn").info("heard", {
      update: { message: { from: ali, text: "hunter2", caption: "hunter2" } },
      ...secrets,
    });
    log("turn").info("heard {name}", {
      name: "hunter2",
      list: [{ passport: "hunter2", address: { city: "hunter2" } }],
    });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("hunter2");
    expect(lines.join()).toContain("[redacted]");
  });

  test("lose every planted value in messages, details, numbers and errors", () => {
    const lines = listen();
    for (const planted of Object.values(PLANTED)) {
      const cause = Object.assign(new Error(planted), { path: planted, params: { x: planted } });
      const details = {
        a: planted,
        b: [planted],
        c: { d: planted },
        map: new Map([["k", planted]]),
        error: new Error(planted, { cause }),
      };
      log("x").error(planted, details);
      log("x").error("given {a}", { a: planted });
    }
    log("x").error("numbers", { card: 6037991234567893, big: 6037991234567893n, n: 6037991234567893 });
    for (const leak of LEAKS) expect(lines.join("")).not.toMatch(leak);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  test("of a failed fetch hold no token, though the runtime's error does", async () => {
    const lines = listen();
    const error = await fetch(`http://127.0.0.1:1/bot${TOKEN}/getMe`).catch((failed: unknown) => failed);
    expect(Bun.inspect(error)).toContain(TOKEN);
    log("telegram").error("call failed", { error });
    expect(lines.join()).not.toContain("AAHdq");
    expect(JSON.parse(lines[0] ?? "").error).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("survive circles, dates and bytes", () => {
    const lines = listen();
    const circle: Record<string, unknown> = { at: new Date(0), data: new Uint8Array(9) };
    circle.self = circle;
    log("x").info("odd", { circle });
    expect(JSON.parse(lines[0] ?? "").circle).toEqual({
      at: "1970-01-01T00:00:00.000Z",
      data: "[9 bytes]",
      self: "[circular]",
    });
  });

  test("as text are one line each, with an error's stack below", () => {
    const lines = listen("text");
    log("turn").info("forged\nERROR line", { ms: 3 });
    log("turn").error("failed", { error: new TypeError("no") });
    expect(lines[0]).toMatch(/^\S+Z INFO {2}turn forged\\nERROR line ms=3\n$/);
    expect(lines[1]).toMatch(/ERROR turn failed error=TypeError\nTypeError: no\n\s+at /);
  });
});

describe("levels and turns", () => {
  test("a level that is off says nothing; it changes while running", () => {
    const lines = listen("json", "info");
    const outbox = log("outbox");
    outbox.debug("quiet");
    setLogLevel("debug");
    outbox.debug("loud");
    setLogLevel("error");
    outbox.warn("quiet again");
    outbox.error("always");
    expect(lines.map((line) => JSON.parse(line).message)).toEqual(["loud", "always"]);
  });

  test("two turns at once keep their ids apart, across awaits", async () => {
    const lines = listen();
    const turn = (id: string) =>
      withTurn(id, async () => {
        await Promise.resolve();
        log("turn").info(id);
      });
    await Promise.all([turn("A"), turn("B")]);
    log("turn").info("outside");
    expect(lines.map((line) => JSON.parse(line)).map(({ message, turn }) => [message, turn])).toEqual([
      ["A", "A"],
      ["B", "B"],
      ["outside", undefined],
    ]);
  });
});

describe("the log file", () => {
  test("gets the lines, rotates when full and keeps five old ones", () => {
    const dir = mkdtempSync(join(tmpdir(), "maktab-log-"));
    const file = new LogFile(join(dir, "deep", "bot.log"), 100);
    for (let n = 0; n < 50; n++) file.write(`${String(n).padStart(49, "0")}\n`);
    file.close();
    expect(readdirSync(join(dir, "deep")).sort()).toEqual([
      "bot.log",
      ...[1, 2, 3, 4, 5].map((n) => `bot.log.${n}`),
    ]);
    expect(readFileSync(join(dir, "deep", "bot.log"), "utf8")).toContain("0049");
    expect(readFileSync(join(dir, "deep", "bot.log.1"), "utf8")).toContain("0047");
    rmSync(dir, { recursive: true });
  });

  test("is written besides standard error, redacted too", () => {
    const dir = mkdtempSync(join(tmpdir(), "maktab-log-"));
    const path = join(dir, "bot.log");
    openLog({ level: "info", format: "json", file: path, write: () => {} });
    log("x").info("phone 09121234567");
    closeLog();
    expect(readFileSync(path, "utf8")).toContain("phone [phone]");
    rmSync(dir, { recursive: true });
  });
});

describe("what others have written steers no terminal", () => {
  const NASTY = "red \u001b[31m, gone \u001b[2J\r, turned \u202e, next \u0085 line\nsecond";

  test.each(["json", "text"] as const)("in lines of %s", (format) => {
    const lines = listen(format);
    log("test").error(NASTY, { why: NASTY, error: new Error(NASTY) });
    const all = lines.join("");
    expect(all).toContain("\\u001b[31m");
    expect(all).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    if (format === "json") expect(JSON.parse(all).why).toBe(NASTY);
  });
});
