import { sql } from "drizzle-orm";
import type { Dialect, Reader } from "./db.ts";

const PAGES = sql`pragma_page_count() as pages, pragma_page_size() as size`;

/** How many bytes the database takes; of SQLite without what still stands in its write-ahead log. */
export async function databaseBytes(read: Reader, dialect: Dialect): Promise<number> {
  const [row] =
    dialect === "sqlite"
      ? await read.select({ bytes: sql`pages.page_count * size.page_size`.mapWith(Number) }).from(PAGES)
      : await read
          .select({ bytes: sql`bytes`.mapWith(Number) })
          .from(sql`pg_database_size(current_database()) as bytes`);
  return row?.bytes ?? 0;
}
