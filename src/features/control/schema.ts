import { bigint, id, index, sealedJson, table, text, time } from "../../db/columns.ts";
import type { Bundle } from "./settings/bundle.ts";

/** What each setting was and became; nothing where its default counted. Typed texts may be somebody's phone or name. */
export const settingsHistory = table(
  "settings_history",
  {
    id: id(),
    key: text().notNull(),
    before: sealedJson<unknown>("settings_history.before"),
    after: sealedJson<unknown>("settings_history.after"),
    changedBy: bigint(),
    at: time().notNull(),
  },
  ({ key, id }) => [index("settings_history_key").on(key, id)],
);

/** Files of settings and texts that wait for the yes of who has sent them. */
export const settingsImports = table("settings_imports", {
  id: id(),
  sentBy: bigint().notNull(),
  content: sealedJson<Bundle>("settings_imports.content").notNull(),
  at: time().notNull(),
});
