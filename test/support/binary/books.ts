import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, like } from "drizzle-orm";
import type { Reader } from "../../../src/db/db.ts";
import { openSqlite } from "../../../src/db/sqlite.ts";
import { people } from "../../../src/features/people/schema.ts";
import { orderLines, orders, units } from "../../../src/features/shop/schema.ts";
import { ledgerEntries } from "../../../src/features/wallet/schema.ts";
import { moneyFlaws } from "../proofs.ts";

/** What a dead server has left of its money. */
export interface Books {
  flaws: string[];
  /** Numbers of orders that are paid for and given. */
  bought: Set<string>;
  /** How often each order took its price, and each invoice of Crypto Pay was credited. */
  charges: Map<string, number>;
  credits: Map<string, number>;
  /** What was sold, and to whom in Telegram. */
  keys: { key: string; buyer: number }[];
}

/** Reads a copy, write-ahead log included, so that the next start finds exactly what the dead one has left. */
export async function booksOf(database: string): Promise<Books> {
  const folder = await mkdtemp(join(tmpdir(), "maktab-books-"));
  const copy = join(folder, "copy.db");
  await copyFile(database, copy);
  await copyFile(`${database}-wal`, `${copy}-wal`).catch(() => undefined);
  const db = openSqlite(copy);
  try {
    return await read(db.read);
  } finally {
    await db.close();
    await rm(folder, { recursive: true });
  }
}

async function read(from: Reader): Promise<Books> {
  const done = await from.select({ number: orders.number }).from(orders).where(eq(orders.state, "fulfilled"));
  const entries = await from
    .select({ source: ledgerEntries.source, id: ledgerEntries.externalId })
    .from(ledgerEntries)
    .where(like(ledgerEntries.kind, "p%"));
  const counted = (source: string) =>
    new Map(
      Object.entries(
        Object.groupBy(
          entries.filter((entry) => entry.source === source),
          ({ id }) => id,
        ),
      ).map(([id, all]) => [id, all?.length ?? 0]),
    );
  const sold = await from
    .select({ content: units.content, buyer: people.telegramId })
    .from(units)
    .innerJoin(orderLines, eq(orderLines.id, units.lineId))
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .innerJoin(people, eq(people.id, orders.personId))
    .where(eq(units.state, "sold"));
  return {
    flaws: await moneyFlaws(from),
    bought: new Set(done.map(({ number }) => number)),
    charges: counted("order"),
    credits: counted("paid:cryptopay"),
    keys: sold.map(({ content, buyer }) => ({ key: content ?? "", buyer })),
  };
}
