import type { TelegramUser } from "@gramio/types";
import { eq, max } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import { versionFor, wordsOn } from "./name-index.ts";
import { people, peopleWords } from "./schema.ts";

/** The sides of how Telegram calls somebody, by the labels of their hashes. */
export const SIDES = ["people.telegram_name", "people.username"] as const;

/** How Telegram calls somebody. */
export interface TelegramNames {
  telegramName: string;
  username: string | null;
}

/** How Telegram calls somebody, the name as one line. */
export const namesOf = (user: TelegramUser): TelegramNames => ({
  telegramName: [user.first_name, user.last_name].filter(Boolean).join(" "),
  username: user.username ?? null,
});

/** The version of whoever is indexed now. */
export async function currentVersion(read: Reader): Promise<number> {
  const [row] = await read.select({ largest: max(people.id) }).from(people);
  return versionFor(row?.largest ?? 0);
}

/** The blind words of somebody. */
export const wordsOf = ({ telegramName, username }: TelegramNames, version: number): number[] =>
  wordsOn({ [SIDES[0]]: telegramName, [SIDES[1]]: username ?? "" }, version);

/** Somebody is found by how Telegram calls them now, and no longer by what they were called before. */
export async function nameAnew(tx: Tx, personId: number, names: TelegramNames): Promise<void> {
  const version = await currentVersion(tx);
  await tx.update(people).set({ wordsVersion: version }).where(eq(people.id, personId));
  await tx.delete(peopleWords).where(eq(peopleWords.personId, personId));
  const rows = wordsOf(names, version).map((word) => ({ word, personId }));
  if (rows.length > 0) await tx.insert(peopleWords).values(rows);
}
