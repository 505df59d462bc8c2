import { afterEach, beforeEach, expect, test } from "bun:test";
import { chmod } from "node:fs/promises";
import { contain } from "../../../src/bot/failures.ts";
import type { Check } from "../../../src/cli/checks/check.ts";
import { skewed } from "../../../src/cli/checks/telegram.ts";
import { examine } from "../../../src/cli/doctor.ts";
import { readConfig } from "../../../src/configuration.ts";
import { noteProof } from "../../../src/features/wallet/proofs.ts";
import { cronSlots } from "../../../src/jobs/schema.ts";
import { systemClock } from "../../../src/lib/clock.ts";
import { unlock } from "../../../src/lib/crypto.ts";
import { general } from "../../../src/settings/general.ts";
import { outbox } from "../../../src/turn/schema.ts";
import { DAY, School } from "../../support/school.ts";
import { emptySchool, KEY } from "./run.ts";

const OLD = Buffer.from(KEY, "base64url");
let school: School;

beforeEach(async () => {
  school = await School.open();
});
afterEach(async () => {
  unlock([OLD]);
  await school.close();
});

const seen = async () => examine(school.app.kernel.config, school.clock.now());
const named = (checks: Check[], name: string) => checks.find((check) => check.name === name);
const unwell = (checks: Check[]) => checks.filter(({ status }) => status !== "pass").map(({ name }) => name);

test("a school that is well passes every check; each that does not has a fix", async () => {
  const checks = await seen();
  expect(checks.length).toBeGreaterThanOrEqual(12);
  expect(unwell(checks)).toEqual([]);
});

test("a token that Telegram does not know", async () => {
  const wrong = "123456:abcdefghijklmnopqrstuvwxyz-0123456";
  const { config } = school.app.kernel;
  const checks = await examine({ ...config, bot: { ...config.bot, token: wrong } });
  expect(named(checks, "token")).toMatchObject({ status: "fail", fix: expect.stringMatching(/BotFather/) });
});

test("a school that nobody may administer", async () => {
  const { config } = school.app.kernel;
  const checks = await examine({ ...config, bot: { ...config.bot, ownerId: undefined } }, school.clock.now());
  expect(unwell(checks)).toEqual(["owner"]);
  expect(named(checks, "owner")).toMatchObject({
    status: "warn",
    fix: expect.stringMatching(/OWNER_ID|number/),
  });
});

test("a webhook in the way of polling, elsewhere, or asking for too little", async () => {
  const { telegram, config } = school.app.kernel;
  const polling = { ...config, intake: { ...config.intake, mode: "polling" as const } };
  expect(named(await examine(polling), "delivery")).toMatchObject({ status: "fail" });

  await telegram("setWebhook", { url: config.intake.webhookUrl ?? "", allowed_updates: ["message"] });
  expect(named(await seen(), "allowed updates")).toMatchObject({
    status: "warn",
    detail: expect.stringMatching(/callback_query/),
  });

  await telegram("setWebhook", { url: "http://127.0.0.1:9/elsewhere" });
  expect(named(await seen(), "delivery")).toMatchObject({
    status: "fail",
    detail: expect.stringMatching(/127\.0\.0\.1:9/),
  });
});

test("a clock that is off, beyond what a header of whole seconds can hide", () => {
  const noon = Date.UTC(2026, 10, 21, 12);
  expect(skewed(noon, noon + 900, noon + 950).status).toBe("pass");
  expect(skewed(noon, noon - 100, noon + 5000).status).toBe("pass");
  expect(skewed(noon, noon + 5000, noon + 5100).status).toBe("warn");
  expect(skewed(noon, noon - 300_000, noon - 299_900).status).toBe("fail");
});

test("a folder that others can read", async () => {
  await chmod(school.app.kernel.config.data.dir, 0o755);
  expect(named(await seen(), "data directory")).toMatchObject({
    status: "warn",
    fix: expect.stringMatching(/chmod 700/),
  });
});

test("messages that wait too long, and turns that broke", async () => {
  const { db } = school.app.kernel;
  const now = school.clock.now();
  await db.tx(async (tx) => {
    await contain(tx, { update_id: 77 }, new Error("boom"), now);
    await tx.insert(outbox).values({
      method: "sendMessage",
      params: { chat_id: 1, text: "late" },
      priority: 1,
      notBefore: new Date(now.getTime() + 3_600_000),
      expiresAt: new Date(now.getTime() + 7_200_000),
      createdAt: new Date(now.getTime() - 400_000),
    });
  });
  const checks = await seen();
  expect(unwell(checks)).toEqual(["sending", "failures"]);
  expect(named(checks, "failures")).toMatchObject({
    detail: expect.stringMatching(/error: 1$/),
    fix: expect.stringMatching(/maktab failed list/),
  });
});

test("what the clock has begun and nobody has finished", async () => {
  const { db } = school.app.kernel;
  const begun = (finishedAt: Date | null) =>
    db.tx(async (tx) => {
      const row = { job: "of-a-story", slot: new Date(school.clock.now().getTime() - DAY), finishedAt };
      await tx.insert(cronSlots).values(row).onConflictDoUpdate({ target: cronSlots.job, set: row });
    });
  await begun(null);
  expect(named(await seen(), "schedule")).toMatchObject({
    status: "warn",
    detail: "begun and not finished: of-a-story",
  });
  await begun(school.clock.now());
  expect(named(await seen(), "schedule")?.status).toBe("pass");
});

test("a ledger that does not balance, and one that nobody has proved for days", async () => {
  const { act } = school.app.kernel;
  const none = { entries: 1, postings: 2, accounts: 2, holds: 0, worst: [], totals: [], fingerprint: "" };
  const hasFound = (wrong: number) => act((doing) => noteProof(doing, { ...none, wrong }));

  await hasFound(2);
  expect(named(await seen(), "ledger")).toMatchObject({
    status: "fail",
    fix: expect.stringMatching(/ledger verify/),
  });
  await hasFound(0);
  expect(named(await seen(), "ledger")).toMatchObject({ status: "pass" });
  await school.clock.advance(3 * DAY);
  expect(named(await seen(), "ledger")).toMatchObject({
    status: "warn",
    fix: expect.stringMatching(/running/),
  });
});

test("a lost key, and an old one", async () => {
  await school.person().says("/start");
  const { config } = school.app.kernel;
  const other = Buffer.alloc(32, 9);
  const lost = await examine({ ...config, data: { ...config.data, keys: [other] } }, school.clock.now());
  expect(named(lost, "encryption keys")).toMatchObject({
    status: "fail",
    fix: expect.stringMatching(/behind the first/),
  });
  const both = await examine({ ...config, data: { ...config.data, keys: [other, OLD] } }, school.clock.now());
  expect(named(both, "encryption keys")).toMatchObject({
    status: "warn",
    fix: expect.stringMatching(/keys rotate/),
  });
});

test("a migration that waits, a newer database, an unknown time zone", async () => {
  const { db } = school.app.kernel;
  await school.sets(general.timeZone, "Mars/Olympus");
  await db.run("insert into migrations (name, applied_at) values ('9999_future.sql', '2030-01-01')");
  const checks = await seen();
  expect(unwell(checks)).toEqual(["schema", "time zone"]);
});

test("ways to pay that are open, and those that somebody has only half set up", async () => {
  expect(named(await seen(), "ways to pay")).toMatchObject({ status: "pass", detail: "open: wallet" });

  const { config } = school.app.kernel;
  const keyed = (declared: Record<string, string>) =>
    examine({ ...config, declared: { ...config.declared, ...declared } });
  const half = await keyed({ STRIPE_API_KEY: "sk_secret", MULTICARD_SECRET: "secret" });
  expect(named(half, "ways to pay")).toMatchObject({
    status: "warn",
    detail:
      "stripe wants STRIPE_WEBHOOK_SECRET; multicard wants MULTICARD_APPLICATION_ID, MULTICARD_STORE_ID",
    fix: expect.stringMatching(/Ways to pay/),
  });
  const whole = await keyed({ CRYPTO_PAY_TOKEN: "1:secret", STARS_PER_VALUE: "50" });
  expect(named(whole, "ways to pay")).toMatchObject({
    status: "pass",
    detail: "open: wallet, stars, cryptopay",
  });
});

test("before the first start there is nothing to complain about but the network", async () => {
  const empty = await emptySchool();
  const checks = await examine(readConfig(empty.env), systemClock.now());
  expect(unwell(checks)).toEqual(["token", "delivery", "backlog", "allowed updates", "clock"]);
  await empty.remove();
});
