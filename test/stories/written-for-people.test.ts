import { afterAll, beforeAll, expect, test } from "bun:test";
import type { TelegramMessageEntity } from "@gramio/types";
import { toCard } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { cardSchool, newcomer, screenOf, sendsReceipt } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import { opens } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let ali: Person;
beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  sara = school.owner;
  ali = await newcomer(school);
});
afterAll(() => school.endsWell());

const SITE = "https://school.example/";

/** These words with a link behind one of them. */
const linked = (text: string, word: string): [string, { entities: TelegramMessageEntity[] }] => [
  text,
  { entities: [{ type: "text_link", offset: text.indexOf(word), length: word.length, url: SITE }] },
];

/** The words behind which somebody sees a link to the site. */
function linksOf({ messages }: Person): string[] {
  const { text = "", caption = text, entities = [], caption_entities = entities } = messages.at(-1) ?? {};
  return caption_entities
    .filter(({ url }) => url === SITE)
    .map(({ offset, length }) => caption.slice(offset, offset + length));
}

test("wording-text-link: what is marked in a wording becomes tags, and tags that are typed stay", async () => {
  await opens(school, sara, "admin-texts");
  await sara.taps("Find a text");
  await sara.says("screen-outdated");
  await sara.taps(/out of date|Here is|current/i);
  await sara.taps("Reword");
  const text = "Sorry, see our site <i>&amp; more</i>";
  const entities: TelegramMessageEntity[] = [
    { type: "bold", offset: 0, length: 5 },
    { type: "text_link", offset: 15, length: 4, url: SITE },
  ];
  await sara.says(text, { entities });
  expect(screenOf(sara)).toContain("Sorry, see our site & more");
  expect(linksOf(sara)).toEqual(["site"]);
  await sara.taps("Use it");
  expect(screenOf(sara)).toContain(`<b>Sorry</b>, see our <a href="${SITE}">site</a> <i>&amp; more</i>`);
  expect(school.app.kernel.texts.in("en")("screen-outdated")).toBe(
    `<b>Sorry</b>, see our <a href="${SITE}">site</a> <i>&amp; more</i>`,
  );
});

test("what is marked over half of a placeable is refused with the reason, and nothing is changed", async () => {
  await opens(school, sara, "admin-texts");
  await sara.taps("Find a text");
  await sara.says("WOULD YOU LIKE TO DO?");
  await sara.taps("Hello ⟨name⟩!");
  await sara.taps("Reword");
  await sara.says("Hi { $name }", { entities: [{ type: "bold", offset: 0, length: 6 }] });
  expect(screenOf(sara)).toStartWith("I cannot read this to its end.");
});

test("an announcement keeps its links in everybody's menu, and its label is plain", async () => {
  await opens(school, sara, "admin-announcements");
  await sara.taps("+ New announcement");
  await sara.says(...linked("Our   new  site is open", "site"));
  expect(linksOf(sara)).toEqual(["site"]);
  await sara.taps("📣 Announce it");
  await ali.says("/menu");
  expect(screenOf(ali)).toContain("Our new site is open");
  expect(linksOf(ali)).toEqual(["site"]);
  await opens(school, sara, "admin-announcements");
  expect(sara.buttons.some((label) => label.includes("Our new site is open"))).toBe(true);
});

test.each<[string, () => Promise<unknown>]>([
  ["pay-terms", () => ali.says("/terms")],
  ["pay-support", () => ali.says("/paysupport")],
  ["school-rules", () => ali.says("/rules")],
])("%s in the school's own words keep their links", async (key, looks) => {
  await sara.forgesTap(toCard(settingDesk, key));
  await sara.taps(school.says("en", "settings-type"));
  await sara.says(...linked("Everything stands on our site", "site"));
  expect(linksOf(sara)).toEqual(["site"]);
  await sara.taps(school.says("en", "settings-value-confirm"));
  await looks();
  expect(screenOf(ali)).toContain("Everything stands on our site");
  expect(linksOf(ali)).toEqual(["site"]);
});

test("the reason of a rejection keeps its links for the payer", async () => {
  const { payer } = await sendsReceipt(stage);
  await sara.taps("❌ Reject");
  await sara.taps("In your own words");
  await sara.says(...linked("  See our site, please", "site"));
  await school.app.settle();
  expect(screenOf(payer)).toContain("Why: See our site, please");
  expect(linksOf(payer)).toEqual(["site"]);
});
