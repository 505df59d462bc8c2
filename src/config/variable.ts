import type { Kind } from "./kinds.ts";

export interface Variable<T = unknown> {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind<T>;
  /** Read like a given text, so the table shows what is meant. */
  readonly fallback: string | undefined;
  readonly about: string;
  /** What other programs call it, in one line: never read, but led here. */
  readonly elsewhere?: string;
  /** Why it may not be on in production. */
  readonly notInProduction?: string;
  /** What is to read it does not exist yet. */
  readonly notYet?: true;
}

export type Optional<T> = Variable<T> & { readonly fallback: undefined };

/** What a variable yields. */
export type Value<V> = V extends Optional<infer T> ? T | undefined : V extends Variable<infer T> ? T : never;

export function required<T>(
  name: string,
  type: Kind<T>,
  fallback: string,
  about: string,
  ...aliases: string[]
): Variable<T> {
  return { name, kind: type, fallback, about, aliases };
}

/** The name is kept for what comes: it is checked, and used by nothing so far. */
export const notYet = <V extends Variable>(variable: V): V => ({
  ...variable,
  about: `${variable.about}; not used yet`,
  notYet: true,
});

export function optional<T>(name: string, type: Kind<T>, about: string, ...aliases: string[]): Optional<T> {
  return { name, kind: type, fallback: undefined, about, aliases };
}
