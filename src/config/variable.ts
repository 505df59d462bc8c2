import type { Kind } from "./kinds.ts";

export interface Variable<T = unknown> {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind<T>;
  /** Read like a given text, so the table shows what is meant. */
  readonly fallback: string | undefined;
  readonly about: string;
}

export type Optional<T> = Variable<T> & { readonly fallback: undefined };

export function required<T>(
  name: string,
  type: Kind<T>,
  fallback: string,
  about: string,
  ...aliases: string[]
): Variable<T> {
  return { name, kind: type, fallback, about, aliases };
}

export function optional<T>(name: string, type: Kind<T>, about: string, ...aliases: string[]): Optional<T> {
  return { name, kind: type, fallback: undefined, about, aliases };
}
