import type { TelegramUser } from "@gramio/types";
import { eq, sql } from "drizzle-orm";
import { type Language, languageFor } from "../../bot/languages.ts";
import type { Tx } from "../../db/db.ts";
import { statement } from "../../db/statement.ts";
import { people } from "./schema.ts";

export type PersonRow = typeof people.$inferSelect;

const byTelegramId = statement((tx: Tx) =>
  tx
    .select()
    .from(people)
    .where(eq(people.telegramId, sql.placeholder("telegramId"))),
);

export async function personByTelegramId(tx: Tx, telegramId: number): Promise<PersonRow | undefined> {
  const [row] = await byTelegramId(tx, { telegramId });
  return row;
}

/** How Telegram calls somebody, as one line. */
export const telegramNameOf = (user: TelegramUser) =>
  [user.first_name, user.last_name].filter(Boolean).join(" ");

const insertPerson = statement((tx: Tx) =>
  tx
    .insert(people)
    .values({
      telegramId: sql.placeholder("telegramId"),
      telegramName: sql.placeholder("telegramName"),
      username: sql.placeholder("username"),
      language: sql.placeholder("language"),
      metAt: sql.placeholder("now"),
      seenAt: sql.placeholder("now"),
    })
    .onConflictDoNothing()
    .returning(),
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
    telegramName: telegramNameOf(user),
    username: user.username ?? null,
    language: languageFor(user.language_code, fallback),
    now,
  });
  const known = row ?? (await personByTelegramId(tx, user.id));
  if (!known) throw new Error("a person is neither new nor known");
  return known;
}

/** How long a person may be around before `seenAt` is written again: not every turn is worth a write. */
const SEEN_EVERY_MS = 3_600_000;

/** Takes over what Telegram says of them now: a new name, and that they can be reached again. */
export async function refresh(tx: Tx, row: PersonRow, user: TelegramUser, now: Date): Promise<PersonRow> {
  const telegramName = telegramNameOf(user);
  const username = user.username ?? null;
  const same = telegramName === row.telegramName && username === row.username && row.unreachableAt === null;
  if (same && now.getTime() - row.seenAt.getTime() < SEEN_EVERY_MS) return row;
  const changed = { telegramName, username, unreachableAt: null, seenAt: now };
  await tx.update(people).set(changed).where(eq(people.id, row.id));
  return { ...row, ...changed };
}

/** They have blocked the bot, or their account is gone. */
export async function markUnreachable(tx: Tx, telegramId: number, now: Date): Promise<void> {
  await tx.update(people).set({ unreachableAt: now }).where(eq(people.telegramId, telegramId));
}

export async function chooseLanguage(tx: Tx, person: { id: number }, language: Language): Promise<void> {
  await tx.update(people).set({ language, languageChosen: true }).where(eq(people.id, person.id));
}
