import type { TelegramContact, TelegramUser } from "@gramio/types";
import { DAY } from "../lib/durations.ts";
import type { MediaKind } from "../lib/media.ts";
import type { FixedKey } from "../texts/keys.ts";
import type { Turn } from "./turn.ts";
import type { View } from "./view.ts";

/** A file at Telegram: the id to send it with, and the one that is the same for everybody, to compare by. */
export interface AnsweredFile {
  fileId: string;
  fileUniqueId: string;
  /** Bytes, where Telegram tells. */
  size: number | undefined;
}

export interface AnsweredPhoto extends AnsweredFile {
  width: number;
  height: number;
}

/** Name and type are what the sender's phone says. */
export interface AnsweredDocument extends AnsweredFile {
  name: string | undefined;
  mime: string | undefined;
}

/** A recording, or a film without a sound: what is neither a picture nor a file of any kind. */
export interface AnsweredMedia extends AnsweredFile {
  kind: MediaKind;
  name: string | undefined;
}

/** What a person answered a question with: words, a button, their contact, or a picture or file with words to it. */
export interface Answer {
  text?: string | undefined;
  /** The same words with what Telegram marks in them, as they are kept where they are written for others. */
  written?: string | undefined;
  choice?: string | undefined;
  contact?: TelegramContact | undefined;
  /** In the largest size there is. */
  photo?: AnsweredPhoto | undefined;
  document?: AnsweredDocument | undefined;
  media?: AnsweredMedia | undefined;
  /** The album it came in. The others of the album are messages, and answers, of their own. */
  mediaGroup?: string | undefined;
  from: TelegramUser;
  turn: Turn;
}

export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
  /** Other names it is found by when somebody types into the list. */
  also?: string[];
}

/** What a question's view may use: the answers so far, and how far the form is. */
export interface Asking<D> {
  turn: Turn;
  draft: D;
  step: number;
  of: number;
  /** Only this answer of something that is already there is being changed. */
  alone: boolean;
}

/** What typing into a list found; `isMeant`: the only one is what was meant, and is taken. */
export interface Sought {
  found: Choice[];
  isMeant: boolean;
  /** A word before the question. */
  why?: string;
}

type Draft = Record<string, unknown>;
type Soon<V> = V | Promise<V>;

export interface Question {
  key: string;
  view: (asking: Asking<Draft>) => Soon<View>;
  read: (answer: Answer, draft: Draft) => unknown;
  /** The buttons to choose from: paged, and filtered by typing part of a label. */
  choices?: (turn: Turn, draft: Draft) => Soon<Choice[]>;
  columns?: number;
  /** The buttons stand beside what may be typed, and are not searched by it. */
  isFree?: boolean;
  /** How typing finds in the list: by the names of its choices, unless told, where the only one that fits is meant. */
  find?: (turn: Turn, choices: Choice[], typed: string) => Sought;
  /** The button for who does not find theirs (a text key): what they type is read as the answer then. */
  ownWords?: FixedKey;
  /** Its answer means nothing once that other answer has changed. */
  dependsOn?: string | undefined;
  takesContact?: boolean;
  /** Takes a picture or a file as well as words; no other question does. */
  takesFile?: boolean;
  /** What is typed is nobody's to read: the message goes at once, and nothing of it is kept anywhere. It must come last. */
  isSecret?: boolean;
  /** A button leaves it open; null is stored, and the question counts as answered. */
  skippable?: boolean;
  /** Whether that button is there now; always, unless told. */
  canSkip?: (turn: Turn, draft: Draft) => Soon<boolean>;
  /** What that button says instead (a text key): nothing that takes something away may be called "skip". */
  empties?: FixedKey;
}

/** A finished form: what the kernel needs to run it. */
export interface Scene {
  name: string;
  questions: Question[];
  keepsMs: number;
  /** The last look before `done`, with what stood there when the form began; nothing when no look is needed. */
  review: ((turn: Turn, draft: Draft, before: Draft) => Soon<View | undefined>) | undefined;
  done: (turn: Turn, draft: Draft) => Promise<View>;
  /** Where one comes out after stopping half-way. */
  left: (turn: Turn, draft: Draft) => Promise<void>;
}

type Views<D> = (asking: Asking<Partial<D>>) => Soon<View>;
interface Options<D, Skippable> {
  dependsOn?: keyof D & string;
  columns?: number;
  find?: NonNullable<Question["find"]>;
  ownWords?: FixedKey;
  takesContact?: boolean;
  takesFile?: boolean;
  isSecret?: boolean;
  skippable?: Skippable;
  canSkip?: (turn: Turn, draft: D) => Soon<boolean>;
  empties?: FixedKey;
}
/** A question that may be skipped is answered with null then. */
type Answered<V, Skippable> = Skippable extends true ? V | null : V;

/**
 * Begins the description of a form: an ordered list of questions, each with a view and a reader of its answer. `Given`
 * is what the draft holds from the beginning, for a form about something.
 */
export function scene<Given extends object = object>(
  name: string,
  { keepsDays = 1 } = {},
): SceneBuilder<Given> {
  return new SceneBuilder({ name, keepsMs: keepsDays * DAY, questions: [] });
}

type Described = Pick<Scene, "name" | "keepsMs" | "questions"> & Partial<Scene>;

/** Collects questions; each adds its key to the type of the draft that the later ones, the review and `done` see. */
export class SceneBuilder<D extends object> {
  // The casts below are safe: a draft holds, by the order of the questions, what the readers before gave; `D` is just that.
  readonly #described: Described;

  constructor(described: Described) {
    this.#described = described;
  }

  /**
   * Asks for words (or a contact, a picture, a file). The reader returns the value or throws a DomainError, which keeps
   * the question open. Buttons may stand `beside` what is typed.
   */
  ask<K extends string, V, Skippable extends boolean = false>(
    key: K,
    view: Views<D>,
    read: (answer: Answer, draft: D) => Soon<V>,
    {
      beside,
      ...options
    }: Omit<Options<D, Skippable>, "columns" | "find" | "ownWords"> & {
      beside?: (turn: Turn, draft: D) => Soon<Choice[]>;
    } = {},
  ): SceneBuilder<D & Record<K, Answered<V, Skippable>>> {
    return this.#with({
      key,
      view: view as Question["view"],
      read: read as Question["read"],
      ...(beside && { choices: beside as NonNullable<Question["choices"]>, columns: 1, isFree: true }),
      ...(options as Pick<Question, keyof Question & keyof typeof options>),
    });
  }

  /** Asks to choose one of a list; the value is the choice's id, or what is read of it. */
  choose<K extends string, Id extends string, Skippable extends boolean = false>(
    key: K,
    view: Views<D>,
    choices: (turn: Turn, draft: D) => Soon<Choice<Id>[]>,
    {
      columns = 2,
      read = ({ choice }) => choice,
      ...options
    }: Omit<Options<D, Skippable>, "takesContact" | "takesFile"> & {
      read?: (answer: Answer, draft: D) => Soon<unknown>;
    } = {},
  ): SceneBuilder<D & Record<K, Answered<Id, Skippable>>> {
    return this.#with({
      key,
      view: view as Question["view"],
      choices: choices as NonNullable<Question["choices"]>,
      read: read as Question["read"],
      columns,
      ...(options as Pick<Question, keyof Question & keyof typeof options>),
    });
  }

  review(review: (turn: Turn, draft: D, before: Partial<D>) => Soon<View | undefined>): SceneBuilder<D> {
    return new SceneBuilder({ ...this.#described, review: review as Scene["review"] });
  }

  left(left: (turn: Turn, draft: Draft) => Promise<void>): SceneBuilder<D> {
    return new SceneBuilder({ ...this.#described, left });
  }

  /** The same questions as another form, to change single answers of something that is already there. */
  again(name: string): SceneBuilder<D> {
    return new SceneBuilder({ name, questions: this.#described.questions, keepsMs: DAY });
  }

  done(done: (turn: Turn, draft: D) => Promise<View>): Scene {
    const { left = (turn) => turn.home(), review, ...described } = this.#described;
    return { ...described, left, review, done: done as Scene["done"] };
  }

  #with<K extends string, V>(question: Question): SceneBuilder<D & Record<K, V>> {
    const questions = [...this.#described.questions, question];
    return new SceneBuilder({ ...this.#described, questions });
  }
}
