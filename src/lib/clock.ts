/** The only source of time. Everything periodic (cron, tasks, expiry, back-off) asks a clock, so tests and the demo can move it. */
export interface Clock {
  now(): Date;
  /** So far, in milliseconds, what it tells may lie behind the moment itself; nothing where time only moves in steps of its own. */
  readonly grainMs?: number;
  /**
   * Runs `work` once `ms` milliseconds of this clock have passed; the returned function cancels. A promise that it gives
   * is of account only where time is moved: what it waits for happens before time goes on.
   */
  after(ms: number, work: () => unknown): () => void;
}

const LONGEST_TIMEOUT = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  grainMs: 1,
  after(ms, work) {
    const timer = setTimeout(() => void work(), Math.min(Math.max(ms, 0), LONGEST_TIMEOUT));
    return () => clearTimeout(timer);
  },
};

/** The system's time by what has passed since the start: whoever sets the machine's clock does not set this one. */
const uptime: Clock = {
  ...systemClock,
  now: () => new Date(performance.timeOrigin + performance.now()),
};

/** For who only measures how long something takes: set the machine's clock back, and nobody is to wait for hours. */
export const steady = (clock: Clock): Clock => (clock === systemClock ? uptime : clock);

interface Alarm {
  at: number;
  work: () => unknown;
}

/** So much real time what an alarm has set in motion may take before a moved clock goes on without it. */
const PATIENCE_MS = 1000;

/** A clock that we move. It stands still, or (`runs`) goes on by itself from wherever it was moved to. */
export class MovableClock implements Clock {
  readonly #alarms = new Set<Alarm>();
  #offset: number;
  #stopped: number | undefined;
  #timer: Timer | undefined;

  constructor(start: Date = new Date(), { runs = false } = {}) {
    this.#offset = start.getTime() - Date.now();
    this.#stopped = runs ? undefined : start.getTime();
  }

  now(): Date {
    return new Date(this.#stopped ?? Date.now() + this.#offset);
  }

  after(ms: number, work: () => unknown) {
    const alarm: Alarm = { at: this.now().getTime() + Math.max(ms, 0), work };
    this.#alarms.add(alarm);
    this.#arm();
    return () => void this.#alarms.delete(alarm);
  }

  /** Moves forward and rings every alarm on the way at its own moment, so what one sets in motion can set the next. */
  async advance(ms: number): Promise<void> {
    const goal = this.now().getTime() + ms;
    for (let next = this.#next(goal); next; next = this.#next(goal)) {
      this.#moveTo(Math.max(next.at, this.now().getTime()));
      await settled(this.#ring(next));
    }
    this.#moveTo(Math.max(goal, this.now().getTime()));
    this.#arm();
  }

  async moveTo(instant: Date): Promise<void> {
    await this.advance(Math.max(0, instant.getTime() - this.now().getTime()));
  }

  #next(until: number): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms) if (alarm.at <= until && (!first || alarm.at < first.at)) first = alarm;
    return first;
  }

  #ring(alarm: Alarm): unknown {
    this.#alarms.delete(alarm);
    return alarm.work();
  }

  #moveTo(instant: number) {
    if (this.#stopped === undefined) this.#offset = instant - Date.now();
    else this.#stopped = instant;
  }

  /** One real timer for the earliest alarm: of a running clock, and of those due at once on one that stands. */
  #arm() {
    clearTimeout(this.#timer);
    const first = this.#next(Number.POSITIVE_INFINITY);
    if (!first) return;
    const wait = first.at - this.now().getTime();
    if (this.#stopped !== undefined && wait > 0) return;
    this.#timer = setTimeout(
      () => {
        for (let due = this.#next(this.now().getTime()); due; due = this.#next(this.now().getTime()))
          this.#ring(due);
        this.#arm();
      },
      Math.min(Math.max(wait, 0), LONGEST_TIMEOUT),
    );
  }
}

async function settled(work: unknown): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (!(work instanceof Promise)) return;
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PATIENCE_MS);
  await Promise.race([work, late]).catch(() => undefined);
  clearTimeout(timer);
}

/** Time that passes on either clock: with a clock that stands, replies still flow at their pace in real time. */
export const eitherOf = (moved: Clock, real: Clock): Clock => ({
  now: () => new Date(moved.now().getTime() + real.now().getTime()),
  grainMs: (moved.grainMs ?? 0) + (real.grainMs ?? 0),
  after(ms, work) {
    const cancel = () => {
      for (const each of both) each();
    };
    const ring = () => {
      cancel();
      return work();
    };
    const both = [moved.after(ms, ring), real.after(ms, ring)];
    return cancel;
  },
});

/** What paces goes on with real time, also where the product's clock is held. */
export const pacing = (clock: Clock, isHeld: boolean): Clock =>
  isHeld ? eitherOf(clock, uptime) : steady(clock);
