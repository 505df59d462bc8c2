import {
  bigint,
  index,
  primaryKey,
  sealed,
  sealedJson,
  sealedSince,
  table,
  text,
  time,
} from "../db/columns.ts";

/** Every update that was heard, once. `body` is kept only when nobody could do anything with it. */
export const updates = table(
  "updates",
  {
    updateId: bigint().primaryKey(),
    type: text().notNull(),
    heardAt: time().notNull(),
    body: sealed("updates.body"),
  },
  (t) => [index("updates_heard_at").on(t.heardAt)],
);

/** Updates whose turn broke: rolled back, told to the person by its error id, and waiting to be replayed. */
export const failedUpdates = table(
  "failed_updates",
  {
    errorId: text().primaryKey(),
    updateId: bigint().notNull(),
    body: sealed("failed_updates.body").notNull(),
    error: sealedSince("failed_updates.error").notNull(),
    failedAt: time().notNull(),
    replayedAt: time(),
  },
  (t) => [index("failed_updates_failed_at").on(t.failedAt)],
);

/** Where a person stands in a form, per chat and person. What was typed so far is sealed. */
export const scenes = table(
  "scenes",
  {
    chatId: bigint().notNull(),
    userId: bigint().notNull(),
    scene: text().notNull(),
    state: sealedJson<unknown>("scenes.state").notNull(),
    expiresAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.chatId, t.userId] })],
);
