import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { languagesButton } from "../../src/features/people/views.ts";
import type { Person } from "../../src/simulator/index.ts";
import { pays } from "../support/paying.ts";
import { personRecord, trail } from "../support/records.ts";
import { School } from "../support/school.ts";

const MINUTE = 60_000;

let school: School;
beforeAll(async () => {
  school = await School.open({
    env: { MAX_REQUESTS_PER_MINUTE: "10", UPDATES_PER_MINUTE: "30", BAN_SECONDS: "300" },
  });
});
afterAll(() => school.endsWell());

async function times(count: number, deed: () => Promise<unknown>) {
  for (let time = 0; time < count; time++) await deed();
}

/** Taps, as a machine makes them; they do not count as typing, so that they reach the limit of all updates. */
const tapsLanguage = (person: Person) => () => person.forgesTap(languagesButton.pack());

async function newcomer() {
  const ali = school.person();
  await ali.says("/start");
  await school.passes(MINUTE);
  return ali;
}

describe("ten typed messages a minute", () => {
  test("are answered, the eleventh is refused politely, and the rest in silence", async () => {
    const ali = await newcomer();
    const before = ali.messages.length;
    await times(10, () => ali.says("/menu"));
    expect(ali.messages).toHaveLength(before + 10);
    await times(4, () => ali.says("/menu"));
    expect(ali.screen).toMatch(/A little slower, please/);
    expect(ali.messages).toHaveLength(before + 11);
  });

  test("taps still work meanwhile", async () => {
    const ali = await newcomer();
    await times(12, () => ali.says("/menu"));
    await ali.taps("⋯ More");
    await ali.taps("🌐 Language");
    expect(ali.heard(/Which language/)).toHaveLength(1);
  });

  test("are counted a minute at a time", async () => {
    const ali = await newcomer();
    await times(11, () => ali.says("/menu"));
    await school.passes(MINUTE - 1);
    await ali.says("/language");
    expect(ali.sees("Which language")).toBe(false);
    await school.passes(1);
    await ali.says("/language");
    expect(ali.sees("Which language")).toBe(true);
  });

  test("are counted for each person alone", async () => {
    const [ali, maryam] = [await newcomer(), await newcomer()];
    await times(12, () => ali.says("/menu"));
    await maryam.says("/menu");
    expect(maryam.screen).toMatch(/Hello/);
  });
});

describe("thirty updates a minute", () => {
  test("more of them mean a ban of 300 seconds, told once; then one is free again", async () => {
    const ali = await newcomer();
    await times(30, tapsLanguage(ali));
    expect(await personRecord(school, ali)).toMatchObject({ bannedAt: null });

    await ali.taps("فارسی");
    const until = new Date(school.clock.now().getTime() + 300_000);
    expect(await personRecord(school, ali)).toMatchObject({
      bannedAt: school.clock.now(),
      bannedUntil: until,
    });
    expect(ali.toasts.at(-1)).toMatchObject({
      text: expect.stringMatching(/Please wait until/),
      alert: true,
    });
    expect(await personRecord(school, ali)).toMatchObject({ language: "en" });

    await school.passes(299_000);
    const heard = ali.messages.length;
    await ali.says("hello?");
    expect(ali.messages).toHaveLength(heard);
    await ali.says("/start");
    expect(ali.screen).toMatch(/Please wait until .*11:/);

    await school.passes(1000);
    await ali.says("/start");
    expect(ali.screen).toMatch(/Hello/);
  });

  test("the ban is the machine's, and written down so", async () => {
    const ali = await newcomer();
    await times(31, tapsLanguage(ali));
    const row = (await trail(school)).at(-1);
    const person = await personRecord(school, ali);
    const details = { until: person?.bannedUntil?.toISOString() };
    expect(row).toMatchObject({
      action: "person.banned",
      actorId: null,
      subject: `person:${person?.id}`,
      details,
    });
  });

  test("the ban survives a restart", async () => {
    const ali = await newcomer();
    await times(31, tapsLanguage(ali));
    await school.restart();
    await ali.says("/start");
    expect(ali.screen).toMatch(/Please wait until/);
  });

  test("staff lift it, and the person is heard at once", async () => {
    const ali = await newcomer();
    await times(31, tapsLanguage(ali));
    await school.owner.says(`/unban ${ali.id}`);
    await ali.says("/menu");
    expect(ali.screen).toMatch(/Hello/);
  });

  test("when it is over there is nothing to lift", async () => {
    const ali = await newcomer();
    await times(31, tapsLanguage(ali));
    await school.passes(300_000);
    await school.owner.says(`/unban ${ali.id}`);
    expect(school.owner.screen).toMatch(/not banned/);
  });

  test("staff may make it last", async () => {
    const ali = await newcomer();
    await times(31, tapsLanguage(ali));
    await school.owner.says(`/ban ${ali.id}`);
    await school.passes(10 * MINUTE);
    await ali.says("/start");
    expect(ali.screen).toMatch(/closed to you since/);
  });

  test("a payment comes through during the ban, and never brings one about", async () => {
    const [ali, maryam] = [await newcomer(), await newcomer()];
    await times(31, tapsLanguage(ali));
    expect(await pays(school, ali)).toBe(100);

    await times(30, tapsLanguage(maryam));
    expect(await pays(school, maryam)).toBe(100);
    expect(await personRecord(school, maryam)).toMatchObject({ bannedAt: null });
  });
});

test("staff are not counted", async () => {
  const { owner } = school;
  await owner.says("/start");
  await times(40, () => owner.says("/menu"));
  expect(owner.heard(/slower/)).toEqual([]);
  await owner.says("/language");
  expect(owner.sees("Which language")).toBe(true);
});
