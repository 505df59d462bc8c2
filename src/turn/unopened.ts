import { and, eq } from "drizzle-orm";
import type { Reader } from "../db/db.ts";
import { outbox, tasks, UNOPENED } from "./schema.ts";

/** How much waits because its key is not there. */
export async function countUnopened(read: Reader): Promise<{ calls: number; tasks: number }> {
  const of = (table: typeof outbox | typeof tasks) =>
    read.$count(table, and(eq(table.state, "waiting"), eq(table.error, UNOPENED)));
  return { calls: await of(outbox), tasks: await of(tasks) };
}
