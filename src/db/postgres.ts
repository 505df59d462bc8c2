import { SQL } from "bun";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/bun-sql";
import { databaseMeters } from "../lib/meters.ts";
import type { Db, Lead, Tx } from "./db.ts";

/** Errors after which nothing was committed and the same work may succeed: deadlock, serialization, killed connection. */
const WORTH_REPEATING = new Set(["40001", "40P01", "57P01"]);
const LEADER_LOCK = 6_207_001;
const ATTEMPTS = 3;

/** Opens a pool; a work is an ordinary transaction, ordered per chat by an advisory lock. */
export function openPostgres(url: string, options: { poolMax: number }): Db {
  const client = new SQL(url, {
    max: options.poolMax,
    bigint: false,
    maxLifetime: 3600,
    connectionTimeout: 30,
  });
  const db = drizzle({ client, casing: "snake_case" });

  const once = <T>(work: (tx: Tx) => Promise<T>, order: number | undefined) =>
    db.transaction(async (tx) => {
      if (order !== undefined) await tx.execute(sql`select pg_advisory_xact_lock(${order}::bigint)`);
      return work(tx);
    });

  async function patiently<T>(work: (tx: Tx) => Promise<T>, order: number | undefined): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(work, order);
      } catch (error) {
        if (attempt === ATTEMPTS || !WORTH_REPEATING.has(stateOf(error))) throw error;
      }
    }
  }

  return {
    dialect: "postgres",
    read: db,
    async tx(work, { order, otherwise } = {}) {
      const stop = databaseMeters.txSeconds.startTimer();
      try {
        return await patiently(work, order);
      } catch (error) {
        if (!otherwise) throw error;
        return await patiently((tx) => otherwise(tx, error), order);
      } finally {
        stop();
      }
    },
    run: async (text) => [...(await client.unsafe(text))],
    script: (statements) =>
      client.begin(async (tx) => {
        for (const statement of statements) await tx.unsafe(statement);
      }),
    async lead() {
      const session = await client.reserve();
      const [row] = await session`select pg_try_advisory_lock(${LEADER_LOCK}) as mine`;
      if (row?.mine) return leadOf(session);
      session.release();
      return undefined;
    },
    close: () => client.close(),
  };
}

/** The lock lives as long as its session: when the connection dies, somebody else takes over. */
function leadOf(session: Awaited<ReturnType<SQL["reserve"]>>): Lead {
  return {
    holds: () =>
      session`select 1`.then(
        () => true,
        () => false,
      ),
    async resign() {
      await session`select pg_advisory_unlock(${LEADER_LOCK})`;
      session.release();
    },
  };
}

/** The SQLSTATE, wherever drizzle or the driver put it. */
function stateOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ("errno" in at && typeof at.errno === "string") return at.errno;
  return "";
}
