import { afterAll, beforeAll, expect, test } from "bun:test";
import { employ } from "../../src/features/staff/employees.ts";
import { tryPassword } from "../../src/features/staff/login.ts";
import { staffing } from "../../src/features/staff/settings.ts";
import { signedIn, signIn } from "../../src/features/staff/sign-ins.ts";
import type { Act } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import { newcomer } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";

let school: School;
let owner: Human;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  const rights = new Set(school.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights)));
  owner = { kind: "human", via: "chat", id: await idOf(school.owner), language: "en", rights };
});
afterAll(() => school.endsWell());

const idOf = async (person: { id: number }) => (await personRecord(school, person))?.id ?? 0;

/** By a clock that is a year ahead. */
const ahead = <T>(deed: (act: Act) => Promise<T>): Promise<T> =>
  school.app.kernel.act((act) =>
    deed(Object.create(act, { now: { value: new Date(act.now.getTime() + 365 * DAY) } })),
  );

test("tries that a clock which was ahead has written lock nobody out", async () => {
  const tries = (act: Act) =>
    tryPassword(act, owner, { email: "late@example.com", password: "a wrong password" });
  for (let times = 0; times < staffing.attempts.fallback; times++) await ahead(tries);
  await expect(ahead(tries)).rejects.toThrow("login-locked");
  await school.app.kernel.act(tries);
});

test("a sign-in that a clock which was ahead has written lasts as long as any other, once it is used", async () => {
  const { act, db } = school.app.kernel;
  const said = { name: "Botir", email: "botir@example.com", phone: null, role: "mentor" } as const;
  const id = await act((doing) => employ(doing, owner, said));
  const botir = await newcomer(school);
  const person = await idOf(botir);
  await ahead((doing) => signIn(doing, person, { id }));
  await botir.says("/menu");
  expect(botir.buttons).toContain("👤 Profile");
  const until = (await signedIn(db.read, person, school.clock.now()))?.until;
  expect(until).toEqual(new Date(school.clock.now().getTime() + staffing.days.fallback * DAY));
});
