import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { toCard, toCreate } from "../../src/bot/desk/doors.ts";
import { announcementDesk } from "../../src/features/front/desks.ts";
import { newPromoButton } from "../../src/features/shop/staff/buttons.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import type { Person } from "../../src/simulator/index.ts";
import { openForm, troubles } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";
import { copied, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await school.close();
});

const cancel = () => copied(sara)[sara.buttons.indexOf("✖️ Cancel")] ?? "";

/** Everything that is due happens, hour by hour, and the form is forgotten in the end. */
async function weeksPass() {
  for (const _ of Array(16)) await school.passes(DAY / 2 + 3_600_000);
}

describe("a form whose time is over leads staff back to where it came from", () => {
  const names = async () => {
    const product = await shop.stocks(0, { name: "Left open" });
    await sara.forgesTap(toCard(goodsDesk, product));
    await sara.taps("✏️ Name");
    return cancel();
  };

  test("when one of its buttons is pressed", async () => {
    const stop = await names();
    await school.clock.advance(DAY);
    await sara.forgesTap(stop);
    expect(sara.toasts.at(-1)?.text).toContain("out of date");
    expect(seen(sara)).toMatch(/Left open\n🟢 On sale/);
    expect(await openForm(school, sara)).toBeUndefined();
  });

  test("when it is answered all the same: nothing is changed, and it is said why", async () => {
    await names();
    await school.clock.advance(DAY);
    await sara.says("Too late");
    expect(sara.messages.at(-2)?.text).toContain("left open for too long");
    expect(seen(sara)).toMatch(/Left open\n🟢 On sale/);
    await sara.says("And again");
    expect(seen(sara)).toContain("I did not understand that");
  });

  test("and to its list, when it has been forgotten altogether", async () => {
    const stop = await names();
    await sara.forgesTap(toCreate(announcementDesk));
    const other = cancel();
    await sara.forgesTap(newPromoButton.pack());
    const third = cancel();
    await weeksPass();
    expect(await openForm(school, sara)).toBeUndefined();
    for (const [button, shown] of [
      [stop, /Choose a category/],
      [other, /Nothing has been announced/],
      [third, /Promo codes|no promo code/i],
    ] as const) {
      await sara.forgesTap(button);
      expect(seen(sara)).toMatch(shown);
    }
  });

  test("whoever may not go there comes to the doors that they have", async () => {
    await sara.forgesTap(newPromoButton.pack());
    const stop = cancel();
    const ali = school.person();
    await ali.says("/start");
    await ali.forgesTap(stop);
    expect(seen(ali)).toMatch(/Hello Ali/);
  });
});
