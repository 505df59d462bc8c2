import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "./db.ts";

/** Two numbers, for locks of one number belong to chats; the leader has another first one. */
const NAMED = 6208;

/**
 * Takes hold of what is called so until the turn ends: whoever comes second waits, and then sees what the first one has
 * written. On SQLite there is one writer at a time anyway.
 */
export async function hold(tx: Tx, name: string): Promise<void> {
  if (isPostgres(tx)) await tx.execute(sql`select pg_advisory_xact_lock(${NAMED}::int, hashtext(${name}))`);
}

/** Takes hold of a chat until the turn ends: nothing that is said there is heard meanwhile. */
export async function holdChat(tx: Tx, chatId: number): Promise<void> {
  if (isPostgres(tx)) await tx.execute(sql`select pg_advisory_xact_lock(${chatId}::bigint)`);
}

const isPostgres = (tx: Tx): tx is Tx & { execute(query: SQL): Promise<unknown> } => "execute" in tx;
