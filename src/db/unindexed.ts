import { type Column, type SQL, sql } from "drizzle-orm";

/**
 * What stands in a column of text, for which no index is used: SQLite does not know what is frequent, and would walk
 * along all that is so rather than along the few rows of somebody.
 */
export const unindexed = (column: Column): SQL<string> => sql`${column} || ''`;
