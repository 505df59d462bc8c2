import { count, eq, gt, min } from "drizzle-orm";
import { countFailures } from "../../../bot/failures.ts";
import type { Dialect, Reader } from "../../../db/db.ts";
import { databaseBytes } from "../../../db/size.ts";
import { DAY } from "../../../lib/durations.ts";
import type { Actor } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { outbox, tasks } from "../../../turn/schema.ts";
import { countUnopened } from "../../../turn/unopened.ts";
import { people } from "../../people/schema.ts";
import { students } from "../../students/schema.ts";

/** How the machine is at this moment. */
export interface Reading {
  dialect: Dialect;
  bytes: number;
  people: number;
  newPeople: number;
  students: number;
  outbox: Queue;
  tasks: Queue;
  /** How much waits because its key is not there. */
  unopened: { calls: number; tasks: number };
  failures: number;
}

interface Queue {
  waiting: number;
  dead: number;
  /** Since when the first of those that wait has been waiting. */
  oldest: Date | undefined;
}

export async function readSystem(
  read: Reader,
  by: Actor,
  { dialect, now }: { dialect: Dialect; now: Date },
): Promise<Reading> {
  allow(by, "system.read");
  return {
    dialect,
    bytes: await databaseBytes(read, dialect),
    people: await read.$count(people),
    newPeople: await read.$count(people, gt(people.metAt, new Date(now.getTime() - DAY))),
    students: await read.$count(students),
    outbox: await queueOf(read, outbox),
    tasks: await queueOf(read, tasks),
    unopened: await countUnopened(read),
    failures: await countFailures(read),
  };
}

async function queueOf(read: Reader, table: typeof outbox | typeof tasks): Promise<Queue> {
  const [waiting] = await read
    .select({ count: count(), oldest: min(table.createdAt) })
    .from(table)
    .where(eq(table.state, "waiting"));
  const dead = await read.$count(table, eq(table.state, "dead"));
  return { waiting: waiting?.count ?? 0, dead, oldest: waiting?.oldest ?? undefined };
}
