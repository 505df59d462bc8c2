import { type Note, notesOnNames } from "./describe.ts";
import { type Config, judge } from "./judge.ts";
import { configTable, envExample } from "./print.ts";
import { type Env, type Layer, readVariables, valuesOf } from "./sources.ts";
import { remember } from "./trace.ts";
import { type Brought, sectionsWith } from "./variables.ts";

export type { Database } from "./database.ts";
export { type ConfigRow, configNotes, describeConfig, type Note } from "./describe.ts";
export { type Config, DEMO_TOKEN } from "./judge.ts";
export type { Env } from "./sources.ts";

/**
 * The configuration cannot be used. `mistakes` has one sentence for each, beginning with the variable's name; `notes` may
 * tell why: what is missing often stands there under another name.
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly mistakes: readonly string[];
  readonly notes: readonly Note[];

  constructor(mistakes: readonly string[], notes: readonly Note[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
    this.notes = notes;
  }
}

export interface ReadOptions {
  /** The demo needs neither a token nor an encryption key. */
  readonly demo?: boolean;
  /** The only variables of the environment that count; all of them unless told. */
  readonly only?: readonly string[];
  /** Texts by variable name for what the environment leaves open. */
  readonly defaults?: Env;
  /** Texts by variable name that win over the environment: flags of the command line. */
  readonly overrides?: Env;
}

/** The configuration of a product whose features bring variables of their own. */
export function configuration(brought: Brought) {
  const sections = sectionsWith(brought);
  return {
    /** Reads and checks everything at once. Throws a ConfigError that lists every mistake. */
    readConfig(
      given: Env = Bun.env,
      { demo = false, only, defaults = {}, overrides = {} }: ReadOptions = {},
    ): Config {
      const env = only ? Object.fromEntries(only.map((name) => [name, given[name]])) : given;
      const mistakes: string[] = [];
      const layers: Layer[] = [
        { env: overrides, by: "command line" },
        { env, by: "env" },
        { env: defaults, by: "default" },
      ];
      const readings = readVariables(sections, layers, mistakes);
      const config = judge(valuesOf(readings), readings, { demo, env }, mistakes);
      const trace = { readings, names: Object.keys(env).filter((name) => env[name]) };
      if (mistakes.length > 0) throw new ConfigError(mistakes, notesOnNames(trace));
      remember(config, trace);
      return freeze(config);
    },
    /** The table of docs/configuration.md. */
    configTable: () => configTable(sections),
    envExample: () => envExample(sections),
  };
}

/** The language that the system speaks, by the variables of setlocale(3): `fa` of `fa_IR.UTF-8`; maybe empty. */
export function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Env = Bun.env): string {
  const [code = ""] = (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().split(/[_.@-]/, 1);
  return code;
}

function freeze<T extends object>(value: T): T {
  for (const held of Object.values(value)) {
    if (typeof held === "object" && held !== null && !ArrayBuffer.isView(held)) freeze(held);
  }
  return Object.freeze(value);
}
