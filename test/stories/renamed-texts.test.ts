import { afterAll, beforeAll, expect, test } from "bun:test";
import { migrate } from "../../src/db/migrate.ts";
import { textOverrides } from "../../src/texts/schema.ts";
import { School } from "../support/school.ts";
import { opens, seen } from "../support/shopkeeping.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(() => school.endsWell());

/** What operators have worded under the keys of a former release, before this one migrates. */
const FORMER = [
  ["new-tier-confirm", "en", "Go ahead"],
  ["new-tier-edit-name", "en", "Its name"],
  ["reword-confirm", "ru", "Да"],
  // Worded anew under the key that it has now: that stays.
  ["student-unban", "en", "Let back in"],
  ["person-unban", "en", "Welcome back"],
  ["student-unban", "fa", "بازگردد"],
  // Nothing says the same any more.
  ["tier-saved", "en", "Kept"],
] as const;

test("an operator's own wording goes with a text whose key was renamed", async () => {
  const { db, refresh } = school.app.kernel;
  const changedAt = school.clock.now();
  await db.tx((tx) =>
    tx
      .insert(textOverrides)
      .values(FORMER.map(([key, language, wording]) => ({ key, language, wording, changedAt }))),
  );
  await db.run("delete from migrations where name = '0010_renamed_texts.sql'");
  expect(await migrate(db, school.clock.now())).toEqual(["0010_renamed_texts.sql"]);
  const rows = await db.read.select().from(textOverrides);
  expect(new Set(rows.map(({ key, language, wording }) => [key, language, wording].join(" ")))).toEqual(
    new Set([
      "tiers-new-confirm en Go ahead",
      "tiers-new-edit-name en Its name",
      "wordings-wording-confirm ru Да",
      "student-unban en Let back in",
      "person-unban en Welcome back",
      "person-unban fa بازگردد",
      "tier-saved en Kept",
    ]),
  );
  await refresh();
  const { owner } = school;
  await opens(school, owner, "admin-tiers");
  await owner.taps("+ New tier");
  await owner.says("Gold");
  await owner.says("10");
  await owner.taps("Its name");
  await owner.says("Silver");
  await owner.taps("Go ahead");
  expect(seen(owner)).toContain("Silver");
});
