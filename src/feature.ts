import type { AnyPlugin } from "gramio";
import type { MenuEntry } from "./bot/menu.ts";
import type { Scene } from "./bot/scene.ts";
import type { Turn } from "./bot/turn.ts";
import type { InlineButton } from "./bot/view.ts";
import type { Reader, Tx } from "./db/db.ts";
import type { CronEntry } from "./jobs/cron.ts";
import type { TaskHandler } from "./jobs/tasks.ts";
import type { Catalogue } from "./texts/texts.ts";
import type { Act } from "./turn/act.ts";

/** A command in the menu of Telegram. Its description is the text `command-<name>`. */
export interface CommandSpec {
  name: string;
  /** Everybody sees it, or only the chats of staff. */
  scope: "everyone" | "staff";
}

/** One door of the control centre: `label` is a text key, `data` the button. */
export interface AdminEntry {
  label: string;
  permission: string;
  data: string;
}

/** What a feature adds to the main menu of somebody: a line below the greeting, and buttons above the doors. */
export interface HomePart {
  line?: string;
  buttons?: InlineButton[][];
}

export interface Reindexed {
  /** How many rows had indexes of an older key. */
  changed: number;
  /** The last row looked at; undefined when there was none behind `after`. */
  last: number | undefined;
}

/** A feature's table of contents. Deleting a feature is deleting its folder and its line in `features.ts`. */
export interface Feature {
  name: string;
  texts: Catalogue;
  bots?: AnyPlugin[];
  /** What it hears in groups as well; the rest of the product is private. */
  groupBots?: AnyPlugin[];
  scenes?: Scene[];
  commands?: CommandSpec[];
  menu?: MenuEntry[];
  admin?: AdminEntry[];
  /** Who may do what at the first start; afterwards the table in the database counts. */
  rights?: Record<string, readonly string[]>;
  tasks?: Record<string, TaskHandler>;
  cron?: CronEntry[];
  /** Reactions to calls of the outbox, by name. */
  sent?: Record<string, (act: Act, data: Record<string, unknown>, result: unknown) => Promise<void>>;
  /** Computes blind indexes anew after the first encryption key has changed: of `limit` rows behind `after`. */
  reindex?: (tx: Tx, after: number, limit: number) => Promise<Reindexed>;
  /** What it puts onto the main menu besides its doors. */
  home?: (turn: Turn) => Promise<HomePart | undefined>;
  /** Hears updates of types that GramIO does not know yet. */
  updates?: Record<string, (turn: Turn) => Promise<void>>;
  /** Routes of Bun's own server, for requests whose exact bytes count. */
  routes?: Record<string, Record<string, (request: Request) => Promise<Response>>>;
  gates?: ((turn: Turn) => Promise<boolean>)[];
  /** Sets gauges before a scrape. */
  measure?: (read: Reader) => Promise<void>;
}
