import type { TelegramContact, TelegramUser } from "@gramio/types";
import type { Turn } from "./turn.ts";
import type { View } from "./view.ts";

/** What a person answered a question with: words, a button, or their contact. */
export interface Answer {
  text?: string | undefined;
  choice?: string | undefined;
  contact?: TelegramContact | undefined;
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

type Draft = Record<string, unknown>;

export interface Question {
  key: string;
  view: (asking: Asking<Draft>) => View;
  read: (answer: Answer, draft: Draft) => unknown;
  /** The buttons to choose from: paged, and filtered by typing part of a label. */
  choices?: (turn: Turn, draft: Draft) => Choice[];
  columns?: number;
  /** Its answer means nothing once that other answer has changed. */
  dependsOn?: string | undefined;
  takesContact?: boolean;
}

/** A finished form: what the kernel needs to run it. */
export interface Scene {
  name: string;
  questions: Question[];
  keepsMs: number;
  /** The last look before `done`, with what stood there when the form began; nothing when no look is needed. */
  review: ((turn: Turn, draft: Draft, before: Draft) => View | undefined) | undefined;
  done: (turn: Turn, draft: Draft) => Promise<View>;
  /** Where one comes out after stopping half-way. */
  left: (turn: Turn) => Promise<void>;
}

type Views<D> = (asking: Asking<Partial<D>>) => View;
interface Options<D> {
  dependsOn?: keyof D & string;
  columns?: number;
  takesContact?: boolean;
}

const DAY = 86_400_000;

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
  readonly #described: Described;

  constructor(described: Described) {
    this.#described = described;
  }

  /** Asks for words (or a contact). The reader returns the value or throws a DomainError, which keeps the question open. */
  ask<K extends string, V>(
    key: K,
    view: Views<D>,
    read: (answer: Answer, draft: D) => V,
    { dependsOn, takesContact = false }: Options<D> = {},
  ): SceneBuilder<D & Record<K, V>> {
    return this.#with({
      key,
      view: view as Question["view"],
      read: read as Question["read"],
      dependsOn,
      takesContact,
    });
  }

  /** Asks to choose one of a list; the value is the choice's id. */
  choose<K extends string, Id extends string>(
    key: K,
    view: Views<D>,
    choices: (turn: Turn, draft: D) => Choice<Id>[],
    { dependsOn, columns = 2 }: Options<D> = {},
  ): SceneBuilder<D & Record<K, Id>> {
    return this.#with({
      key,
      view: view as Question["view"],
      choices: choices as NonNullable<Question["choices"]>,
      read: ({ choice }) => choice,
      dependsOn,
      columns,
    });
  }

  review(review: (turn: Turn, draft: D, before: Partial<D>) => View | undefined): SceneBuilder<D> {
    return new SceneBuilder({ ...this.#described, review: review as Scene["review"] });
  }

  left(left: (turn: Turn) => Promise<void>): SceneBuilder<D> {
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

  // Safe: a draft holds, by the order of the questions, what the readers before gave; `D` is exactly that.
  #with<K extends string, V>(question: Question): SceneBuilder<D & Record<K, V>> {
    const questions = [...this.#described.questions, question];
    return new SceneBuilder({ ...this.#described, questions });
  }
}
