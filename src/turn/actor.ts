import { DomainError } from "../lib/errors.ts";
import type { Language } from "../texts/languages.ts";

/** What somebody may do besides what everybody may: a word with a dot. */
export type Right = `${string}.${string}`;

/** A person, by whatever way in. The owner who buys something is the same actor as the owner who sells it. */
export interface Human {
  readonly kind: "human";
  /** The person's number. */
  readonly id: number;
  readonly language: Language;
  readonly via: "chat" | "cli" | "api";
  /** The key of the API that acts in the name of whoever made it; the audit names it. */
  readonly key?: number;
  /** Their record as a member of staff, once they are signed in. */
  readonly employee?: number;
  /** What they may do besides what everybody may. */
  readonly rights: ReadonlySet<string>;
}

/** What nobody says: a tick of the clock, a provider's word, a task. It may do all that its code does. */
export interface Machine {
  readonly kind: "machine";
  readonly id: null;
}

export type Actor = Human | Machine;

export const MACHINE: Machine = { kind: "machine", id: null };

export const may = (by: Actor, right: string): boolean => by.kind === "machine" || by.rights.has(right);

/** The refusal of who lacks the right. */
export const NOT_ALLOWED = "not-allowed";

/** The first line of every rule that not everybody may use. Throws not-allowed. */
export function allow(by: Actor, right: string): void {
  if (!may(by, right)) throw new DomainError(NOT_ALLOWED);
}
