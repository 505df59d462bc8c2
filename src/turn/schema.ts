import { sql } from "drizzle-orm";
import { bigint, id, index, json, sealedJson, table, text, time, uniqueIndex } from "../db/columns.ts";
import type { EventName } from "./events.ts";

/** Lower goes first. Answers are not paced; the bulk leaves a share of the pace to the rest. */
export const PRIORITY = { answer: 0, reply: 1, notice: 2, lesson: 3, broadcast: 4 } as const;
export type Priority = keyof typeof PRIORITY;

/** What a feature wants to hear when the call is done: the name of a reaction, and what it is told besides. */
export interface Awaited {
  name: string;
  data: Record<string, unknown>;
}

/**
 * Stands as the error of what waits because it does not open: its key is not in ENCRYPTION_KEY, and may come back. It is
 * looked at again each minute, and is never given up for that.
 */
export const UNOPENED = "does not open";

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
    reaction: json<Awaited>(),
    createdAt: time().notNull(),
  },
  (t) => [
    index("outbox_waiting").on(t.priority, t.id).where(sql`state = 'waiting'`),
    // Only where there may be many: every index is written at each reply, twice.
    index("outbox_bulk_chat").on(t.chatId).where(sql`priority >= 3`),
    uniqueIndex("outbox_unique_key").on(t.uniqueKey).where(sql`unique_key is not null`),
  ],
);

/** Work that must happen after a commit and may use the network; done rows are deleted. */
export const tasks = table(
  "tasks",
  {
    id: id(),
    name: text().notNull(),
    payload: sealedJson<Record<string, unknown>>("tasks.payload").notNull(),
    uniqueKey: text(),
    runAt: time().notNull(),
    attempts: bigint().notNull().default(0),
    state: text<"waiting" | "dead">().notNull().default("waiting"),
    error: text(),
    createdAt: time().notNull(),
  },
  (t) => [
    index("tasks_waiting").on(t.runAt).where(sql`state = 'waiting'`),
    uniqueIndex("tasks_unique_key").on(t.uniqueKey),
  ],
);

/** What happened, for the figures: no names, no words of people. Kept for as long as the school wants. */
export const events = table(
  "events",
  {
    id: id(),
    at: time().notNull(),
    name: text<EventName>().notNull(),
    /** Null once they are forgotten, and where nobody did it. */
    personId: bigint(),
    /** What it is about, such as `order:7`. */
    subject: text(),
    details: json<Record<string, string | number>>().notNull(),
  },
  (t) => [
    index("events_name").on(t.name, t.at),
    index("events_at").on(t.at),
    index("events_person").on(t.personId),
  ],
);
