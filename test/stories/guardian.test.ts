import { afterAll, beforeAll, expect, test } from "bun:test";
import { registerButton } from "../../src/features/students/buttons.ts";
import { consents } from "../../src/features/students/schema.ts";
import { school as settings } from "../../src/features/students/settings.ts";
import { register } from "../../src/features/students/students.ts";
import type { Person } from "../../src/simulator/index.ts";
import { whereStands } from "../support/kept.ts";
import { newcomer, screenOf } from "../support/receipts.ts";
import { personRecord, studentRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(() => school.endsWell());

const agreed = () => school.app.kernel.db.read.select().from(consents);

/** The seven steps, once the question of age is behind them. */
async function answers(person: Person, lastName: string) {
  for (const said of ["سارا", lastName]) await person.says(said);
  for (const tapped of ["11th", "Mathematics"]) await person.taps(tapped);
  for (const said of ["خراسان رضوی", "مشهد", "09121234567"]) await person.says(said);
  await person.taps(school.says("en", "registration-confirm"));
}

test("as long as the school asks for nobody, nobody is asked", async () => {
  const ali = school.person();
  await registers(school, ali);
  expect(await studentRecord(school, ali)).toBeDefined();
  expect(await agreed()).toEqual([]);
});

test("whoever is old enough says so and registers", async () => {
  await school.sets(settings.guardianAge, 18);
  const nora = await newcomer(school);
  await nora.taps(school.says("en", "register"));
  expect(screenOf(nora)).toContain("Whoever is younger than 18 needs a parent or guardian");
  await nora.taps(/18.* or older/);
  await answers(nora, "بزرگی");
  expect(await studentRecord(school, nora)).toBeDefined();
  expect(await agreed()).toMatchObject([{ by: "self", guardianName: null }]);
});

test("for whoever is younger a guardian agrees first, with name, phone and time; staff see it", async () => {
  const mina = await newcomer(school);
  await mina.taps(school.says("en", "register"));
  await mina.taps("I am younger");
  await mina.says("12");
  expect(screenOf(mina)).toContain("does not look like a name");
  await mina.says("Bahram Guriani");
  await mina.says("09131112233");
  expect(screenOf(mina)).toMatch(/hand the phone to Bahram Guriani:[\s\S]*Do you agree\?/);
  expect(await studentRecord(school, mina)).toBeUndefined();
  await mina.taps("✅ I agree, as the guardian");
  await mina.taps(school.says("en", "register"));
  await answers(mina, "گورانی");
  expect(await studentRecord(school, mina)).toBeDefined();
  expect((await agreed()).at(-1)).toMatchObject({
    ...{ by: "guardian", guardianName: "Bahram Guriani", guardianPhone: "+989131112233" },
    agreedAt: school.clock.now(),
  });
  await school.owner.says("/students گورانی");
  await school.owner.taps("گورانی");
  expect(screenOf(school.owner)).toMatch(/Guardian: Bahram Guriani, 0913 111 2233 · agreed/);
});

test("whoever is forgotten takes the guardian along", async () => {
  expect(await whereStands(school, "Bahram Guriani")).toEqual(["consents"]);
  await school.owner.taps("🗑 Forget");
  await school.owner.taps("🗑 Forget for good");
  expect(await whereStands(school, "Bahram Guriani")).toEqual([]);
  expect(await whereStands(school, "9131112233")).toEqual([]);
});

test("a registration that was begun before the school asked does not slip past", async () => {
  await school.sets(settings.guardianAge, 0);
  const omid = await newcomer(school);
  await omid.taps(school.says("en", "register"));
  await omid.says("امید");
  await school.sets(settings.guardianAge, 16);
  await omid.forgesTap(registerButton.pack({ how: "continue" }));
  expect(screenOf(omid)).toContain("Whoever is younger than 16");
  const row = await personRecord(school, omid);
  const by = {
    ...(row ?? { id: 0 }),
    kind: "human",
    via: "chat",
    language: "en",
    rights: new Set<string>(),
  } as const;
  const named = { firstName: "امید", lastName: "نو", phone: "+989121234567" };
  const profile = { ...named, grade: "11", major: "arts", province: "IR-09", city: "IR-09-0" } as const;
  const slips = school.app.kernel.act((act) => register(act, by, profile));
  await expect(slips).rejects.toThrow("consent-missing");
  await omid.taps(/16.* or older/);
  expect(screenOf(omid)).toContain("last name");
});
