import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCreate } from "../../src/bot/desk/doors.ts";
import { changeEmployee, employ, endAll, letGo, type StaffRole } from "../../src/features/staff/employees.ts";
import { employeeDesk } from "../../src/features/staff/employees-desk.ts";
import { choosing, makeLink } from "../../src/features/staff/login.ts";
import { resetPassword, revokeSignIns } from "../../src/features/staff/operator.ts";
import { setRight } from "../../src/features/staff/rights.ts";
import { employees, signIns } from "../../src/features/staff/schema.ts";
import { signIn } from "../../src/features/staff/sign-ins.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Act } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import { readAloud } from "../support/reading.ts";
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

const act = <T>(work: (act: Act) => Promise<T>) => school.app.kernel.act(work);
const employs = (name: string, role: StaffRole) =>
  act((doing) => employ(doing, owner, { name, email: `${name}@example.com`, phone: null, role }));
const idOf = async (person: Person) => (await personRecord(school, person))?.id ?? 0;
const linkTo = async (id: number) => (await act((doing) => makeLink(doing, id))).split("start=")[1];

test("a link that was made before leads nowhere once sign-ins were ended, the role has changed or they had left", async () => {
  const id = await employs("botir", "sales");
  const deeds: ((act: Act) => Promise<unknown>)[] = [
    (doing) => resetPassword(doing, "botir@example.com"),
    (doing) => revokeSignIns(doing, "botir@example.com"),
    (doing) => endAll(doing, owner, id),
    (doing) => changeEmployee(doing, owner, id, { role: "director" }),
    async (doing) => {
      await letGo(doing, owner, id, true);
      await letGo(doing, owner, id, false);
    },
  ];
  const eve = await newcomer(school);
  for (const deed of deeds) {
    const link = await linkTo(id);
    await act(deed);
    await eve.says(`/start ${link}`);
    expect(screenOf(eve)).toContain("This link was used already");
  }
});

test("whoever comes by a link with a password of theirs sees at once what their role may see", async () => {
  const [first, second] = [await employs("sevara", "developer"), await employs("dilshod", "sales")];
  const sevara = await newcomer(school);
  await sevara.says(`/start ${await linkTo(first)}`);
  await sevara.says(PASSWORD);
  await school.app.settle();
  const other = await newcomer(school);
  await other.says(`/start ${await linkTo(first)}`);
  expect(screenOf(other)).toContain("Welcome back");
  expect(other.buttons.map(readAloud)).toContain("👨‍💼 Employees");
  await act((doing) => doing.tx.update(employees).set({ password: "-" }).where(eq(employees.id, second)));
  await other.says(`/start ${await linkTo(second)}`);
  expect(screenOf(other)).toContain("Welcome back");
  expect(other.buttons.map(readAloud)).not.toContain("👨‍💼 Employees");
});

test("a password that was chosen as one employee is not that of another who is signed in by then", async () => {
  const [first, second] = [await employs("karim", "sales"), await employs("nodira", "mentor")];
  const karim = await newcomer(school);
  const person = await idOf(karim);
  await act((doing) => signIn(doing, person, { id: second }));
  await act((doing) => doing.later(choosing, { person, employee: first, password: PASSWORD }));
  await school.app.settle();
  expect(messagesOf(karim, /password is set/)).toEqual([]);
  for (const id of [first, second]) {
    const [found] = await school.app.kernel.db.read.select().from(employees).where(eq(employees.id, id));
    expect(found?.password).toBeNull();
  }
});

test("whoever may only read who works here is offered nothing that would be refused in the end", async () => {
  const id = await employs("reader", "mentor");
  await act((doing) => setRight(doing, owner, "mentor.employees.read", true));
  const reader = await newcomer(school);
  await act(async (doing) => signIn(doing, await idOf(reader), { id }));
  await reader.says("/menu");
  await reader.taps("👨‍💼 Employees");
  expect(reader.buttons).not.toContain("+ New employee");
  await reader.forgesTap(toCreate(employeeDesk));
  expect(reader.toasts.at(-1)?.text).toBe(school.says("en", "not-allowed"));
  await reader.taps(/reader/);
  expect(reader.buttons.map(readAloud)).toEqual(["⬅️ Back"]);
});

test("nobody signs out who may do more than they", async () => {
  const id = await employs("director", "director");
  await act((doing) => setRight(doing, owner, "director.people.ban", true));
  const person = await idOf(await newcomer(school));
  await act((doing) => signIn(doing, person, { id }));
  const dev: Human = { ...owner, rights: new Set(["employees.read", "employees.change"]) };
  await expect(act((doing) => endAll(doing, dev, id))).rejects.toThrow("role-beyond");
  expect(await school.app.kernel.db.read.$count(signIns, eq(signIns.employeeId, id))).toBe(1);
});
