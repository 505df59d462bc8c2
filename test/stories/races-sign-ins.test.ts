import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { people, roleMembers } from "../../src/features/people/schema.ts";
import { endAdmin, makeAdmin } from "../../src/features/staff/admins.ts";
import { changeEmployee, employ, endAll, type StaffRole } from "../../src/features/staff/employees.ts";
import { makeLink, openLink, tryPassword } from "../../src/features/staff/login.ts";
import { loginLinks } from "../../src/features/staff/schema.ts";
import { staffing } from "../../src/features/staff/settings.ts";
import { logOut, renew, signedIn, signIn } from "../../src/features/staff/sign-ins.ts";
import type { Act } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import { again, Track } from "../support/race.ts";
import { HOUR } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let track: Track;
let shop: Shop;
let boss: Human;
let made = 0;
beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  const rights = track.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights));
  boss = { ...shop.staff, rights: new Set(rights) };
});
afterAll(() => track.leave());

const person = async () => ({ ...boss, ...(await shop.buyer()), rights: new Set<string>() });

/** Somebody, and the employee as whom they are signed in. */
async function works(role: StaffRole = "mentor") {
  const them = await person();
  const email = `number${++made}@example.com`;
  const id = await track.act((act) => employ(act, boss, { name: "Botir", email, phone: null, role }));
  await track.act((act) => signIn(act, them.id, { id }));
  return { id, email, person: them };
}

const rolesOf = async (person: number) =>
  (await shop.read.select().from(roleMembers).where(eq(roleMembers.personId, person))).map(
    ({ role }) => role,
  );

const becomes = (id: number, role: StaffRole) => (act: Act) => changeEmployee(act, boss, id, { role });

test("whoever is signed out while they come back stays out", async () => {
  const { id, person } = await works();
  const found = await signedIn(shop.read, person.id, track.clock.now());
  await track.clock.advance(2 * HOUR);
  await track.act((act) => endAll(act, boss, id));
  await track.act(async (act) => found && renew(act, person.id, found));
  expect(await rolesOf(person.id)).toEqual([]);
});

test("whoever logs out while their role changes has neither", () =>
  again(async () => {
    const { id, person } = await works();
    await track.race(becomes(id, "assistant"), (act) => logOut(act, person));
    expect(await rolesOf(person.id)).toEqual([]);
  }));

test("two of the staff change a role at once: it is one of the two, for the account and for who is signed in", () =>
  again(async () => {
    const { id, person } = await works();
    await track.race(becomes(id, "assistant"), becomes(id, "sales"));
    const { employee } = (await signedIn(shop.read, person.id, track.clock.now())) ?? {};
    expect(await rolesOf(person.id)).toEqual(employee ? [employee.role] : []);
  }));

test("whoever becomes an admin while they are signed out as an employee is one", () =>
  again(async () => {
    const { id, person } = await works();
    await track.race(
      (act) => endAll(act, boss, id),
      (act) => makeAdmin(act, boss, person.telegramId),
    );
    expect(await rolesOf(person.id)).toEqual(["admin"]);
    const [row] = await shop.read.select().from(people).where(eq(people.id, person.id));
    expect(row?.hasRoles).toBe(true);
    await track.act((act) => endAdmin(act, boss, person.id));
  }));

test("of many who try an account at once no more are looked at than of one", async () => {
  const { email } = await works();
  const most = staffing.attempts.fallback;
  const eves = await Promise.all(Array.from({ length: most + 3 }, person));
  const said = { email, password: "a wrong password" };
  const tries = eves.map((eve) => (act: Act) => tryPassword(act, eve, said));
  expect(await track.race(...tries)).toEqual({ won: most, refused: Array(3).fill("login-locked") });
});

test("two ways in for one Telegram account at once: it is signed in once, with one role", () =>
  again(async () => {
    const [one, other] = [await works("mentor"), await works("sales")];
    const { id: guest } = await shop.buyer();
    await track.race(
      (act) => signIn(act, guest, one),
      (act) => signIn(act, guest, other),
    );
    const { employee } = (await signedIn(shop.read, guest, track.clock.now())) ?? {};
    expect(await rolesOf(guest)).toEqual(employee ? [employee.role] : []);
  }));

test.each<[string, (act: Act, id: number) => Promise<unknown>]>([
  ["their sign-ins are ended", (act, id) => endAll(act, boss, id)],
  ["their role changes", (act, id) => changeEmployee(act, boss, id, { role: "director" })],
])("a way in that nobody has opened counts no more once %s", async (_, happens) => {
  const { id, person } = await works("assistant");
  const link = await track.act((act) => makeLink(act, id));
  await track.act((act) => happens(act, id));
  expect(await shop.read.$count(loginLinks, eq(loginLinks.employeeId, id))).toBe(0);
  const token = link.split("login_")[1] ?? "";
  await expect(track.act((act) => openLink(act, person, token))).rejects.toThrow("login-link-over");
});
