import { afterAll, beforeAll, expect, test } from "bun:test";
import { inArray } from "drizzle-orm";
import { employ, letGo } from "../../src/features/staff/employees.ts";
import { checking, choosing, makeLink } from "../../src/features/staff/login.ts";
import { employees } from "../../src/features/staff/schema.ts";
import { signIn } from "../../src/features/staff/sign-ins.ts";
import type { Human } from "../../src/turn/actor.ts";
import { tasks } from "../../src/turn/schema.ts";
import { messagesOf, newcomer, screenOf } from "../support/receipts.ts";
import { ownerActor, personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";

const PASSWORD = "horse battery staple";

let school: School;
let owner: Human;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  owner = await ownerActor(school);
});
afterAll(() => school.endsWell());

const employs = (email: string) =>
  school.app.kernel.act((act) => employ(act, owner, { name: "Botir", email, phone: null, role: "mentor" }));

test("twenty tries from one Telegram account are enough, whatever the e-mails, also when one of them was right", async () => {
  const id = await employs("botir@example.com");
  const link = await school.app.kernel.act((act) => makeLink(act, id));
  const eve = await newcomer(school);
  await eve.says(`/start ${link.split("start=")[1]}`);
  await eve.says(PASSWORD);
  await school.app.settle();
  const tries = async (email: string, password: string) => {
    await eve.says("/menu");
    if (eve.buttons.includes("❌ Log out")) {
      await eve.taps("❌ Log out");
      await eve.taps("❌ Log out");
    }
    await eve.says("/login");
    await eve.says(email);
    await eve.says(password);
    await school.app.settle();
  };
  for (let times = 0; times < 10; times++) await tries(`nobody${times}@example.com`, "a wrong password");
  await tries("botir@example.com", PASSWORD);
  expect(messagesOf(eve, /Signed in: Botir/).length).toBeGreaterThan(0);
  for (let times = 10; times < 19; times++) await tries(`nobody${times}@example.com`, "a wrong password");
  await tries("somebody@example.com", "a wrong password");
  expect(screenOf(eve)).toContain("Too many tries");
});

test("nobody is signed in as somebody who was let go in the same moment", async () => {
  const id = await employs("gone@example.com");
  const vali = await newcomer(school);
  const { id: person = 0 } = (await personRecord(school, vali)) ?? {};
  const { act } = school.app.kernel;
  await Promise.all([
    act((doing) => letGo(doing, owner, id, true)),
    act((doing) => signIn(doing, person, { id })),
  ]);
  expect((await personRecord(school, vali))?.hasRoles).toBe(false);
  expect(await act((doing) => signIn(doing, person, { id }))).toBe(false);
});

test("a password is of the account that it was chosen for, also when another one is opened before it is looked at", async () => {
  const vali = await newcomer(school);
  const { id: person = 0 } = (await personRecord(school, vali)) ?? {};
  const { act, db } = school.app.kernel;
  const [first, second] = [await employs("first@example.com"), await employs("second@example.com")];
  await act((doing) => signIn(doing, person, { id: second }));
  await act((doing) => doing.later(choosing, { person, employee: first, password: PASSWORD }));
  await school.app.settle();
  expect(messagesOf(vali, /could not be set/)).toHaveLength(1);
  const rows = await db.read
    .select()
    .from(employees)
    .where(inArray(employees.id, [first, second]));
  expect(rows.map(({ password }) => password)).toEqual([null, null]);
});

test("a task with a password that nobody could do is kept nowhere, and its person hears of it", async () => {
  const { act, features, db } = school.app.kernel;
  const mina = await newcomer(school);
  const { id: person = 0 } = (await personRecord(school, mina)) ?? {};
  const about = { person, email: "botir@example.com", password: PASSWORD };
  await act((doing) => doing.later(checking, about, { runAt: new Date("2036-01-01") }));
  await db.tx(async (tx) => void (await tx.update(tasks).set({ state: "dead" })));
  const doing = features.flatMap(({ tasks = [] }) => tasks).find(({ name }) => name === checking.name);
  await act(async (turn) => doing?.givenUp?.(turn, about));
  expect(await db.read.select().from(tasks)).toEqual([]);
  await school.app.settle();
  expect(messagesOf(mina, /could not check/)).toHaveLength(1);
});
