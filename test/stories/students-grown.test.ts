import { afterAll, beforeAll, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { packName, unpackName, versionFor } from "../../src/features/people/name-index.ts";
import { nameWords } from "../../src/features/people/name-words.ts";
import { byName } from "../../src/features/students/roll/by-name.ts";
import { students, studentWords } from "../../src/features/students/schema.ts";
import { MINUTE } from "../../src/lib/durations.ts";
import { grows } from "../support/grown.ts";
import { chances, drawn, firstNames, lastNames } from "../support/guessing/names.ts";
import { School } from "../support/school.ts";

const PEOPLE = 600;
/** One of the newest and one of the oldest have a name that nobody else has. */
const RARE = new Map([
  [3, "ژاله‌گون"],
  [590, "ژاله‌وش"],
]);

let school: School;
beforeAll(async () => {
  school = await School.open();
  const chance = chances(5);
  const pick = (list: typeof firstNames) => list[drawn(list, chance())]?.name ?? "";
  // A school that grows, so that its first ones are indexed in another way than its last ones.
  await grows(school.app.kernel.act, PEOPLE, (n) => ({
    firstName: RARE.get(n) ?? pick(firstNames),
    lastName: pick(lastNames),
  }));
});
afterAll(() => school.close());

const read = () => school.app.kernel.db.read;
const versions = () => read().selectDistinct({ version: students.wordsVersion }).from(students);

/** Everybody who is found, page by page. */
async function found(typed: string, grade?: "11" | "12") {
  const walk = byName(read(), unpackName(packName(typed) ?? ""), grade);
  const all = await walk.read(undefined, "on", PEOPLE);
  expect((await walk.read(undefined, "back", PEOPLE)).reverse()).toEqual(all);
  const behind = await walk.at(all[1]?.id ?? 0, "from");
  expect((await walk.read(behind, "on", 3)).map(({ id }) => id)).toEqual(all.slice(1, 4).map(({ id }) => id));
  return all.map(({ id }) => id);
}

async function meant(typed: string, grade?: "11" | "12") {
  const all = await read().select().from(students).orderBy(desc(students.id));
  const isMeant = ({ firstName, lastName }: (typeof all)[number]) =>
    nameWords(firstName, lastName).some((word) => word.startsWith(typed));
  return all.filter((each) => isMeant(each) && (!grade || each.grade === grade)).map(({ id }) => id);
}

async function everybodyIsFound() {
  for (const typed of ["علی", "محمد", "محمدر", "حسینی", "ژاله", "ژالهگون", "رضا"])
    expect([typed, await found(typed)]).toEqual([typed, await meant(typed)]);
  expect(await found("علی", "11")).toEqual(await meant("علی", "11"));
  expect(await found("نادرشاه")).toEqual([]);
}

test("while a school grows everybody is found, however they are indexed", async () => {
  expect(await versions()).toHaveLength(2);
  await everybodyIsFound();
});

test("within a minute all are indexed as a school of this size is, and nobody by a word of their own", async () => {
  // The first tick of all only begins to count.
  for (let minute = 0; minute < 2; minute++) await school.passes(MINUTE);
  expect(await versions()).toEqual([{ version: versionFor(PEOPLE) }]);
  await everybodyIsFound();
  const rows = await read().select().from(studentWords);
  const shared = Map.groupBy(rows, ({ word }) => word);
  expect(shared.size).toBeLessThanOrEqual(4);
  for (const [, those] of shared) expect(those.length).toBeGreaterThan(20);
});
