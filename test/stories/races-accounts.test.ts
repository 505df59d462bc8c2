import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { holds } from "../../src/features/people/colleagues.ts";
import { join, part } from "../../src/features/people/members.ts";
import { people, roleMembers } from "../../src/features/people/schema.ts";
import { changeEmployee, employ, letGo, type StaffRole } from "../../src/features/staff/employees.ts";
import { makeLink, openLink, tryPassword } from "../../src/features/staff/login.ts";
import { signIns } from "../../src/features/staff/schema.ts";
import { logOut, renew, signedIn, signIn } from "../../src/features/staff/sign-ins.ts";
import type { Act } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import { again, Track } from "../support/race.ts";
import { Shop } from "../support/shopping.ts";

let track: Track;
let shop: Shop;
let owner: Human;
let made = 0;

beforeAll(async () => {
  track = await Track.open();
  shop = await Shop.in(track);
  const rights = track.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights));
  owner = { ...shop.staff, rights: new Set(rights) };
});
afterAll(() => track.leave());

const employs = (role: StaffRole = "sales") => {
  const email = `somebody${++made}@example.com`;
  return shop.act((act) => employ(act, owner, { name: "Botir", email, phone: null, role }));
};

const somebody = async (): Promise<Human> => ({ ...owner, id: (await shop.buyer()).id });

/** Somebody who works here, in their Telegram account. */
async function works() {
  const [id, person] = [await employs(), await somebody()];
  await shop.act((act) => signIn(act, person.id, { id }));
  return { id, person };
}

const rolesOf = async (personId: number) => {
  const rows = await shop.read.select().from(roleMembers).where(eq(roleMembers.personId, personId));
  return rows.map(({ role }) => role);
};

/** As if an hour had passed since they came. */
const comesBack = (personId: number) => async (act: Act) => {
  const found = await signedIn(act.tx, personId, act.now);
  if (found) await renew(act, personId, { ...found, usedAt: new Date(0) });
};

test("whoever is let go in the moment in which they come back may do nothing from then on", () =>
  again(async () => {
    const { id, person } = await works();
    await track.race(comesBack(person.id), (act) => letGo(act, owner, id, true));
    expect(await rolesOf(person.id)).toEqual([]);
  }));

test("whoever comes back or logs out while their role changes has the other role only, or none", () =>
  again(async () => {
    const [stays, leaves] = [await works(), await works()];
    const changes = (id: number, role: StaffRole) => (act: Act) => changeEmployee(act, owner, id, { role });
    await track.race(comesBack(stays.person.id), changes(stays.id, "director"));
    expect(await rolesOf(stays.person.id)).toEqual(["director"]);
    await track.race((act) => logOut(act, leaves.person), changes(leaves.id, "director"));
    expect(await rolesOf(leaves.person.id)).toEqual([]);
  }));

test("two of staff give one employee two roles at once: whoever is signed in has one of them", () =>
  again(async () => {
    const { id, person } = await works();
    await track.race(
      (act) => changeEmployee(act, owner, id, { role: "mentor" }),
      (act) => changeEmployee(act, owner, id, { role: "assistant" }),
    );
    const found = await signedIn(shop.read, person.id, track.clock.now());
    expect(await rolesOf(person.id)).toEqual(found ? [found.employee.role] : []);
  }));

test("a role that comes while another goes is had", () =>
  again(async () => {
    const { id } = await shop.buyer();
    const now = track.clock.now();
    await shop.act((act) => join(act.tx, { personId: id, role: "admin", now }));
    await track.race(
      (act) => part(act.tx, { personId: id, role: "admin" }),
      (act) => join(act.tx, { personId: id, role: "developer", now }),
    );
    expect(await shop.read.select().from(people).where(eq(people.id, id))).toMatchObject([
      { hasRoles: true },
    ]);
    expect(await shop.act((act) => holds(act, id, "employees.read"))).toBe(true);
  }));

test("a link opened by two at once lets one in", () =>
  again(async () => {
    const [id, ali, mina] = [await employs(), await somebody(), await somebody()];
    const token = (await shop.act((act) => makeLink(act, id))).split("login_")[1] ?? "";
    const opens = (by: Human) => (act: Act) => openLink(act, by, token);
    expect(await track.race(opens(ali), opens(mina))).toEqual({ won: 1, refused: ["login-link-over"] });
    expect(await shop.read.$count(signIns, eq(signIns.employeeId, id))).toBe(1);
  }));

test("tries from many Telegram accounts at once are no more than those from one", () =>
  again(async () => {
    const email = `nobody${++made}@example.com`;
    const those = await Promise.all(Array.from({ length: 8 }, somebody));
    const tries = (by: Human) => (act: Act) => tryPassword(act, by, { email, password: "a wrong password" });
    const { won, refused } = await track.race(...those.map(tries));
    expect([won, new Set(refused)]).toEqual([5, new Set(["login-locked"])]);
  }));
