import type { Tx } from "../db/db.ts";
import type { Cache } from "../lib/cache.ts";
import type { Settings } from "../settings/settings.ts";
import type { Language } from "../texts/languages.ts";
import type { Texts } from "../texts/texts.ts";
import type { Listeners, News } from "./news.ts";
import { type Call, type OutboxRow, queue } from "./outbox.ts";

/** What all turns of the product share. */
export interface Office {
  now: Date;
  /** Telegram ids of the owner and the administrators. */
  staff: readonly number[];
  /** The group of the staff, if there is one. */
  staffGroup: number | undefined;
  settings: Settings;
  cache: Cache;
  texts: Texts;
  listeners: Listeners;
}

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
  readonly staff: readonly number[];
  readonly staffGroup: number | undefined;
  readonly settings: Settings;
  readonly cache: Cache;
  readonly texts: Texts;
  /** What to do once it is committed, such as reading a changed setting anew. */
  readonly afterwards: (() => unknown)[] = [];
  /** The calls it has queued, for the sender to take over once they are committed. */
  readonly queued: OutboxRow[] = [];
  readonly #listeners: Listeners;

  constructor(tx: Tx, { now, staff, staffGroup, settings, cache, texts, listeners }: Office) {
    this.tx = tx;
    this.now = now;
    this.staff = staff;
    this.staffGroup = staffGroup;
    this.settings = settings;
    this.cache = cache;
    this.texts = texts;
    this.#listeners = listeners;
  }

  /** Tells whoever listens, in this transaction: when one of them refuses, nothing of it has happened. */
  async announce<Name extends keyof News>(name: Name, news: News[Name]): Promise<void> {
    for (const listener of this.#listeners[name] ?? []) await listener(this, news);
  }

  /** Queues any call of the Bot API. */
  async call(call: Call): Promise<void> {
    const row = await queue(this.tx, call, this.now);
    if (row) this.queued.push(row);
  }
}

/** Runs `work` as one turn; works with the same `order` (a chat) run one after the other. */
export type Acting = <T>(work: (act: Act) => Promise<T>, options?: { order?: number }) => Promise<T>;
