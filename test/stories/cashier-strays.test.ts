import { afterAll, beforeAll, expect, test } from "bun:test";
import { and, eq, isNull } from "drizzle-orm";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import { refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import { flags } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { correct } from "../../src/features/wallet/corrections.ts";
import type { Person } from "../../src/simulator/index.ts";
import { charge } from "../../src/simulator/payments/charging.ts";
import { balance, comes, knownAs } from "../support/cashier.ts";
import { Purse } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let purse: Purse;
let shop: Shop;
let owner: Person;
beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "10" } });
  owner = school.owner;
  await school.sets(paying.perMinute, 0);
  await owner.says("/start");
  purse = new Purse(school);
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

const openFlags = () => school.app.kernel.db.read.select().from(flags).where(isNull(flags.closedAt));

/** Somebody pays the same bill in Stars twice, because Telegram let them: 50.00 dollars each. */
async function paysTwice() {
  const ali = school.person({ first_name: "Ali" });
  await ali.says("/start");
  const before = ali.stars;
  await purse.tops(ali, "stars", 5000);
  const invoice = ali.messages.find(({ invoice }) => invoice);
  const bill = invoice && school.telegram.backend.till.onMessage(invoice);
  if (!bill) throw new Error("no invoice");
  await ali.pays();
  charge(school.telegram.backend, ali.resident, bill);
  await school.passes(20 * 60_000);
  expect(await balance(school, ali)).toBe(10_000);
  expect(ali.stars).toBe(before - 1000);
  return { ali, before };
}

async function looksAt(what: RegExp) {
  await owner.says("/admin");
  await owner.taps("💰 Billing");
  await owner.taps(/To look at/);
  await owner.taps(what);
}

test("Stars that came a second time go back, just these and once, however often it is tapped", async () => {
  const { ali, before } = await paysTwice();
  const [flag] = await openFlags();
  await looksAt(/Paid twice/);
  expect(owner.sees("I have sent it back")).toBe(false);
  await owner.taps("Refund the Stars");
  expect(readAloud(owner.screen)).toMatch(/Telegram Stars is asked to refund 500 ⭐/);
  const sure = owner.messages.at(-1)?.message_id ?? 0;
  await Promise.all([owner.tapsOn(sure, "Yes, refund it"), owner.tapsOn(sure, "Yes, refund it")]);
  await school.app.settle();

  expect(ali.stars).toBe(before - 500);
  expect(await balance(school, ali)).toBe(5000);
  expect(ali.heard(/500.*was given back to you/)).toHaveLength(1);
  expect(ali.buttons).toEqual(["🏠 Menu"]);
  expect(await openFlags()).toEqual([]);
  expect((await trail(school)).at(-1)).toMatchObject({ action: "payment.stray-returned" });
  await owner.forgesTap(doorsOf(flagDesk).deed.pack({ id: `${flag?.id}`, deed: "giveBack", sure: true }));
  expect(owner.toasts.at(-1)?.text).toMatch(/dealt with this already/);
  await school.passes(20 * 60_000);
  expect(await balance(school, ali)).toBe(5000);
});

test("Stars on their way back outlast a Telegram that is away for hours, and go back once", async () => {
  const { ali, before } = await paysTwice();
  school.telegram.faults.add({ kind: "down" }, { method: "refundStarPayment" });
  await looksAt(/Paid twice/);
  await owner.taps("Refund the Stars");
  await owner.taps("Yes, refund it");
  for (let hours = 0; hours < 12; hours++) await school.passes(20 * 60_000);
  expect(ali.stars).toBe(before - 1000);
  expect(await balance(school, ali)).toBe(5000);
  school.telegram.faults.clear();
  for (let times = 0; times < 3; times++) await school.passes(20 * 60_000);
  expect(ali.stars).toBe(before - 500);
  expect(ali.heard(/500.*was given back to you/)).toHaveLength(1);
});

test("what its owner has spent meanwhile is not given back, and nothing has changed", async () => {
  const { ali, before } = await paysTwice();
  const id = await knownAs(school, ali);
  const boss = {
    ...shop.staff,
    kind: "human" as const,
    via: "chat" as const,
    rights: new Set(["balance.change"]),
  };
  await shop.act((act) => correct(act, boss, id, { amount: -6000, currency: "USD" }, "spent"));
  await looksAt(/Paid twice/);
  await owner.taps("Refund the Stars");
  await owner.taps("Yes, refund it");
  expect(owner.toasts.at(-1)?.text).toMatch(/not on their balance any more/);
  expect(ali.stars).toBe(before - 1000);
  expect(await openFlags()).toMatchObject([{ kind: "second", outcome: "credited" }]);
  await owner.taps("Nothing left to do");
  await owner.taps("Yes, close it");
});

test("what Telegram does not give back is on the balance again: staff hear of it, and may send it by hand", async () => {
  const ali = school.person({ first_name: "Ali" });
  await ali.says("/start");
  await comes(school, {
    ...{ provider: "stars", number: "PNOWHERE1", charge: "stx-nowhere", payer: await knownAs(school, ali) },
    amount: { amount: 70, currency: "XTR" },
  });
  await looksAt(/Nobody knows what for/);
  await owner.taps("Refund the Stars");
  await owner.taps("Yes, refund it");
  await school.app.settle();
  expect(await balance(school, ali, "XTR")).toBe(70);
  expect(ali.heard(/was given back to you/)).toEqual([]);
  expect(owner.heard(/Could not be refunded/)).toHaveLength(1);

  await looksAt(/Could not be refunded/);
  expect(readAloud(owner.screen)).toMatch(/CHARGE_NOT_FOUND[\s\S]*on the person’s balance/);
  expect(owner.sees("Refund the Stars")).toBe(false);
  await owner.taps("I have sent it back");
  await owner.taps("Yes, I have sent it");
  expect(await balance(school, ali, "XTR")).toBe(0);
  const failed = and(eq(flags.kind, "refund-failed"), eq(flags.outcome, "taken"));
  expect(await school.app.kernel.db.read.$count(flags, failed)).toBe(1);
});

test("of Stars only all goes back at once, which is said before a part is chosen; by hand staff read how much money it is", async () => {
  const ali = school.person({ first_name: "Ali" });
  await ali.says("/start");
  const payment = await purse.tops(ali, "stars", 5000);
  await ali.pays();
  await owner.forgesTap(refundButton.pack({ payment: payment.id }));
  expect(readAloud(owner.screen)).toMatch(
    /500 ⭐ \(worth \$50\) left[\s\S]*Telegram Stars: only all of it goes back/,
  );
  await owner.taps("A part of it");
  await owner.says("200");
  await owner.taps("By hand, from card to card");
  await owner.taps("Goodwill");
  await owner.taps("Skip");
  expect(readAloud(owner.screen)).toMatch(/Amount: 200 ⭐ \(worth \$20\)\s+Way: By hand/);
  await owner.taps("✅ Refund it");
  expect(await balance(school, ali)).toBe(3000);
  await owner.forgesTap(refundButton.pack({ payment: payment.id }));
  expect(readAloud(owner.screen)).toMatch(/300 ⭐ \(worth \$30\) left/);
});
