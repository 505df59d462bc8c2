import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { doorsOf, toCreate, toList } from "../../src/bot/desk/doors.ts";
import { giveButton } from "../../src/features/account/tiers/buttons.ts";
import { memberDesk, tierDesk } from "../../src/features/account/tiers/desks.ts";
import {
  memberButton,
  membersButton,
  tierButton,
  tiersButton,
} from "../../src/features/account/tiers/former.ts";
import { tierMembers, tiers } from "../../src/features/wallet/schema.ts";
import { listTiers, tierById } from "../../src/features/wallet/tier-lists.ts";
import { give, raise, takeAway } from "../../src/features/wallet/tiers.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { readAloud } from "../support/reading.ts";
import { openForm, trail, troubles } from "../support/records.ts";
import { without } from "../support/rights.ts";
import { DAY, School } from "../support/school.ts";
import { copied, opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";
import { gives, idOf, makes, tierNow } from "../support/tiers.ts";

let school: School;
let shop: Shop;
let sara: Person;
let ali: Person;

beforeAll(async () => {
  school = await School.open();
  shop = await Shop.in(school);
  sara = school.owner;
  await sara.says("/start");
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await provesMoney(school);
  await school.close();
});

const read = () => readAloud(ali.screen);
const toast = (person: Person) => readAloud(person.toasts.at(-1)?.text ?? "");
const rows = () => school.app.kernel.db.read;

/** Who may do with tiers whatever there is to do, without a screen. */
const boss = () => ({ ...shop.staff, rights: new Set(["tiers.change"]) });

async function tierId(name: string): Promise<number> {
  const [row] = await rows().select().from(tiers).where(eq(tiers.name, name));
  return row?.id ?? 0;
}

describe("a tier", () => {
  test("is made, shown, and given for some days after a last look; they are told, and see it", async () => {
    await makes(school, "Bronze", "۵٪");
    expect(seen(sara)).toMatch(/Created ✓[\s\S]*Bronze[\s\S]*Off in the shop: 5%[\s\S]*Nobody has it/);
    await sara.taps("🎁 Give it to somebody");
    await sara.says("123");
    expect(seen(sara)).toMatch(/I find nobody for that\. Type their Telegram id, .* or the number of one of/);
    await sara.says(String(ali.id));
    await sara.says("30");
    expect(seen(sara)).toMatch(/Give Ali the tier Bronze\?[\s\S]*Until 20 Apr, /);
    expect(await tierNow(school, ali)).toBeUndefined();
    await sara.taps("✅ Give it");
    expect(seen(sara)).toMatch(/Given ✓[\s\S]*Ali has the tier Bronze/);
    expect(read()).toMatch(/given you the tier Bronze, until 20 Apr, [\s\S]*5% less/);
    await ali.says("/balance");
    expect(read()).toMatch(/Your tier: Bronze, until 20 Apr, /);
  });

  test("is found by the number of a payment, and another takes its place", async () => {
    await makes(school, "Paper", "1");
    await gives(school, ali);
    expect(read()).toMatch(/given you the tier Paper\.\n/);
    const key = await shop.stocks(1);
    const order = await shop.orders({ id: await idOf(school, ali), telegramId: ali.id }, key);
    const { number } = await shop.begins(order, "card");
    await makes(school, "Linen", "2");
    await sara.taps("🎁 Give it to somebody");
    await sara.says(number);
    await sara.taps("⏭ Skip");
    expect(seen(sara)).toMatch(/tier Linen\?[\s\S]*Without an end[\s\S]*In place of Paper/);
    await sara.taps("✅ Give it");
    expect(await tierNow(school, ali)).toMatchObject({ name: "Linen", discount: 2, until: null });
  });

  test("can be renamed, ranked, switched off, and deleted only when nobody has it", async () => {
    await makes(school, "Low", "3");
    await makes(school, "High", "4");
    await opens(school, sara, "admin-tiers");
    await sara.taps(/Low.? · .?3/);
    await gives(school, ali);
    await opens(school, sara, "admin-tiers");
    await sara.taps(/Low.? · .?3/);
    await sara.taps("✏️ Name");
    await sara.says("x".repeat(41));
    expect(seen(sara)).toContain("40 characters at most");
    await sara.says("Lower");
    expect(seen(sara)).toMatch(/Lower[\s\S]*Place: 2 of \d/);
    await sara.taps("⬆️ Rank higher");
    expect(seen(sara)).toMatch(/Place: 1 of \d/);
    expect(sara.buttons).not.toContain("⬆️ Rank higher");
    await sara.taps("⬅️ Back");
    expect(sara.buttons.findIndex((label) => label.includes("Lower"))).toBeLessThan(
      sara.buttons.findIndex((label) => label.includes("High")),
    );
    await sara.taps(/Lower.? · .?3/);
    expect(sara.buttons).not.toContain("🗑 Delete");
    await sara.taps("⚪️ Switch off");
    expect(await tierNow(school, ali)).toBeUndefined();
    expect(sara.buttons).not.toContain("🎁 Give it to somebody");
    await sara.taps("🟢 Switch on");
    expect(await tierNow(school, ali)).toMatchObject({ name: "Lower" });
    await sara.taps("👥 Who has it");
    await sara.taps("Ali");
    await sara.taps("🗑 Take away");
    await sara.taps("Yes, take it away");
    expect(read()).toContain("no tier at the school any more");
    expect(ali.buttons).toEqual(["🛍 Shop"]);
    await sara.taps("Back");
    await sara.taps("🗑 Delete");
    const yes = copied(sara)[0] ?? "";
    await sara.taps("Back");
    await gives(school, ali, "2");
    await sara.forgesTap(yes);
    expect(toast(sara)).toContain("1 person still has this tier");
    await school.passes(2 * DAY);
    await sara.forgesTap(yes);
    expect(toast(sara)).toBe("Deleted ✓");
    expect(await tierId("Lower")).toBe(0);
  });

  test("is given for a time that is still to come, and is over at its very end", async () => {
    await makes(school, "Short", "1");
    const [by, person, tier] = [boss(), await idOf(school, ali), await tierId("Short")];
    const { act } = school.app.kernel;
    const lasts = (ms: number) =>
      act((doing) => give(doing, by, person, tier, { until: new Date(doing.now.getTime() + ms) }));
    for (const ms of [-DAY, -1, 0]) await expect(lasts(ms)).rejects.toThrow("tier-until-past");
    expect(await tierNow(school, ali)).toBeUndefined();
    await lasts(1000);
    await school.passes(999);
    expect(await tierNow(school, ali)).toMatchObject({ name: "Short" });
    await school.passes(1);
    expect(await tierNow(school, ali)).toBeUndefined();
    await expect(act((doing) => takeAway(doing, by, person))).rejects.toThrow("tier-not-had");
  });

  test("is raised above the next one and no other, and the best stays where it is", async () => {
    for (const name of ["Third", "Second", "First"]) await makes(school, name, "1");
    const raises = async (name: string) => {
      const tier = await tierId(name);
      const seen = await tierById(rows(), boss(), tier, school.clock.now());
      await school.app.kernel.act((doing) => raise(doing, boss(), tier, seen));
      return (await listTiers(rows(), boss(), { size: 3 })).rows.map(({ name }) => name);
    };
    expect(await raises("Third")).toEqual(["First", "Third", "Second"]);
    expect(await raises("First")).toEqual(["First", "Third", "Second"]);
    expect(await raises("Third")).toEqual(["Third", "First", "Second"]);
  });

  test("has its members on pages", async () => {
    await makes(school, "Crowd", "0");
    const tier = await tierId("Crowd");
    const { act } = school.app.kernel;
    const now = school.clock.now();
    for (let count = 0; count < 9; count++) {
      const { id: personId } = await shop.buyer();
      const since = new Date(now.getTime() - (count % 3) * DAY);
      const given = { personId, tierId: tier, since, until: null };
      await act(({ tx }) => tx.insert(tierMembers).values(given));
    }
    await sara.taps("👥 Who has it");
    expect(sara.buttons.filter((label) => label === "Ali")).toHaveLength(8);
    await sara.taps(/Next/);
    expect(sara.buttons.filter((label) => label === "Ali")).toHaveLength(1);
    await sara.taps(/Previous/);
    expect(sara.buttons.filter((label) => label === "Ali")).toHaveLength(8);
    await sara.taps("⬅️ Back");
    expect(seen(sara)).toMatch(/Crowd[\s\S]*9 people have it/);
  });

  test("is found by the buttons of former releases, its members as well; what is none is said to be gone", async () => {
    await makes(school, "Former", "6");
    const tier = await tierId("Former");
    await gives(school, ali);
    await sara.forgesTap(tiersButton.pack({ page: 1 }));
    await sara.taps(/Former.? · .?6/);
    await sara.forgesTap(tierButton.pack({ tier }));
    expect(seen(sara)).toMatch(/Former[\s\S]*1 person has it/);
    await sara.forgesTap(membersButton.pack({ tier }));
    expect(seen(sara)).toContain("Former: who has it");
    await sara.forgesTap(memberButton.pack({ person: await idOf(school, ali) }));
    expect(seen(sara)).toContain("Ali has the tier Former");
    for (const of of [987_654, "no tier"]) {
      await sara.forgesTap(toList(memberDesk, { of }));
      expect(toast(sara)).toBe("This tier is not there any more.");
    }
  });
});

describe("nobody else", () => {
  test("gives or changes one with copied buttons; the trail knows who did what", async () => {
    await makes(school, "Guarded", "50");
    const card = copied(sara);
    await gives(school, ali);
    const member = copied(sara);
    const eve = school.person();
    await eve.says("/start");
    const person = await idOf(school, eve);
    const forged = [
      toCreate(tierDesk),
      giveButton.pack({ person }),
      doorsOf(memberDesk).deed.pack({ id: String(person), deed: "take", sure: true }),
    ];
    const staffs = [...card, ...member, ...forged].filter((data) => data !== "");
    for (const data of staffs) {
      await eve.forgesTap(data);
      expect(toast(eve)).toBe("You do not have permission for this.");
    }
    expect(await openForm(school, eve)).toBeUndefined();
    expect(await tierNow(school, eve)).toBeUndefined();
    expect(await tierNow(school, ali)).toMatchObject({ name: "Guarded" });
    const done = (await trail(school)).filter(({ action }) => action.startsWith("tier."));
    expect(done.at(-1)).toMatchObject({ action: "tier.given", subject: `person:${await idOf(school, ali)}` });
    expect(done.at(-1)?.details).toMatchObject({ changes: { tier: [null, "Guarded"] } });
    expect(JSON.stringify(done)).not.toMatch(/Ali|Eve/);
  });

  test("not even staff who lost the right in the middle of the form", async () => {
    await makes(school, "Lost", "50");
    await sara.taps("🎁 Give it to somebody");
    await sara.says(String(ali.id));
    await sara.taps("⏭ Skip");
    await without(school, ["tiers.change"], async () => {
      await sara.taps("✅ Give it");
      expect(toast(sara)).toBe("You do not have permission for this.");
    });
    expect(await tierNow(school, ali)).toBeUndefined();
    await sara.says("/start");
  });
});
