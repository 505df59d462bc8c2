import { and, eq, inArray, lt } from "drizzle-orm";
import type { Act } from "./act.ts";
import type { outbox, tasks } from "./schema.ts";

/** Forgets calls or tasks that were given up, at most `most` that are older. Gives how many. */
export const forgetDead =
  (table: typeof outbox | typeof tasks) =>
  async ({ tx }: Act, before: Date, most: number): Promise<number> => {
    const old = tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.state, "dead"), lt(table.createdAt, before)))
      .limit(most);
    const gone = await tx.delete(table).where(inArray(table.id, old)).returning({ id: table.id });
    return gone.length;
  };
