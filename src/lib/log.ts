import { AsyncLocalStorage } from "node:async_hooks";
import { writeSync } from "node:fs";
import {
  configureSync,
  getLogger,
  type LogRecord,
  resetSync,
  type Sink,
  withContext,
} from "@logtape/logtape";
import { redactByField } from "@logtape/redaction";
import { LogFile } from "./logfile.ts";
import { plain } from "./plain.ts";
import { redact, SENSITIVE_FIELDS } from "./redact.ts";
import { visible } from "./visible.ts";

const LEVELS = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];
export type LogFormat = "json" | "text";

/** Say what happened in a fixed sentence; what differs from time to time goes into the details. */
type Say = (message: string, details?: Record<string, unknown>) => void;
export type Log = Readonly<Record<Level, Say>>;

export interface LogOptions {
  level: Level;
  /** JSON lines, unless standard error is a terminal. */
  format?: LogFormat | undefined;
  /** A file that gets the same lines, rotated at 10 MB, five old ones kept. */
  file?: string | undefined;
  /** Where lines go instead of standard error. */
  write?: ((line: string) => void) | undefined;
}

/** Nothing as long as nothing is written. */
let turns: AsyncLocalStorage<Record<string, unknown>> | undefined;
let lowest = LEVELS.indexOf("info");

/** Until this is called nothing is written, so tests are quiet. */
export function openLog({ level, format, file, write = toStandardError }: LogOptions) {
  setLogLevel(level);
  const asText = format ? format === "text" : process.stderr.isTTY === true;
  const output = asText ? textLine : jsonLine;
  turns = new AsyncLocalStorage();
  const sinks: Record<string, Sink> = { main: guarded((record) => write(output(record))) };
  if (file) sinks.file = toFile(file, output);
  configureSync({
    reset: true,
    contextLocalStorage: turns,
    sinks,
    loggers: [
      { category: "maktab", lowestLevel: "debug", sinks: Object.keys(sinks) },
      { category: ["logtape", "meta"], lowestLevel: "warning", sinks: ["main"] },
    ],
  });
}

export function closeLog() {
  resetSync();
  turns = undefined;
}

/** Takes effect at once, for the whole process. */
export function setLogLevel(level: Level) {
  lowest = LEVELS.indexOf(level);
}

/** The log of one part (`outbox`). A level that is off costs a comparison. */
export function log(category: string): Log {
  const logger = getLogger(["maktab", category]);
  return {
    debug: (message, details) => void (lowest <= 0 && logger.debug(message, details)),
    info: (message, details) => void (lowest <= 1 && logger.info(message, details)),
    warn: (message, details) => void (lowest <= 2 && logger.warn(message, details)),
    error: (message, details) => void logger.error(message, details),
  };
}

/** Every line of what happens inside `work`, also after an await, says in which turn it was: "update 7", "cron forget-events". */
export function withTurn<T>(turn: string, work: () => T): T {
  return turns ? withContext({ turn }, work) : work();
}

/** What is begun here belongs to no turn, though one has caused it: it goes on for others as well. */
export function outsideTurns<T>(work: () => T): T {
  return turns ? turns.exit(work) : work();
}

function toStandardError(line: string) {
  try {
    writeSync(2, line);
  } catch {
    // A full, non-blocking pipe: the stream waits for it instead of us.
    process.stderr.write(line);
  }
}

function toFile(path: string, output: (record: LogRecord) => string): Sink {
  const file = new LogFile(path);
  const sink = guarded((record) => file.write(output(record)));
  return Object.assign(sink, { [Symbol.dispose]: () => file.close() });
}

/** Details become plain data first, so that no class or error can carry a secret past the redaction. */
function guarded(sink: Sink): Sink {
  const byField = redactByField(sink, { fieldPatterns: SENSITIVE_FIELDS, action: () => "[redacted]" });
  return (record) => byField({ ...record, properties: plain(record.properties, redact) });
}

function entry(record: LogRecord): Record<string, unknown> {
  return {
    time: new Date(record.timestamp).toISOString(),
    level: record.level === "warning" ? "warn" : record.level,
    in: record.category.slice(1).join("."),
    message: redact(
      record.message.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(""),
    ),
  };
}

function jsonLine(record: LogRecord): string {
  const fixed = entry(record);
  return `${visible(JSON.stringify({ ...fixed, ...record.properties, ...fixed }))}\n`;
}

function textLine(record: LogRecord): string {
  const { time, level, in: category, message } = entry(record);
  const details = Object.entries(record.properties).map(([name, value]) => detail(name, value));
  const line = [time, String(level).toUpperCase().padEnd(5), category, message, ...details].join(" ");
  return visible(`${[line.replaceAll("\n", "\\n"), ...stacks(record.properties)].join("\n")}\n`);
}

function detail(name: string, value: unknown): string {
  return hasStack(value) ? `${name}=${value.type}` : `${name}=${JSON.stringify(value)}`;
}

/** For the person at the terminal an error's stack stands below its line. */
function stacks(properties: Record<string, unknown>): string[] {
  return Object.values(properties).flatMap((value) => (hasStack(value) ? [value.stack] : []));
}

function hasStack(value: unknown): value is { type: string; stack: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    "stack" in value &&
    typeof value.stack === "string"
  );
}
