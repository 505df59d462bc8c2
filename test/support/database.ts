import { join } from "node:path";
import { SQL } from "bun";

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A database of its own for a school: a SQLite file, or one on the Postgres server that TEST_DATABASE_URL names. */
export async function testDatabase(folder: string): Promise<TestDatabase> {
  const server = Bun.env.TEST_DATABASE_URL;
  if (!server) return { url: join(folder, "maktab.db"), drop: async () => undefined };
  const name = `school_${crypto.randomUUID().replaceAll("-", "")}`;
  await using admin = new SQL(server, { max: 1 });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await using again = new SQL(server, { max: 1 });
      await again.unsafe(`drop database if exists ${name} with (force)`);
    },
  };
}
