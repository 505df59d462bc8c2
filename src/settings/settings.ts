import { eq } from "drizzle-orm";
import type { Db, Tx } from "../db/db.ts";
import { DomainError } from "../lib/errors.ts";
import { inMarked, plainOf } from "../lib/marked.ts";
import { type Range, wholeNumber } from "../lib/numbers.ts";
import { storable } from "../lib/storable.ts";
import type { SettingKey } from "../texts/keys.ts";
import { settings as rows } from "./schema.ts";

/** Reads what an operator typed; throws a DomainError that says what is wrong with it. */
export type Parse<T> = (typed: string) => T;

/** The rooms of the list that operators see, each small enough for one screen. */
export const ROOMS = [
  "school",
  "menu",
  "features",
  "credits",
  "payments",
  "transfers",
  "staff",
  "privacy",
  "more",
] as const;
export type Room = (typeof ROOMS)[number];

/** Something the operator changes at run time. `key` is also the Fluent key of its name: `setting-<key>`. */
export interface Setting<T = unknown> {
  key: SettingKey;
  fallback: T;
  parse: Parse<T>;
  /** What a person may choose from, when it is a choice. */
  choices?: readonly string[];
  /** Where it stands among all settings; in the last room when it says nothing. */
  room?: Room;
  /** Its default, where that hangs on another setting. */
  usual?: (settings: Settings) => T;
  /** Read by people as it was written, with its links and bold letters. */
  isForOthers?: boolean;
  /** The setting that this one is counted in: whoever changes that is shown this one, because it stays as it is. */
  countedIn?: SettingKey;
  /** It says where money goes: only who has the right for that changes it, and all who change settings are told. */
  isOfMoney?: boolean;
  /** Throws a DomainError when a value says nothing beside those of the others. */
  fits?(value: T, settings: Settings): void;
}

/** One with a reader of its own. An operator sees it once the manifest of its feature names it. */
export const declare = <T>(setting: Setting<T>): Setting<T> => setting;

const LONGEST_TEXT = 2000;

export const textSetting = (
  key: SettingKey,
  fallback: string,
  room: Room = "more",
  { isForOthers = false, longest = LONGEST_TEXT } = {},
): Setting<string> =>
  declare({
    ...{ key, fallback, room, isForOthers },
    parse: (typed) => {
      if (plainOf(typed).length > longest) throw new DomainError("setting-too-long", { max: longest });
      return inMarked(typed, (text) => storable(text).trim());
    },
  });

/** A whole number, typed in digits of any of our scripts. */
export const numberSetting = ({
  least,
  most,
  room = "more",
  ...setting
}: Range & Omit<Setting<number>, "parse" | "choices">): Setting<number> =>
  declare({ ...setting, room, parse: (typed) => wholeNumber(typed, { least, most }) });

export const choiceSetting = <C extends string>(
  key: SettingKey,
  fallback: C,
  choices: readonly C[],
  room: Room = "more",
): Setting<C> =>
  declare({
    ...{ key, fallback, choices, room },
    parse: (typed) => {
      const choice = choices.find((each) => each === typed);
      if (choice === undefined) throw new DomainError("setting-not-a-choice");
      return choice;
    },
  });

export const switchSetting = (key: SettingKey, fallback: boolean, room: Room = "more"): Setting<boolean> =>
  declare({ key, fallback, room, choices: ["on", "off"], parse: (typed) => typed === "on" });

/** The settings as they are now, in memory; a change is there for everybody with its commit. */
export class Settings {
  /** All that an operator may change, in the order of the features. */
  readonly all: readonly Setting[];
  #values = new Map<string, unknown>();
  readonly #defaults: Map<string, unknown>;

  /** `defaults` are the environment's first-start values, over those of the declarations. */
  constructor(defaults: Record<string, unknown> = {}, all: readonly Setting[] = []) {
    this.all = all;
    this.#defaults = new Map(Object.entries(defaults).filter(([, value]) => value !== undefined));
  }

  named = (key: string): Setting | undefined => this.all.find((setting) => setting.key === key);

  async load(db: Pick<Db, "read">): Promise<void> {
    const stored = await db.read.select({ key: rows.key, value: rows.value }).from(rows);
    this.#values = new Map(stored.map(({ key, value }) => [key, value]));
  }

  get<T>(setting: Setting<T>): T {
    // Safe: only `change` writes values, and only what the setting's own `parse` gave.
    return (this.#values.get(setting.key) ?? this.standard(setting)) as T;
  }

  /** What counts as long as nobody changes it. */
  standard = ({ key, fallback, usual }: Pick<Setting, "key" | "fallback" | "usual">): unknown =>
    this.#defaults.get(key) ?? usual?.(this) ?? fallback;

  /** What the environment says that it is at first, if it says anything. */
  // Safe: each value of the environment is read as its setting has it.
  first = <T>({ key }: Setting<T>): T | undefined => this.#defaults.get(key) as T | undefined;

  /** The same with other values over them, to see whether they fit together. */
  beside(values: ReadonlyMap<string, unknown>): Settings {
    const other = new Settings(Object.fromEntries(this.#defaults), this.all);
    other.#values = new Map([...this.#values, ...values]);
    return other;
  }

  /** Whether somebody has said what it is: here or in the environment. */
  isGiven = ({ key }: Setting): boolean => this.#values.has(key) || this.#defaults.has(key);
}

/**
 * Stores a new value, or takes the change back (`undefined`); false when there was none. `by` is a person's id; null when
 * it was no person.
 */
export async function store(
  tx: Tx,
  { key }: Setting,
  value: unknown,
  by: number | null,
  now: Date,
): Promise<boolean> {
  if (value === undefined)
    return (await tx.delete(rows).where(eq(rows.key, key)).returning({ key: rows.key })).length > 0;
  const changed = { value, changedAt: now, changedBy: by };
  await tx
    .insert(rows)
    .values({ key, ...changed })
    .onConflictDoUpdate({ target: rows.key, set: changed });
  return true;
}
