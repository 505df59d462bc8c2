import { Database } from "bun:sqlite";
import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle } from "drizzle-orm/bun-sqlite";
import { log } from "../lib/log.ts";
import { databaseMeters } from "../lib/meters.ts";
import type { Db, Reader, Tx, TxOptions } from "./db.ts";
import { MARK } from "./mark.ts";

interface Work {
  run: (tx: Tx) => Promise<unknown>;
  otherwise: ((tx: Tx, error: unknown) => Promise<unknown>) | undefined;
  done: (value: unknown) => void;
  fail: (error: unknown) => void;
}

type Outcome = { value: unknown } | { error: unknown };

const LARGEST_BATCH = 500;
const PATIENCE_MS = 5;

/** Opens the file with one writer, whose waiting works share each commit (group commit), and one read-only reader. */
export function openSqlite(path: string): Db {
  const connection = connect(path);
  if (isMarked(connection)) unmark(connection);
  const readonly = reader(path);
  const tx = queries(connection);
  const waiting: Work[] = [];
  /** Works that nobody waits for: they go with the next commit, or alone after a while. */
  const patient: Work[] = [];
  let patience: Timer | undefined;
  let writing: Promise<void> | undefined;
  /** Those who wait for the log to be folded, which happens between two commits. */
  const folding: (() => void)[] = [];
  let isClosed = false;

  async function write() {
    // One tick later everything that arrived together is here, and shares one fsync.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length + folding.length > 0) {
      clearTimeout(patience);
      patience = undefined;
      const batch = [...waiting.splice(0, LARGEST_BATCH), ...patient.splice(0)];
      if (batch.length > 0) await commit(connection, tx, batch);
      if (folding.length > 0) foldMarked(connection);
      for (const folded of folding.splice(0)) folded();
    }
    writing = undefined;
  }

  function flush() {
    waiting.push(...patient.splice(0));
    if (waiting.length > 0) writing ??= write();
  }

  return {
    dialect: "sqlite",
    read: queries(readonly),
    tx<T>(run: (tx: Tx) => Promise<T>, { otherwise, canWait = false, urgent = false }: TxOptions<T> = {}) {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      // Safe: `done` is called with what this very `run` gave.
      const work = {
        // Run by whoever writes at that moment, but said in the turn that has asked for it.
        run: AsyncLocalStorage.bind(run),
        otherwise: otherwise && AsyncLocalStorage.bind(otherwise),
        done: resolve as (value: unknown) => void,
        fail: reject,
      };
      if (urgent) waiting.unshift(work);
      else (canWait ? patient : waiting).push(work);
      if (canWait) patience ??= setTimeout(flush, PATIENCE_MS);
      else writing ??= write();
      return promise;
    },
    flush,
    fold() {
      if (isClosed) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      folding.push(resolve);
      writing ??= write();
      return promise;
    },
    run: async (sql) => connection.query(sql).all(),
    async script(statements) {
      connection.transaction(() => {
        for (const statement of statements) connection.run(statement);
      })();
    },
    lead: async () => ({ holds: async () => true, resign: async () => undefined }),
    async close() {
      flush();
      await writing;
      if (isClosed) return;
      isClosed = true;
      readonly.close();
      foldLog(connection);
      connection.close();
    },
  };
}

/** Folds the log so that a copy without it can be told from one of a server that was stopped (see `mark.ts`). */
function foldMarked(connection: Database) {
  try {
    connection.run("PRAGMA wal_checkpoint(PASSIVE)");
    // Most of it is over by now: a kill while the mark alone stands in the file is hardly to be met.
    connection.run(`PRAGMA user_version=${MARK}`);
    connection.run("PRAGMA wal_checkpoint(PASSIVE)");
  } catch (error) {
    log("db").error("the log could not be folded into the database", { error });
  } finally {
    unmark(connection);
  }
}

/** Killed just then, or a copy with which somebody has decided to go on. */
const isMarked = (connection: Database) =>
  connection.query<{ user_version: number }, []>("PRAGMA user_version").get()?.user_version === MARK;

function unmark(connection: Database) {
  try {
    connection.run("PRAGMA user_version=0");
  } catch (error) {
    log("db").error("the mark of a running server could not be taken back", { error });
  }
}

/** A full or broken disk leaves the log beside the database: nothing is lost, and the next start reads it. */
function foldLog(connection: Database) {
  try {
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch (error) {
    log("db").error("the log could not be folded into the database", { error });
  }
}

/** Runs each work in a savepoint of its own, commits them all, and only then answers any of them. */
async function commit(connection: Database, tx: Tx, batch: Work[]) {
  const stop = databaseMeters.txSeconds.startTimer();
  databaseMeters.batchSize.observe(batch.length);
  const outcomes: Outcome[] = [];
  try {
    connection.query("BEGIN IMMEDIATE").run();
    for (const work of batch) outcomes.push(await attempt(connection, tx, work));
    connection.query("COMMIT").run();
  } catch (error) {
    for (const work of batch) work.fail(error);
    rollBack(connection);
    return;
  } finally {
    stop();
  }
  batch.forEach((work, at) => {
    const outcome = outcomes[at];
    if (outcome && "value" in outcome) work.done(outcome.value);
    else work.fail(outcome?.error);
  });
}

/** A database that fails has often rolled back by itself, or is closed. */
function rollBack(connection: Database) {
  try {
    if (connection.inTransaction) connection.run("ROLLBACK");
  } catch (error) {
    log("db").error("could not roll back", { error });
  }
}

async function attempt(connection: Database, tx: Tx, work: Work): Promise<Outcome> {
  const { otherwise } = work;
  const first = await savepoint(connection, () => work.run(tx));
  if ("value" in first || !otherwise) return first;
  return savepoint(connection, () => otherwise(tx, first.error));
}

async function savepoint(connection: Database, run: () => Promise<unknown>): Promise<Outcome> {
  connection.query("SAVEPOINT work").run();
  try {
    return { value: await run() };
  } catch (error) {
    connection.query("ROLLBACK TO work").run();
    return { error };
  } finally {
    connection.query("RELEASE work").run();
  }
}

/** Statements that stay compiled, per connection; what is asked after these is compiled each time. */
const KEPT_STATEMENTS = 1000;

/** drizzle compiles every query anew, which costs more than running it: the same text is the same statement here. */
class Connection extends Database {
  // Safe: both make a statement of a text.
  override prepare = ((sql: string) => this.query(sql)) as Database["prepare"];
}

function connect(path: string): Database {
  Database.MAX_QUERY_CACHE_SIZE = KEPT_STATEMENTS;
  const connection = new Connection(path, { create: true, strict: true });
  for (const pragma of [
    "busy_timeout=5000",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    // What is deleted is overwritten, where that costs no page more.
    "secure_delete=FAST",
    "journal_size_limit=67108864",
    // 32 MB in memory, and a checkpoint every 32 MB of log: busy pages are then copied once, not every thousand pages.
    "cache_size=-32768",
    "wal_autocheckpoint=8192",
  ])
    connection.run(`PRAGMA ${pragma}`);
  return connection;
}

function reader(path: string): Database {
  const connection = new Connection(path, { strict: true });
  connection.run("PRAGMA busy_timeout=5000");
  connection.run("PRAGMA query_only=ON");
  return connection;
}

/** Safe: it is the documented cast, drizzle's SQLite queries behind the Postgres types (see `columns.ts`). */
const queries = (connection: Database) =>
  drizzle(connection, { casing: "snake_case" }) as unknown as Tx & Reader;
