import { parseArgs } from "node:util";
import { nearest } from "../lib/text.ts";
import { UsageError } from "./exit.ts";
import type { Given, Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

export type Parsed = { help: string | undefined } | { name: string; verb: Verb; given: Given };

/** Understands a command line; `help` is the verb that help is wanted about. Throws a UsageError. */
export function parse(args: readonly string[]): Parsed {
  const [first = "serve", ...others] = args;
  if (first === "help") return { help: others[0] === undefined ? undefined : named(others[0]) };
  if (["-h", "--help"].includes(first)) return { help: undefined };
  if (["-v", "--version"].includes(first)) return parse(["version", ...others]);
  const name = first.startsWith("-") ? "serve" : named(first);
  const verb = verbOf(name);
  const rest = first.startsWith("-") ? args : others;
  if (rest.includes("--help") || rest.includes("-h")) return { help: name };
  return { name, verb, given: givenTo(name, verb, rest) };
}

function named(word: string): string {
  if (Object.hasOwn(verbs, word)) return word;
  throw new UsageError(`"${word}" is not a verb of maktab${meaning(word, Object.keys(verbs))}`);
}

function verbOf(name: string): Verb {
  const verb = verbs[name];
  if (!verb) throw new Error(`there is no verb ${name}`);
  return verb;
}

function givenTo(name: string, verb: Verb, args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(verb.options).map(([option, { value }]) => [
        option,
        { type: value ? ("string" as const) : ("boolean" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") values.set(token.name, optionValue(name, verb, token));
  }
  return {
    ...wordsOf(name, verb, words),
    has: (option) => values.has(option),
    text: (option) => values.get(option),
  };
}

interface Token {
  name: string;
  rawName: string;
  value: string | undefined;
}

function optionValue(verbName: string, verb: Verb, { name, rawName, value }: Token): string {
  const option = Object.hasOwn(verb.options, name) ? verb.options[name] : undefined;
  if (!option) {
    const known = [...Object.keys(verb.options), "help"].map((each) => `--${each}`);
    throw new UsageError(`maktab ${verbName} has no option ${rawName}${meaning(rawName, known)}`);
  }
  if (option.value && (value === undefined || value === "" || value.startsWith("--")))
    throw new UsageError(`${rawName} needs a value: ${rawName} <${option.value}>`);
  if (!option.value && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  return value ?? "";
}

function wordsOf(
  name: string,
  { actions, defaultAction }: Verb,
  words: readonly string[],
): Pick<Given, "action" | "operand"> {
  const choices = Object.keys(actions ?? {});
  const [action = defaultAction, ...rest] = actions ? words : ["", ...words];
  if (action === undefined) throw new UsageError(`maktab ${name} needs a word: ${choices.join(", ")}`);
  if (actions && !Object.hasOwn(actions, action))
    throw new UsageError(`maktab ${name} does not know "${action}"${meaning(action, choices)}`);
  const [operand, extra] = actions?.[action]?.operand ? rest : [undefined, ...rest];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many`);
  return { action, operand };
}

/** One letter longer, so that a slip is forgiven in a word of four letters too. */
const like = (word: string, known: readonly string[]) =>
  nearest(
    `-${word}`,
    known.map((each) => `-${each}`),
  )?.slice(1);

function meaning(word: string, known: readonly string[]): string {
  const meant = like(word, known) ?? known.find((each) => word.length > 1 && each.startsWith(word));
  return meant ? `; did you mean ${meant}?` : `; there is ${known.join(", ")}`;
}
