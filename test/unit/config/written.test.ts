import { describe, expect, test } from "bun:test";
import { ConfigError, configNotes, type Env } from "../../../src/config/index.ts";
import { NAMES_MEANT } from "../../../src/config/unused.ts";
import { envExample, readConfig } from "../../../src/configuration.ts";
import { paying } from "../../../src/features/payments/core/settings.ts";
import { transfers } from "../../../src/features/payments/ways/card/settings.ts";
import { DomainError } from "../../../src/lib/errors.ts";
import { ENOUGH, file, given, mistakes, TOKEN } from "./given.ts";

/** What operators write, of all that could be read in only one way. */
const refused = (env: Env) => mistakes({ ...ENOUGH, ...env });
const notes = (env: Env) => configNotes(given(env)).map(({ text }) => text);

describe("a card and a currency are read as the settings read them", () => {
  const card = (PAYMENT_CARD_NUMBER: string) => given({ PAYMENT_CARD_NUMBER }).declared.PAYMENT_CARD_NUMBER;

  test("config-card-checkdigit: a number whose check digit is wrong takes nobody's money", () => {
    const PAYMENT_CARD_NUMBER = "6037997712345679";
    expect(refused({ PAYMENT_CARD_NUMBER })).toEqual([
      expect.stringMatching(/^PAYMENT_CARD_NUMBER is not the number of a card: .*check digit/),
    ]);
    expect(() => transfers.cardNumber.parse(PAYMENT_CARD_NUMBER)).toThrow(DomainError);
  });

  test.each([
    ["config-card-persian", "۶۰۳۷-۹۹۷۷-۱۲۳۴-۵۶۷۸"],
    ["spaces", "6037 9977 1234 5678"],
    ["long hyphens", "6037–9977–1234–5678"],
    ["spaces that do not break", "٦٠٣٧\u00a0٩٩٧٧\u00a0١٢٣٤\u00a0٥٦٧٨"],
  ])("%s: is taken", (_, typed) => {
    expect(card(typed)).toBe("6037997712345678");
    expect(transfers.cardNumber.parse(typed)).toBe("6037997712345678");
  });

  test.each([
    ["config-currency-case", "irt", "IRT"],
    ["a mixed case", "Uzs", "UZS"],
  ])("%s: is taken", (_, PAY_CURRENCY, meant) => {
    expect(given({ PAY_CURRENCY }).payments.currency).toBe(meant);
    expect(paying.currency.parse(PAY_CURRENCY)).toBe(meant);
  });

  test("a currency that is none is refused by both", () => {
    expect(refused({ PAY_CURRENCY: "TOMAN" })).toEqual([expect.stringMatching(/^PAY_CURRENCY must .*IRT/)]);
    expect(refused({ PAY_CURRENCY: "ABC" })).toHaveLength(1);
  });
});

test("numbers may have digits of any of our scripts, and groups", () => {
  const { payments, intake, bot } = given({
    ...{ OWNER_ID: "۱۲۳۴۵", ADMIN_USER_IDS: "۷، ۸", ADMIN_GROUP_ID: "−۱۰۰۱۲۳" },
    ...{ MIN_AMOUNT: "۵۰٬۰۰۰", MAX_AMOUNT: "5 000 000", PORT: "۸۰۸۱" },
  });
  expect(bot).toMatchObject({ ownerId: 12345, adminIds: [7, 8], adminGroupId: -100123 });
  expect(payments).toMatchObject({ minAmount: 50_000, maxAmount: 5_000_000 });
  expect(intake.port).toBe(8081);
  expect(given({ ADMIN_USER_IDS: '["7", "8"]' }).bot.adminIds).toEqual([7, 8]);
});

describe("what a file of variables leaves around a value", () => {
  test("config-quotes: quotes are taken off and named", () => {
    for (const quote of ['"', "'"]) {
      const quoted = { OWNER_ID: `${quote}123456789${quote}`, BOT_TOKEN: `${quote}${TOKEN}${quote}` };
      expect(given(quoted).bot).toMatchObject({ ownerId: 123456789, token: TOKEN });
      expect(notes(quoted)).toEqual([
        "BOT_TOKEN has quotes around its value, which are left out; write it without them.",
        "OWNER_ID has quotes around its value, which are left out; write it without them.",
      ]);
    }
    expect(given({ LOG_FILE_FILE: file("quoted", '"/var/log/m.log"\n') }).logs.file).toBe("/var/log/m.log");
  });

  test("a quote that is alone is named, and so is a comment; a secret is not repeated", () => {
    expect(refused({ OWNER_ID: '"5' })).toEqual([expect.stringMatching(/; leave the quotes out\.$/)]);
    expect(refused({ OWNER_ID: "5 # Sara" })).toEqual([expect.stringMatching(/leave out the comment/)]);
    const [token = ""] = refused({ BOT_TOKEN: `“${TOKEN}”` });
    expect(token).toMatch(/leave the quotes out/);
    expect(token).not.toContain(TOKEN);
    expect(notes({ DATA_DIR: "./data # here" })).toEqual([expect.stringMatching(/^DATA_DIR has a comment/)]);
  });
});

describe("names that others use for what we read", () => {
  test.each([
    ["config-names-1", ["ADMIN_IDS", "ADMIN_ID", "ADMIN_ID_LIST"], "ADMIN_USER_IDS"],
    ["config-names-2", ["TELEGRAM_BOT_TOKEN", "TG_TOKEN", "bot_token"], "BOT_TOKEN"],
    ["of a way to pay", ["STRIPE_SECRET_KEY"], "STRIPE_API_KEY"],
    ["of a way to pay", ["CRYPTOBOT_TOKEN"], "CRYPTO_PAY_TOKEN"],
    ["config-names-3", ["ADMIN_PORT"], "MONITORING_PORT"],
    ["config-names-3", ["ADMIN_HOST"], "MONITORING_HOST"],
    ["with a word in front", ["MAKTAB_OWNER_ID", "SCHOOL_ENCRYPTION_KEY_FILE"], ""],
  ])("%s: %p", (_, names, meant) => {
    for (const name of names)
      expect(notes({ [name]: "5" })).toEqual([
        `${name} is not known; did you mean ${meant || name.replace(/^[A-Z]+_/, "")}?`,
      ]);
  });

  test("config-names-3: parts of a database's address are not used, and it says what is", () => {
    for (const name of ["POSTGRES_HOST", "POSTGRES_PORT", "DB_HOST"])
      expect(notes({ [name]: "db" })).toEqual([
        `${name} is not used: DATABASE_URL names the database, like postgres://user:password@host/database.`,
      ]);
  });

  test("what is missing may stand there under such a name, which is told with it", () => {
    try {
      readConfig({ ...ENOUGH, BOT_TOKEN: "", TELEGRAM_BOT_TOKEN: TOKEN });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      expect(error.mistakes).toEqual([expect.stringMatching(/^BOT_TOKEN is missing/)]);
      expect(error.notes.map(({ text }) => text)).toEqual([
        "TELEGRAM_BOT_TOKEN is not known; did you mean BOT_TOKEN?",
      ]);
    }
  });

  test("every name that is said to be meant is read", () => {
    const read = envExample();
    expect(NAMES_MEANT.filter((name) => !new RegExp(`^#?${name}=`, "m").test(read))).toEqual([]);
  });

  test("a name that is kept for later is said to be so", () => {
    expect(notes({ TRUSTED_PROXIES: "10.0.0.0/8", REFERRAL_PERCENT: "5" })).toEqual([
      "TRUSTED_PROXIES is not used yet: nothing reads TRUSTED_PROXIES so far.",
      "REFERRAL_PERCENT is not used yet: nothing reads REFERRAL_PERCENT so far.",
    ]);
  });
});

describe("keys of Stripe that stand in each other's place", () => {
  test.each([
    ["config-wrong-keys", "STRIPE_API_KEY", "pk_live_x", /is a publishable key.*sk_…/],
    ["config-wrong-keys", "STRIPE_WEBHOOK_SECRET", "we_1", /is the id of an endpoint.*whsec_…/],
    ["the other's secret", "STRIPE_API_KEY", "whsec_1", /goes into STRIPE_WEBHOOK_SECRET/],
    ["the other's key", "STRIPE_WEBHOOK_SECRET", "sk_live_x", /goes into STRIPE_API_KEY/],
  ])("%s: %s", (_, name, value, why) => {
    const [told = "", ...more] = refused({ [name]: value });
    expect(more).toEqual([]);
    expect(told).toStartWith(`${name} `);
    expect(told).toMatch(why);
    expect(told).not.toContain(value);
  });

  test("the right ones are taken", () => {
    expect(refused({ STRIPE_API_KEY: "rk_live_x", STRIPE_WEBHOOK_SECRET: "whsec_x" })).toEqual([]);
  });
});

test("sqlite:/// is read from the root of the disk, which is said where nobody can have meant it", () => {
  expect(notes({ DATABASE_URL: "sqlite:///bot.db" })).toEqual([
    expect.stringMatching(/^DATABASE_URL means \/bot\.db.*write sqlite:bot\.db/),
  ]);
  for (const quiet of ["sqlite:/bot.db", "sqlite:bot.db", "/bot.db", "file:///bot.db", "sqlite:////bot.db"])
    expect(notes({ DATABASE_URL: quiet })).toEqual([]);
  expect(notes({ DATABASE_URL: "sqlite:///data/bot.db", DATA_DIR: "/data" })).toEqual([]);
});
