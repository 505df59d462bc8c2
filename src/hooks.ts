import type { SQL } from "drizzle-orm";
import type { Config } from "./config/index.ts";
import type { Reader } from "./db/db.ts";
import type { Setting, Settings } from "./settings/settings.ts";
import type { KeyWith } from "./texts/keys.ts";
import type { Translator } from "./texts/texts.ts";
import type { Act } from "./turn/act.ts";
import type { Human } from "./turn/actor.ts";
import type { Event } from "./turn/events.ts";
import type { House } from "./turn/house.ts";
import type { News } from "./turn/news.ts";

/** A kind of thing that the one search finds, for who may read it. */
export interface Searched {
  /** Also the key of its heading: `search-<kind>`. */
  kind: string;
  right: string;
  /** Newest first: at most `limit` of what fits, older than the row `before` (0: from the newest on). */
  find(read: Reader, by: Human, typed: string, place: { before: number; limit: number }): Promise<Found[]>;
}

export interface Found {
  id: number;
  label: string;
  /** The button that opens it. */
  to: string;
}

/** A group of people that can be written to and given to; several are combined by "and". */
export interface Segment {
  /** Also the key of its name: `segment-<name>`. */
  name: string;
  /** What is chosen of it (a grade, a tier); without it, it is one group. */
  choices?(read: Reader): Promise<string[]>;
  /** A condition on `people.id`, true for whoever belongs to it at this moment. */
  members(choice: string | undefined, now: Date): SQL;
}

/** What waits for staff behind a door of the control centre. */
export interface Waiting {
  /** Its words in the home of who may open that door, which say how many. */
  label: KeyWith<"count">;
  /** The lowest stands first there. */
  place: number;
  /** The button that leads to it, where that is not the door itself. */
  to?: string;
  count(act: Act, by: Human): Promise<number>;
}

/** What stands on the dashboard, for who has the right. */
export interface Figures {
  right: string;
  /** The lowest stands first. */
  place: number;
  /** Lines of HTML, of figures that are at most a minute old. */
  lines(act: Act, t: Translator): Promise<string[]>;
  /** What the day has brought, in a few words for the home of staff; nothing while there is nothing to tell. Cheap to ask. */
  today?(act: Act, t: Translator): Promise<string | undefined>;
}

/** Something that a school does before it opens its doors. */
export interface FirstStep {
  /** Also the key of its words: `checklist-<name>`. */
  name: string;
  right: string;
  /** The button that leads to where it is done. */
  to: string;
  isDone(read: Reader, house: House): Promise<boolean>;
}

/** What is kept of one person. */
export interface Personal {
  /** All of it, as it goes into the file that they are given: names of things, and values that JSON can hold. */
  export(read: Reader, personId: number): Promise<Record<string, unknown>>;
  /** Throws while they cannot be forgotten: money of theirs is under way. */
  mayGo?(act: Act, personId: number): Promise<void>;
  /** What they give up with it, a line each. */
  lost?(act: Act, personId: number, t: Translator): Promise<string[]>;
  /** Takes out what says who they were; what the books need stays, of nobody. */
  erase(act: Act, personId: number): Promise<void>;
}

/** Rows that are kept only so long. */
export interface Retention {
  /** Its cron entry is `forget-<name>`. */
  name: string;
  /** How many days they are kept; 0 keeps them for good. */
  days: number | Setting<number>;
  /** Forgets at most `most` that are older than `before`, and gives how many. */
  forget(act: Act, before: Date, most: number): Promise<number>;
}

/** What a look at something found; `fix` is what to do about it. */
export interface Finding {
  status: "pass" | "warn" | "fail";
  detail: string;
  fix?: string;
}

/** Looks whether something is well. What it throws is a finding too. */
export type Look = (
  read: Reader,
  about: { config: Config; now: Date; settings: Settings },
) => Promise<Finding> | Finding;

/** What becomes of news as an event; nothing when this one does not count. */
export type Events = { [Name in keyof News]?: (news: News[Name]) => Event | undefined };

/** Something that somebody may enter at this moment, such as `course:7`. */
export interface Grant {
  to: string;
  /** Null: for good. */
  until: Date | null;
}
