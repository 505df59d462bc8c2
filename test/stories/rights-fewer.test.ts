import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCreate } from "../../src/bot/desk/doors.ts";
import { refundButton } from "../../src/features/payments/cashier/buttons.ts";
import { flag } from "../../src/features/payments/core/flags.ts";
import { paymentsFor } from "../../src/features/payments/core/payments.ts";
import { subjectOf } from "../../src/features/shop/order.ts";
import { shelfDesk } from "../../src/features/shop/staff/catalogue/shelves.ts";
import { orderButton } from "../../src/features/shop/staff/former.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, newcomer, sendsReceipt } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { without } from "../support/rights.ts";
import type { School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import type { Buyer, Shop } from "../support/shopping.ts";

/** Reza is an admin, whose role has less than Sara's: he is told and shown only what he may do. */
let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let reza: Person;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  [sara, reza] = [school.owner, school.admin];
  await reza.says("/language");
  await reza.taps("English");
});
afterAll(() => school.endsWell());

const rezaWithout = (permissions: string[], work: () => Promise<void>) =>
  without(school, permissions, work, "admin");
const heardBy = (person: Person) => person.messages.length;

test("a receipt is not shown to who may not decide, and who could before sees how it ended, in their language", async () => {
  const { id } = await sendsReceipt(stage);
  await rezaWithout(["receipts.decide"], async () => {
    await sara.taps("✅ Approve");
    expect(readAloud(reza.screen)).toContain("Approved by Sara");
    const [saras, rezas] = [heardBy(sara), heardBy(reza)];
    expect((await sendsReceipt(stage)).id).toBeGreaterThan(id);
    expect([heardBy(sara) - saras, heardBy(reza) - rezas]).toEqual([1, 0]);
  });
});

test("nor hears of odd money who may not look at payments", async () => {
  const told = (key: string) =>
    school.app.kernel.act((act) =>
      flag(act, {
        kind: "unknown",
        key,
        provider: "card",
        money: { amount: 1, currency: "IRT" },
        outcome: "kept",
      }),
    );
  await rezaWithout(["payments.read"], async () => {
    const [saras, rezas] = [heardBy(sara), heardBy(reza)];
    await told("one");
    await school.app.settle();
    expect([heardBy(sara) - saras, heardBy(reza) - rezas]).toEqual([1, 0]);
  });
});

test("money is given back from an order by who may not look at payments: every button shown works", async () => {
  const ali = await newcomer(school);
  const buyer: Buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  const order = await stage.shop.orders(buyer, await stage.shop.stocks(1));
  await paid(stage.shop, order);
  await rezaWithout(["payments.read"], async () => {
    const begins = async () => {
      await reza.forgesTap(orderButton.pack({ order: order.id }));
      await reza.taps("↩️ Refund");
    };
    const isAtTheOrder = () => expect(reza.sees("↩️ Refund")).toBe(true);
    await begins();
    await reza.taps("⬅️ Back");
    isAtTheOrder();
    await begins();
    await reza.taps(/All of it/);
    await reza.taps(/Cancel/);
    isAtTheOrder();
    const [payment] = await paymentsFor(stage.shop.read, subjectOf(order.id));
    await reza.forgesTap(refundButton.pack({ payment: payment?.id ?? 0 }));
    await reza.taps("🏠 Menu");
    expect(reza.buttons).toContain("🛠 Control centre");
  });
});

test("a form is left by its button also when what stands behind it may not be seen any more", async () => {
  await reza.forgesTap(toCreate(shelfDesk));
  const question = reza.screen;
  await rezaWithout(["catalogue.change"], async () => {
    await reza.taps("❌ Cancel");
    expect(reza.screen).not.toBe(question);
    await reza.says("Algebra");
    expect(readAloud(reza.screen)).not.toContain(readAloud(question));
    expect(reza.buttons).toContain("🛠 Control centre");
  });
});
