import { nearest } from "../lib/text.ts";
import type { Config } from "./judge.ts";
import { withoutLogin } from "./kinds.ts";
import type { Found, Reading } from "./sources.ts";
import { traceOf } from "./trace.ts";
import { whyUnused } from "./unused.ts";

export interface ConfigRow {
  readonly group: string;
  readonly name: string;
  /** Secrets are dots; empty when unset. */
  readonly value: string;
  /** `env`, `file`, `alias TOKEN`, `default`, `derived`, `command line` or `unset`. */
  readonly source: string;
}

export interface Note {
  readonly kind: "alias" | "ignored" | "unused" | "unknown" | "advice";
  readonly name: string;
  readonly text: string;
}

/** One row for each variable, in the order of the table; for `config show`. */
export function describeConfig(config: Config): ConfigRow[] {
  const meant = effective(config);
  return traceOf(config).readings.map(({ group, variable, found }) => {
    const value = meant[variable.name] ?? found?.text ?? variable.fallback ?? "";
    const source = found ? sourceOf(found) : sourceOfNothing(variable.fallback, value);
    return {
      group,
      name: variable.name,
      value: variable.kind.secret && value ? "••••" : withoutLogin(value),
      source,
    };
  });
}

/** What `config check` says about a configuration that can be used; each text is a sentence. */
export function configNotes(config: Config): Note[] {
  const { readings, names } = traceOf(config);
  const known = namesKnown(readings);
  return [
    ...advice(config, readings),
    ...readings.flatMap(namesUsed),
    ...names.flatMap((name) => strangers(name, known)),
  ];
}

/** What was meant where that differs from what was written. */
function effective(config: Config): Readonly<Record<string, string | undefined>> {
  const { bot, intake, data } = config;
  return {
    BOT_TOKEN: bot.token,
    OWNER_ID: bot.ownerId?.toString(),
    BOT_MODE: intake.mode,
    PUBLIC_URL: intake.publicUrl,
    WEBHOOK_PATH: intake.webhookPath,
    WEBHOOK_SECRET: intake.webhookSecret,
    DATA_DIR: data.dir,
    DATABASE_URL: data.database.dialect === "sqlite" ? data.database.path : data.database.url,
    ENCRYPTION_KEY: String(data.keys.length),
  };
}

function sourceOf({ alias, by }: Found): string {
  if (by === "file") return alias ? `file, alias ${alias}` : "file";
  return alias ? `alias ${alias}` : by;
}

function sourceOfNothing(fallback: string | undefined, value: string): string {
  if (fallback !== undefined) return "default";
  return value ? "derived" : "unset";
}

function namesUsed({ variable, found, ignored }: Reading): Note[] {
  const notes: Note[] = ignored.map((name) => ({
    kind: "ignored",
    name,
    text: `${name} is ignored because ${found?.from} is set.`,
  }));
  if (found?.alias) {
    notes.push({ kind: "alias", name: found.from, text: `${found.from} is read as ${variable.name}.` });
  }
  return notes;
}

const namesKnown = (readings: readonly Reading[]): string[] =>
  readings
    .flatMap(({ variable: { name, aliases } }) => [name, ...aliases])
    .flatMap((name) => [name, `${name}_FILE`]);

function strangers(name: string, known: readonly string[]): Note[] {
  if (known.includes(name)) return [];
  const why = whyUnused(name);
  if (why) return [{ kind: "unused", name, text: `${name} is not used: ${why}.` }];
  const meant = nearest(name, known);
  if (meant) return [{ kind: "unknown", name, text: `${name} is not known; did you mean ${meant}?` }];
  return name.startsWith("MAKTAB_") ? [{ kind: "unknown", name, text: `${name} is not known.` }] : [];
}

function advice(config: Config, readings: readonly Reading[]): Note[] {
  const given = new Set(readings.filter(({ found }) => found).map(({ variable }) => variable.name));
  const notes: Note[] = [];
  const advise = (name: string, text: string) =>
    notes.push({ kind: "advice", name, text: `${name} ${text}.` });
  if (config.bot.ownerId === undefined) advise("OWNER_ID", "is not set, so nobody may administer the school");
  if (
    config.runtime.production &&
    config.intake.mode === "polling" &&
    !given.has("BOT_MODE") &&
    !given.has("FORCE_POLLING")
  ) {
    advise("PUBLIC_URL", "is not set, so updates are polled; BOT_MODE=polling says that this is meant");
  }
  if (config.data.keys.length > 1)
    advise("ENCRYPTION_KEY", "has older keys: `maktab keys rotate` makes them unnecessary");
  return notes;
}
