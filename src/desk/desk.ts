import type { TSchema } from "@sinclair/typebox";
import type { FixedKey } from "../texts/keys.ts";
import type { Translator } from "../texts/texts.ts";
import type { Act } from "../turn/act.ts";
import type { Human, Right } from "../turn/actor.ts";
import type { Column } from "./columns.ts";
import type { Page } from "./paging.ts";
import type { Said } from "./said.ts";

/** What tells one thing of a desk from another. */
export type Id = number | string;

/** What somebody wants to see of a list. */
export interface Wanted {
  /** Of the thing that the desk stands inside: the products of a category. */
  of?: Id | undefined;
  filter?: string | undefined;
  /** What was searched for, in a form that may travel in a button: no name and no phone. */
  sought?: string | undefined;
  from?: Id | undefined;
  before?: Id | undefined;
  /** The cards that somebody came by, as the surface writes them. */
  via?: string | undefined;
  size?: number | undefined;
}

/** One thing that is known: its name and value for machines, and a line of HTML for people. */
export interface Fact {
  name: string;
  value: unknown;
  text: string;
}

export const fact = (name: string, value: unknown, text: string): Fact => ({ name, value, text });

/** A value that can be typed, chosen or sent. */
export interface Kind<Item, V> {
  /** What a machine may send. */
  schema: TSchema;
  /** Reads what a person said; throws a DomainError that says what is wrong with it. */
  reads(said: Said, about: { act: Act; item: Item }): V | Promise<V>;
  choices?: (act: Act, by: Human, t: Translator) => Promise<{ id: string; label: string }[]>;
  /** The choice that counts now: the card shows all of them then, and one tap is enough. */
  chosen?: string | undefined;
  takesFile?: boolean;
  /** When there is nothing, and the text key of the button for that; a choice like any other is saved, and not emptied. */
  empty?: { value: V; label: FixedKey; isChoice?: boolean };
}

/** One thing that can be changed. The rule writes it, and has the right as its first line. */
export interface Field<Item, V = unknown> extends Kind<Item, V> {
  label: FixedKey;
  ask(t: Translator, item: Item): string;
  /** The fact that says what it is now, above the question; the one of its own name, unless told. */
  now?: string;
  when?(item: Item): boolean;
  /** What its kind is otherwise, where that hangs on the thing: choices of such a kind stand on the card. */
  kind?(item: Item): Partial<Kind<Item, V>>;
  /**
   * The last look at what was typed, before it is written; the yes is the text key `<desk>-<field>-confirm`. Nothing
   * where there is nothing to look at, as when it is so already.
   */
  look?(t: Translator, item: Item, value: V): string | undefined;
  /** What is asked once more before the last look, of what does harm by a slip: text keys of the question and of its yes. */
  twice?: { when(item: Item): boolean; ask: FixedKey; yes: FixedKey };
  /** What stands there: whoever began to change it when it was another is told so, and nothing is written. */
  stands(item: Item): unknown;
  /** Whether there is nothing for whoever would take it away, where what stands there does not show that. */
  isEmpty?(item: Item, by: Human): boolean;
  /** What it was when somebody was asked, where it changes by itself: the rule that writes is told. */
  was?(item: Item): string;
  /** False when it was so already, and nothing was written. */
  write(act: Act, by: Human, id: Id, value: V, item: Item, was?: string): Promise<unknown>;
  /** What has to be known of what was written, in place of the usual words above the card. */
  tells?(t: Translator, found: unknown): string | undefined;
}

/** Something that can be done with a thing. Labels are text keys. */
export interface Deed<Item, Found = unknown> {
  label: FixedKey | ((item: Item) => FixedKey);
  /** Besides the right of the desk. */
  right?: Right;
  when?(item: Item): boolean;
  /** What is asked before, and the key of the yes. */
  sure?: { ask(t: Translator, item: Item): string; yes: FixedKey };
  /** The thing is over afterwards: the list is shown, or its card where it stays to be read. Its button stands last. */
  ends?: boolean | "readable";
  /** What most people come for stands first, and alone. */
  main?: boolean;
  style?: "success" | "danger" | "primary";
  /**
   * What the thing looks like to whoever is shown the button, in a few letters: when it is another by then, somebody was
   * faster, and a deed that would do more than it says is not done.
   */
  seen?(item: Item): string;
  /** False when it was so already, and nothing was written. */
  run(act: Act, by: Human, item: Item): Promise<Found>;
  /** What it has found stands on a screen of its own: what is looked at on record, and not with every card. */
  tells?(t: Translator, found: Found): Fact[][];
  /** The note over the screen, once it is done: a text key. */
  done?: FixedKey;
  /** What has to be known of what was done, in place of the note, and is closed by hand: a text key, or nothing. */
  warns?(item: Item): FixedKey | undefined;
  /** The note when it was so already: a text key. */
  already?: FixedKey;
}

/** One thing that is asked for something new. */
export interface Ask<V = unknown> extends Omit<Kind<undefined, V>, "chosen"> {
  ask(t: Translator, at: { step: number; of: number }): string;
}

/** How something new comes to be: what is asked, in this order, and the rule that writes it and gives its id. */
export interface CreateOf<Values extends object> {
  label: FixedKey;
  /** Besides the right of the desk. */
  right?: Right;
  main?: boolean;
  asks: { [Name in keyof Values]: Ask<Values[Name]> };
  /** The last look before it is written: the yes is the text key `<desk>-new-confirm`, a way back to a question `<desk>-new-edit-<name>`. */
  look?(t: Translator, values: Values): string;
  run(act: Act, by: Human, values: Values): Promise<Id>;
  /** The note over its card. */
  done?: FixedKey;
}

export type Create = CreateOf<Record<string, unknown>>;

/** A way on from a card that is no deed of its own: a conversation, or a thing or list of a desk for who may look at it. */
export type Door = {
  label: FixedKey | ((t: Translator) => string);
  main?: boolean;
  /** It has a row of its own: on half a row nobody could read its label. */
  isWide?: boolean;
  style?: "success" | "danger" | "primary";
  /** `to` may take along the card that it leads on from, as the surface writes it. */
} & (
  | { to: string | ((via: string) => string) }
  | { desk: string; id: Id }
  | { desk: string; wanted: Wanted }
);

export interface DeskOf<Row, Item> {
  /** Also the beginning of the names of its buttons. */
  name: string;
  /** How staff call the list, on the door that leads to it and where the audit speaks of it: a text key. */
  title: FixedKey;
  /** The first word by which the audit speaks of its things. */
  subject?: string;
  /** Who may look. */
  right: Right;
  /** Numbers, unless it says otherwise. */
  ids?: "words";
  idOf(row: Row): Id;
  page(act: Act, by: Human, wanted: Wanted): Promise<Page<Row, Id>>;
  /** Throws a DomainError when there is no such thing, or not any more. */
  one(act: Act, by: Human, id: Id): Promise<Item>;
  /** Puts on record that somebody looks at a thing, where that has to be known. */
  looked?(act: Act, by: Human, item: Item): Promise<void>;
  /** Of whom a card is, by the number of a person: what else is theirs has doors on it. */
  person?(item: Item): number;
  /** What stands above the list, in HTML. */
  heading(t: Translator, list: { rows: Row[]; wanted: Wanted; count: number | undefined }): string;
  /** The same for every page, where it is worth knowing and cheap. */
  count?(act: Act, by: Human, wanted: Wanted): Promise<number>;
  /** What is known of the list as a whole, by paragraphs: it stands above the heading. */
  about?(act: Act, by: Human, t: Translator, wanted: Wanted): Promise<Fact[][]>;
  /** What stands on the button of a row: plain text, cut where it has to be. */
  label?(t: Translator, row: Row): string;
  /** What is said of a row in the text of the list, in HTML: for lists that are read. */
  line?(t: Translator, row: Row): string;
  /** The deed that a row's button does at once, in a list that says all there is to read; it is not asked for again. */
  atOnce?(row: Row): string;
  /** What is known, by paragraphs. */
  facts(t: Translator, item: Item): Fact[][];
  /** A picture at Telegram that the card stands under. */
  picture?(item: Item): string | null;
  fields?: Record<string, Field<Item>>;
  deeds?: Record<string, Deed<Item>>;
  /** What needs more than plain answers begins in a conversation of its own: a door of the list. */
  create?: Create;
  doors?(t: Translator, item: Item, by: Human): Door[];
  /** Ways on from what a page of the list is about, where its rows are only read. */
  rowDoors?(t: Translator, rows: Row[]): Door[];
  /** Ways on from the list. */
  listDoors?(t: Translator, by: Human, wanted: Wanted): Door[];
  filters?: {
    values: readonly string[];
    /** Those that there are now, where that hangs on others; all, unless told. */
    among?(act: Act): readonly string[];
    usual?: string | ((t: Translator) => string);
    /** The one that leaves nothing out. */
    all?: string;
    label(t: Translator, value: string): string;
    /** Which of them a thing stands in: where one goes back to without having come from a list. */
    of?(item: Item): string;
  };
  search?: {
    label: FixedKey;
    ask: FixedKey;
    /** Finds the one that is meant, or turns what was typed into what a button may carry. */
    reads(act: Act, by: Human, typed: string): Promise<{ id: Id } | { sought: string; filter?: string }>;
    /** What is said when nothing fits, and the question stays open; without it `reads` refuses by itself. */
    none?: FixedKey;
    /** Takes the search away again. */
    clear?: FixedKey;
    /** It seeks in what the filter shows, which stays when the search is over. */
    keepsFilter?: boolean;
  };
  /** What is known of a row, for machines and for the table that staff may take away; nothing that only its card may show. */
  columns?: Record<string, Column<Row>>;
  /** So few, and their buttons say so much, that nobody takes them away as a table. */
  isShort?: boolean;
  /** Where a conversation stands in the place of the card, as the surface knows places; machines have facts and deeds. */
  cardAt?(id: Id, via?: string): string;
  /** The desk that this one stands inside, and the thing there that an item belongs to; it has no list of all. */
  inside?: { desk: string; of(item: Item): Id };
  /** The desk whose list stands on the card: the products of a category. */
  opens?: string;
  /** Desks that stand inside a thing of this one, with the key of the button that leads there, for who may look. */
  holds?: { desk: string; label: FixedKey; when?(item: Item): boolean }[];
  /** Where the list leads whoever has the right for it back to, as the surface knows places; all others, and when it says nothing, to the control centre. */
  above?: { to: string; right: Right };
  /** What is said above the card after a change, where its name says nothing: a text key. */
  saved?: FixedKey;
}

/** A desk among others, whose things only it knows. */
export type Desk = DeskOf<unknown, unknown>;

/** One declaration of what staff keep: the bot draws it, and whoever speaks JSON is answered from it. */
export const desk = <Row, Item = Row>(declared: DeskOf<Row, Item>): Desk =>
  // Safe: rows and items only come from the desk's own `page` and `one`, and only go back to it.
  declared as unknown as Desk;

/** Declares a deed that tells what it has found. */
export const deed = <Item, Found>(declared: Deed<Item, Found>): Deed<Item> =>
  // Safe: `tells` only gets what its own `run` has found.
  declared as unknown as Deed<Item>;

/** Declares how something new comes to be. */
export const create = <Values extends object>(declared: CreateOf<Values>): Create =>
  // Safe: `look` and `run` only get what its own `asks` or their schemas have let through.
  declared as unknown as Create;

/** Declares a field, and forgets the type of its value: only its own `reads` and schema give it one. */
export const field = <Item, V>(declared: Field<Item, V>): Field<Item> =>
  // Safe: `write` only gets what `reads` or the schema has let through.
  declared as unknown as Field<Item>;
