import { and, eq, lt } from "drizzle-orm";
import type { Db, Reader, Tx } from "../db/db.ts";
import { hole, holes, statement } from "../db/statement.ts";
import type { Clock } from "../lib/clock.ts";
import { DAY, HOUR } from "../lib/durations.ts";
import { log, withTurn } from "../lib/log.ts";
import { intakeMeters, jobMeters } from "../lib/meters.ts";
import { cronSlots } from "./schema.ts";

/** What happens by the clock: when, in the school's time zone, and what. */
export interface Chore {
  name: string;
  /** Five fields or a nickname such as `@daily`. */
  pattern: string;
  run: (now: Date) => Promise<void>;
}

/** Further back than this a missed slot is not looked for. */
const LOOK_BACK_MS = 40 * DAY;
/** No two machines are so far apart: what was taken so far ahead, a clock that was wrong has taken. */
const AHEAD_MS = HOUR;
const logger = log("cron");

const allSlots = statement((read: Reader) => read.select().from(cronSlots));

const insertSlot = statement((tx: Tx) =>
  tx
    .insert(cronSlots)
    .values(holes("job", "slot", "finishedAt"))
    .onConflictDoNothing(),
);

const takeSlot = statement((tx: Tx) =>
  tx
    .update(cronSlots)
    .set({ slot: hole("slot"), finishedAt: null })
    .where(
      and(
        eq(cronSlots.job, hole("job")),
        eq(cronSlots.slot, hole("last")),
        lt(cronSlots.slot, hole("before")),
      ),
    )
    .returning({ job: cronSlots.job }),
);

const finishSlot = statement((tx: Tx) =>
  tx
    .update(cronSlots)
    .set({ finishedAt: hole("finishedAt") })
    .where(eq(cronSlots.job, hole("job"))),
);

/** Runs each slot once, whoever ticks: the slot is taken before the work, and a missed one is caught up once. */
export class Cron {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #entries: Chore[];
  readonly #timeZone: () => string;
  #ticking: Promise<void> | undefined;

  constructor(db: Db, clock: Clock, entries: Chore[], timeZone: () => string) {
    this.#db = db;
    this.#clock = clock;
    this.#entries = entries;
    this.#timeZone = timeZone;
  }

  /** Runs what is due. Ticks do not overlap. */
  tick(): Promise<void> {
    this.#ticking ??= this.#tick()
      .catch((error) => logger.error("could not look at what is due", { error }))
      .finally(() => {
        this.#ticking = undefined;
      });
    return this.#ticking;
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    await this.#ticking;
  }

  async #tick(): Promise<void> {
    const rows = await allSlots(this.#db.read, {});
    const taken = new Map(rows.map(({ job, slot }) => [job, slot]));
    for (const entry of this.#entries) await this.#look(entry, taken.get(entry.name));
  }

  async #look(entry: Chore, last: Date | undefined): Promise<void> {
    const now = this.#clock.now();
    if (!last) return this.#begin(entry, now);
    if (last.getTime() - now.getTime() > AHEAD_MS) return this.#beginAnew(entry, last, now);
    const slot = latestSlot(entry.pattern, last, now, this.#timeZone());
    if (slot && (await this.#take(entry, last, slot))) await this.#run(entry, now);
  }

  /** A new entry has missed nothing: its first slot is still to come. */
  async #begin({ name }: Chore, now: Date) {
    await this.#db.tx(async (tx) => {
      await insertSlot(tx, { job: name, slot: now, finishedAt: now });
    });
  }

  /** Until a slot that was taken too early has come nothing would be done: its next slot is the next from now on. */
  async #beginAnew({ name }: Chore, last: Date, now: Date) {
    await this.#db.tx(async (tx) => {
      const wrong = { job: name, slot: now, last: last.getTime(), before: last.getTime() + 1 };
      const taken = await takeSlot(tx, wrong);
      if (taken.length > 0) await finishSlot(tx, { job: name, finishedAt: now });
    });
    logger.warn("the clock was ahead, and a cron entry begins anew", { name, slot: last });
  }

  async #take({ name }: Chore, last: Date, slot: Date): Promise<boolean> {
    const taken = await this.#db.tx((tx) =>
      takeSlot(tx, { job: name, slot, last: last.getTime(), before: slot.getTime() }),
    );
    return taken.length > 0;
  }

  async #run({ name, run }: Chore, now: Date): Promise<void> {
    const stop = jobMeters.cronSeconds.startTimer({ job: name });
    try {
      await withTurn(`cron ${name}`, () => run(now));
      await this.#db.tx(async (tx) => {
        await finishSlot(tx, { job: name, finishedAt: this.#clock.now() });
      });
      jobMeters.cronLastSuccess.set({ job: name }, now.getTime() / 1000);
    } catch (error) {
      logger.error("a cron entry failed", { name, error });
      intakeMeters.errors.inc({ type: "cron" });
    } finally {
      stop();
    }
  }
}

/** The latest slot after `last` that has come by `now`: looked for near by first, for a month has very many minutes. */
export function latestSlot(pattern: string, last: Date, now: Date, tz: string): Date | undefined {
  const earliest = Math.max(last.getTime(), now.getTime() - LOOK_BACK_MS);
  for (let back = HOUR; ; back *= 24) {
    const from = Math.max(earliest, now.getTime() - back);
    const slot = lastSlot(pattern, new Date(from), now, tz);
    if (slot || from === earliest) return slot;
  }
}

function lastSlot(pattern: string, from: Date, now: Date, tz: string): Date | undefined {
  let slot: Date | undefined;
  for (;;) {
    const next = Bun.cron.parse(pattern, slot ?? from, { tz });
    if (!next || next > now) return slot;
    slot = next;
  }
}
