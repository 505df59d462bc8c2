import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { toCard, toCreate, toList } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { previews } from "../../src/features/control/wordings/check.ts";
import { wordingDesk } from "../../src/features/control/wordings/desk.ts";
import { findTexts, reword, shownOf } from "../../src/features/control/wordings/wordings.ts";
import { announce, remove } from "../../src/features/front/announcements.ts";
import { announcementDesk } from "../../src/features/front/desks.ts";
import { newPromoButton } from "../../src/features/shop/staff/buttons.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { shelfDesk } from "../../src/features/shop/staff/catalogue/shelves.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Human } from "../../src/turn/actor.ts";
import { readAloud } from "../support/reading.ts";
import { openForm } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";
import { copied, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;
let boss: Human;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
  boss = shop.boss;
});
afterAll(() => school.endsWell());

const cancel = () => copied(sara)[sara.buttons.indexOf("❌ Cancel")] ?? "";

/** Everything that is due happens, hour by hour, and the form is forgotten in the end. */
async function weeksPass() {
  for (const _ of Array(16)) await school.passes(DAY / 2 + 3_600_000);
}

describe("an old Next of a list", () => {
  const next = () => copied(sara)[sara.buttons.indexOf("Next ▶️")] ?? "";
  const note = () => sara.toasts.at(-1)?.text ?? "";
  const [start, end] = [/The list has changed meanwhile/, /this is the end of the list/];

  test("goes on from the same place when the row it began with is not found any more", async () => {
    await sara.forgesTap(toList(wordingDesk, { filter: "en", sought: "with" }));
    const after = next();
    const { rows } = await shop.act((act) =>
      findTexts(act, boss, { filter: "en", sought: "with", size: 10 }),
    );
    const [gone, follows] = rows.slice(8);
    if (!gone || !follows) throw new Error("too few texts speak of it");
    await shop.act((act) => reword(act, boss, gone, "Something else"));
    await sara.forgesTap(after);
    expect(note()).toBe("");
    expect(readAloud(sara.buttons[0] ?? "")).toContain((previews(shownOf(follows))[0] ?? "").slice(0, 10));
  });

  test("says so when nobody can tell where that was, and shows the beginning", async () => {
    for (const [desk, shown] of [
      [settingDesk, /Settings/],
      [wordingDesk, /Texts/],
      [trailDesk, /Activity log/],
      [shelfDesk, /Choose a category/],
    ] as const) {
      await sara.forgesTap(toList(desk, { from: desk.ids === "words" ? "gone" : 987_654 }));
      expect([desk.name, note()]).toEqual([desk.name, expect.stringMatching(start)]);
      expect(seen(sara)).toMatch(shown);
    }
  });

  test("shows the end, and says that it is, when nothing stands behind it any more", async () => {
    const lines: number[] = [];
    for (const number of Array(9).keys())
      lines.push(await shop.act((act) => announce(act, boss, `Line ${number}`)));
    await sara.forgesTap(toList(announcementDesk));
    const after = next();
    await shop.act((act) => remove(act, boss, lines[0] ?? 0));
    await sara.forgesTap(after);
    expect(note()).toMatch(end);
    expect(sara.buttons.filter((label) => label.includes("Line"))).toHaveLength(8);
    for (const line of lines.slice(1)) await shop.act((act) => remove(act, boss, line));
    await sara.forgesTap(after);
    expect(seen(sara)).toContain("Nothing has been announced");
  });
});

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
