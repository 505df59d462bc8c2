import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { systemButton } from "../../src/features/control/buttons.ts";
import { takingsButton, waysButton } from "../../src/features/payments/cashier/buttons.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import * as former from "../../src/features/payments/cashier/former.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { refundDesk } from "../../src/features/payments/cashier/refund-desk.ts";
import { toldDesk } from "../../src/features/payments/cashier/told-desk.ts";
import { fail } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { flags, payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { keep } from "../../src/features/payments/providers/hearing.ts";
import { fits } from "../../src/lib/room.ts";
import type { Person } from "../../src/simulator/index.ts";
import { attempts, comes, dollars, hasPaid, knownAs } from "../support/cashier.ts";
import { DeskJson } from "../support/desk-json.ts";
import { contentOf } from "../support/files.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { without } from "../support/rights.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let owner: Person;
let ali: Person;
let vali: Person;
beforeAll(async () => {
  // Connected, to a provider that does not answer.
  school = await School.open({
    env: { STRIPE_API_KEY: "sk_test_none", STRIPE_API_ROOT: "http://127.0.0.1:1" },
  });
  owner = school.owner;
  await school.sets(paying.perMinute, 0);
  await owner.says("/start");
  shop = await Shop.in(school);
  ali = school.person({ first_name: "Ali" });
  vali = school.person({ first_name: "Vali" });
  for (const one of [ali, vali]) await one.says("/start");
});
afterAll(() => school.endsWell());

const seen = () => readAloud(owner.screen);
const asks = async (rights: string[]) =>
  new DeskJson(shop.act, {
    ...{ kind: "human", id: await knownAs(school, owner), language: "en", via: "api" },
    rights: new Set(rights),
  });

test("somebody's payments are listed by what has become of them, until they are everybody's again", async () => {
  const [paid, failed, others] = [
    await hasPaid(school, ali),
    await attempts(school, ali),
    await hasPaid(school, vali),
  ];
  await shop.act((act) => fail(act, failed.id, "declined"));
  await owner.forgesTap(toCard(paymentDesk, paid.id));
  await owner.taps("Payments of this person");
  expect(seen()).toMatch(/Payments of .*Ali/);
  expect([paid, failed, others].map(({ number }) => owner.sees(number))).toEqual([true, true, false]);
  await owner.taps("❌ Failed");
  expect(seen()).toMatch(/Payments of .*Ali/);
  expect([paid, failed, others].map(({ number }) => owner.sees(number))).toEqual([false, true, false]);
  await owner.taps("Show the whole list");
  expect([paid, failed, others].map(({ number }) => owner.sees(number))).toEqual([true, true, true]);
  expect(owner.buttons.map(readAloud)).toContain(`✅ ${others.number} · $100 · Vali`);
});

test("on a narrow phone a long name is cut, and never the number or the sum", async () => {
  const long = school.person({ first_name: "Muhammadali", last_name: "Abdurahmonov-Xoʻjayev" });
  await long.says("/start");
  const { number } = await hasPaid(school, long);
  await owner.forgesTap(toList(paymentDesk));
  const row = owner.buttons.find((label) => label.includes(number)) ?? "";
  expect(readAloud(row)).toMatch(new RegExp(`^✅ ${number} · \\$100 · Muha.*…$`));
  expect(fits(row)).toBe(true);
});

describe("a payment that was found by its number leads back to the list that one came from", () => {
  const finds = async (number: string) => {
    await owner.taps("🔎 Find a payment");
    await owner.says(number);
    expect(seen()).toContain(number);
  };

  test("as it was filtered, also once the provider was asked about it", async () => {
    const waits = await attempts(school, ali, { provider: "stripe" });
    await shop.act(({ tx }) =>
      tx.update(payments).set({ reference: "cs_found" }).where(eq(payments.id, waits.id)),
    );
    await owner.forgesTap(toList(paymentDesk, { filter: "waiting" }));
    await finds(waits.number);
    await owner.taps("⬅️ Back");
    expect(owner.buttons).toContain("✓ ⏳ Waiting");
    await finds(waits.number);
    await owner.taps("❓ Ask the provider now");
    await owner.taps("⬅️ Back");
    expect(owner.buttons).toContain("✓ ⏳ Waiting");
  });

  test("as it was searched; and so does a search that is stopped", async () => {
    const [mine, other] = [await hasPaid(school, ali), await hasPaid(school, vali)];
    await owner.forgesTap(toList(paymentDesk, { sought: String(mine.personId), filter: "settled" }));
    await finds(other.number);
    await owner.taps("⬅️ Back");
    expect(seen()).toMatch(/Payments of .*Ali/);
    expect(owner.buttons).toContain("✓ ✅ Paid");
    await owner.taps("🔎 Find a payment");
    await owner.taps("❌ Cancel");
    expect(seen()).toMatch(/Payments of .*Ali/);
  });
});

test("a screen that is refreshed says so, also where nothing on it has changed", async () => {
  for (const [screen, note] of [
    [systemButton.pack(), "Up to date ✓"],
    [waysButton.pack(), "Up to date ✓"],
    [takingsButton.pack(), "Up to date ✓ The figures are at most a minute old."],
  ] as const) {
    const said = () => owner.toasts.map(({ text }) => text).filter(Boolean);
    await owner.forgesTap(screen);
    const before = said();
    await owner.taps("🔄 Refresh");
    expect(said()).toEqual([...before, note]);
    await owner.taps("⬅️ Back");
  }
});

test("payments are taken away as a table, in units of their currency", async () => {
  const failed = await attempts(school, vali, { charge: { amount: 1050, currency: "USD" } });
  await shop.act((act) => fail(act, failed.id, "declined"));
  await owner.forgesTap(toList(paymentDesk, { filter: "failed" }));
  await owner.taps("⬇️ As a table");
  await school.app.settle();
  const { document } = owner.messages.at(-1) ?? {};
  const [head, first] = (await contentOf(school, document?.file_id ?? "")).split("\r\n");
  expect(head).toContain("Number,State,For,Payer,Way to pay,Amount,Currency");
  expect(first).toMatch(new RegExp(`^${failed.number},failed,Top-up,Vali,Card to card,10.5,USD,`));
});

test("what goes back is a list of its own, from the asking to the end, and leads to its payment", async () => {
  const paid = await hasPaid(school, ali, { provider: "cryptopay" });
  const wish = { amount: 2500, way: "hand", reason: "goodwill" } as const;
  await shop.act((act) => refund(act, shop.staff, paid.id, wish));
  await school.app.settle();
  await owner.forgesTap(toList(refundDesk));
  expect(seen()).toMatch(/There is nothing here/);
  await owner.taps("All");
  expect(owner.buttons.map(readAloud)).toContain(`✅ ${paid.number} · $25 · Ali`);
  await owner.taps(new RegExp(paid.number));
  expect(seen()).toMatch(
    /\$25 of .* · done[\s\S]*To: .*Ali[\s\S]*By hand[\s\S]*Goodwill[\s\S]*Asked: [\s\S]*Closed: /,
  );
  await owner.taps("Open the payment");
  expect(seen()).toMatch(/partly refunded[\s\S]*Refunds/);
});

test("what a provider sent is told to machines with the right to it, and each look is on record", async () => {
  const paid = await hasPaid(school, ali, { provider: "stripe" });
  const told = {
    provider: "stripe",
    digest: "d-1",
    body: "{}",
    verdict: "settled",
    paymentId: paid.id,
  } as const;
  await shop.act((act) => keep(act, told));
  const clerk = await asks(["payments.read"]);
  await expect(clerk.list(toldDesk, { of: paid.id })).rejects.toMatchObject({ code: "not-allowed" });
  await without(school, ["payments.raw"], async () => {
    await owner.forgesTap(toCard(paymentDesk, paid.id));
    expect(owner.sees("What the provider sent")).toBe(false);
  });
  const boss = await asks(["payments.read", "payments.raw"]);
  const [event] = (await boss.list(toldDesk, { of: paid.id })).things;
  expect((await boss.read(toldDesk, event?.id ?? 0)).facts).toMatchObject({ body: "{}", verdict: "settled" });
  expect((await trail(school)).at(-1)).toMatchObject({ action: "payment.raw-viewed" });
});

test("what has to be looked at says whose it is, and offers no more than one may do", async () => {
  const paid = await hasPaid(school, ali, { provider: "cryptopay" });
  await comes(school, {
    ...{ provider: "cryptopay", number: paid.number, reference: "twice", charge: "twice" },
    amount: dollars(100),
  });
  const [flag] = await school.app.kernel.db.read.select({ id: flags.id }).from(flags);
  const id = flag?.id ?? 0;
  const deeds = async (...rights: string[]) => (await (await asks(rights)).read(flagDesk, id)).deeds;
  expect(await deeds("payments.read")).toEqual(["close"]);
  expect(await deeds("payments.read", "payments.refund")).toEqual(["sentBack", "close"]);
  await owner.forgesTap(toList(flagDesk));
  expect(owner.buttons.map(readAloud)).toContain("Paid twice · $100 · Ali");
  await owner.taps(/Paid twice/);
  await owner.taps("I have sent it back");
  expect(seen()).toMatch(/Have you sent .*\$100/);
  await owner.taps("Back");
  await owner.taps("Nothing left to do");
  await owner.taps("Yes, close it");
  expect(await deeds("payments.read", "payments.refund")).toEqual([]);
});

test("the buttons of former releases lead to the same things", async () => {
  const paid = await hasPaid(school, ali);
  const person = await knownAs(school, ali);
  const payment = paid.id;
  const places: [string, RegExp][] = [
    [former.paymentsButton.pack({ which: "settled" }), /Paid[\s\S]*Tap one/],
    [former.paymentsButton.pack({ which: "all", person }), /Payments of .*Ali/],
    [former.paymentsButton.pack({ which: "refunds" }), /Refunds/],
    [former.searchButton.pack(), /All[\s\S]*Tap one/],
    [former.askButton.pack({ payment }), new RegExp(`${paid.number}.* · .*paid`)],
    [former.toldButton.pack({ payment }), /What the provider sent/],
    [former.flagsButton.pack({}), /To look at/],
    [former.flagButton.pack({ flag: 1 }), /Paid twice/],
    [former.closeButton.pack({ flag: 1, sure: true }), /Closed/],
    [former.sentBackButton.pack({ flag: 1, sure: true }), /Closed/],
    [former.giveBackButton.pack({ flag: 1, sure: true }), /Closed/],
  ];
  for (const [data, shown] of places) {
    await owner.says("/start");
    await owner.forgesTap(data);
    expect([data, seen()]).toEqual([data, expect.stringMatching(shown)]);
  }
  const older = await hasPaid(school, ali);
  await owner.forgesTap(former.paymentsButton.pack({ which: "all", before: older.id }));
  expect([paid, older].map(({ number }) => owner.sees(number))).toEqual([true, false]);
  await owner.forgesTap(former.paymentsButton.pack({ which: "all", after: paid.id }));
  expect([paid, older].map(({ number }) => owner.sees(number))).toEqual([false, true]);
});
