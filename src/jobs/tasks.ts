import { and, asc, eq, gt, isNotNull, lte, or } from "drizzle-orm";
import type { Db, Reader, Tx } from "../db/db.ts";
import { hole, statement } from "../db/statement.ts";
import type { Clock } from "../lib/clock.ts";
import { MissingKey, SealError } from "../lib/crypto.ts";
import { DAY, MINUTE } from "../lib/durations.ts";
import { log, withTurn } from "../lib/log.ts";
import { jobMeters } from "../lib/meters.ts";
import { redact } from "../lib/redact.ts";
import { storable } from "../lib/storable.ts";
import { tasks, UNOPENED } from "../turn/schema.ts";
import { Hopeless } from "../turn/tasks.ts";

/** Does a task. It may use the network, may run more than once, and reports back in a turn of its own. */
export type TaskHandler = (payload: Record<string, unknown>) => Promise<void>;
/** Hears, in the transaction that gives a task up, that nobody will try it again. */
export type TaskEnd = (tx: Tx, name: string, payload: Record<string, unknown>) => Promise<void>;

const ATTEMPTS = 8;
const AT_ONCE = 8;
const LONGEST_PAUSE_MS = 10 * MINUTE;
const logger = log("tasks");

type Task = typeof tasks.$inferSelect;

const dueTasks = statement((read: Reader) =>
  read
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.state, "waiting"), lte(tasks.runAt, hole("now"))))
    .orderBy(asc(tasks.runAt))
    .limit(AT_ONCE),
);

/** Does due tasks, each until it succeeds or has failed too often. */
export class Worker {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #handlers: Record<string, TaskHandler>;
  readonly #givenUp: TaskEnd | undefined;
  readonly #running = new Map<number, Promise<void>>();

  constructor(db: Db, clock: Clock, handlers: Record<string, TaskHandler>, givenUp?: TaskEnd) {
    this.#db = db;
    this.#clock = clock;
    this.#handlers = handlers;
    this.#givenUp = givenUp;
  }

  /**
   * No pause is as long as a day, and nothing was asked for tomorrow: what a clock that was ahead has put off, or has
   * queued, is tried at once.
   */
  async hurry(): Promise<void> {
    const now = this.#clock.now();
    const tomorrow = new Date(now.getTime() + DAY);
    const isOfClock = or(gt(tasks.attempts, 0), isNotNull(tasks.error), gt(tasks.createdAt, tomorrow));
    const isPutOff = and(eq(tasks.state, "waiting"), isOfClock, gt(tasks.runAt, tomorrow));
    await this.#db.tx(async (tx) => void (await tx.update(tasks).set({ runAt: now }).where(isPutOff)));
  }

  /** Starts what is due, as far as hands are free; gives how many it started. */
  async tick(): Promise<number> {
    if (this.#running.size >= AT_ONCE) return 0;
    const due = await dueTasks(this.#db.read, { now: this.#clock.now().getTime() });
    const free = due.filter(({ id }) => !this.#running.has(id)).slice(0, AT_ONCE - this.#running.size);
    for (const { id } of free) await this.#open(id);
    return free.length;
  }

  /** What does not open (its key was taken away too early) waits for its key, and holds up nobody else. */
  async #open(id: number): Promise<void> {
    try {
      const [task] = await this.#db.read
        .select()
        .from(tasks)
        .where(and(eq(tasks.id, id), eq(tasks.state, "waiting")));
      // Of two ticks that look in the same moment one begins it.
      if (task && !this.#running.has(id)) this.#start(task);
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      logger.error("a task does not open and waits for its key", { task: id, error });
      await this.#await(id);
    }
  }

  /** It is no failure of the task: it has as many attempts left as before. */
  async #await(id: number): Promise<void> {
    const runAt = new Date(this.#clock.now().getTime() + MINUTE);
    await this.#db.tx(
      async (tx) => void (await tx.update(tasks).set({ runAt, error: UNOPENED }).where(eq(tasks.id, id))),
    );
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  /** Does all that is due. */
  async drain(): Promise<void> {
    let started: number;
    do {
      // With all hands full nothing is begun, and that says nothing of what is due.
      await this.idle();
      started = await this.tick();
    } while (started > 0);
    await this.idle();
  }

  #start(task: Task) {
    const done = withTurn(`task ${task.name} ${task.id}`, () => this.#do(task))
      .catch((error) => logger.error("what became of a task could not be written down", { error }))
      .finally(() => this.#running.delete(task.id));
    this.#running.set(task.id, done);
  }

  async #do(task: Task): Promise<void> {
    try {
      const handler = this.#handlers[task.name];
      if (!handler) throw new Error(`nobody does the task ${task.name}`);
      await handler(task.payload);
      await this.#db.tx(async (tx) => void (await tx.delete(tasks).where(eq(tasks.id, task.id))));
      jobMeters.tasks.inc({ name: task.name, outcome: "done" });
    } catch (error) {
      // What it works with does not open.
      if (error instanceof MissingKey) {
        logger.error("what a task needs does not open: it waits for its key", { task: task.name, error });
        await this.#await(task.id);
      } else await this.#putOff(task, error);
    }
  }

  async #putOff(task: Task, error: unknown) {
    const attempts = task.attempts + 1;
    const pause = Math.min(1000 * 4 ** attempts, LONGEST_PAUSE_MS);
    const dead = attempts >= ATTEMPTS || error instanceof Hopeless;
    logger.warn("a task failed", { task: task.name, attempts, dead, error });
    jobMeters.tasks.inc({ name: task.name, outcome: dead ? "dead" : "failed" });
    const write = async (tx: Tx) => {
      await tx
        .update(tasks)
        .set({
          attempts,
          state: dead ? "dead" : "waiting",
          uniqueKey: dead ? null : task.uniqueKey,
          error: redact(storable(String(error))),
          runAt: new Date(this.#clock.now().getTime() + pause),
        })
        .where(and(eq(tasks.id, task.id), eq(tasks.state, "waiting")));
    };
    await this.#db.tx(
      async (tx) => {
        await write(tx);
        if (dead) await this.#givenUp?.(tx, task.name, task.payload);
      },
      {
        async otherwise(tx, why) {
          logger.error("nobody could be told that a task was given up", { task: task.name, error: why });
          await write(tx);
        },
      },
    );
  }
}
