import { afterAll, beforeAll, expect, test } from "bun:test";
import { refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { comes, dollars, hasPaid } from "../support/cashier.ts";
import { openForm } from "../support/records.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import { makes, tierNow } from "../support/tiers.ts";

let school: School;
let sara: Person;
let ali: Person;
let bek: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  ali = school.person({ first_name: "Ali" });
  bek = school.person({ first_name: "Bek" });
  await school.sets(paying.perMinute, 0);
  for (const person of [sara, ali, bek]) await person.says("/start");
});
afterAll(() => school.endsWell());

const to = (person: Person) => sara.says(String(person.id));

test("whoever has typed the wrong person goes back from the next question, and nothing is lost", async () => {
  await makes(school, "Bronze", "5");
  await sara.taps("🎁 Give it to somebody");
  expect(sara.buttons).toEqual(["❌ Cancel"]);
  await to(bek);
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toContain("To whom?");
  await to(ali);
  await sara.taps("⏭ Skip");
  expect(seen(sara)).toMatch(/Ali/);
});

test("at the last look each answer can be changed, and it is looked at again", async () => {
  await sara.taps("Person");
  await sara.taps("⬅️ Back");
  await sara.taps("Person");
  await to(bek);
  expect(seen(sara)).toMatch(/Bek/);
  await sara.taps("How long");
  await sara.says("30");
  await sara.taps("✅ Give it");
  expect([await tierNow(school, ali), (await tierNow(school, bek))?.name]).toEqual([undefined, "Bronze"]);
});

test("whoever has begun with a person is asked which tier, and leaves without being asked whether they are sure", async () => {
  await sara.taps("🔄 Change");
  expect(sara.buttons).toEqual([expect.stringContaining("Bronze"), "❌ Cancel"]);
  await sara.taps("❌ Cancel");
  expect(seen(sara)).toMatch(/Bek has the tier Bronze/);
  expect(await openForm(school, sara)).toBeUndefined();
});

test("a change of a balance goes back a question at a time, and is corrected at the last look", async () => {
  await sara.says("/admin");
  await sara.taps("💰 Billing");
  await sara.taps(/balance/i);
  await to(bek);
  await sara.taps("⬅️ Back");
  await to(ali);
  await sara.taps(/Money/);
  await sara.taps("+ Give");
  await sara.says("10");
  await sara.says("For the prize");
  expect(seen(sara)).toMatch(/Ali[\s\S]*10/);
  await sara.taps("Amount");
  await sara.says("12");
  await sara.taps("✅ Change it");
  expect(seen(sara)).toMatch(/Ali[\s\S]*12/);
});

test("how money goes back, why, and to whom stray money belongs is corrected at the last look", async () => {
  const paid = await hasPaid(school, ali);
  await sara.forgesTap(refundButton.pack({ payment: paid.id }));
  await sara.taps(/All of it/);
  expect(sara.buttons).not.toContain("⬅️ Back");
  await sara.taps(sara.buttons[0] ?? "");
  await sara.taps(sara.buttons[0] ?? "");
  await sara.taps("⬅️ Back");
  await sara.taps(sara.buttons[0] ?? "");
  await sara.says("A mistake");
  await sara.taps("Own words");
  await sara.says("They moved away");
  expect(seen(sara)).toMatch(/They moved away/);
  await comes(school, { provider: "stripe", reference: "stray", amount: dollars(25) });
  await sara.says("/admin");
  await sara.taps("💰 Billing");
  await sara.taps(/To look at/);
  await sara.taps(/25/);
  await sara.taps("👤 It belongs to somebody");
  await to(ali);
  await sara.taps("Person");
  await to(bek);
  expect(seen(sara)).toMatch(/balance of Bek/);
});
