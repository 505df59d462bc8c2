import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

const seen = () => readAloud(sara.screen);
const labels = () => sara.buttons.map(readAloud);

test("everybody who has said Start stands in a list, registered or not, with one card for the whole person", async () => {
  const ali = school.person({ first_name: "Alireza", username: "ali_reza" });
  await ali.says("/start");
  await sara.says("/users");
  expect(seen()).toContain("Everybody: 2");
  expect(labels()[0]).toMatch(/Alireza/);
  await sara.taps(/Alireza/);
  expect(seen()).toMatch(/Alireza[\s\S]*Language: English[\s\S]*Since/);
  await sara.taps("Back");
  expect(labels()[0]).toMatch(/Alireza/);
});

test.each([["/users @ali_reza"], ["/users https://t.me/ali_reza"], ["/users alireza"], ["/users Alirez"]])(
  "%s finds somebody who has never registered",
  async (command) => {
    await sara.says(command);
    expect(seen()).toMatch(/Alireza/);
  },
);

test.each(["/users ' or 1=1 --", "/users %", `/users ${"9".repeat(30)}`, "/users 🌹", "/users xyzzyq"])(
  "%s finds nobody, and says so",
  async (command) => {
    await sara.says(command);
    expect(seen()).not.toMatch(/Language: English/);
    expect(seen()).toMatch(/find nobody|at least three letters|Nobody stands|Whom/);
  },
);

test("a ban with an end and a reason is told, and is over by itself", async () => {
  const vali = school.person({ first_name: "Valida" });
  await vali.says("/start");
  await sara.says("/users Valida");
  if (!/Language/.test(seen())) await sara.taps(/Valida/);
  await sara.taps("🚫 Ban");
  await sara.taps("One day");
  await sara.says("spam");
  await sara.taps(/Ban/);
  expect(readAloud(vali.screen)).toMatch(/closed this bot to you[\s\S]*Until[\s\S]*spam/);
  await school.passes(25 * 3600 * 1000);
  await vali.says("/menu");
  expect(readAloud(vali.screen)).not.toMatch(/closed this bot to you/);
});

test("who may not look hears so", async () => {
  const ali = school.person();
  await ali.says("/start");
  await ali.says("/users");
  expect(readAloud(ali.screen)).toContain("not have permission");
});
