import { nearest } from "../lib/text.ts";
import { advice } from "./advice.ts";
import type { Config } from "./judge.ts";
import { withoutLogin } from "./kinds.ts";
import { type Found, hasComment, type Reading } from "./sources.ts";
import { type Trace, traceOf } from "./trace.ts";
import { meantBy, whyUnused } from "./unused.ts";

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
  const trace = traceOf(config);
  return [...advice(config, trace.readings), ...notesOnNames(trace)];
}

/** What there is to say of the names that are set, whether what they hold can be used or not. */
export function notesOnNames({ readings, names }: Trace): Note[] {
  const known = namesKnown(readings);
  const others = Object.fromEntries(
    readings
      .map(({ variable: { name, elsewhere = "" } }) => [name, elsewhere] as const)
      .filter(([, names]) => names),
  );
  return [...readings.flatMap(namesUsed), ...names.flatMap((name) => strangers(name, known, others))];
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
  if (found && variable.notYet)
    notes.push({
      kind: "unused",
      name: found.from,
      text: `${found.from} is not used yet: nothing reads ${variable.name} so far.`,
    });
  return found ? [...notes, ...dirtIn(found)] : notes;
}

/** What a file of variables has left around or behind a value. */
function dirtIn({ from, text, quoted }: Found): Note[] {
  const notes: Note[] = [];
  const advise = (advised: string) => notes.push({ kind: "advice", name: from, text: `${from} ${advised}.` });
  if (quoted) advise("has quotes around its value, which are left out; write it without them");
  if (hasComment(text)) advise("has a comment behind its value, which is read as part of it; leave it out");
  return notes;
}

const namesKnown = (readings: readonly Reading[]): string[] =>
  readings
    .flatMap(({ variable: { name, aliases } }) => [name, ...aliases])
    .flatMap((name) => [name, `${name}_FILE`]);

function strangers(name: string, known: readonly string[], others: Readonly<Record<string, string>>): Note[] {
  if (known.includes(name)) return [];
  const why = whyUnused(name);
  if (why) return [{ kind: "unused", name, text: `${name} is not used: ${why}.` }];
  const meant = meantBy(name, known, others) ?? nearest(name, known);
  if (meant) return [{ kind: "unknown", name, text: `${name} is not known; did you mean ${meant}?` }];
  return name.startsWith("MAKTAB_") ? [{ kind: "unknown", name, text: `${name} is not known.` }] : [];
}
