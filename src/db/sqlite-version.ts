import { Database } from "bun:sqlite";

/** Of the SQLite that this process runs on: Bun's own, on a Mac the system's. */
export function sqliteVersion(): string {
  using memory = new Database(":memory:");
  const row = memory.query<{ version: string }, []>("select sqlite_version() as version").get();
  return row?.version ?? "unknown";
}
