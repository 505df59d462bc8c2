import { telegram } from "../bot/telegram.ts";
import { type Config, ConfigError } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { openDb } from "../db/open.ts";
import { plainly } from "../db/unusable.ts";
import type { Feature } from "../feature.ts";
import { FEATURES } from "../features.ts";
import { systemClock } from "../lib/clock.ts";
import { unlock } from "../lib/crypto.ts";
import { type Check, inDatabase, type Look, type Patient, storedSettings } from "./checks/check.ts";
import * as database from "./checks/database.ts";
import * as machine from "./checks/machine.ts";
import * as bot from "./checks/telegram.ts";
import { EXIT, type Exit } from "./exit.ts";
import { say, sayJson } from "./output.ts";
import { isThere } from "./school.ts";
import { told } from "./told.ts";
import type { Given } from "./verb.ts";

/** The kernel's checks, in the order of the report; those of the features follow. */
const LOOKS: Readonly<Record<string, Look>> = {
  owner: bot.owner,
  token: bot.token,
  delivery: bot.delivery,
  backlog: bot.backlog,
  "allowed updates": bot.allowedUpdates,
  clock: bot.clock,
  disk: machine.disk,
  "data directory": machine.dataDir,
  filesystem: machine.filesystem,
  engine: machine.engine,
  database: database.opens,
  durability: database.pragmas,
  integrity: database.integrity,
  schema: database.schema,
  sending: database.sending,
  failures: database.failed,
  schedule: database.schedule,
  "encryption keys": database.keys,
  "time zone": database.timeZone,
};

/** What the features look at: each in the database, which may not be there yet. */
const looksOf = (features: readonly Feature[]): [name: string, look: Look][] =>
  features.flatMap(({ doctor = {} }) =>
    Object.entries(doctor).map(([name, look]) => [
      name,
      inDatabase(async (db, { config, now }) => {
        return look(db.read, { config, now, settings: await storedSettings(db, config) });
      }),
    ]),
  );

export async function run(given: Given): Promise<Exit> {
  const checks = await examined();
  if (given.has("json")) sayJson(checks);
  else say(checks.map(inWords).join("\n"));
  return checks.some(({ status }) => status === "fail") ? EXIT.failed : EXIT.ok;
}

/** Without a configuration that can be used there is nothing else to look at. */
async function examined(): Promise<Check[]> {
  try {
    const config = readConfig();
    return [{ name: "configuration", status: "pass", detail: "it can be used" }, ...(await examine(config))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const fix = "`maktab config check` and the table in docs/configuration.md";
    return [
      ...error.mistakes.map((detail) => ({ name: "configuration", status: "fail" as const, detail, fix })),
      ...error.notes.map(({ text }) => ({
        name: "configuration",
        status: "warn" as const,
        detail: text,
        fix,
      })),
    ];
  }
}

export async function examine(config: Config, now = systemClock.now()): Promise<Check[]> {
  unlock(config.data.keys);
  const call = telegram(config.bot.token, config.bot.apiRoot);
  const { db, unopened } = await opened(config);
  let info: ReturnType<typeof call> | undefined;
  const webhookInfo = () => {
    info ??= call("getWebhookInfo");
    return info;
  };
  const patient: Patient = { config, now, db, unopened, telegram: call, webhookInfo };
  try {
    const checks: Check[] = [];
    for (const [name, look] of [...Object.entries(LOOKS), ...looksOf(FEATURES)])
      checks.push({ name, ...(await looked(look, patient)) });
    return checks;
  } finally {
    await db?.close();
  }
}

/** A database that does not open is one finding among the others. */
async function opened(config: Config): Promise<Pick<Patient, "db" | "unopened">> {
  try {
    const db = isThere(config) ? await openDb(config.data.database, config.data) : undefined;
    await db?.run("select 1");
    return { db, unopened: undefined };
  } catch (error) {
    return { db: undefined, unopened: told(plainly(error, config.data.database)) };
  }
}

async function looked(look: Look, patient: Patient) {
  try {
    return await look(patient);
  } catch (error) {
    const why = told(plainly(error, patient.config.data.database));
    return {
      status: "fail",
      detail: `could not be looked at: ${why}`,
      fix: "mend what stands above first",
    } as const;
  }
}

const MARKS = { pass: "✓", warn: "!", fail: "✗" } as const;

const inWords = ({ name, status, detail, fix }: Check) =>
  [`${MARKS[status]} ${name}: ${detail}`, ...(fix ? [`    → ${fix}`] : [])].join("\n");
