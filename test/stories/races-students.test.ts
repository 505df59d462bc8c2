import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { wordsOf } from "../../src/features/students/name-index.ts";
import type { Profile } from "../../src/features/students/profile.ts";
import { students, studentWords } from "../../src/features/students/schema.ts";
import { edit, phoneIndex, register, reword } from "../../src/features/students/students.ts";
import { grows } from "../support/grown.ts";
import { RACES, Track } from "../support/race.ts";
import { Shop } from "../support/shopping.ts";

let track: Track;
let shop: Shop;
beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  // In a smaller school all words are one.
  await grows(track.act, 300, () => ({ firstName: "Nima", lastName: "Nouri" }));
});
afterAll(() => track.leave());

const profile = (round: number, firstName: string): Profile => ({
  ...{
    firstName,
    lastName: "Karimi",
    grade: "11",
    major: "mathematics",
    province: "tehran",
    city: "tehran-tehran",
  },
  phone: `+98913${String(1_000_000 + round)}`,
});

test("who changes their name and phone while a new release reads all names anew is found by the new ones", async () => {
  for (let round = 1; round <= RACES; round++) {
    const student = { ...shop.staff, ...(await shop.buyer()) };
    const [before, after] = [profile(2 * round, "Soraya"), profile(2 * round + 1, "Mahsa")];
    await track.act((act) => register(act, student, before));
    await track.act(({ tx }) =>
      tx.update(students).set({ wordsVersion: 0 }).where(eq(students.personId, student.id)),
    );
    await Promise.all([
      reword({ act: track.act }),
      track.act((act) => edit(act, student, after)),
      reword({ act: track.act }),
    ]);
    const [row] = await shop.read.select().from(students).where(eq(students.personId, student.id));
    const found = await shop.read
      .select({ word: studentWords.word })
      .from(studentWords)
      .where(eq(studentWords.studentId, row?.id ?? 0));
    expect(row?.phoneIndex).toBe(phoneIndex(after.phone));
    expect(found.map(({ word }) => word).sort()).toEqual(wordsOf(after, row?.wordsVersion ?? 0).sort());
    expect(wordsOf(after, row?.wordsVersion ?? 0)).not.toEqual(wordsOf(before, row?.wordsVersion ?? 0));
  }
});
