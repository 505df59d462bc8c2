import { and, asc, eq, gt, inArray, lt } from "drizzle-orm";
import type { Tx } from "../../db/db.ts";
import type { Reindexed } from "../../feature.ts";
import type { Outside } from "../../turn/outside.ts";
import { currentVersion, nameAnew, wordsOf } from "./naming.ts";
import { isSomebody } from "./person.ts";
import { people, peopleWords } from "./schema.ts";

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
    .where(and(gt(people.id, after), isSomebody))
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
        .where(and(lt(people.wordsVersion, version), isSomebody))
        .limit(AT_ONCE);
      for (const { id } of older) await indexAnew(tx, id, version);
      return older;
    });
  while (found.length === AT_ONCE);
}
