import { sql } from "drizzle-orm";
import {
  bigint,
  id,
  index,
  json,
  primaryKey,
  sealed,
  sealedJson,
  table,
  text,
  time,
  uniqueIndex,
} from "../db/columns.ts";
import type { Language } from "./languages.ts";

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
    error: text().notNull(),
    failedAt: time().notNull(),
    replayedAt: time(),
  },
  (t) => [index("failed_updates_failed_at").on(t.failedAt)],
);

/** Lower goes first. Answers are not paced; the bulk leaves a share of the pace to the rest. */
export const PRIORITY = { answer: 0, reply: 1, notice: 2, lesson: 3, broadcast: 4 } as const;
export type Priority = keyof typeof PRIORITY;

/** What a feature wants to hear when the call is done; `name` is a listener of its manifest. */
export interface Reaction {
  name: string;
  data: Record<string, unknown>;
}

/** One row per Bot API call that is still to be made, or that could not be made. */
export const outbox = table(
  "outbox",
  {
    id: id(),
    chatId: bigint(),
    method: text().notNull(),
    params: sealedJson<Record<string, unknown>>("outbox.params").notNull(),
    priority: bigint().notNull(),
    uniqueKey: text(),
    notBefore: time(),
    expiresAt: time().notNull(),
    attempts: bigint().notNull().default(0),
    state: text<"waiting" | "dead">().notNull().default("waiting"),
    error: text(),
    reaction: json<Reaction>(),
    createdAt: time().notNull(),
  },
  (t) => [
    index("outbox_waiting").on(t.priority, t.id).where(sql`state = 'waiting'`),
    // Only where there may be many: every index is written at each reply, twice.
    index("outbox_bulk_chat").on(t.chatId).where(sql`priority >= 3`),
    uniqueIndex("outbox_unique_key").on(t.uniqueKey).where(sql`unique_key is not null`),
  ],
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
