import type { Args } from "./texts.ts";

/** Every text with the names of what it is filled with; the `texts.keys.d.ts` beside each Fluent file add theirs. */
// biome-ignore lint/suspicious/noEmptyInterface: they add to it.
export interface TextArgs {}

/** What a text is called. */
export type TextKey = keyof TextArgs;

/** A text that is filled with just these. */
export type KeyWith<Arg extends string> = {
  [K in TextKey]: [Arg, TextArgs[K]] extends [TextArgs[K], Arg] ? K : never;
}[TextKey];

/** A text that is filled with nothing: a label, a heading, the name of a state. */
export type FixedKey = KeyWith<never>;

/** What goes with a text: all that it is filled with, and nothing where it is filled with nothing. */
export type Filled<K extends TextKey, Value = Args[string]> = [TextArgs[K]] extends [never]
  ? []
  : [args: Record<TextArgs[K], Value>];

/** A setting that has a name and says what it is for: `setting-<key>` and `setting-<key>-about`. */
export type SettingKey = {
  [K in FixedKey]: K extends `setting-${infer Name}`
    ? `setting-${Name}-about` extends FixedKey
      ? Name
      : never
    : never;
}[FixedKey];
