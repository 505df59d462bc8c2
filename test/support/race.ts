import type { App } from "../../src/app.ts";
import type { Act, Acting } from "../../src/bot/act.ts";
import { DomainError } from "../../src/lib/errors.ts";
import type { School } from "./school.ts";

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

/** Turns at the same moment, by two machines where the database can be shared. */
export class Track {
  readonly #machines: App[];
  readonly #other: App | undefined;
  #next = 0;

  private constructor(school: School, other: App | undefined) {
    this.#other = other;
    this.#machines = other ? [school.app, other] : [school.app];
  }

  static async of(school: School): Promise<Track> {
    const isShared = school.app.kernel.db.dialect === "postgres";
    return new Track(school, isShared ? await school.joins() : undefined);
  }

  /** One machine after the other. */
  get act(): Acting {
    const machine = this.#machines[this.#next++ % this.#machines.length];
    if (!machine) throw new Error("nobody runs");
    return machine.kernel.act;
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

  leave = async () => this.#other?.stop();
}

/** Runs a race again and again, some of them at the same time; each makes its own rows. */
export async function again(run: () => Promise<void>): Promise<void> {
  for (let done = 0; done < RACES; done += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, RACES - done) }, run));
}
