import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as settings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  ali = school.person();
  await registers(school, ali);
});
afterAll(() => school.endsWell());

test("a ban is told with its reason and the way to the school, at once and at every knock; so is that it was lifted", async () => {
  const { owner } = school;
  await school.sets(settings.contactTelegram, "@our_school");
  await owner.says(`/ban ${ali.id} selling <answers>`);
  expect(readAloud(ali.screen)).toMatch(
    /closed this bot to you[\s\S]*Reason: selling <answers>[\s\S]*reach us here:[\s\S]*@our_school/,
  );
  await ali.says("/start");
  expect(readAloud(ali.screen)).toMatch(/closed to you since 21 Mar, .*: selling <answers>/);
  await owner.taps("👁 Open the card");
  expect(readAloud(owner.screen)).toMatch(/Ali[\s\S]*Banned since[\s\S]*Reason: selling <answers>/);
  await owner.says("/students");
  await owner.taps("علی رضایی");
  expect(readAloud(owner.screen)).toMatch(/Banned since[\s\S]*Reason: selling <answers>/);
  await owner.taps("Lift the ban");
  expect(ali.screen).toMatch(/lifted your ban: you can use the bot again/);
  await school.sets(settings.contactTelegram, "");
  await owner.taps("🚫 Ban");
  expect(readAloud(owner.screen)).toContain(`/ban ${ali.id}`);
  await owner.taps("🚫 Ban");
  expect(readAloud(ali.screen)).toMatch(/closed this bot to you[^:]*contact the school\./);
});

test("of a reason as long as a message the beginning is told to both", async () => {
  const { owner } = school;
  await owner.says(`/unban ${ali.id}`);
  const contacts = ["contactTelegram", "contactEmail", "contactWebsite", "contactPhone"] as const;
  for (const way of contacts) await school.sets(settings[way], "c".repeat(300));
  await owner.says(`/ban ${ali.id} ${"w".repeat(4080)}`);
  expect(readAloud(owner.screen)).toMatch(/is banned\.\nReason: w{499}…\n/);
  expect(readAloud(ali.screen)).toMatch(/closed this bot to you\.\nReason: w{499}…\n/);
  await owner.taps("👁 Open the card");
  expect(readAloud(owner.screen)).toMatch(/Reason: w{499}…/);
});
