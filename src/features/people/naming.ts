import type { TelegramUser } from "@gramio/types";
import { asc, eq, gt, inArray, lt, max } from "drizzle-orm";
import type { Reader, Tx } from "../../db/db.ts";
import type { Reindexed } from "../../feature.ts";
import type { Outside } from "../../turn/outside.ts";
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

async function currentVersion(read: Reader): Promise<number> {
  const [row] = await read.select({ largest: max(people.id) }).from(people);
  return versionFor(row?.largest ?? 0);
}

const wordsOf = ({ telegramName, username }: TelegramNames, version: number): number[] =>
  wordsOn({ [SIDES[0]]: telegramName, [SIDES[1]]: username ?? "" }, version);

/** Somebody is found by how Telegram calls them now, and no longer by what they were called before. */
export async function nameAnew(tx: Tx, personId: number, names: TelegramNames): Promise<void> {
  const version = await currentVersion(tx);
  await tx.update(people).set({ wordsVersion: version }).where(eq(people.id, personId));
  await tx.delete(peopleWords).where(eq(peopleWords.personId, personId));
  const rows = wordsOf(names, version).map((word) => ({ word, personId }));
  if (rows.length > 0) await tx.insert(peopleWords).values(rows);
}

/** The same of somebody whose names stand there: whoever is renamed in the same moment waits. */
async function indexAnew(tx: Tx, id: number, version: number): Promise<void> {
  const [row] = await tx
    .update(people)
    .set({ wordsVersion: version })
    .where(eq(people.id, id))
    .returning({ telegramName: people.telegramName, username: people.username });
  if (row) await nameAnew(tx, id, row);
}

/** Computes the blind words of some people anew, which hang on the first encryption key, in the order of their ids. */
export async function reindex(tx: Tx, after: number, limit: number): Promise<Reindexed> {
  const looked = await tx
    .select({
      id: people.id,
      telegramName: people.telegramName,
      username: people.username,
      version: people.wordsVersion,
    })
    .from(people)
    .where(gt(people.id, after))
    .orderBy(asc(people.id))
    .limit(limit);
  const words = await tx
    .select()
    .from(peopleWords)
    .where(
      inArray(
        peopleWords.personId,
        looked.map(({ id }) => id),
      ),
    );
  const older = looked.filter(({ id, version, ...names }) => {
    const theirs = new Set(words.filter(({ personId }) => personId === id).map(({ word }) => word));
    return wordsOf(names, version).some((word) => !theirs.has(word));
  });
  const version = await currentVersion(tx);
  for (const { id } of older) await indexAnew(tx, id, version);
  return { changed: older.length, last: looked.at(-1)?.id };
}

const AT_ONCE = 200;

/** Gives words to whom they lack, as after a release that reads names otherwise, and to all once a school has grown. */
export async function reword({ act }: Pick<Outside, "act">): Promise<void> {
  let found: { id: number }[];
  do
    found = await act(async ({ tx }) => {
      const version = await currentVersion(tx);
      const older = await tx
        .select({ id: people.id })
        .from(people)
        .where(lt(people.wordsVersion, version))
        .limit(AT_ONCE);
      for (const { id } of older) await indexAnew(tx, id, version);
      return older;
    });
  while (found.length === AT_ONCE);
}
