import type { Tx } from "../db/db.ts";
import type { Language } from "../texts/languages.ts";
import type { House } from "./house.ts";
import type { News } from "./news.ts";
import type { Drawings, Notices, StaffHearing } from "./notices.ts";
import { type Call, type Method, type OutboxRow, queue } from "./outbox.ts";
import { type Later, later, type Task } from "./tasks.ts";

/** Where somebody is reached, and in which language. */
export interface Address {
  telegramId: number;
  language: Language;
}

/**
 * A turn without anybody who speaks: one transaction, the moment, and whom to tell. A provider's webhook, a task that
 * reports back and a cron tick are heard in one; what a person says is heard in a `Turn`, which is one too.
 */
export class Act {
  readonly tx: Tx;
  readonly now: Date;
  readonly house: House;
  /** What to do once it is committed, such as reading a changed setting anew. */
  readonly afterwards: (() => unknown)[] = [];
  /** The calls it has queued, for the sender to take over once they are committed. */
  readonly queued: OutboxRow[] = [];

  constructor(tx: Tx, house: House, now = house.clock.now()) {
    this.tx = tx;
    this.now = now;
    this.house = house;
  }

  get config() {
    return this.house.config;
  }

  get settings() {
    return this.house.settings;
  }

  get cache() {
    return this.house.cache;
  }

  get texts() {
    return this.house.texts;
  }

  get staffGroup() {
    return this.house.staffGroup();
  }

  /** Tells other features, in this transaction: when one of them refuses, nothing of it has happened. */
  async announce<Name extends keyof News>(name: Name, news: News[Name]): Promise<void> {
    for (const listener of this.house.listeners[name] ?? []) await listener(this, news);
  }

  /** Tells somebody something, in their own language, as a message of its own. */
  tell<Name extends keyof Notices>(personId: number, name: Name, about: Notices[Name]): Promise<void> {
    return this.house.teller.person(this, personId, name, about);
  }

  /** Tells the staff whom it concerns. */
  tellStaff<Name extends keyof Notices>(
    hearing: StaffHearing,
    name: Name,
    about: Notices[Name],
  ): Promise<void> {
    return this.house.teller.staff(this, hearing, name, about);
  }

  /** Shows what has a way of its own to be shown, as it stands now. */
  draw<Name extends keyof Drawings>(name: Name, about: Drawings[Name]): Promise<void> {
    return this.house.teller.draw(this, name, about);
  }

  /** Queues any call of the Bot API; false when its key was waiting already. */
  async call<M extends Method>(call: Call<M>): Promise<boolean> {
    const row = await queue(this.tx, call, this.now);
    if (row) this.queued.push(row);
    return row !== undefined;
  }

  /** Puts off what must not happen inside a turn; false when its key was waiting already. */
  later<P extends object>(task: Task<P>, payload: P, options?: Later): Promise<boolean> {
    return later(this, task, payload, options);
  }
}

/** Runs `work` as one turn; works with the same `order` (a chat) run one after the other. */
export type Acting = <T>(work: (act: Act) => Promise<T>, options?: { order?: number }) => Promise<T>;
