import type { Db } from "../db/db.ts";
import type { Clock } from "../lib/clock.ts";
import { log } from "../lib/log.ts";
import { outboxMeters, telegramMeters } from "../lib/meters.ts";
import type { Method, OutboxRow } from "../turn/outbox.ts";
import type { Telegram } from "../turn/outside.ts";
import { PRIORITY } from "../turn/schema.ts";
import { expired, type Fate, fateOf, unmade } from "./fate.ts";
import { Lanes } from "./lanes.ts";
import type { Pace } from "./pace.ts";
import * as post from "./post.ts";
import { type Outcomes, Results } from "./results.ts";

interface Parts {
  db: Db;
  clock: Clock;
  telegram: Telegram;
  pace: Pace;
  outcomes: Outcomes;
}

const AT_ONCE = 64;
const SWEEP_MS = 1000;
const logger = log("sender");

/** Makes the calls that committed turns queued: in order per chat, by priority, at Telegram's pace. */
export class Sender {
  readonly #parts: Parts;
  readonly #results: Results;
  #lanes = new Lanes();
  #flying = 0;
  #closing = 0;
  #gateOpensAt = 0;
  #running = false;
  #loading: Promise<void> | undefined;
  #alarm: { at: number; cancel: () => void } | undefined;
  #sweeper: Timer | undefined;
  #quiet: (() => void)[] = [];
  /** Nothing is looked at before it is known how long nothing may be said. */
  #begun: Promise<void> = Promise.resolve();
  /** What is queued before the first look has brought what waited already, and goes before it. */
  #early: OutboxRow[] | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#results = new Results(parts, (row) => this.#lanes.forget(row));
  }

  start(): void {
    this.#running = true;
    // What was known when it last ran, somebody else may have sent since.
    this.#lanes = new Lanes();
    this.#early = [];
    this.#begun = this.#openGate();
    void this.sweep();
    this.#sweeper = setInterval(() => void this.sweep(), SWEEP_MS);
  }

  /** A silence that Telegram asked for lasts over a restart. */
  async #openGate(): Promise<void> {
    try {
      await post.hurry(this.#parts.db, this.#now());
      const until = await post.silentUntil(this.#parts.db.read);
      this.#gateOpensAt = Math.max(this.#gateOpensAt, until?.getTime() ?? 0);
    } catch (error) {
      logger.error("could not look for a silence that was asked for", { error });
    }
  }

  /** Finishes what is in the air, at most `ms` milliseconds of real time. */
  async stop(ms: number): Promise<void> {
    this.#running = false;
    clearInterval(this.#sweeper);
    this.#alarm?.cancel();
    if (this.#flying + this.#closing > 0) await Promise.race([this.#whenQuiet(), Bun.sleep(ms)]);
  }

  /** Takes over the calls of a turn that has committed. */
  take(rows: OutboxRow[]): void {
    if (!this.#running || rows.length === 0) return;
    const due = rows.filter(({ notBefore }) => !notBefore || notBefore <= this.#now());
    if (this.#early) this.#early.push(...due);
    else this.#drop(this.#lanes.add(due));
    this.#pump();
  }

  /** Looks at everything that waits, also what others queued or what was put off. */
  async sweep(): Promise<void> {
    if (!this.#running) return;
    try {
      await this.#results.catchUp();
      await this.#load();
      const next = await post.nextDue(this.#parts.db.read, this.#now());
      if (next) this.#wakeAt(next);
    } catch (error) {
      logger.error("could not look at what waits", { error });
    }
  }

  /** Resolves when all that could be sent now has been sent and written down. */
  async idle(): Promise<void> {
    this.#results.hasHurry = true;
    for (await this.#load(); !this.#isQuiet(); await this.#load()) {
      this.#parts.db.flush();
      await this.#whenQuiet();
    }
    this.#results.hasHurry = false;
  }

  async #load(): Promise<void> {
    await this.#begun;
    while (this.#loading) await this.#loading;
    this.#loading = post.load(this.#parts.db, this.#lanes, this.#now(), (overtaken) => this.#drop(overtaken));
    try {
      await this.#loading;
      this.#drop(this.#lanes.add(this.#early ?? []));
      this.#early = undefined;
    } finally {
      this.#loading = undefined;
    }
    this.#pump();
  }

  #now = () => this.#parts.clock.now();

  #pump(): void {
    while (this.#running && !this.#early && this.#flying < AT_ONCE && this.#closing < AT_ONCE) {
      const now = this.#now().getTime();
      if (now < this.#gateOpensAt) {
        this.#wakeAt(new Date(this.#gateOpensAt));
        break;
      }
      const lane = this.#next();
      if ("wait" in lane) {
        if (lane.wait !== undefined) this.#parts.pace.after(lane.wait, () => this.#goOn());
        break;
      }
      void this.#send(lane.row);
    }
    this.#tellQuiet();
  }

  /** Resolves when what goes now has come to its end. */
  #goOn(): Promise<void> | undefined {
    this.#pump();
    return this.#isQuiet() ? undefined : this.#whenQuiet();
  }

  #next() {
    const { pace } = this.#parts;
    const [one, many] = [pace.waitOverall(false), pace.waitOverall(true)];
    return this.#lanes.next(this.#now(), (row, isOneOfMany) =>
      this.#delay(row, isOneOfMany || row.priority >= PRIORITY.lesson ? many : one),
    );
  }

  /** Milliseconds that this row has to wait for: its own time, its chat, everybody. */
  #delay(row: OutboxRow, overall: number): number {
    const own = (row.notBefore?.getTime() ?? 0) - this.#now().getTime();
    if (own > 0) return own;
    if (row.priority === PRIORITY.answer) return 0;
    return Math.max(row.chatId === null ? 0 : this.#parts.pace.waitForChat(row.chatId), overall);
  }

  /** What newer edits have made needless is as good as sent. */
  #drop(overtaken: OutboxRow[]): void {
    for (const row of overtaken)
      void this.#close(this.#results.write(row, { kind: "sent", result: undefined }));
  }

  /** Until it is written down what became of a call, nothing is quiet. */
  async #close(written: Promise<void>): Promise<void> {
    this.#closing++;
    await written;
    this.#closing--;
    this.#pump();
  }

  async #send(row: OutboxRow): Promise<void> {
    this.#flying++;
    this.#lanes.fly(row);
    const fate = this.#hasExpired(row) ? expired(row) : await this.#call(row);
    this.#flying--;
    const closed = this.#close(this.#settle(row, fate));
    this.#pump();
    await closed;
  }

  async #call(row: OutboxRow): Promise<Fate> {
    const { pace, telegram } = this.#parts;
    const paced = row.priority === PRIORITY.answer ? null : row.chatId;
    const answered = paced === null ? undefined : pace.pass(paced);
    const heedless = row.reaction === null;
    // Safe: a row has the method and the parameters of the call that was queued.
    const answer = await telegram(row.method as Method, row.params as never, { heedless }).catch(unmade);
    answered?.();
    return fateOf(row, answer, this.#now());
  }

  #hasExpired = (row: OutboxRow) => row.expiresAt <= this.#now();

  /** What became of the call. Until that is written down the row is not looked at again. */
  #settle(row: OutboxRow, fate: Fate): Promise<void> {
    if (fate.kind === "again") this.#putOff(row, fate);
    else this.#lanes.land(row);
    if (fate.kind === "dead") {
      logger.warn("gave up on a call", { method: row.method, why: fate.why, attempts: row.attempts });
      outboxMeters.dead.inc();
    }
    const ends = fate.kind === "unreachable" || fate.kind === "moved";
    const dropped = ends && row.chatId !== null ? this.#lanes.drop(row.chatId) : [];
    return this.#results.write(row, fate).then(() => {
      for (const each of dropped) this.#lanes.forget(each);
    });
  }

  #putOff(row: OutboxRow, fate: Extract<Fate, { kind: "again" }>) {
    row.attempts++;
    row.error = fate.closesGate ? post.SILENCE : null;
    row.notBefore = fate.notBefore;
    if (fate.replace) Object.assign(row, fate.replace);
    if (fate.closesGate) {
      this.#gateOpensAt = Math.max(this.#gateOpensAt, fate.notBefore.getTime());
      telegramMeters.tooMany.inc();
      telegramMeters.retryAfterSeconds.set((fate.notBefore.getTime() - this.#now().getTime()) / 1000);
    }
    this.#lanes.back(row);
    this.#pump();
  }

  #wakeAt(instant: Date): void {
    const at = instant.getTime();
    if (this.#alarm && this.#alarm.at <= at && this.#alarm.at > this.#now().getTime()) return;
    this.#alarm?.cancel();
    const cancel = this.#parts.clock.after(at - this.#now().getTime(), () => {
      this.#alarm = undefined;
      void this.sweep();
    });
    this.#alarm = { at, cancel };
  }

  #isQuiet = () => this.#flying + this.#closing === 0;

  #whenQuiet = () => new Promise<void>((resolve) => this.#quiet.push(resolve));

  #tellQuiet(): void {
    if (!this.#isQuiet()) return;
    for (const tell of this.#quiet.splice(0)) tell();
  }
}
