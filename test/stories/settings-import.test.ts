import { afterAll, beforeAll, expect, test } from "bun:test";
import { toList } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { transfers } from "../../src/features/payments/ways/card/settings.ts";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { messagesOf, screenOf } from "../support/receipts.ts";
import { School } from "../support/school.ts";
import { copied } from "../support/shopkeeping.ts";

let school: School;
let owner: Person;
let admin: Person;
beforeAll(async () => {
  school = await School.open();
  ({ owner, admin } = school);
  for (const person of [owner, admin]) {
    await person.says("/start");
    await person.says("/language");
    await person.taps("English");
  }
});
afterAll(() => school.endsWell());

async function sends(person: Person, content: string) {
  await person.forgesTap(toList(settingDesk));
  await person.taps("📥 From a file");
  await person.sendsFile(content, "settings.json", "application/json");
  await school.app.settle();
}

const bundle = (settings: Record<string, unknown>, texts = {}) => JSON.stringify({ settings, texts });
const value = <T>(setting: Parameters<typeof school.app.kernel.settings.get<T>>[0]) =>
  school.app.kernel.settings.get(setting);

test("the file that one school makes is read by another: nothing changes before the yes", async () => {
  await sends(
    owner,
    bundle(
      {
        "school-name": "Nur",
        "least-top-up": 50_000,
        "most-top-up": 90_000,
        "no-such-thing": 1,
        "time-zone": "Mars",
      },
      { en: { "menu-shop": "🛒 Our shop", "no-such-text": "x" } },
    ),
  );
  expect(messagesOf(owner, /The file is read/)).toHaveLength(1);
  expect(value(schoolSettings.name)).toBe("");
  await owner.taps("👀 See what would change");
  const seen = screenOf(owner);
  expect(seen).toContain("School name: (empty) → Nur");
  expect(seen).toContain("Texts in other words: 1");
  expect(seen).toMatch(/I do not know them: no-such-thing, en:no-such-text/);
  expect(seen).toMatch(/does not fit here: time-zone/);
  expect(value(schoolSettings.name)).toBe("");
  await owner.taps("✅ Take it over");
  expect(screenOf(owner)).toContain("Taken over: 4");
  expect([value(paying.leastTopUp), value(paying.mostTopUp)]).toEqual([50_000, 90_000]);
  await owner.says("/menu");
  await owner.taps("⋯ More");
  expect(owner.buttons).toContain("🛒 Our shop");
});

test("a yes counts once", async () => {
  await sends(owner, bundle({ "school-name": "Oftob" }));
  await owner.taps("👀 See what would change");
  const [yes = ""] = copied(owner);
  await owner.taps("✅ Take it over");
  expect(value(schoolSettings.name)).toBe("Oftob");
  await school.sets(schoolSettings.name, "Zarya");
  await owner.forgesTap(yes);
  expect(owner.toasts.at(-1)?.text).toContain("out of date");
  expect(value(schoolSettings.name)).toBe("Zarya");
});

test("money is left out for an admin, and asked twice of the owner", async () => {
  const file = bundle({ "payee-name": "Somebody", "low-credits": 7 });
  await sends(admin, file);
  await admin.taps("👀 See what would change");
  expect(screenOf(admin)).toMatch(/you may not change them: payee-name/);
  await admin.taps("✅ Take it over");
  expect(value(transfers.payeeName)).toBe("");
  await sends(owner, file);
  await owner.taps("👀 See what would change");
  await owner.taps("✅ Take it over");
  expect(screenOf(owner)).toContain("where people’s money goes");
  expect(value(transfers.payeeName)).toBe("");
  await owner.taps("Yes, it is right");
  expect(value(transfers.payeeName)).toBe("Somebody");
  expect(messagesOf(admin, /has changed where money goes/)).toHaveLength(1);
});

test("what is no such file is refused, and the own file reads as nothing new", async () => {
  await sends(owner, "not a file of ours");
  expect(messagesOf(owner, /I cannot read this file/)).toHaveLength(1);
  await owner.forgesTap(toList(settingDesk));
  await owner.taps("📤 To a file");
  await school.app.settle();
  expect(messagesOf(owner, /Settings and texts of this school/)).toHaveLength(1);
});
