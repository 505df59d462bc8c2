import type { SQL } from "drizzle-orm";
import type { FixedKey } from "../texts/keys.ts";
import type { Translator } from "../texts/texts.ts";
import type { Act } from "./act.ts";
import type { Human, Right } from "./actor.ts";

/** One thing that is known of somebody: its name and value for machines, and a line of HTML for people. */
interface Known {
  name: string;
  value: unknown;
  text: string;
}

/** What a feature knows of one person, in the language of whoever reads it. */
export interface SaidOfPerson {
  facts(t: Translator): Known[];
  /** A card of theirs at another desk, for who may look at that. */
  card?: { label: FixedKey; desk: string; id: number };
}

/** A paragraph on the card of somebody, for who has the right; the lowest place stands first. */
export interface PersonPart {
  right: Right;
  place: number;
  read(act: Act, personId: number): Promise<SaidOfPerson>;
}

/** Finds people by what they have told a feature, for who has the right. */
export interface PersonFinder {
  right: Right;
  /** Whose phone was typed; nothing when it is none that anybody has. */
  byPhone(act: Act, by: Human, typed: string): Promise<number | undefined>;
  /** Whose name is sought, packed as buttons carry it: the newest, at most `limit`. */
  byName(act: Act, by: Human, packed: string, limit: number): Promise<number[]>;
  /** The same for a name that was typed with a slip in it. */
  nearly(act: Act, by: Human, typed: string, limit: number): Promise<number[]>;
}

/** What the features know of people besides how Telegram calls them. */
export interface Persons {
  parts: readonly PersonPart[];
  finders: readonly PersonFinder[];
  /** By their names: conditions on `people.id`. */
  groups: ReadonlyMap<string, { members(choice: string | undefined, now: Date): SQL }>;
}
