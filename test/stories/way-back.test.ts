import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { doorsOf, toList } from "../../src/bot/desk/doors.ts";
import { failureDesk } from "../../src/features/control/system/failures/desk.ts";
import { wordingDesk } from "../../src/features/control/wordings/desk.ts";
import { toldDesk } from "../../src/features/payments/cashier/told-desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { without } from "../support/rights.ts";
import { School } from "../support/school.ts";
import { copied, opens, seen } from "../support/shopkeeping.ts";

let school: School;
let sara: Person;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

/** The card of a text on the second page of those that were found. */
async function findsOne(): Promise<string[]> {
  await opens(school, sara, "admin-texts");
  await sara.taps("🔎 Find a text");
  await sara.says("menu");
  await sara.taps("Next ▶️");
  const page = sara.buttons;
  await sara.taps(page[1] ?? "");
  return page;
}

async function goesBackTo(page: string[]) {
  await sara.taps("⬅️ Back");
  expect([seen(sara).includes("menu"), sara.buttons]).toEqual([true, page]);
}

describe("Back leads to the page of the search that the card was opened from", () => {
  test("after the form of a change was left, and after it was written", async () => {
    const page = await findsOne();
    await sara.taps("✏️ Reword");
    await sara.taps("❌ Cancel");
    await goesBackTo(page);
    await sara.taps(page[1] ?? "");
    await sara.taps("✏️ Reword");
    await sara.says("To the menu, quickly");
    await sara.taps("✅ Use it");
    await sara.taps("⬅️ Back");
    expect(sara.buttons.slice(2)).toEqual(page.slice(2));
    expect(sara.buttons[1]).toContain("To the menu, quickly");
  });

  test("and another search that is begun there and left leads back to that page", async () => {
    const page = await findsOne();
    await sara.taps("⬅️ Back");
    await sara.taps("🔎 Find a text");
    await sara.taps("❌ Cancel");
    expect(sara.buttons).toEqual(page);
  });
});

test("buttons of former releases, which do not say where one came from, still ask, and lead back to the card", async () => {
  await sara.forgesTap(toList(wordingDesk, { filter: "en" }));
  await sara.taps(sara.buttons[0] ?? "");
  const { edit } = doorsOf(wordingDesk);
  const [data = ""] = copied(sara).filter((each) => each.startsWith(edit.id));
  const { id } = edit.unpack(data);
  await sara.forgesTap(`${edit.id}${id};wording`);
  expect(sara.buttons).toContain("❌ Cancel");
  await sara.taps("❌ Cancel");
  expect(sara.buttons).toContain("✏️ Reword");
  await sara.taps("⬅️ Back");
  expect(seen(sara)).toContain("Texts");
});

describe("whoever may look at a list, but not at what it stands in", () => {
  test("goes back to the control centre, which has doors to what they may look at", () =>
    without(school, ["system.read"], async () => {
      await sara.forgesTap(toList(failureDesk));
      await sara.taps("⬅️ Back");
      expect(seen(sara)).toContain("What would you like to open?");
      expect(sara.buttons).not.toContain("🩺 Health");
      await sara.taps("⚠️ Failed updates");
      await sara.taps("⬅️ Back");
      await sara.taps("📨 Messages given up");
      await sara.taps("⬅️ Back");
      await sara.taps("⬅️ Back");
      expect(seen(sara)).toContain("Control centre");
    }));

  test("also where it is a list inside of a thing, and out to the menu where that is not theirs either", async () => {
    await without(school, ["payments.read"], async () => {
      await sara.forgesTap(toList(toldDesk, { of: 1 }));
      await sara.taps("⬅️ Back");
      expect(seen(sara)).toContain("Control centre");
    });
    await without(school, ["control.open"], async () => {
      await sara.forgesTap(toList(failureDesk));
      await sara.taps("⬅️ Back");
      expect(seen(sara)).toMatch(/Hello Sara/);
    });
  });

  test("and whoever may comes back to the room that it stands in", async () => {
    await sara.says("/admin");
    expect(sara.buttons).not.toContain("⚠️ Failed updates");
    await sara.forgesTap(toList(failureDesk));
    await sara.taps("⬅️ Back");
    expect(sara.buttons).toContain("🩺 Health");
  });
});
