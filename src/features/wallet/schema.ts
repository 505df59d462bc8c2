import { sql } from "drizzle-orm";
import { bigint, flag, id, index, json, sealed, table, text, time, uniqueIndex } from "../../db/columns.ts";
import type { Finding, Total } from "./findings.ts";

/** Where money and credits are: a person's wallet, what a provider holds, what was earned. One row per currency. */
export const ledgerAccounts = table(
  "ledger_accounts",
  {
    id: id(),
    name: text().notNull(),
    currency: text().notNull(),
    personId: bigint(),
    /** Always the sum of its postings, in minor units; written with them. */
    balance: bigint().notNull(),
  },
  (t) => [
    uniqueIndex("ledger_accounts_name").on(t.name, t.currency),
    index("ledger_accounts_person").on(t.personId).where(sql`person_id is not null`),
  ],
);

/** Something that happened to money, once: `source` and `externalId` say what, and are never used twice. */
export const ledgerEntries = table(
  "ledger_entries",
  {
    id: id(),
    at: time().notNull(),
    kind: text().notNull(),
    source: text().notNull(),
    externalId: text().notNull(),
    /** Whose balance it is about. */
    personId: bigint(),
    /** Who did it, when it was a person. */
    actorId: bigint(),
    /** The entry that it takes back. */
    reverses: bigint(),
    memo: json<Record<string, unknown>>(),
  },
  (t) => [
    uniqueIndex("ledger_entries_external").on(t.source, t.externalId),
    index("ledger_entries_at").on(t.at),
    uniqueIndex("ledger_entries_reverses").on(t.reverses).where(sql`reverses is not null`),
    index("ledger_entries_person").on(t.personId, t.id).where(sql`person_id is not null`),
  ],
);

/** One line of an entry. The database itself refuses to change or delete one. */
export const ledgerPostings = table(
  "ledger_postings",
  {
    id: id(),
    entryId: bigint()
      .notNull()
      .references(() => ledgerEntries.id),
    accountId: bigint()
      .notNull()
      .references(() => ledgerAccounts.id),
    /** Minor units; above zero the account gains. */
    amount: bigint().notNull(),
  },
  (t) => [
    index("ledger_postings_entry").on(t.entryId),
    index("ledger_postings_account").on(t.accountId, t.amount),
  ],
);

/** Part of a wallet that is spoken for: it stands on the person's `held` account until it is spent or let go. */
export const holds = table(
  "holds",
  {
    id: id(),
    key: text().notNull(),
    personId: bigint().notNull(),
    amount: bigint().notNull(),
    currency: text().notNull(),
    state: text<"held" | "spent" | "released">().notNull(),
    endedAt: time(),
  },
  (t) => [uniqueIndex("holds_key").on(t.key), index("holds_person").on(t.personId)],
);

/** A time in which messages cost nothing. One begins where the one before it ends. */
export const passes = table(
  "passes",
  {
    id: id(),
    /** What it was given for, such as `line:7:1`; never given twice. */
    source: text().notNull(),
    personId: bigint().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    /** It was taken back. */
    revokedAt: time(),
  },
  (t) => [uniqueIndex("passes_source").on(t.source), index("passes_person").on(t.personId, t.endsAt)],
);

/** Why staff have changed a balance by hand; the entry has this row's id for its own. */
export const corrections = table(
  "ledger_corrections",
  {
    id: id(),
    at: time().notNull(),
    personId: bigint().notNull(),
    amount: bigint().notNull(),
    currency: text().notNull(),
    reason: sealed("ledger_corrections.reason").notNull(),
    by: bigint().notNull(),
  },
  (t) => [index("ledger_corrections_person").on(t.personId, t.id)],
);

/** A standing that the school gives to people, with what it is worth to them. */
export const tiers = table("tiers", {
  id: id(),
  name: text().notNull(),
  /** The higher, the better. */
  rank: bigint().notNull(),
  /** Percent off in the shop, 0–100. */
  discount: bigint().notNull(),
  isOn: flag().notNull().default(true),
  createdAt: time().notNull(),
});

/** Who has which tier: one at a time. */
export const tierMembers = table(
  "tier_members",
  {
    personId: bigint().primaryKey(),
    tierId: bigint()
      .notNull()
      .references(() => tiers.id),
    since: time().notNull(),
    /** Null: for good. */
    until: time(),
  },
  (t) => [index("tier_members_tier").on(t.tierId, t.since, t.personId)],
);

/** What came out when the whole ledger was proven. */
export const proofs = table("ledger_proofs", {
  id: id(),
  at: time().notNull(),
  entries: bigint().notNull(),
  postings: bigint().notNull(),
  accounts: bigint().notNull(),
  holds: bigint().notNull(),
  /** How much was wrong, and the worst of it. */
  wrong: bigint().notNull(),
  worst: json<Finding[]>().notNull(),
  totals: json<Total[]>().notNull(),
  /** The same for the same findings; of those that nobody could be told, "untold". */
  fingerprint: text().notNull(),
});
