import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import type { Language } from "../../src/texts/languages.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, choosesCard, newcomer } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import { opens } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

/** A name as somebody had it, and others in which whatever place a row is cut at is the middle of an emoji. */
const NAMES = [
  "MuhammadAli Rezaxx🌹🌹",
  ...Array.from({ length: 6 }, (_, more) => `${"x".repeat(more)}${"🌹".repeat(29)}`),
];

let stage: { school: School; shop: Shop };
let school: School;
let payers: Person[];

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  payers = [];
  for (const first_name of NAMES) {
    const payer = await newcomer(school, { first_name });
    await choosesCard(stage, payer);
    await payer.sendsPhoto(first_name);
    await payer.taps("Yes, send it");
    payers.push(payer);
  }
  for (const { id } of payers) await school.owner.says(`/ban ${id} is too long 🌹`.padEnd(100, "🌹"));
}, 120_000);
afterAll(() => school.endsWell());

/** What was said since, which Telegram has taken, with nothing lost in it. */
function whole(from: number) {
  const said = school.telegram.calls.slice(from);
  expect(said.filter(({ ok }) => !ok)).toEqual([]);
  expect(JSON.stringify(said)).not.toContain("\uFFFD");
}

test.each(["en", "fa", "ru", "uz"] satisfies Language[])(
  "a list with such names is shown in %s, and so is each card",
  async (language) => {
    const { owner } = school;
    const from = school.telegram.calls.length;
    await owner.says("/language");
    await owner.taps({ en: "English", fa: "فارسی", ru: "Русский", uz: "Oʻzbekcha" }[language]);
    for (const door of ["admin-receipts", "admin-bans", "admin-audit", "admin-cashier"] as const) {
      await opens(school, owner, door, language);
      if (door !== "admin-receipts") continue;
      expect(owner.buttons.some((label) => readAloud(label).includes("🌹…"))).toBe(true);
      await owner.taps(/Muham/);
      expect(readAloud(owner.screen)).toContain("MuhammadAli Rezaxx🌹🌹");
    }
    whole(from);
  },
  120_000,
);
