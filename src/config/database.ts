import { resolve } from "node:path";
import { type Kind, Refusal, withoutLogin } from "./kinds.ts";

export type Database =
  | { readonly dialect: "sqlite"; readonly path: string }
  | { readonly dialect: "postgres"; readonly url: string };

/** Postgres by its address (also with a driver, `postgresql+psycopg://`), anything without a scheme is a file. */
export const database: Kind<Database> = {
  name: "database",
  secret: false,
  read(given) {
    const [, scheme = "file", rest = ""] = /^(?:([a-z][a-z0-9+.-]+):)?(.*)$/i.exec(given) ?? [];
    if (/^postgres(ql)?(\+\w+)?$/i.test(scheme)) return postgres(`postgres:${rest}`);
    if (/^(sqlite3?(\+\w+)?|file)$/i.test(scheme)) return sqlite(rest);
    throw new Refusal(
      `must begin with postgres:// or be the path of an SQLite file, but is "${withoutLogin(given)}"`,
    );
  },
};

function postgres(url: string): Database {
  if (URL.canParse(url) && new URL(url).hostname) return { dialect: "postgres", url };
  throw new Refusal(
    `must be like postgres://user:password@host/database (in the password / is written %2F, @ %40, # %23, ? %3F), but is "${withoutLogin(url)}"`,
  );
}

function sqlite(rest: string): Database {
  const path = rest.replace(/^\/\/(localhost(?=\/))?/, "").replace(/\?.*$/, "");
  if (/^:memory:$|^$/.test(path))
    throw new Refusal("must name a file: a database in memory would forget everything");
  return { dialect: "sqlite", path: resolve(path) };
}
