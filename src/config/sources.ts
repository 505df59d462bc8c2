import { readFileSync } from "node:fs";
import { Refusal } from "./kinds.ts";
import type { Variable } from "./variable.ts";
import { type Section, type Values, variables } from "./variables.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** Where one value was found. */
export interface Found {
  readonly text: string;
  /** The name that was set: the variable's own, an alias, or either with _FILE. */
  readonly from: string;
  readonly by: "env" | "file" | "default" | "command line";
  readonly alias: string | undefined;
  /** It stood in quotes, which do not belong to it: Docker's --env-file keeps them. */
  readonly quoted: boolean;
}

export interface Reading {
  readonly group: string;
  readonly variable: Variable;
  readonly found: Found | undefined;
  /** Set too, but the variable's own name or an earlier alias came first. */
  readonly ignored: readonly string[];
  readonly value: unknown;
  readonly broken: boolean;
}

/** One place to look, and how what is found there is called. */
export interface Layer {
  readonly env: Env;
  readonly by: Found["by"];
}

/** Reads every variable from the first layer that has it; adds a sentence to `mistakes` for each bad one. */
export function readVariables(
  sections: readonly Section[],
  layers: readonly Layer[],
  mistakes: string[],
): Reading[] {
  return sections.flatMap(({ name: group, members }) =>
    members.map((variable) => ({ group, variable, ...readVariable(layers, variable, mistakes) })),
  );
}

/** What was read of our own variables, in the shape of their table. */
export function valuesOf(readings: readonly Reading[]): Values {
  const byName = new Map(readings.map(({ variable, value }) => [variable.name, value]));
  const groups = Object.entries(variables).map(([group, members]) => [
    group,
    Object.fromEntries(Object.entries<Variable>(members).map(([key, { name }]) => [key, byName.get(name)])),
  ]);
  // Safe: built from the very table that Values is computed from, and each value by its own kind.
  return Object.fromEntries(groups) as Values;
}

type Read = Pick<Reading, "found" | "ignored" | "value" | "broken">;

function readVariable(layers: readonly Layer[], variable: Variable, mistakes: string[]): Read {
  try {
    const [first, ...others] = lookUp(layers, variable);
    const found = first && variable.kind.name === "ids" ? merged(first, others) : first;
    const ignored = found === first ? others.map(({ from }) => from) : [];
    return { found, ignored, value: readValue(variable, found), broken: false };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    mistakes.push(`${error.message}.`);
    return { found: undefined, ignored: [], value: readValue(variable, undefined), broken: true };
  }
}

/** ADMIN_USER_IDS and ADMIN_USER_ID are one list. */
function merged(first: Found, others: readonly Found[]): Found {
  return { ...first, text: [first, ...others].map(({ text }) => text).join(",") };
}

function readValue({ kind, fallback }: Variable, found: Found | undefined): unknown {
  const text = found?.text ?? fallback;
  if (text === undefined) return undefined;
  try {
    return kind.read(text);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${found?.from} ${error.message}${leftovers(text)}`) : error;
  }
}

/** What files of variables keep with a value, so that it is not understood; what to do about it. */
function leftovers(text: string): string {
  if (hasComment(text)) return "; leave out the comment behind it";
  return /^["'\u201c\u2018]|["'\u201d\u2019]$/.test(text) ? "; leave the quotes out" : "";
}

export const hasComment = (text: string): boolean => /\s#/.test(text);

function lookUp(layers: readonly Layer[], variable: Variable): Found[] {
  const names = [variable.name, ...variable.aliases];
  const found = layers.map((layer) => names.flatMap((name) => lookUpName(layer, name, variable)));
  return found.find(({ length }) => length > 0) ?? [];
}

function lookUpName({ env, by }: Layer, name: string, variable: Variable): Found[] {
  const text = env[name]?.trim();
  const file = env[`${name}_FILE`]?.trim();
  if (text && file) throw new Refusal(`${name} and ${name}_FILE are both set; keep one of them`);
  const alias = name === variable.name ? undefined : name;
  if (text) return [{ ...unquoted(text), from: name, by, alias }];
  if (!file) return [];
  const content = readSecret(`${name}_FILE`, unquoted(file).text);
  return [{ ...unquoted(content), from: `${name}_FILE`, by: "file", alias }];
}

function unquoted(written: string): Pick<Found, "text" | "quoted"> {
  const [, , inside] = /^(["'])(.+)\1$/s.exec(written) ?? [];
  return inside?.trim() ? { text: inside.trim(), quoted: true } : { text: written, quoted: false };
}

function readSecret(name: string, path: string): string {
  const text = contentOf(name, path).trim();
  if (!text) throw new Refusal(`${name} names ${path}, which is empty`);
  return text;
}

function contentOf(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new Refusal(`${name} names ${path}, which cannot be read${why}`);
  }
}
