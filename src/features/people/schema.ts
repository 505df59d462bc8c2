import { sql } from "drizzle-orm";
import {
  bigint,
  id,
  index,
  json,
  primaryKey,
  sealed,
  table,
  text,
  time,
  uniqueIndex,
} from "../../db/columns.ts";
import type { Language } from "../../texts/languages.ts";
import type { Role } from "./roles.ts";

/** Anyone the bot knows. `telegramName` is how Telegram calls them; a student's own name stands in `students`. */
export const people = table(
  "people",
  {
    id: id(),
    telegramId: bigint().notNull(),
    telegramName: sealed("people.telegram_name").notNull(),
    username: sealed("people.username"),
    language: text<Language>().notNull(),
    metAt: time().notNull(),
    seenAt: time().notNull(),
    /** They blocked the bot, or their account is gone: nothing can be sent. */
    unreachableAt: time(),
    bannedAt: time(),
    bannedUntil: time(),
    banReason: sealed("people.ban_reason"),
  },
  (t) => [
    uniqueIndex("people_telegram_id").on(t.telegramId),
    index("people_met_at").on(t.metAt),
    index("people_banned_at").on(t.bannedAt, t.id).where(sql`banned_at is not null`),
  ],
);

/** What each role may do: data, so that an owner can change it. */
export const rolePermissions = table(
  "role_permissions",
  { role: text<Role>().notNull(), permission: text().notNull() },
  (t) => [primaryKey({ columns: [t.role, t.permission] })],
);

/** Who did what, written in the transaction that did it. */
export const audit = table(
  "audit",
  {
    id: id(),
    at: time().notNull(),
    actorId: bigint(),
    action: text().notNull(),
    subject: text(),
    details: json<Record<string, unknown>>().notNull(),
  },
  (t) => [
    index("audit_at").on(t.at, t.id),
    index("audit_subject").on(t.subject).where(sql`subject is not null`),
  ],
);
