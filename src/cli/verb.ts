import type { Exit } from "./exit.ts";

export interface Option {
  about: string;
  /** How its value is called in the help; a switch has none. */
  value?: string;
}

export interface Action {
  about: string;
  /** One more word that it takes: `<id>`. */
  operand?: string;
}

/** What was typed behind the verb, checked against its table. */
export interface Given {
  action: string;
  operand: string | undefined;
  has: (option: string) => boolean;
  text: (option: string) => string | undefined;
}

export interface Verb {
  about: string;
  /** Told only by its own help. */
  more?: string;
  /** The second word; without a default one of them has to be said. */
  actions?: Readonly<Record<string, Action>>;
  defaultAction?: string;
  options: Readonly<Record<string, Option>>;
  /** Loaded when it is asked for: a health check need not read the whole product. */
  load: () => Promise<{ run: (given: Given) => Promise<Exit> }>;
}
