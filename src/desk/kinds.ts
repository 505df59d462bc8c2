import { Type } from "@sinclair/typebox";
import { DomainError } from "../lib/errors.ts";
import { wholeNumber } from "../lib/numbers.ts";
import type { FixedKey } from "../texts/keys.ts";
import type { Kind } from "./desk.ts";

/** The button that empties something, unless a field has better words for it. */
const REMOVE: FixedKey = "desk-remove";

interface Emptiable {
  /** It may be empty: with this text key on the button that makes it so. */
  mayBeEmpty?: boolean | FixedKey;
}

const emptyOf = <V>(value: V, mayBeEmpty: Emptiable["mayBeEmpty"]): Pick<Kind<unknown, V>, "empty"> =>
  mayBeEmpty ? { empty: { value, label: mayBeEmpty === true ? REMOVE : mayBeEmpty } } : {};

/** A whole number, typed in digits of any of our scripts. */
export const whole = <Item>({
  least,
  most,
  mayBeEmpty,
}: { least: number; most: number } & Emptiable): Kind<Item, number | null> => ({
  schema: orNull(Type.Integer({ minimum: least, maximum: most }), mayBeEmpty),
  reads: ({ text = "" }) => wholeNumber(text, { least, most }),
  ...emptyOf(null, mayBeEmpty),
});

/** Words, as `reads` wants them; what is written for others (`isForOthers`) keeps its links and bold letters. */
export const words = <Item, V>(
  reads: (text: string) => V,
  {
    mayBeEmpty,
    most = 20_000,
    isForOthers = false,
  }: Emptiable & { most?: number; isForOthers?: boolean } = {},
): Kind<Item, V | null> => ({
  schema: orNull(Type.String({ maxLength: most }), mayBeEmpty),
  reads: ({ text = "", written = text }) => reads(isForOthers ? written : text),
  ...emptyOf(null, mayBeEmpty),
});

/** One of a list, by its id. */
export const choice = <Item>(
  choices: NonNullable<Kind<Item, string | null>["choices"]>,
  { mayBeEmpty }: Emptiable = {},
): Kind<Item, string | null> => ({
  schema: orNull(Type.String(), mayBeEmpty),
  reads({ choice: chosen }) {
    if (chosen === undefined) throw new DomainError("setting-not-a-choice");
    return chosen;
  },
  choices,
  ...emptyOf(null, mayBeEmpty),
});

function orNull<S extends Parameters<typeof Type.Union>[0][number]>(
  schema: S,
  mayBeEmpty: Emptiable["mayBeEmpty"],
) {
  return mayBeEmpty ? Type.Union([schema, Type.Null()]) : schema;
}
