import { afterAll, beforeAll, expect, test } from "bun:test";
import { languageButton, languagesButton } from "../../src/features/people/views.ts";
import { openForm, troubles } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await school.close();
});

/** Asked for the phone, with a keyboard in Persian. */
async function isAskedForThePhone() {
  const ali = school.person({ first_name: "Ali", language_code: "fa" });
  await arrivesAt(school, ali, "phone", "fa");
  expect(ali.keyboard).toContain(school.says("fa", "back"));
  return ali;
}

test("whoever has opened the languages and wants none of them goes back to the menu", async () => {
  const ali = school.person();
  await ali.says("/start");
  await ali.forgesTap(languagesButton.pack());
  await ali.taps("🏠 Menu");
  expect(seen(ali)).toMatch(/Hello Ali/);
});

test("whoever changes the language while a keyboard is shown gets it in the new one, and goes on", async () => {
  const ali = await isAskedForThePhone();
  await ali.forgesTap(languageButton.pack({ language: "en" }));
  expect(ali.keyboard).toEqual(["📱 Share my number", "⬅️ Back", "❌ Cancel"]);
  await ali.taps("⬅️ Back");
  expect(seen(ali)).toMatch(/city/i);
});

test("a key of the keyboard of before is no answer, in whichever language it was drawn", async () => {
  const ali = await isAskedForThePhone();
  await ali.forgesTap(languageButton.pack({ language: "uz" }));
  await ali.says(school.says("fa", "cancel"));
  expect(ali.buttons).toContain(school.says("uz", "scene-stop"));
  await ali.taps(school.says("uz", "scene-stay"));
  await ali.says(school.says("fa", "back"));
  expect((await openForm(school, ali))?.state).toMatchObject({ at: "city" });
});

test("a question that was left aside stays there when the language is changed", async () => {
  const ali = await isAskedForThePhone();
  await ali.says("/language");
  await ali.forgesTap(languageButton.pack({ language: "ru" }));
  expect(ali.keyboard).toEqual([]);
});
