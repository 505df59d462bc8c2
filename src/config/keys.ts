import * as kind from "./kinds.ts";
import { type Optional, optional, required, type Value, type Variable } from "./variable.ts";

/** What a feature has from the environment is declared with these, and read with `given`. */
export const secret = (
  name: string,
  about: string,
  {
    mistaken = {},
    elsewhere,
  }: {
    /** What is often put in its place, by how it begins, and why it is not what is wanted. */
    mistaken?: Readonly<Record<string, string>>;
    /** What other programs call it. */
    elsewhere?: string;
  } = {},
): Optional<string> => ({
  ...optional(name, kind.secretBut(mistaken), about),
  ...(elsewhere !== undefined && { elsewhere }),
});

export const text = (name: string, about: string): Optional<string> => optional(name, kind.text, about);

export const cardNumber = (name: string, about: string): Optional<string> => optional(name, kind.card, about);

export const decimal = (name: string, about: string): Optional<number> =>
  optional(name, kind.decimal(0), about);

/** The base address of a service, without a slash at its end. */
export const address = (name: string, fallback: string, about: string): Variable<string> =>
  required(name, kind.root, fallback, about);

/** Off unless it is switched on; `notInProduction` says why it may not be, there. */
export const flag = (name: string, about: string, notInProduction?: string): Variable<boolean> => ({
  ...required(name, kind.flag, "0", about),
  ...(notInProduction !== undefined && { notInProduction }),
});

/** What the environment gave one of them. Throws when no feature has declared it. */
export function given<V extends Variable>(
  { declared }: { readonly declared: Readonly<Record<string, unknown>> },
  { name }: V,
): Value<V> {
  if (!(name in declared)) throw new Error(`${name} was not read: it is no variable of any feature`);
  // Safe: what stands under its name was read by its own kind.
  return declared[name] as Value<V>;
}
