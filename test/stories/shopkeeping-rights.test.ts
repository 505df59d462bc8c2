import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { rolePermissions } from "../../src/features/people/schema.ts";
import { products } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { openForm } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { copied, opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let reza: Person;

const product = async (name: string) => {
  const rows = await school.app.kernel.db.read.select().from(products);
  return rows.find((row) => Object.values(row.name).includes(name));
};

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  reza = school.admin;
  await sara.says("/start");
  await registers(school, reza, "fa");
  const shop = await Shop.in(school);
  await shop.stocks(1, { name: "Algebra II key" });
});
afterAll(() => school.endsWell());

test("a student who presses copied buttons is refused, and nothing changes", async () => {
  const ali = school.person();
  await ali.says("/start");
  await opens(school, sara, "admin-catalogue");
  await sara.taps(/Shelf/);
  const shelf = copied(sara);
  await sara.taps(/Algebra II key/);
  const card = copied(sara);
  const before = await product("Algebra II key");
  for (const data of [...shelf, ...card]) {
    const toasts = ali.toasts.length;
    await ali.forgesTap(data);
    expect(ali.toasts.slice(toasts).map(({ text }) => text)).toEqual([
      "You do not have permission for this.",
    ]);
  }
  expect(await product("Algebra II key")).toEqual(before);
  expect(await openForm(school, ali)).toBeUndefined();
});

test("a right that is taken away in the middle of a form is missed at its end", async () => {
  await opens(school, reza, "admin-catalogue", "fa");
  await reza.taps(/Shelf/);
  await reza.taps(/Algebra II/);
  await reza.taps(school.says("fa", "stock-edit-name"));
  const { db, refresh } = school.app.kernel;
  await db.tx(async (tx) => {
    await tx.delete(rolePermissions).where(eq(rolePermissions.permission, "catalogue.change"));
  });
  await refresh();
  await reza.says("Stolen");
  expect(seen(reza)).toContain(school.says("fa", "not-allowed"));
  expect(await product("Stolen")).toBeUndefined();
});
