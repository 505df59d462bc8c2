import type { BunSQLDatabase } from "drizzle-orm/bun-sql";

type Queries = BunSQLDatabase<Record<string, never>>;

/** Reads rows. On SQLite a connection of its own that refuses to write. */
export type Reader = Pick<Queries, "select" | "selectDistinct" | "$count">;
/** Reads and writes inside the transaction of one turn. */
export type Tx = Reader & Pick<Queries, "insert" | "update" | "delete">;

export type Dialect = "sqlite" | "postgres";

export interface TxOptions<T> {
  /** Works with the same number run one after the other, on every replica: the chat of a turn. */
  order?: number | undefined;
  /** Somebody waits who will not wait long: it goes before what is waiting already. */
  urgent?: boolean;
  /** Nobody waits for it: it may share a later commit, of which the next one is a few milliseconds away at most. */
  canWait?: boolean;
  /** When the work throws: all it wrote is undone, and this has the say in its place. */
  otherwise?: (tx: Tx, error: unknown) => Promise<T>;
}

export interface Lead {
  /** False once the lead was lost with its connection. */
  holds(): Promise<boolean>;
  resign(): Promise<void>;
}

export interface Db {
  readonly dialect: Dialect;
  readonly read: Reader;
  /**
   * Runs `work` in a transaction and answers after the commit; when it throws, all it wrote is undone.
   * Inside it there is no network, file or timer: on SQLite everybody waits for the one writer.
   */
  tx<T>(work: (tx: Tx) => Promise<T>, options?: TxOptions<T>): Promise<T>;
  /** Commits at once what could wait. */
  flush(): void;
  /** Brings what stands in SQLite's log into its file: a copy of the file alone is then as new as this moment. */
  fold(): Promise<void>;
  /** Plain SQL for migrations and maintenance, outside of any turn. */
  run(sql: string): Promise<unknown[]>;
  /** Runs several statements as one, or not at all. */
  script(statements: string[]): Promise<void>;
  /** Tries to become the one process that polls, sends and ticks. */
  lead(): Promise<Lead | undefined>;
  close(): Promise<void>;
}
