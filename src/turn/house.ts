import type { Config } from "../config/index.ts";
import type { Reader } from "../db/db.ts";
import type { Cache } from "../lib/cache.ts";
import type { Clock } from "../lib/clock.ts";
import type { Settings } from "../settings/settings.ts";
import type { Texts, Translator } from "../texts/texts.ts";
import type { Act } from "./act.ts";
import type { Listeners } from "./news.ts";
import type { Teller } from "./notices.ts";
import type { Persons } from "./persons.ts";
import type { Subjects } from "./subjects.ts";

/** What is kept of one person, whoever keeps it. */
export interface Kept {
  /** All of it, by the names of the features. */
  export(read: Reader, personId: number): Promise<Record<string, Record<string, unknown>>>;
  /** Throws a DomainError while they cannot be forgotten. */
  mayGo(act: Act, personId: number): Promise<void>;
  /** What they give up with it, a line each. */
  lost(act: Act, personId: number, t: Translator): Promise<string[]>;
  /** Forgets them; throws as `mayGo`. */
  erase(act: Act, personId: number): Promise<void>;
}

/** What all turns of the product share. */
export interface House {
  config: Config;
  clock: Clock;
  /** When this process has put itself together. */
  startedAt: Date;
  settings: Settings;
  cache: Cache;
  texts: Texts;
  /** The group of the staff, if there is one, where it is now: it has another id once it becomes a supergroup. */
  staffGroup: () => number | undefined;
  listeners: Listeners;
  /** What the audit speaks of. */
  subjects: Subjects;
  /** What the features know of people. */
  persons: Persons;
  /** What is kept of somebody, by all features. */
  personal: Kept;
  /** Puts into words what people are told. */
  teller: Teller;
  /** The chat with the bot, for links that lead back to it. */
  link: () => string;
  /** Puts the commands that somebody may use by now into the menu of their chat. */
  menu: (act: Act, personId: number) => Promise<void>;
  /** Reads settings and wordings anew. */
  refresh: () => Promise<void>;
}
