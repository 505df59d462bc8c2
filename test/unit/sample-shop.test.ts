import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq, sum } from "drizzle-orm";
import type { Config } from "../../src/config/index.ts";
import { readConfig } from "../../src/configuration.ts";
import type { Db } from "../../src/db/db.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openDb } from "../../src/db/open.ts";
import { payments, refunds } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { starsPerValue } from "../../src/features/payments/ways/stars/settings.ts";
import { people } from "../../src/features/people/schema.ts";
import { categories, orders, products, promos, reviews, units } from "../../src/features/shop/schema.ts";
import { REVENUE } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import { isCard } from "../../src/lib/card.ts";
import { unlock } from "../../src/lib/crypto.ts";
import { loadSample } from "../../src/sample/load.ts";
import { worksheet } from "../../src/sample/worksheet.ts";
import { Settings } from "../../src/settings/settings.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { outbox, tasks } from "../../src/turn/schema.ts";
import { testDatabase } from "../support/database.ts";

/** What a message holds at most. */
const MESSAGE = 4096;
const NOW = new Date("2026-03-21T08:00:00Z");
let db: Db;
let config: Config;
let close: () => Promise<void>;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "maktab-sample-"));
  const { url, drop } = await testDatabase(folder);
  config = readConfig({ DATABASE_URL: url, DATA_DIR: folder }, { demo: true });
  const { data } = config;
  unlock(data.keys);
  db = await openDb(data.database, data);
  await migrate(db, NOW);
  close = async () => {
    await db.close();
    await drop();
    await rm(folder, { recursive: true });
  };
});
afterEach(() => close());

test.each([...LANGUAGES])(
  "the sample school that speaks %s has goods, buyers and true books",
  async (language) => {
    await loadSample(db, config, language, NOW);
    const { read } = db;
    const settings = new Settings();
    await settings.load(db);
    expect(isCard(settings.get(transfers.cardNumber))).toBe(true);
    expect(settings.get(starsPerValue)).toBeGreaterThan(0);

    expect(await read.$count(categories)).toBeGreaterThanOrEqual(4);
    const goods = await read.select().from(products);
    for (const credits of [10, 25, 50, 100])
      expect(goods.some(({ kind, worth }) => kind === "pack" && worth === credits)).toBe(true);
    // The shop says of the pack of fifty that it is the best value.
    const packs = goods.filter(
      ({ kind, currency }) => kind === "pack" && currency === settings.get(paying.currency),
    );
    const each = packs.map(({ price, worth }) => price / (worth ?? 1));
    const fifty = packs.find(({ worth }) => worth === 50);
    expect((fifty?.price ?? 0) / 50).toBe(Math.min(...each));
    for (const days of [1, 7, 30])
      expect(goods.some(({ kind, worth }) => kind === "pass" && worth === days)).toBe(true);
    expect(goods.some(({ kind, free }) => kind === "physical" && free)).toBe(true);
    expect(goods.some(({ content }) => (content?.length ?? 0) > MESSAGE)).toBe(true);
    expect(await read.$count(units, eq(units.state, "free"))).toBeGreaterThan(20);
    expect(await read.$count(promos)).toBe(3);
    expect(await read.$count(reviews)).toBeGreaterThan(0);

    const states = await read.select({ state: orders.state, n: count() }).from(orders).groupBy(orders.state);
    expect(states.map(({ state }) => state).sort()).toEqual([
      "awaiting",
      "cancelled",
      "expired",
      "fulfilled",
      "paid",
      "refunded",
    ]);
    expect(await read.$count(refunds, eq(refunds.state, "done"))).toBeGreaterThan(0);
    const currency = settings.get(paying.currency);
    const [earned] = await read
      .select({ total: sum(orders.total) })
      .from(orders)
      .where(eq(orders.state, "fulfilled"));
    const [unsent] = await read
      .select({ total: sum(orders.total) })
      .from(orders)
      .where(eq(orders.state, "paid"));
    expect(await balanceOf(read, REVENUE, currency)).toBe(Number(earned?.total) + Number(unsent?.total));
    expect((await verify(read)).wrong).toBe(0);
  },
);

test("nobody is told of what is long past, and nothing is left to do about it", async () => {
  const before = await db.read.$count(outbox);
  const left = await db.read.$count(tasks);
  await loadSample(db, config, "en", NOW);
  expect(await db.read.$count(outbox)).toBe(before);
  expect(await db.read.$count(tasks)).toBe(left);
});

test("it is all or nothing, and quick", async () => {
  const before = process.cpuUsage();
  await loadSample(db, config, "fa", NOW);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(3000);
  const there = await Promise.all([people, products, payments].map((table) => db.read.$count(table)));
  await expect(loadSample(db, config, "en", NOW)).rejects.toThrow(/empty/);
  expect(await Promise.all([people, products, payments].map((table) => db.read.$count(table)))).toEqual(
    there,
  );
});

test("the answers of the worksheet solve its equations", () => {
  const lines = worksheet({ title: "All", answers: "Answers" }, "en")
    .replaceAll(/[\u2066\u2069]/g, "")
    .split("\n");
  const answers = (lines.at(-1) ?? "")
    .split(" · ")
    .map((answer) => Number(answer.split(": ")[1]?.replace("−", "-")));
  const tasks = lines.filter((line) => line.includes("x + "));
  expect(tasks).toHaveLength(150);
  for (const [at, task] of tasks.entries()) {
    const [, factor, added, sum] = /(\d+)x \+ (\d+) = (-?\d+)$/.exec(task.replace("−", "-")) ?? [];
    expect(Number(factor) * (answers[at] ?? Number.NaN) + Number(added)).toBe(Number(sum));
  }
});
