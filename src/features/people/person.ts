import type { TelegramUser } from "@gramio/types";
import { and, desc, eq, gt } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { SealError } from "../../lib/crypto.ts";
import { HOUR } from "../../lib/durations.ts";
import { DomainError, Refused } from "../../lib/errors.ts";
import { type Language, languageFor } from "../../texts/languages.ts";
import { nameAnew, namesOf } from "./naming.ts";
import { people } from "./schema.ts";

/** What every turn needs to know of somebody: nothing sealed, for opening that costs time. */
export type PersonRow = Pick<
  typeof people.$inferSelect,
  "id" | "telegramId" | "language" | "seenAt" | "unreachableAt" | "bannedAt" | "bannedUntil" | "hasRoles"
>;

const { id, telegramId, language, seenAt, unreachableAt, bannedAt, bannedUntil, hasRoles } = people;
export const standing = { id, telegramId, language, seenAt, unreachableAt, bannedAt, bannedUntil, hasRoles };

const byTelegramId = statement((read: Reader) =>
  read
    .select(standing)
    .from(people)
    .where(eq(people.telegramId, hole("telegramId"))),
);

export async function personByTelegramId(read: Reader, telegramId: number): Promise<PersonRow | undefined> {
  const [row] = await byTelegramId(read, { telegramId });
  return row;
}

const insertPerson = statement((tx: Tx) =>
  tx
    .insert(people)
    .values({
      telegramId: hole("telegramId"),
      telegramName: hole("telegramName"),
      username: hole("username"),
      language: hole("language"),
      metAt: hole("now"),
      seenAt: hole("now"),
    })
    .onConflictDoNothing()
    .returning(standing),
);

/** Makes a person known at first contact; when somebody was quicker, gives the row that is there. */
export async function meetPerson(
  tx: Tx,
  user: TelegramUser,
  fallback: Language,
  now: Date,
): Promise<PersonRow> {
  const [row] = await insertPerson(tx, {
    telegramId: user.id,
    ...namesOf(user),
    language: languageFor(user.language_code, fallback),
    now,
  });
  if (row) await nameAnew(tx, row.id, namesOf(user));
  const known = row ?? (await personByTelegramId(tx, user.id));
  if (!known) throw new Error("a person is neither new nor known");
  return known;
}

/** How long a person may be around before it is written down again: not every turn is worth a write. */
const SEEN_EVERY_MS = HOUR;

/** Whoever was not heard for so long comes back. */
const AWAY_MS = 3 * HOUR;

/** Whether somebody comes back as they speak: had blocked the bot, or was not here for long. */
export const wasAway = ({ unreachableAt, seenAt }: PersonRow, now: Date): boolean =>
  unreachableAt !== null || now.getTime() - seenAt.getTime() >= AWAY_MS;

/** Takes over, now and then, how Telegram calls them, and at once that they can be reached again. */
export async function refresh(tx: Tx, row: PersonRow, user: TelegramUser, now: Date): Promise<PersonRow> {
  if (row.unreachableAt === null && now.getTime() - row.seenAt.getTime() < SEEN_EVERY_MS) return row;
  const seen = { unreachableAt: null, seenAt: now };
  const names = namesOf(user);
  const [before] = await tx
    .select({ telegramName: people.telegramName, username: people.username })
    .from(people)
    .where(eq(people.id, row.id));
  await tx
    .update(people)
    .set({ ...names, ...seen })
    .where(eq(people.id, row.id));
  if (!Bun.deepEquals(before, names)) await nameAnew(tx, row.id, names);
  return { ...row, ...seen };
}

/** They have blocked the bot, or their account is gone. */
export async function markUnreachable(tx: Tx, telegramId: number, now: Date): Promise<void> {
  await tx.update(people).set({ unreachableAt: now }).where(eq(people.telegramId, telegramId));
}

export async function chooseLanguage(tx: Tx, by: { id: number }, language: Language): Promise<void> {
  await tx.update(people).set({ language }).where(eq(people.id, by.id));
}

/** The key must open what was sealed before, else every second screen would fail. Throws a Refused. */
export async function proveKey(read: Reader): Promise<void> {
  try {
    await read.select({ name: people.telegramName }).from(people).orderBy(desc(people.id)).limit(1);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new Refused(`ENCRYPTION_KEY does not open this database: ${error.message}`);
  }
}

/** How Telegram calls somebody who is known. */
export async function telegramNameById(read: Reader, personId: number): Promise<string> {
  const [row] = await read.select({ name: people.telegramName }).from(people).where(eq(people.id, personId));
  return row?.name ?? "";
}

/** Not whoever was forgotten. */
export const isSomebody = gt(people.telegramId, 0);

/** A person who is known, with the account that they have. */
export type Known = PersonRow & { personId: number };

/** Throws person-unknown, also for whoever was forgotten. */
export async function knownAs(read: Reader, personId: number): Promise<Known> {
  const [row] = await read.select(standing).from(people).where(eq(people.id, personId));
  if (!row || row.telegramId < 0) throw new DomainError("person-unknown");
  return { ...row, personId };
}

const byId = statement((read: Reader) =>
  read
    .select({ telegramId, language })
    .from(people)
    .where(and(eq(people.id, hole("id")), isSomebody)),
);

/** Where somebody is reached, and in which language; also while they have blocked the bot, but not once they were forgotten. */
export async function addressOf(
  read: Reader,
  personId: number,
): Promise<{ telegramId: number; language: Language } | undefined> {
  const [row] = await byId(read, { id: personId });
  return row;
}

/** Who has asked for a task: tasks that wait since a former release name the chat in their place. */
export async function askerOf(
  read: Reader,
  { by, chatId }: { by?: number; chatId?: number },
): Promise<number | undefined> {
  return by ?? (chatId === undefined ? undefined : (await personByTelegramId(read, chatId))?.id);
}
