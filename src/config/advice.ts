import { dirname } from "node:path";
import { isHere } from "../lib/hosts.ts";
import type { Note } from "./describe.ts";
import type { Config } from "./judge.ts";
import type { Reading } from "./sources.ts";

/** What could be done better in a configuration that can be used. */
export function advice(config: Config, readings: readonly Reading[]): Note[] {
  const { bot, data } = config;
  const notes: Note[] = [];
  const advise = (name: string, text: string) =>
    notes.push({ kind: "advice", name, text: `${name} ${text}.` });
  if (bot.ownerId === undefined) advise("OWNER_ID", "is not set, so nobody may administer the school");
  if (isPolledUnasked(config, readings))
    advise("PUBLIC_URL", "is not set, so updates are polled; BOT_MODE=polling says that this is meant");
  if (isReadable(data.database))
    advise(
      "DATABASE_URL",
      "leads to another machine without sslmode, so names and money could be read on the way; add ?sslmode=require, or ?sslmode=disable where the network is your own",
    );
  const { minAmount = 0, maxAmount = Number.POSITIVE_INFINITY } = config.payments;
  if (minAmount > maxAmount)
    advise("MAX_AMOUNT", `is below MIN_AMOUNT (${minAmount}), so nobody could add anything to a balance`);
  const misread = fromTheRoot(config, readings);
  if (misread !== undefined)
    advise(
      "DATABASE_URL",
      `means ${misread}, from the root of the disk; where a path beside you is meant write sqlite:${misread.slice(1)}, else sqlite:${misread}`,
    );
  if (data.keys.length > 1)
    advise("ENCRYPTION_KEY", "has older keys: `maktab keys rotate` makes them unnecessary");
  return notes;
}

function isPolledUnasked({ runtime, intake }: Config, readings: readonly Reading[]): boolean {
  const asked = readings.some(
    ({ variable: { name }, found }) => found && (name === "BOT_MODE" || name === "FORCE_POLLING"),
  );
  return runtime.production && intake.mode === "polling" && !asked;
}

function isReadable(database: Config["data"]["database"]): boolean {
  if (database.dialect === "sqlite") return false;
  const { hostname, searchParams } = new URL(database.url);
  return !isHere(hostname) && !searchParams.has("sslmode") && !searchParams.has("ssl");
}

/** Other programs read `sqlite:///name` from the folder they are in. What lies in DATA_DIR was meant as it was read. */
function fromTheRoot({ data: { dir, database } }: Config, readings: readonly Reading[]): string | undefined {
  const written = readings.find(({ variable }) => variable.name === "DATABASE_URL")?.found?.text ?? "";
  if (database.dialect !== "sqlite" || !/^sqlite3?(\+\w+)?:\/\/\/(?!\/)/i.test(written)) return undefined;
  return dirname(database.path) === dir ? undefined : database.path;
}
