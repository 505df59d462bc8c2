import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/configuration.ts";
import { type Kernel, openKernel } from "../../src/kernel.ts";
import { MovableClock } from "../../src/lib/clock.ts";
import { DomainError } from "../../src/lib/errors.ts";
import { type Setting, store } from "../../src/settings/settings.ts";
import type { Act, Acting } from "../../src/turn/act.ts";
import { testDatabase } from "./database.ts";
import type { Premises } from "./shopping.ts";

/** How often each race is run. */
export const RACES = Number(Bun.env.RACES ?? 50);
/** So many of them at a time: they are in each other's way, too. */
const AT_ONCE = 10;

type Deed = (act: Act) => Promise<unknown>;

/** What came of a race: how many did it, and why the others did not. */
export interface Outcome {
  won: number;
  refused: string[];
}

/**
 * Turns at the same moment, by two kernels where the database can be shared. Nothing is sent and no task is done, so that
 * nobody is in their way but they themselves.
 */
export class Track implements Premises {
  readonly owner = { id: 9001 };
  readonly clock: MovableClock;
  readonly app: { kernel: Kernel };
  readonly #kernels: Kernel[];
  readonly #leave: () => Promise<unknown>;
  #next = 0;

  private constructor(
    [kernel, other]: [Kernel, Kernel | undefined],
    clock: MovableClock,
    leave: () => Promise<unknown>,
  ) {
    this.app = { kernel };
    this.clock = clock;
    this.#kernels = other ? [kernel, other] : [kernel];
    this.#leave = leave;
  }

  static async open(env: Record<string, string> = {}): Promise<Track> {
    const folder = await mkdtemp(join(tmpdir(), "maktab-races-"));
    const database = await testDatabase(folder);
    const clock = new MovableClock(new Date("2026-03-21T08:00:00Z"));
    const config = readConfig({
      BOT_TOKEN: `123456789:${"A".repeat(35)}`,
      OWNER_ID: "9001",
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64url"),
      DATA_DIR: folder,
      DATABASE_URL: database.url,
      ...env,
    });
    const kernel = await openKernel(config, clock);
    const other = kernel.db.dialect === "postgres" ? await openKernel(config, clock) : undefined;
    return new Track([kernel, other], clock, async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    });
  }

  /** Changes a setting, which every kernel then knows. */
  async sets<T>(setting: Setting<T>, value: T): Promise<void> {
    const { db } = this.app.kernel;
    await db.tx((tx) => store(tx, setting, value, 0, this.clock.now()));
    for (const { settings } of this.#kernels) await settings.load(db);
  }

  /** One kernel after the other. */
  get act(): Acting {
    const kernel = this.#kernels[this.#next++ % this.#kernels.length];
    if (!kernel) throw new Error("nobody runs");
    return kernel.act;
  }

  /** All at once. Whoever is not refused by a rule but fails has found a fault. */
  async race(...deeds: Deed[]): Promise<Outcome> {
    const results = await Promise.allSettled(deeds.map((deed) => this.act(deed)));
    const outcome: Outcome = { won: 0, refused: [] };
    for (const result of results) {
      if (result.status === "fulfilled") outcome.won++;
      else if (result.reason instanceof DomainError) outcome.refused.push(result.reason.code);
      else throw result.reason;
    }
    return outcome;
  }

  async leave(): Promise<void> {
    for (const kernel of this.#kernels) await kernel.close();
    await this.#leave();
  }
}

/** Runs a race again and again, some of them at the same time; each makes its own rows. */
export async function again(run: () => Promise<void>): Promise<void> {
  for (let done = 0; done < RACES; done += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, RACES - done) }, run));
}
