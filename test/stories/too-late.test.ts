import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { address } from "../../src/features/shop/drafts.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, sendsReceipt } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import type { School } from "../support/school.ts";
import { opens, paid, seen } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
let reza: Person;

beforeAll(async () => {
  ({ school, shop } = await cardSchool());
  ({ owner: sara, admin: reza } = school);
  await sara.says("/start");
  await reza.says("/start");
  await reza.says("/language");
  await reza.taps("English");
});
afterAll(() => school.endsWell());

/** Both of the staff have the card of one order before them. */
async function bothOpen(id: number) {
  await sara.forgesTap(toCard(orderDesk, id));
  await reza.forgesTap(toCard(orderDesk, id));
}

async function order(isPaid: boolean) {
  const ali = school.person();
  await ali.says("/start");
  const buyer = { id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id };
  const book = await shop.stocks(0, { name: "Book", kind: "physical", stock: "count", copies: 5 });
  const drafted = await shop.drafts(buyer, book);
  await shop.act((act) => address(act, buyer, drafted.id, { address: "12 Valiasr Street", notes: null }));
  const confirmed = await shop.confirms(buyer, drafted);
  if (isPaid) await paid(shop, confirmed);
  return confirmed.id;
}

const FASTER = "It has changed meanwhile. This is how it stands now.";

describe("whoever is too late hears it in words of staff, and sees how the thing stands now", () => {
  test("a parcel that a colleague has sent meanwhile", async () => {
    await bothOpen(await order(true));
    await sara.taps("📮 It is on its way");
    await reza.taps("📮 It is on its way");
    await sara.taps("✅ Yes, tell them");
    await reza.taps("✅ Yes, tell them");
    expect(reza.toasts.at(-1)).toEqual({ text: FASTER, alert: true });
    expect(seen(reza)).toContain("Done, ");
    expect(reza.buttons).not.toContain("✅ Yes, tell them");
  });

  test("a parcel that a colleague has sent while its tracking number was typed", async () => {
    await bothOpen(await order(true));
    await reza.taps("🔎 Sent, with a tracking number");
    await reza.says("RR 1");
    await sara.taps("📮 It is on its way");
    await sara.taps("✅ Yes, tell them");
    await reza.taps("✅ Yes, tell them");
    expect(reza.toasts.at(-1)?.text).toBe(FASTER);
    expect(seen(reza)).toContain("Done, ");
    expect(seen(reza)).not.toContain("RR 1");
  });

  test("an order that a colleague has cancelled: the question is not asked any more", async () => {
    await bothOpen(await order(false));
    await reza.taps("Cancel the order");
    await sara.taps("Cancel the order");
    await sara.taps("Yes, cancel it");
    await reza.taps("Yes, cancel it");
    expect(reza.toasts.at(-1)?.text).toBe(FASTER);
    expect(seen(reza)).toContain("Cancelled");

    await bothOpen(await order(false));
    await sara.taps("Cancel the order");
    await sara.taps("Yes, cancel it");
    await reza.taps("Cancel the order");
    expect(reza.toasts.at(-1)?.text).toBe("This screen is out of date. Here is the current one.");
    expect(seen(reza)).toContain("Cancelled");
  });

  test("a receipt that a colleague has decided on", async () => {
    await sendsReceipt({ school, shop });
    for (const one of [sara, reza]) {
      await opens(school, one, "admin-receipts");
      await one.taps(/Ali/);
    }
    await sara.taps("✅ Approve");
    await reza.taps("✅ Approve");
    expect(reza.toasts.at(-1)).toMatchObject({
      text: expect.stringMatching(/^Decided already: approved by .*Sara/),
      alert: true,
    });
    expect(seen(reza)).toContain("Approved");
    expect(reza.buttons).not.toContain("✅ Approve");
  });

  test("a receipt that they have decided on themselves, with a tap too many", async () => {
    await sendsReceipt({ school, shop });
    await opens(school, sara, "admin-receipts");
    await sara.taps(/Ali/);
    await Promise.all([sara.taps("✅ Approve"), sara.taps("✅ Approve")]);
    const said = sara.toasts.slice(-2).map(({ text }) => readAloud(text));
    expect(said).toContainEqual(expect.stringMatching(/^Decided already: approved by Sara, /));
    expect(said.join()).not.toContain("faster");
  });
});
