import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { promoDesk } from "../../src/features/shop/staff/promos/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { School } from "../support/school.ts";
import { opens } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

async function finds(name: string) {
  await opens(school, sara, "admin-catalogue");
  await sara.taps(/Shelf/);
  await sara.taps(new RegExp(name));
}

/** Whether the question of a field, on the card that is open, offers to take away what stands there. */
async function offers(field: string, away: string): Promise<boolean> {
  await sara.taps(field);
  const isOffered = sara.buttons.includes(away);
  await sara.taps("❌ Cancel");
  return isOffered;
}

test("of a product nothing is taken away that is not there", async () => {
  await shop.stocks(0, { name: "Bare", stock: "unlimited" });
  await finds("Bare");
  const fields = ["🖼 Picture", "📝 Description", "📄 Content", "🧾 Fiscal codes"];
  for (const field of fields) expect([field, await offers(field, "🗑 Remove")]).toEqual([field, false]);
  await sara.taps("📝 Description");
  await sara.says("Much to read");
  expect(await offers("📝 Description", "🗑 Remove")).toBe(true);
  await sara.taps("📄 Content");
  await sara.says("A secret");
  expect(await offers("📄 Content", "🗑 Remove")).toBe(true);
  expect(await offers("🖼 Picture", "🗑 Remove")).toBe(false);
});

test("copies that nobody counts are not left uncounted once more", async () => {
  await shop.stocks(0, { name: "Book", kind: "physical", stock: "count", copies: 4 });
  await finds("Book");
  expect(await offers("📚 Copies", "∞ Do not count")).toBe(true);
  await sara.taps("📚 Copies");
  await sara.taps("∞ Do not count");
  expect(await offers("📚 Copies", "∞ Do not count")).toBe(false);
});

test("a code without a limit has none to lift", async () => {
  await shop.code({ kind: "percent", value: 10 });
  await sara.forgesTap(toCard(promoDesk, 1));
  const emptying = {
    "🔢 Uses": "∞ No limit",
    "👤 Per person": "☝️ Once",
    "📅 From": "📅 From now on",
    "📅 Until": "∞ No end",
    "💵 Min. total": "∞ No limit",
    "🎯 For what": "🎯 For everything",
  };
  for (const [field, away] of Object.entries(emptying))
    expect([field, await offers(field, away)]).toEqual([field, false]);
  for (const [field, typed] of [
    ["🔢 Uses", "5"],
    ["👤 Per person", "2"],
    ["💵 Min. total", "20"],
  ] as const) {
    await sara.taps(field);
    await sara.says(typed);
  }
  for (const field of ["🔢 Uses", "👤 Per person", "💵 Min. total"] as const)
    expect([field, await offers(field, emptying[field])]).toEqual([field, true]);
});
