import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
beforeAll(async () => {
  school = await School.open();
  owner = school.owner;
});
beforeEach(() => owner.says("/admin"));
afterAll(() => school.endsWell());

test.each([
  [
    "Contact: Telegram",
    "contactTelegram",
    /no name in Telegram[\s\S]*@my_school/,
    "t.me/our_school",
    "@our_school",
  ],
  ["Contact: e-mail", "contactEmail", /no e-mail address/, "info@our-school.uz", "info@our-school.uz"],
  [
    "Contact: website",
    "contactWebsite",
    /no address of a website/,
    "https://our-school.uz",
    "https://our-school.uz",
  ],
  ["Contact: phone", "contactPhone", /no phone number/, "+998 71 200 70 07", "+998 71 200 70 07"],
] as const)(
  "%s takes no other words; what was stored before stays until then",
  async (name, key, refusal, typed, kept) => {
    await school.sets(schoolSettings[key], "nomer");
    for (const door of ["Settings", "Bot settings"]) await owner.taps(door);
    await owner.taps(name);
    await owner.taps("Change");
    await owner.says("call us");
    expect(owner.screen).toMatch(refusal);
    expect(school.app.kernel.settings.get(schoolSettings[key])).toBe("nomer");
    await owner.says(typed);
    await owner.taps("Yes, change it");
    expect(school.app.kernel.settings.get(schoolSettings[key])).toBe(kept);
    await school.sets(schoolSettings[key], "");
  },
);
