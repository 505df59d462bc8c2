import { and, eq, gt, lt, ne } from "drizzle-orm";
import type { Db, Reader } from "../db/db.ts";
import type { Clock } from "../lib/clock.ts";
import { keyIds } from "../lib/crypto.ts";
import { DAY, MINUTE } from "../lib/durations.ts";
import { servers } from "./schema.ts";

/** Each server says so often that it is there, and with which keys. */
export const SAY_EVERY_MS = MINUTE;
/** Who was not heard for so long is not running any more. */
const GONE_MS = 3 * SAY_EVERY_MS;

/** Lets whoever changes keys know of this server, from its start to its end. */
export class Presence {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #id = crypto.randomUUID();

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  async begin(): Promise<void> {
    await this.say();
    const { dialect } = this.#db;
    const longAgo = new Date(this.#clock.now().getTime() - DAY);
    await this.#db.tx(async (tx) => {
      // Of a SQLite file there is one server at a time: another row is of one that was killed.
      const gone = dialect === "sqlite" ? undefined : lt(servers.seenAt, longAgo);
      await tx.delete(servers).where(and(ne(servers.id, this.#id), gone));
    });
  }

  async say(): Promise<void> {
    const here = { id: this.#id, keys: keyIds(), seenAt: this.#clock.now() };
    await this.#db.tx((tx) =>
      tx.insert(servers).values(here).onConflictDoUpdate({ target: servers.id, set: here }),
    );
  }

  async end(): Promise<void> {
    await this.#db.tx(async (tx) => void (await tx.delete(servers).where(eq(servers.id, this.#id))));
  }
}

/** The keys of every server that is running, by their ids. */
export async function keysThere(read: Reader, now: Date): Promise<string[][]> {
  const since = new Date(now.getTime() - GONE_MS);
  const rows = await read.select({ keys: servers.keys }).from(servers).where(gt(servers.seenAt, since));
  return rows.map(({ keys }) => keys);
}
