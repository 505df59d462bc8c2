import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { bookDoor } from "../../src/features/shop/settings.ts";
import { classesButton } from "../../src/features/students/buttons.ts";
import { doors, school as schoolSettings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { without } from "../support/rights.ts";
import { School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  ali = school.person();
  await registers(school, ali);
});
afterAll(() => school.endsWell());

test("a registered student who starts again comes straight to the menu, by the own name", async () => {
  await ali.says("/start");
  expect(readAloud(ali.screen)).toMatch(/^Hello علی! What would you like to do\?/);
  expect(ali.buttons.slice(-8)).toEqual(
    "🛍 Shop, 💳 Balance, 📦 My purchases, 📖 Book, 📚 Classes, 👤 Profile, ☎️ Contact, 🌐 Language".split(
      ", ",
    ),
  );
  await ali.says("/start ref_42");
  expect(ali.screen).toMatch(/What would you like to do/);
});

test("a newcomer has four buttons: to register, to be shown around, the shop, and more", async () => {
  const eve = school.person();
  await eve.says("/start");
  expect(eve.buttons.map(readAloud)).toEqual(["📝 Register", "🎓 Show me around (+2)", "🛍 Shop", "⋯ More"]);
  await eve.taps("⋯ More");
  expect(eve.buttons).toEqual(
    "💳 Balance, 📦 My purchases, 📖 Book, 📚 Classes, 👤 Profile, ☎️ Contact, 🌐 Language, 🏠 Menu".split(
      ", ",
    ),
  );
  await registers(school, eve);
  await eve.says("/menu");
  expect(eve.buttons).toContain("👤 Profile");
  expect(eve.buttons).not.toContain("⋯ More");
});

test("words that nobody understands lead to the menu", async () => {
  await ali.says("good morning");
  expect(ali.screen).toMatch(/did not understand[\s\S]*Classes[\s\S]*Profile/);
  await ali.sendsPhoto();
  expect(ali.screen).toMatch(/did not understand/);
});

test("whoever is refused a command comes to the menu by a button, and staff to the control centre", async () => {
  const owner = school.owner;
  await owner.says("/start");
  for (const command of ["/students", "/admin", "/ban 9001"]) {
    await ali.says(command);
    expect(readAloud(ali.screen)).toMatch(/not have permission/);
    await ali.taps("🏠 Menu");
    expect(readAloud(ali.screen)).toContain("What would you like to do?");
  }
  await without(
    school,
    ["students.read"],
    async () => {
      await owner.says("/students");
      expect(owner.screen).toMatch(/not have permission/);
      await owner.taps("🛠 Control centre");
      expect(owner.buttons).toContain("⚙️ Settings");
    },
    "owner",
  );
  await owner.says("/unban 404040404");
  expect(owner.buttons).toEqual(["🛠 Control centre"]);
});

test("who asks for help comes to the menu, and is not told that they were not understood", async () => {
  await ali.says("/help");
  expect(ali.screen).toMatch(/^What I can do is in the menu here, and under ☰/);
  expect(ali.buttons).toContain("🛍 Shop");
});

test("whoever begins with a word of their own is greeted, and not told that they were not understood", async () => {
  const aziza = school.person({ language_code: "uz" });
  await aziza.says("salom");
  expect(aziza.screen).toMatch(/^Salom, [\s\S]*Xush kelibsiz/);
  await aziza.says("salom");
  expect(aziza.screen).toMatch(/^Tushunmadim/);
});

test("/cancel stops an open form after a last question, and leads to the menu where none is open", async () => {
  const vali = school.person();
  await vali.says("/start");
  await vali.says("/cancel");
  expect(vali.buttons).toContain("📝 Register");
  await vali.taps("📝 Register");
  await vali.says("علی");
  await vali.says("/cancel");
  expect(vali.screen).toMatch(/Stop here\? What you have entered so far will be deleted/);
  await vali.taps("Yes, stop");
  expect(vali.buttons).toContain("📝 Register");
});

describe("doors", () => {
  test.each([
    ["Classes", doors.classes, /Classes are not open yet/],
    ["Book", bookDoor, /cannot be ordered yet/],
  ] as const)("%s says honestly that it is not open yet, and leads back", async (label, door, words) => {
    await school.sets(door, true);
    await ali.says("/menu");
    await ali.taps(label);
    expect(ali.screen).toMatch(words);
    await ali.taps("🏠 Menu");
    expect(ali.screen).toMatch(/What would you like to do/);
  });

  test.each([
    ["Classes", doors.classes],
    ["Book", bookDoor],
  ] as const)("%s vanishes when it is switched off, also behind an old button", async (label, door) => {
    await ali.says("/menu");
    const before = ali.messages.at(-1)?.message_id ?? 0;
    await school.sets(door, false);
    await ali.says("/menu");
    expect(ali.buttons.join()).not.toContain(label);
    await ali.tapsOn(before, label);
    expect(ali.toasts.at(-1)?.text).toMatch(/out of date/);
    expect(ali.heard(/not open yet|cannot be ordered/)).toEqual([]);
    await school.sets(door, true);
  });

  test("a forged door of somebody unknown opens nothing that is closed", async () => {
    await school.sets(doors.classes, false);
    const stranger = school.person();
    await stranger.says("/start");
    await stranger.forgesTap(classesButton.pack());
    expect(stranger.sees("not open yet")).toBe(false);
    await school.sets(doors.classes, true);
  });
});

describe("contact", () => {
  test("is honest while the school has told nothing", async () => {
    await ali.says("/menu");
    await ali.taps("Contact");
    expect(ali.screen).toMatch(/has not published its contact details/);
  });

  test("shows what the operator set, and only that", async () => {
    await school.sets(schoolSettings.contactTelegram, "@Ostad_Hatami");
    await school.sets(schoolSettings.contactEmail, "info@ostadhatami.ir");
    await school.sets(schoolSettings.contactWebsite, "www.ostadhatami.ir");
    await ali.says("/menu");
    await ali.taps("Contact");
    expect(ali.screen).toMatch(/@Ostad_Hatami[\s\S]*info@ostadhatami\.ir[\s\S]*www\.ostadhatami\.ir/);
    expect(ali.screen).not.toMatch(/Phone/);
  });

  test("tells the rules of the school under it, once there are some", async () => {
    await ali.says("/menu");
    await ali.taps("Contact");
    expect(ali.buttons).not.toContain("📜 Rules");
    await ali.says("/rules");
    expect(ali.screen).toContain("The school has not published any rules yet.");
    await school.sets(schoolSettings.rules, "Be on time.\nBe kind.");
    await ali.says("/menu");
    await ali.taps("Contact");
    await ali.taps("📜 Rules");
    expect(ali.screen).toMatch(/School rules\s+\u2068Be on time\.\nBe kind\.\u2069/);
    await ali.says("/menu");
    await ali.taps("📜 Rules");
    expect(ali.screen).toContain("Be kind.");
  });

  test("an operator's <b> and & are shown as they were typed", async () => {
    await school.sets(schoolSettings.contactPhone, "<b>021</b> & ext. 7");
    await ali.says("/menu");
    await ali.taps("Contact");
    expect(ali.screen).toContain("<b>021</b> & ext. 7");
  });

  test("is shown however long each of them is", async () => {
    const four = ["contactTelegram", "contactEmail", "contactWebsite", "contactPhone"] as const;
    for (const way of [...four, "rules"] as const) await school.sets(schoolSettings[way], "&".repeat(2000));
    await ali.says("/menu");
    await ali.taps("Contact");
    expect(ali.screen.match(/&{449}…/g)).toHaveLength(4);
    for (const way of [...four, "rules"] as const) await school.sets(schoolSettings[way], "");
  });
});

describe("language", () => {
  test.each([...LANGUAGES])(
    "%s is chosen in the menu, remembered and spoken from then on",
    async (language) => {
      const maryam = school.person({ first_name: "Maryam", language_code: "en" });
      await registers(school, maryam);
      await maryam.taps("🌐 Language");
      await maryam.taps(school.says(language, `language-${language}`));
      expect(maryam.toasts.at(-1)?.text).toBe(school.says(language, "language-chosen"));
      expect(maryam.buttons).toContain(school.says(language, "menu-profile"));

      await school.restart();
      await maryam.says("/menu");
      expect(maryam.screen).toContain(school.says(language, "home", { name: "علی" }));
      expect(await personRecord(school, maryam)).toMatchObject({ language });
    },
  );

  test("the languages stand under their own names, with a mark on the one that is spoken", async () => {
    await ali.says("/language");
    expect(ali.buttons).toEqual(["فارسی", "Oʻzbekcha", "Русский", "✓ English", "🏠 Menu"]);
  });

  test("the choice stays when Telegram's own language changes", async () => {
    const reza = school.person({ language_code: "en" });
    await reza.says("/language");
    await reza.taps("Русский");
    reza.resident.language_code = "fa";
    await reza.says("/start");
    expect(reza.screen).toMatch(/Здравствуйте/);
  });
});
