import type { Db } from "../db/db.ts";
import type { Clock } from "../lib/clock.ts";
import { log } from "../lib/log.ts";
import type { OutboxRow } from "../turn/outbox.ts";
import type { Fate } from "./fate.ts";
import type { ChatMove } from "./moves.ts";
import * as post from "./post.ts";

/** What the product does when the outbox learns something about a chat or a call. */
export interface Outcomes {
  sent: post.React;
  unreachable: post.ChatNews;
  /** Told before anything goes there; told again when it could not be written down. */
  moved: (move: ChatMove) => Promise<void>;
}

interface Parts {
  db: Db;
  clock: Clock;
  outcomes: Outcomes;
}

const logger = log("sender");

/** Writes down what became of calls. What the database does not take now is kept here, for nothing is to be said twice. */
export class Results {
  readonly #parts: Parts;
  /** Told when the row is not ours any more. */
  readonly #written: (row: OutboxRow) => void;
  #owed: [OutboxRow, Fate][] = [];
  #sent: OutboxRow[] = [];
  #removing: Promise<void> | undefined;
  /** Somebody waits for all that is under way: nothing waits for a commit that comes anyway. */
  hasHurry = false;

  constructor(parts: Parts, written: (row: OutboxRow) => void) {
    this.#parts = parts;
    this.#written = written;
  }

  async write(row: OutboxRow, fate: Fate): Promise<void> {
    try {
      await this.#store(row, fate);
      if (fate.kind !== "again") this.#written(row);
    } catch (error) {
      logger.error("a result could not be written down yet", { method: row.method, error });
      this.#owed.push([row, fate]);
    }
  }

  /** Tries once more what could not be written down. */
  async catchUp(): Promise<void> {
    for (const [row, fate] of this.#owed.splice(0)) await this.write(row, fate);
  }

  #store(row: OutboxRow, fate: Fate): Promise<void> {
    const { db, clock, outcomes } = this.#parts;
    const now = clock.now();
    switch (fate.kind) {
      case "again":
        return post.putOff(db, row);
      case "sent":
        return row.reaction ? post.finish(db, row, fate.result, outcomes.sent) : this.#remove(row);
      case "dead":
        return post.bury(db, row, fate.why, outcomes.sent);
      case "unreachable":
        return post.dropChat(db, row, outcomes, now);
      case "moved":
        return this.#move(row, fate.chatId);
    }
  }

  async #move(row: OutboxRow, to: number): Promise<void> {
    const { db, outcomes } = this.#parts;
    if (row.chatId === null) return;
    await outcomes.moved({ from: row.chatId, to });
    await post.moveChat(db, row.chatId, to);
  }

  /** Rows that were sent at about the same time are removed together. */
  #remove(row: OutboxRow): Promise<void> {
    this.#sent.push(row);
    this.#removing ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      this.#removing = undefined;
      return post.finishAll(this.#parts.db, this.#sent.splice(0), { canWait: !this.hasHurry });
    });
    return this.#removing;
  }
}
