import { afterAll, beforeAll, expect, test } from "bun:test";
import { toList, toTable } from "../../src/bot/desk/doors.ts";
import { failureDesk } from "../../src/features/control/system/failures/desk.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { announce, remove, show } from "../../src/features/front/announcements.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { goodsDesk } from "../../src/features/shop/staff/catalogue/goods.ts";
import { studentDesk } from "../../src/features/students/roll/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Human } from "../../src/turn/actor.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";
import { opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let reza: Person;
let shop: Shop;
let boss: Human;

beforeAll(async () => {
  school = await School.open();
  ({ owner: sara, admin: reza } = school);
  await sara.says("/start");
  await reza.says("/start");
  shop = await Shop.in(school);
  boss = shop.boss;
});
afterAll(() => school.endsWell());

/** The newest entries as somebody reads them. */
async function reads(person: Person = sara): Promise<string> {
  await school.app.settle();
  await person.forgesTap(toList(trailDesk));
  return seen(person);
}

/** What the newest entry tells, behind who did it and when. */
const newest = async () => (await reads()).split("\n\n")[1]?.replace(/^[\s\S]*?took as a table: /, "");

test("a list that nobody has narrowed is not told to have been", async () => {
  await opens(school, sara, "admin-students");
  await sara.forgesTap(toTable(studentDesk, { filter: "any" }));
  expect(await newest()).toBe("👥 Students\n• rows: 0");
  expect((await trail(school)).at(-1)?.details).toEqual({ rows: 0 });
  await sara.forgesTap(toTable(paymentDesk, { filter: "all" }));
  expect(await newest()).toBe("💳 Payments\n• rows: 0");
});

test("what a list was narrowed to is said in the words of its filter, in the reader's language", async () => {
  await sara.forgesTap(toTable(studentDesk, { filter: "10" }));
  expect(await newest()).toBe(`👥 Students\n• rows: 0\n• filter: ${school.says("en", "grade-10")}`);
  expect(await reads(reza)).toContain(school.says("fa", "grade-10"));
});

test("every list is told by its name, and one inside of something by that as well", async () => {
  const product = await shop.stocks(0, { name: "Algebra" });
  const { categoryId } = await shop.product(product);
  await sara.forgesTap(toTable(goodsDesk, { of: categoryId }));
  expect(await newest()).toBe("🛍 Products\n• rows: 1\n• of the category “Shelf”");
  await sara.forgesTap(toTable(failureDesk, {}));
  expect(await newest()).toBe("⚠️ Failed updates\n• rows: 0");
});

test("whatever was done with what is gone tells its name, not its number", async () => {
  const line = await shop.act(async (act) => {
    const line = await announce(act, boss, "Hello one");
    await show(act, boss, line, false);
    await remove(act, boss, line);
    return line;
  });
  const said = await reads();
  expect(said.match(/the announcement “Hello one”/g)).toHaveLength(3);
  expect(said).not.toContain(`announcement:${line}`);
});
