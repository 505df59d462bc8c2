import { and, eq, gt, inArray, lt, max, min, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { newestFirst } from "../../../desk/paging.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human, may } from "../../../turn/actor.ts";
import { isMeant, placesOf, unpackName } from "../name-index.ts";
import { SIDES } from "../naming.ts";
import type { NearName } from "../near-names.ts";
import { people, peopleWords } from "../schema.ts";

/** So many names are opened at a time. */
const AT_ONCE = 200;
/** So many whom others know by that name are looked at. */
const MOST_BESIDES = 200;

const { personId, word } = peopleWords;
const { id, telegramName, username } = people;
const byNumber = newestFirst(personId);

type Direction = "on" | "back";
type Names = { id: number; telegramName: string; username: string | null };

/** The numbers of people whose name is sought, in the order of the list. */
export async function named(
  act: Act,
  by: Human,
  packed: string,
  { where, direction, limit }: { where: SQL | undefined; direction: Direction; limit: number },
): Promise<number[]> {
  allow(by, "people.read");
  const sought = unpackName(packed);
  const places = placesOf(sought, await versionsThere(act.tx), SIDES);
  const meant: number[] = [];
  let last: number | undefined;
  do {
    const around = await candidates(act.tx, places, and(where, behind(last, direction)), direction);
    meant.push(...around.filter((each) => isMeant(sought, namesOf(each))).map((each) => each.id));
    last = around.length < AT_ONCE ? undefined : around.at(-1)?.id;
  } while (last !== undefined && meant.length < limit);
  const besides = await among(act.tx, await knownBesides(act, by, packed), where);
  const all = [...new Set([...meant, ...besides])].sort((one, other) => one - other);
  return (direction === "on" ? all.reverse() : all).slice(0, limit);
}

/** Whose name is nearly the one that was typed, the newest first. */
export async function nearlyNamed(read: Reader, near: NearName, limit: number): Promise<number[]> {
  const versions = await versionsThere(read);
  const places = near.beginnings.flatMap((beginning) => placesOf({ beginning }, versions, SIDES));
  const around = await candidates(read, places, undefined, "on");
  return around
    .filter((each) => near.fits(namesOf(each)))
    .map((each) => each.id)
    .slice(0, limit);
}

/** Who has exactly this username. */
export async function withUsername(read: Reader, packed: string, name: string): Promise<number | undefined> {
  const places = placesOf(unpackName(packed), await versionsThere(read), SIDES);
  for (const place of places) {
    const rows = await read
      .select({ id, username })
      .from(peopleWords)
      .innerJoin(people, eq(id, personId))
      .where(eq(word, place));
    const found = rows.find((row) => row.username?.toLowerCase() === name.toLowerCase());
    if (found) return found.id;
  }
  return undefined;
}

const namesOf = ({ telegramName: name, username: user }: Names): string[] => [name, user ?? ""];

async function knownBesides(act: Act, by: Human, packed: string): Promise<number[]> {
  const finders = act.house.persons.finders.filter(({ right }) => may(by, right));
  return (await Promise.all(finders.map((each) => each.byName(act, by, packed, MOST_BESIDES)))).flat();
}

async function among(read: Reader, ids: number[], where: SQL | undefined): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({ id })
    .from(people)
    .where(and(inArray(id, ids), where));
  return rows.map((row) => row.id);
}

const behind = (last: number | undefined, direction: Direction): SQL | undefined => {
  if (last === undefined) return undefined;
  return direction === "on" ? lt(personId, last) : gt(personId, last);
};

/** Of each word the next ones: the next of all are among them. */
async function candidates(
  read: Reader,
  places: number[],
  where: SQL | undefined,
  direction: Direction,
): Promise<Names[]> {
  const found = new Map<number, Names>();
  for (const place of places) {
    const rows = await read
      .select({ id, telegramName, username })
      .from(peopleWords)
      .innerJoin(people, eq(id, personId))
      .where(and(eq(word, place), where))
      .orderBy(byNumber.order(direction))
      .limit(AT_ONCE);
    for (const row of rows) found.set(row.id, row);
  }
  const inOrder = [...found.values()].sort((one, other) => one.id - other.id);
  return (direction === "on" ? inOrder.reverse() : inOrder).slice(0, AT_ONCE);
}

/** While some are indexed anew there are several; each stands in an index of its own. */
async function versionsThere(read: Reader): Promise<{ least: number; most: number }> {
  const [least] = await read.select({ version: min(people.wordsVersion) }).from(people);
  const [most] = await read.select({ version: max(people.wordsVersion) }).from(people);
  return { least: least?.version ?? 0, most: most?.version ?? 0 };
}
