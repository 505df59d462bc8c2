import type { Source } from "./sources.ts";

/** What becomes of a text: a message, a button, a note over the screen, a refusal, or anything else without HTML. */
export type Use = "message" | "plain" | "button" | "toast" | "refusal";

/** A text that the code asks for; `*` stands for what is filled in while it runs. */
export interface Asked {
  key: string;
  use: Use;
  path: string;
}

/** A call whose first argument names a text, and what becomes of that text. */
const CALLS: [RegExp, Use][] = [
  [/\bt\(/g, "message"],
  [/\.(plain|named|has)\(/g, "plain"],
  [/\b(text|placeholder): \w+(\.\w+)*\.plain\(/g, "button"],
  [/\blabel: \(\w+\) => \w+\.plain\(/g, "button"],
  [/\bbutton\(/g, "button"],
  [/\btoast\(/g, "toast"],
  [/\bDomainError\(/g, "refusal"],
];

const PLAIN = /\.(plain|named)\(/g;
const LABEL = /\blabel: ("[a-z][a-z0-9-]*")/g;
const FILLED = String.raw`\$\{(?:[^{}\`]|\{[^{}]*\})*\}`;
const LITERAL = /"([a-z][a-z0-9-]*)"/g;
const TEMPLATE = new RegExp(`\`((?:[a-z0-9-]|${FILLED})+)\``, "g");

/** Every text that the code asks for by a literal or a template. */
export function askedBy({ code, path }: Source): Asked[] {
  const calls = CALLS.flatMap(([call, use]) =>
    firstArguments(code, call)
      // A button and a toast get finished words: those that are asked for inside count.
      .flatMap((argument) => (isGiven(call) ? firstArguments(argument, PLAIN) : [argument]))
      .flatMap(keysIn)
      .map((key) => ({ key, use, path })),
  );
  const labels = [...code.matchAll(LABEL)].flatMap(([, label = ""]) => keysIn(label));
  return [...calls, ...labels.map((key) => ({ key, use: "button" as const, path }))];
}

const isGiven = ({ source }: RegExp) => /button|toast/.test(source);

/** Everything in the code that looks like a key, or like a template of keys. */
export function mentionedIn({ code }: Pick<Source, "code">): string[] {
  const literals = [...code.matchAll(LITERAL)].map(([, key = ""]) => key);
  const templates = [...code.matchAll(TEMPLATE)].map(([, template = ""]) => shapeOf(template));
  return [...literals, ...templates].filter((key) => /[a-z]-|-[a-z]/.test(key) || /^[a-z]+$/.test(key));
}

const shapeOf = (template: string) => template.replaceAll(new RegExp(FILLED, "g"), "*");

/** What is only compared decides between texts and is none. */
const keysIn = (argument: string) =>
  mentionedIn({ code: argument.replaceAll(/[=!]==? "[^"]*"|"[^"]*" [=!]==?/g, "") });

function firstArguments(code: string, call: RegExp): string[] {
  return [...code.matchAll(call)].map(({ index, 0: found }) => {
    const from = index + found.length;
    return code.slice(from, endOf(code, from, ",)"));
  });
}

/** From here to the first of these letters that stands in no string and in no brackets of its own. */
function endOf(code: string, from: number, letters: string): number {
  let depth = 0;
  let at = from;
  for (; at < code.length; at++) {
    const letter = code.charAt(at);
    if (letter === '"' || letter === "`") at = endOfString(code, at);
    else if (depth === 0 && letters.includes(letter)) break;
    else if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
  }
  return at;
}

function endOfString(code: string, from: number): number {
  const quote = code.charAt(from);
  let at = from + 1;
  while (at < code.length && code.charAt(at) !== quote)
    if (quote === "`" && code.startsWith("${", at)) at = endOf(code, at + 2, "}") + 1;
    else at += code.charAt(at) === "\\" ? 2 : 1;
  return at;
}
