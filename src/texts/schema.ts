import { primaryKey, table, text, time } from "../db/columns.ts";
import type { Language } from "./languages.ts";

/** An operator's own wording of a text. */
export const textOverrides = table(
  "text_overrides",
  {
    language: text<Language>().notNull(),
    key: text().notNull(),
    wording: text().notNull(),
    changedAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.language, t.key] })],
);
