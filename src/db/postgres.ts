import { SQL } from "bun";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/bun-sql";
import { databaseMeters } from "../lib/meters.ts";
import type { Db, Lead, Tx, TxOptions } from "./db.ts";
import { Lines } from "./lines.ts";

/** Errors after which nothing was committed and the same work may succeed: deadlock, serialization, killed connection. */
const WORTH_REPEATING = new Set(["40001", "40P01", "57P01"]);
/** Two numbers, for locks of one number belong to chats. */
const LEADER_LOCK = "6207, 1";
const HOLDS_LOCK = `select 1 as yes from pg_locks
  where locktype = 'advisory' and pid = pg_backend_pid() and (classid, objid) = (${LEADER_LOCK})`;
const ATTEMPTS = 5;
/** Between two attempts, so that those who were in each other's way do not meet again. */
const PAUSE_MS = { least: 10, most: 60 };

/**
 * Opens a pool; a work is an ordinary transaction. Chats are kept in order by an advisory lock between processes, and
 * within this one before they take a connection: else one busy chat would hold all of them.
 */
export function openPostgres(url: string, options: { poolMax: number }): Db {
  const client = new SQL(url, {
    max: options.poolMax,
    bigint: false,
    maxLifetime: 3600,
    connectionTimeout: 30,
  });
  const db = drizzle({ client, casing: "snake_case" });
  const lines = new Lines();

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
        await Bun.sleep(PAUSE_MS.least + Math.random() * (PAUSE_MS.most - PAUSE_MS.least));
      }
    }
  }

  return {
    dialect: "postgres",
    read: db,
    tx<T>(work: (tx: Tx) => Promise<T>, { order, otherwise }: TxOptions<T> = {}) {
      const stop = databaseMeters.txSeconds.startTimer();
      const tried = lines.join(order, () =>
        patiently(work, order).catch((error) => {
          if (!otherwise || isAway(error)) throw error;
          return patiently((tx) => otherwise(tx, error), order);
        }),
      );
      return tried.finally(stop);
    },
    fold: async () => undefined,
    flush: () => undefined,
    run: async (text) => [...(await client.unsafe(text))],
    script: (statements) =>
      client.begin(async (tx) => {
        for (const statement of statements) await tx.unsafe(statement);
      }),
    async lead() {
      const session = await client.reserve();
      try {
        const [row] = await session.unsafe(`select pg_try_advisory_lock(${LEADER_LOCK}) as mine`);
        if (row?.mine) return leadOf(session);
      } catch (error) {
        session.release();
        throw error;
      }
      session.release();
      return undefined;
    },
    close: () => client.close(),
  };
}

/** The lock lives as long as its session: when the connection dies, somebody else takes over. */
function leadOf(session: Awaited<ReturnType<SQL["reserve"]>>): Lead {
  return {
    async holds() {
      const held = await session.unsafe(HOLDS_LOCK).catch(() => []);
      if (held.length === 0) session.release();
      return held.length > 0;
    },
    async resign() {
      await session.unsafe(`select pg_advisory_unlock(${LEADER_LOCK})`).catch(() => undefined);
      session.release();
    },
  };
}

/** Nothing is wrong with the work when the database is away (SQLSTATE 08, 53, 57): whoever asked comes again. */
const isAway = (error: unknown) =>
  /^(08|53|57)/.test(stateOf(error)) || /^ERR_POSTGRES_(?!SERVER)/.test(inChain(error, "code"));

/** The SQLSTATE, wherever drizzle or the driver put it. */
const stateOf = (error: unknown) => inChain(error, "errno");

function inChain(error: unknown, name: "errno" | "code"): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const value: unknown = Reflect.get(at, name);
    if (typeof value === "string") return value;
  }
  return "";
}
