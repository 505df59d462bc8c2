import type { Message } from "@fluent/bundle";
import { wordingOf } from "../../../texts/texts.ts";

/** A wording as Fluent understands it. */
export type Pattern = NonNullable<Message["value"]>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Selection = Extract<Expression, { type: "select" }>;

/** Fluent stops at a line it cannot read and keeps what stood before; this shows whether it came to the end. */
const END = "\u0003";

/** Reads a typed wording; nothing when any part of it is not Fluent. */
export function readPattern(wording: string): Pattern | undefined {
  const [message, ...more] = wordingOf("wording", wording + END).body;
  const last = typeof message?.value === "string" ? message.value : message?.value?.at(-1);
  const isWhole = typeof last === "string" && last.endsWith(END) && more.length === 0;
  return isWhole ? (wordingOf("wording", wording).body[0]?.value ?? undefined) : undefined;
}

export interface Voice {
  argument: (name: string) => string;
  select: (selection: Selection) => string;
}

/** Speaks a pattern without the product's arguments: what stands for them, `voice` says. */
export function speak(pattern: Pattern, voice: Voice): string {
  if (typeof pattern === "string") return pattern;
  return pattern
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.type === "select") return voice.select(part);
      if (part.type === "str") return part.value;
      if (part.type === "num") return String(part.value);
      return voice.argument(usesOf([part]).values().next().value ?? "");
    })
    .join("");
}

/** What a pattern needs to be given or to find: `$name`, `NUMBER($count)`, other messages. */
export function usesOf(pattern: Pattern): Set<string> {
  if (typeof pattern === "string") return new Set();
  return new Set(pattern.flatMap((part) => (typeof part === "string" ? [] : usesOfOne(part))));
}

function usesOfOne(part: Expression): string[] {
  switch (part.type) {
    case "var":
      return [`$${part.name}`];
    case "func": {
      const inner = part.args.flatMap((argument) => (argument.type === "narg" ? [] : usesOfOne(argument)));
      return [...inner, `${part.name}(${inner.join(", ")})`];
    }
    case "select":
      return [...usesOfOne(part.selector), ...part.variants.flatMap(({ value }) => [...usesOf(value)])];
    case "mesg":
    case "term":
      return [part.attr ? `${part.name}.${part.attr}` : part.name];
    default:
      return [];
  }
}

/** How many braces have to be filled in at most; Fluent refuses more than a hundred. */
export function placesIn(pattern: Pattern): number {
  if (typeof pattern === "string") return 0;
  const inner = pattern.map((part) => {
    if (typeof part === "string") return 0;
    if (part.type !== "select") return 1;
    return 1 + part.variants.reduce((sum, { value }) => sum + placesIn(value), 0);
  });
  return inner.reduce((sum, count) => sum + count, 0);
}
