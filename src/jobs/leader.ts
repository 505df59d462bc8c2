import type { Db, Lead } from "../db/db.ts";
import { log } from "../lib/log.ts";

const LOOK_EVERY_MS = 2000;
const logger = log("leader");

interface Office {
  begin: () => Promise<void>;
  end: () => Promise<void>;
}

/** Holds or waits for the lead: one process of all on a database polls, sends and ticks; another takes over when it dies. */
export class Leader {
  readonly #db: Db;
  readonly #office: Office;
  #lead: Lead | undefined;
  #timer: Timer | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(db: Db, office: Office) {
    this.#db = db;
    this.#office = office;
  }

  get leads(): boolean {
    return this.#lead !== undefined;
  }

  async start(): Promise<void> {
    await this.#look();
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, LOOK_EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    const lead = this.#lead;
    if (!lead) return;
    await this.#end();
    await lead.resign();
  }

  async #look(): Promise<void> {
    try {
      if (this.#lead) {
        if (!(await this.#lead.holds())) await this.#end();
      } else {
        this.#lead = await this.#db.lead();
        if (this.#lead) await this.#office.begin();
      }
    } catch (error) {
      logger.error("could not look after the lead", { error });
    }
  }

  async #end() {
    this.#lead = undefined;
    await this.#office.end();
  }
}
