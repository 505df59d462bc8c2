import { afterAll, beforeAll, expect, test } from "bun:test";
import { desc } from "drizzle-orm";
import { balanceButton } from "../../src/features/payments/cashier/buttons.ts";
import { creditsOf, giveCredits } from "../../src/features/wallet/credits.ts";
import { corrections } from "../../src/features/wallet/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { troubles } from "../support/records.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import { idOf } from "../support/tiers.ts";

let school: School;
let sara: Person;
let ali: Person;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  ali = school.person();
  await ali.says("/start");
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await provesMoney(school);
  await school.close();
});

const rows = () => school.app.kernel.db.read;

test("credits are set to a number: the difference is worked out when it is done, and kept with its reason", async () => {
  const credits = async () => creditsOf(rows(), await idOf(school, ali));
  const why = { kind: "promo", source: "promo", externalId: `set:${ali.id}` };
  const [before, person] = [await credits(), await idOf(school, ali)];
  await sara.forgesTap(balanceButton.pack({ person }));
  await sara.taps(/^Credits/);
  await sara.taps("🎯 Set to");
  await sara.says(String(before));
  expect(seen(sara)).toContain("Nothing would change");
  await sara.says("100");
  await sara.says("As agreed");
  expect(seen(sara)).toMatch(new RegExp(`Change: \\+${100 - before} credits[\\s\\S]*100 credits`));
  await school.app.kernel.act((act) => giveCredits(act, person, 30, why));
  await sara.taps("✅ Change it");
  expect(await credits()).toBe(100);
  const [last] = await rows().select().from(corrections).orderBy(desc(corrections.id)).limit(1);
  expect(last).toMatchObject({ amount: 70 - before, currency: "credits", reason: "As agreed" });
  await sara.forgesTap(balanceButton.pack({ person }));
  await sara.taps(/^Credits/);
  await sara.taps("🎯 Set to");
  for (const typed of ["many", "1 credit", "A mistake"]) await sara.says(typed);
  expect(sara.heard(/whole number, in digits/)).toHaveLength(1);
  expect(seen(sara)).toMatch(/Change: −99 credits\nNow: 100 credits\nThen: 1 credit\n/);
  await sara.taps("Amount");
  await sara.says("0");
  await sara.taps("✅ Change it");
  expect(await credits()).toBe(0);
});
