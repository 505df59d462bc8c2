import { sql } from "drizzle-orm";
import {
  bigint,
  flag,
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
} from "../../db/columns.ts";
import type { Language } from "../../texts/languages.ts";
import type { Role } from "./roles.ts";

/** Anyone the bot knows. `telegramName` is how Telegram calls them; a student's own name stands in `students`. */
export const people = table(
  "people",
  {
    id: id(),
    /** Once they were forgotten, their own number below zero: no account has one like it. */
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
    /** Whether they have roles besides what the configuration gives: of most people nobody need ask. */
    hasRoles: flag().notNull().default(false),
    /** Which way of reading names, and of how many bits, the blind words follow; 0: they have none yet. */
    wordsVersion: bigint().notNull().default(0),
  },
  (t) => [
    uniqueIndex("people_telegram_id").on(t.telegramId),
    index("people_met_at").on(t.metAt),
    index("people_words_version").on(t.wordsVersion),
    index("people_banned_at").on(t.bannedAt, t.id).where(sql`banned_at is not null`),
  ],
);

/** Blind words of how Telegram calls them, with which somebody is found who has never registered. */
export const peopleWords = table(
  "people_words",
  {
    word: bigint().notNull(),
    personId: bigint()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.word, t.personId] }), index("people_words_person").on(t.personId)],
);

/** Accounts that were forgotten, each as a keyed hash, so that nobody has themselves forgotten to be welcomed with gifts again. */
export const departures = table("departures", { mark: text().primaryKey(), at: time().notNull() }, (t) => [
  index("departures_at").on(t.at),
]);

/** What each role may do: data, so that an owner can change it. */
export const rolePermissions = table(
  "role_permissions",
  { role: text<Role>().notNull(), permission: text().notNull() },
  (t) => [primaryKey({ columns: [t.role, t.permission] })],
);

/** Every right that features have brought, and the roles that a release gives it to: what an owner may go back to. */
export const knownRights = table("known_rights", {
  permission: text().primaryKey(),
  usual: json<Role[]>().notNull(),
});

/** Who has which role, and until when; what the configuration gives stands there and nowhere here. */
export const roleMembers = table(
  "role_members",
  {
    personId: bigint().notNull(),
    role: text<Role>().notNull(),
    givenAt: time().notNull(),
    /** When it ends by itself: who is signed in as an employee has it as long as that. */
    until: time(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] }), index("role_members_role").on(t.role, t.personId)],
);

/** Who did what, written in the transaction that did it. The database itself refuses to change or delete an entry. */
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

/** What the audit was up to one of its entries. */
export interface AuditSeal {
  /** Its own number: a seal moved to another row is none. */
  number: number;
  /** The last entry under it. */
  upto: number;
  /** Over the seal before and all entries since. */
  digest: string;
  /** Seals that were found broken, and told of, before this one was written. */
  broken?: number[];
}

/** One after the other, without a gap. They are sealed: who has no key can neither change one nor make another. */
export const auditSeals = table("audit_seals", {
  number: bigint().primaryKey(),
  seal: sealedJson<AuditSeal>("audit_seals.seal").notNull(),
  at: time().notNull(),
});
