import { and, eq, isNull, lt, ne } from "drizzle-orm";
import { countFailures } from "../../bot/failures.ts";
import { sealedColumns } from "../../db/columns.ts";
import type { Db } from "../../db/db.ts";
import { migrationState, NewerDatabase } from "../../db/migrate.ts";
import { probe } from "../../db/reseal.ts";
import { cronSlots } from "../../jobs/schema.ts";
import { SealError } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import { general } from "../../settings/general.ts";
import { outbox } from "../../turn/schema.ts";
import { countUnopened } from "../../turn/unopened.ts";
import { fail, inDatabase, type Look, pass, storedSettings, warn } from "./check.ts";

/** What `openSqlite` asks for, as SQLite tells it back. */
const PRAGMAS = {
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  busy_timeout: 5000,
};
const LATE_MS = 300_000;

export const opens: Look = async ({ db, unopened, config: { data } }) => {
  if (unopened !== undefined)
    return fail(unopened, "do what it says; `maktab doctor` looks at the rest of it afterwards");
  if (!db) return pass("there is none yet: the first start makes it");
  return pass(data.database.dialect === "sqlite" ? `${data.database.path} opens` : "it answers");
};

export const pragmas = inDatabase(async (db) => {
  if (db.dialect === "postgres") return pass("SQLite is not used");
  const wrong: string[] = [];
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const [row] = await db.run(`PRAGMA ${name}`);
    const [value] = Object.values(row ?? {});
    if (value !== wanted) wrong.push(`${name} is ${value} instead of ${wanted}`);
  }
  if (wrong.length === 0) return pass("every write is durable, and foreign keys hold");
  return fail(
    wrong.join("; "),
    "see that nothing else has the database open, and that its folder can be written to",
  );
});

export const integrity = inDatabase(async (db) => {
  if (db.dialect === "postgres") return pass("Postgres looks after itself");
  const [quick] = await db.run("PRAGMA quick_check(1)");
  const [told] = Object.values(quick ?? {});
  const fix = "stop the server and restore the newest good copy; keep this file for a look";
  if (told !== "ok") return fail(`the file is damaged: ${told}`, fix);
  const orphans = await db.run("PRAGMA foreign_key_check");
  return orphans.length > 0 ? fail(`${orphans.length} rows point nowhere`, fix) : pass("the file is sound");
});

export const schema = inDatabase(async (db) => {
  try {
    const { applied, waiting } = await migrationState(db);
    if (waiting.length === 0) return pass(`up to date (${applied.length} migrations)`);
    return warn(`${waiting.join(", ")} not applied`, "start the server, or run `maktab migrate`");
  } catch (error) {
    if (!(error instanceof NewerDatabase)) throw error;
    return fail(error.message, "start the newer release, or restore the snapshot in DATA_DIR/snapshots");
  }
});

export const sending = inDatabase(async (db, { now }) => {
  const waiting = await db.read.$count(outbox, eq(outbox.state, "waiting"));
  const late = await db.read.$count(
    outbox,
    and(eq(outbox.state, "waiting"), lt(outbox.createdAt, new Date(now.getTime() - LATE_MS))),
  );
  const dead = await db.read.$count(outbox, eq(outbox.state, "dead"));
  const unopened = await countUnopened(db.read);
  if (unopened.calls + unopened.tasks > 0)
    return fail(
      `messages and tasks that wait for a key which is not there: ${unopened.calls} and ${unopened.tasks}`,
      "put the key that sealed them behind the first one in ENCRYPTION_KEY, restart, then run `maktab keys rotate`",
    );
  if (late > 0)
    return warn(
      `messages that wait longer than five minutes: ${late}`,
      "see whether the server is running and its log",
    );
  if (dead > 0)
    return warn(`messages that could not be sent: ${dead}`, "see why in the control centre (/admin)");
  return pass(`messages that wait to be sent: ${waiting}`);
});

export const failed = inDatabase(async ({ read }) => {
  const broken = await countFailures(read);
  if (broken === 0) return pass("no update ended in an error");
  return warn(
    `updates that ended in an error: ${broken}`,
    "`maktab failed list`, then `maktab failed replay <id>`",
  );
});

/** A slot is taken before the work and noted as finished behind it. */
export const schedule = inDatabase(async ({ read }, { now }) => {
  const failed = await read
    .select({ job: cronSlots.job })
    .from(cronSlots)
    .where(
      and(
        isNull(cronSlots.finishedAt),
        // No work, but a row that `/health` writes.
        ne(cronSlots.job, "health"),
        lt(cronSlots.slot, new Date(now.getTime() - LATE_MS)),
      ),
    );
  if (failed.length === 0) return pass("what is done by the clock was finished");
  return warn(
    `begun and not finished: ${failed.map(({ job }) => job).join(", ")}`,
    "look for `a cron entry failed` in the log",
  );
});

export const keys = inDatabase(async (db) => {
  const found = await Promise.all([...sealedColumns].map((label) => probed(db, label)));
  const closed = found.filter((each) => each instanceof SealError);
  if (closed[0])
    return fail(closed[0].message, "put the key that sealed it behind the first one in ENCRYPTION_KEY");
  if (found.includes("older")) return warn("some values have an older key", "run `maktab keys rotate`");
  return pass("what is stored opens");
});

const probed = (db: Db, label: string) =>
  probe(db, label).catch((error: unknown) => {
    if (error instanceof SealError) return error;
    throw error;
  });

export const timeZone = inDatabase(async (db, { config }) => {
  const zone = (await storedSettings(db, config)).get(general.timeZone);
  try {
    return pass(`the school lives by ${general.timeZone.parse(zone)}`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return fail(`"${zone}" is not a time zone`, "choose one in the settings (/admin)");
  }
});
