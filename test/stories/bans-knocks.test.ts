import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { HOUR, School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
  await school.owner.says(`/ban ${ali.id}`);
});
afterAll(() => school.endsWell());

const calls = () => school.telegram.calls.length;

test("who is banned and knocks three hundred times is answered once, not even their taps afterwards", async () => {
  const before = calls();
  for (let time = 0; time < 150; time++) {
    await ali.says("/start");
    await ali.forgesTap("anything");
  }
  expect(calls() - before).toBe(1);
  expect(ali.screen).toMatch(/closed to you since/);
});

test("who taps first is told by the tap, and once", async () => {
  const before = calls();
  for (let time = 0; time < 20; time++) await ali.forgesTap("anything");
  await ali.says("/start");
  expect(calls() - before).toBe(1);
  expect(ali.toasts).toMatchObject([{ text: expect.stringMatching(/closed to you since/), alert: true }]);
});

test("after an hour they are told once more, and at once when they are banned anew", async () => {
  const told = async () => {
    const before = calls();
    await ali.says("/start");
    await ali.says("/start");
    return calls() - before;
  };
  expect(await told()).toBe(1);
  await school.passes(HOUR);
  expect(await told()).toBe(1);
  await school.owner.says(`/unban ${ali.id}`);
  await ali.says("/start");
  await school.owner.says(`/ban ${ali.id}`);
  expect(await told()).toBe(1);
});
