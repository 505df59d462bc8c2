import type { Hearer, Starter } from "./bot/dispatch.ts";
import type { Room } from "./bot/rooms.ts";
import type { Scene } from "./bot/scene.ts";
import type { Commands, Handler, Tap } from "./bot/tap.ts";
import type { Turn } from "./bot/turn.ts";
import type { InlineButton, NoticeViews } from "./bot/view.ts";
import type { Config } from "./config/index.ts";
import type { Variable } from "./config/variable.ts";
import type { Reader, Tx } from "./db/db.ts";
import type { Desk } from "./desk/desk.ts";
import type {
  Events,
  Figures,
  FirstStep,
  Grant,
  Look,
  Personal,
  Retention,
  Searched,
  Segment,
  Waiting,
} from "./hooks.ts";
import type { Chore } from "./jobs/cron.ts";
import type { Setting } from "./settings/settings.ts";
import type { FixedKey } from "./texts/keys.ts";
import type { Catalogue } from "./texts/texts.ts";
import type { Act } from "./turn/act.ts";
import type { House } from "./turn/house.ts";
import type { Listeners } from "./turn/news.ts";
import type { Drawing, Drawings } from "./turn/notices.ts";
import type { Reaction } from "./turn/outbox.ts";
import type { Outside } from "./turn/outside.ts";
import type { PersonFinder, PersonPart } from "./turn/persons.ts";
import type { Subjects } from "./turn/subjects.ts";
import type { Task } from "./turn/tasks.ts";

/** A task and who does it. It may run more than once, and reports back in a turn of its own. */
export interface Doing {
  name: string;
  run(payload: Record<string, unknown>, outside: Outside): Promise<void>;
  /** It has failed too often and will not be tried again: whoever waits for it is told, in the turn that gives it up. */
  givenUp?: ((act: Act, payload: Record<string, unknown>) => Promise<void>) | undefined;
}

export const does = <P extends object>(
  { name }: Task<P>,
  run: (payload: P, outside: Outside) => Promise<void>,
  givenUp?: (act: Act, payload: P) => Promise<void>,
): Doing => ({
  name,
  // Safe: what waits under this name was written by `later` with this very task.
  run: run as unknown as Doing["run"],
  // Safe: the same.
  givenUp: givenUp as unknown as Doing["givenUp"],
});

/** Hears what became of a call: Telegram's result, or nothing when it was given up. */
export interface Reacting {
  name: string;
  run(act: Act, data: Record<string, unknown>, result: unknown): Promise<void>;
}

export const reacts = <D extends object>(
  { name }: Reaction<D>,
  run: (act: Act, data: D, result: unknown) => Promise<void>,
): Reacting => ({
  name,
  // Safe: what waits under this name was written by `reactingBy` with this very reaction.
  run: run as unknown as Reacting["run"],
});

/** Something that happens by the clock, as a feature has it. */
export interface CronEntry extends Omit<Chore, "run"> {
  run(outside: Outside): Promise<unknown>;
}

/** One button of the main menu; the lowest place stands first. `label` is a text key, `to` the button. */
export interface HomeEntry {
  label: FixedKey;
  to: string;
  place: number;
  /** Whether this person sees it now. */
  when?: (turn: Turn) => boolean;
  /** It stands in the short menu of a newcomer too. */
  early?: boolean;
}

/** How the main menu greets somebody, and what stands first under it. */
export interface Greeting {
  words: string;
  buttons?: InlineButton[][];
  /** Whoever is new here sees few doors; the others stand under one of them. */
  isShort?: boolean;
  /** Whoever works here sees these buttons alone, and all doors of students under one of them. */
  isOfStaff?: boolean;
}

/** What a feature puts above the doors of somebody's main menu: a line below the greeting, and buttons. */
export interface HomePart {
  line?: string;
  buttons?: InlineButton[][];
  /** In the short menu of a newcomer, in place of `buttons`. */
  early?: InlineButton[][];
}

/** One door in a room of the control centre: to a desk, or by a button with the right that opens it; the lowest place stands first. */
export type AdminEntry = {
  room: Room;
  place: number;
  /** What waits behind it. */
  waits?: Waiting;
} & ({ desk: Desk } | { label: FixedKey; right: string; to: string });

/** A way on from the card of somebody to what is theirs, for who has the right. */
export interface PersonDoor {
  label: FixedKey;
  right: string;
  place: number;
  to(person: number, via: string): string;
}

export interface Reindexed {
  /** How many rows had indexes of an older key. */
  changed: number;
  /** The last row looked at; undefined when there was none behind `after`. */
  last: number | undefined;
}

/** Routes of Bun's own server, for requests whose exact bytes count. */
export type Routes = Record<string, Record<string, (request: Request) => Promise<Response>>>;

/** A feature's table of contents: a value. Deleting a feature is deleting its folder and its line in `features.ts`. */
export interface Feature {
  name: string;
  texts: Catalogue;
  /** Its tables: the exports of its `schema.ts`. */
  tables?: Record<string, unknown>;
  /** What it has from the environment, besides what Maktab itself reads: keys of others' services, for example. */
  variables?: readonly Variable[];
  /** What an operator may change: the exports of its `settings.ts`. */
  settings?: Record<string, Setting>;
  /** What the environment gives its settings to begin with. */
  defaults?: (config: Config) => Record<string, unknown>;
  /** Who may do what at the first start, by roles; afterwards the table in the database counts. */
  rights?: Record<string, readonly string[]>;
  /** What people type after a slash: for everybody, unless a need stands beside it. */
  commands?: Commands;
  /** Links into the bot, by the word before the hyphen or underscore: `/start receipt-7`. */
  starts?: Record<string, Starter>;
  taps?: Tap[];
  /** What staff keep: lists, cards, changes and deeds, drawn by the bot and read by every other surface. */
  desks?: Desk[];
  /** What the audit calls the things that its rules write about, by the first word of their subjects. */
  subjects?: Subjects;
  forms?: Scene[];
  /** Listens to messages that no form and no command has taken, in the order of the features. */
  messages?: Hearer[];
  /** Hears other kinds of updates, by Telegram's name of them. */
  updates?: Record<string, Handler>;
  tasks?: Doing[];
  cron?: CronEntry[];
  reactions?: Reacting[];
  /** What its named notices look like. */
  notices?: NoticeViews;
  /** What it shows in a way of its own. */
  draws?: { [Name in keyof Drawings]?: Drawing<Name> };
  /** News of other features that it listens to, in the transaction that tells it; may refuse, and then nothing has happened. */
  on?: Listeners;
  /** The same once nobody has refused: for who only tells and counts. */
  after?: Listeners;
  /** Greets in the main menu: one feature does, which knows who somebody is. */
  greet?: (turn: Turn) => Promise<Greeting>;
  /** The same for who works here, before the other: one feature does, and leaves students to it. */
  greetStaff?: (turn: Turn) => Promise<Greeting | undefined>;
  home?: HomeEntry[];
  /** What it puts above the doors of the main menu. */
  above?: (turn: Turn) => Promise<HomePart | undefined>;
  admin?: AdminEntry[];
  ofPerson?: PersonDoor[];
  personParts?: PersonPart[];
  findsPeople?: PersonFinder[];
  /** Computes blind indexes anew after the first encryption key has changed: of `limit` rows behind `after`. */
  reindex?: (tx: Tx, after: number, limit: number) => Promise<Reindexed>;
  routes?: (outside: Outside) => Routes;
  /** What of it is heard also while the bot is being worked on: money under way, and ways in for staff. */
  staysOpen?: (turn: Turn) => boolean | Promise<boolean>;
  /** May end a turn before it begins. */
  gates?: ((turn: Turn) => Promise<boolean>)[];
  search?: Searched[];
  segments?: Segment[];
  figures?: Figures[];
  checklist?: FirstStep[];
  personal?: Personal;
  retention?: Retention[];
  /** What `maktab doctor` looks at besides, by the names of the checks. */
  doctor?: Record<string, Look>;
  events?: Events;
  /** What somebody may enter at this moment thanks to it. */
  grants?: (read: Reader, personId: number, now: Date) => Promise<Grant[]>;
  /** Sets gauges before a scrape. */
  measure?: (read: Reader, house: House) => Promise<void>;
}
