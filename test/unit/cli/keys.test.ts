import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { rotate } from "../../../src/cli/keys.ts";
import { sealedColumns } from "../../../src/db/columns.ts";
import { countOlder, probe, reseal } from "../../../src/db/reseal.ts";
import { restock } from "../../../src/features/shop/units.ts";
import { students } from "../../../src/features/students/schema.ts";
import { phoneIndex, reindex } from "../../../src/features/students/students.ts";
import { servers } from "../../../src/jobs/schema.ts";
import { SealError, unlock } from "../../../src/lib/crypto.ts";
import { MINUTE } from "../../../src/lib/durations.ts";
import { loadSample } from "../../../src/sample/load.ts";
import { sampleSchool } from "../../../src/sample/school.ts";
import { School } from "../../support/school.ts";
import { Shop } from "../../support/shopping.ts";

const OLD = Buffer.alloc(32, 7);
const NEW = Buffer.alloc(32, 8);
let school: School;

beforeEach(async () => {
  school = await School.open();
  await loadSample(school.app.kernel.db, school.app.kernel.config, "fa", school.clock.now());
});
afterEach(async () => {
  unlock([OLD]);
  await school.close();
});

const db = () => school.app.kernel.db;
/** The server was restarted with these, and has said so. */
async function restartedWith(...keys: Buffer[]) {
  unlock(keys);
  await school.passes(MINUTE);
}
const older = async () => {
  const counts = await Promise.all([...sealedColumns].map((label) => countOlder(db(), label)));
  return counts.reduce((sum, count) => sum + count, 0);
};

describe("keys rotate", () => {
  test("seals everything with the new key, so that the old one can be taken away", async () => {
    await restartedWith(NEW, OLD);
    expect(await older()).toBeGreaterThan(100);
    const { counts, left } = await rotate(school.app.kernel);
    expect(Object.fromEntries(counts)).toMatchObject({
      "students (indexes)": 40,
      "students.first_name": 40,
      "students.phone": 40,
      "people.telegram_name": 40,
    });
    expect(left).toBe(0);

    unlock([NEW]);
    const all = await db().read.select().from(students).orderBy(students.id);
    const named = all.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    expect(named).toEqual(
      sampleSchool("fa").students.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
    );
  });

  test("staff find students by name and phone afterwards, by beginnings too", async () => {
    await restartedWith(NEW, OLD);
    await rotate(school.app.kernel);
    unlock([NEW]);
    const student = sampleSchool("fa").students[3];
    if (!student) throw new Error("the sample school is too small");
    const { owner } = school;
    await owner.says(`/students ${student.phone}`);
    expect(owner.screen).toContain(student.lastName);
    await owner.says(`/students ${student.lastName.slice(0, 3)}`);
    expect(owner.screen).toContain(student.lastName);
  });

  test("what is in stock is not stocked a second time afterwards", async () => {
    const shop = await Shop.in(school);
    const product = await shop.stocks(0);
    const stock = () => shop.act((act) => restock(act, shop.staff, product, [{ content: "KEY-1" }]));
    expect(await stock()).toEqual({ added: 1, duplicates: 0 });
    await restartedWith(NEW, OLD);
    await rotate(school.app.kernel);
    expect(await stock()).toEqual({ added: 0, duplicates: 1 });
  });

  test("goes on where it was interrupted, and has nothing to do the second time", async () => {
    await restartedWith(NEW, OLD);
    const first = await db().tx((tx) => reindex(tx, 0, 15));
    expect(first.changed).toBe(15);
    const { counts } = await rotate(school.app.kernel);
    expect(new Map(counts).get("students (indexes)")).toBe(25);
    const again = await rotate(school.app.kernel);
    expect(again.counts.every(([, count]) => count === 0)).toBe(true);
  });

  test("takes a long column in small portions, and leaves alone what is not an older value", async () => {
    await restartedWith(NEW, OLD);
    expect(await reseal(db(), "students.phone", 7)).toBe(40);
    expect(await reseal(db(), "people.username", 7)).toBe(0);
    expect(await countOlder(db(), "students.phone")).toBe(0);
    expect(await countOlder(db(), "students.last_name")).toBe(40);
  });

  test("is refused beside a server that could not open what it seals, and nothing is changed", async () => {
    unlock([NEW, OLD]);
    const before = await older();
    await expect(rotate(school.app.kernel)).rejects.toThrow(/lacks the first key .*it has \w{8}\), and/);
    expect(await older()).toBe(before);
  });

  test("is refused beside a server that would go on sealing with the older key", async () => {
    await restartedWith(OLD, NEW);
    unlock([NEW, OLD]);
    const before = await older();
    await expect(rotate(school.app.kernel)).rejects.toThrow(/another key in front .*goes on sealing/);
    expect(await older()).toBe(before);
  });

  test("a server that was killed is in the way for three minutes only", async () => {
    unlock([NEW, OLD]);
    const killed = { id: "killed", keys: ["0badc0de"], seenAt: school.clock.now() };
    await db().tx(async (tx) => void (await tx.insert(servers).values(killed)));
    await school.passes(2 * MINUTE);
    await expect(rotate(school.app.kernel)).rejects.toThrow(/0badc0de/);
    await school.passes(MINUTE);
    expect((await rotate(school.app.kernel)).left).toBe(0);
  });

  test("a value that no key opens stops it, and nothing is lost", async () => {
    await restartedWith(NEW);
    await expect(rotate(school.app.kernel)).rejects.toThrow(SealError);
    unlock([OLD]);
    const [first] = await db().read.select().from(students).limit(1);
    expect(first?.phoneIndex).toBe(phoneIndex(first?.phone ?? ""));
  });
});

test("every sealed column is there under its label", async () => {
  expect(sealedColumns.size).toBeGreaterThan(5);
  for (const label of sealedColumns) expect(await probe(db(), label)).toBeOneOf(["empty", "current"]);
});
