import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { notify } from "../../src/bot/notify.ts";
import { readAloud } from "../support/reading.ts";
import { inEnglish, personRecord } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { DAY, HOUR, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open({ env: { BOT_LOCALE: "ru" } });
});
afterAll(() => school.endsWell());

describe("first contact", () => {
  test("makes a person known, by whatever they do first", async () => {
    const ali = school.person({ first_name: "Ali", last_name: "Rezaei", username: "ali_r" });
    expect(await personRecord(school, ali)).toBeUndefined();
    await ali.says("hello?");
    const now = school.clock.now();
    const known = { telegramName: "Ali Rezaei", username: "ali_r", language: "en" };
    expect(await personRecord(school, ali)).toMatchObject({
      ...known,
      metAt: now,
      seenAt: now,
      bannedAt: null,
    });
  });

  test("happens once, also when two messages come in the same instant", async () => {
    const ali = school.person();
    await Promise.all([ali.says("/start"), ali.says("/start"), ali.says("/start")]);
    const id = (await personRecord(school, ali))?.id;
    await school.passes(HOUR);
    await ali.says("/start");
    expect(await personRecord(school, ali)).toMatchObject({ id, seenAt: school.clock.now() });
    expect(ali.heard(/Hello/)).toHaveLength(4);
  });

  test.each([
    ["fa", "سلام"],
    ["fa-IR", "سلام"],
    ["uz", "Salom"],
    ["ru", "Здравствуйте"],
    ["en-US", "Hello"],
    ["de", "Здравствуйте"],
    ["", "Здравствуйте"],
  ])("Telegram's language %s is answered with %s", async (language_code, word) => {
    const somebody = school.person({ language_code });
    await somebody.says("/start");
    expect(somebody.screen).toContain(word);
  });

  test("a new name in Telegram is taken over in time, and greeted at once", async () => {
    const ali = school.person({ first_name: "Ali" });
    await ali.says("/start");
    ali.resident.first_name = "Alireza";
    await ali.says("/start");
    expect(ali.screen).toMatch(/Hello .*Alireza/);
    await school.passes(HOUR);
    await ali.says("/start");
    expect(await personRecord(school, ali)).toMatchObject({ telegramName: "Alireza" });
  });

  test.each(["<b>Ali</b>", "Ali & Co", "</i><script>", "&lt;", "﷽ 👨‍👩‍👧 \u202E"])(
    "somebody who is called %s in Telegram is greeted by just that",
    async (first_name) => {
      const somebody = school.person({ first_name });
      await somebody.says("/start");
      expect(somebody.screen).toContain(first_name);
    },
  );

  test("the longest name that Telegram allows fits", async () => {
    const somebody = school.person({ first_name: "&".repeat(64), last_name: "<".repeat(64) });
    await somebody.says("/start");
    expect(somebody.screen).toContain(`${"&".repeat(64)} ${"<".repeat(64)}`);
  });
});

test("another bot is not heard, not answered and not known", async () => {
  const robot = school.telegram.person({ first_name: "Robot", is_bot: true });
  await robot.says("/start");
  await robot.forgesTap("anything", 0).catch(() => undefined);
  expect(robot.messages).toEqual([]);
  expect(await personRecord(school, robot)).toBeUndefined();
});

describe("people who come and go", () => {
  test("who blocks the bot is marked, and welcomed back when they write again", async () => {
    const ali = school.person({ first_name: "Ali" });
    await ali.says("/start");
    await ali.blocks();
    expect(await personRecord(school, ali)).toMatchObject({ unreachableAt: school.clock.now() });
    await ali.unblocks();
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(/Good to see you again, Ali!/);
    expect(ali.buttons).toContain("📝 Register");
    expect(await personRecord(school, ali)).toMatchObject({ unreachableAt: null });
    await ali.says("/start");
    expect(ali.screen).not.toMatch(/again/);
  });

  test("S001-ONB-08: who was away is welcomed back, also who has not registered", async () => {
    const ali = school.person({ first_name: "Ali" });
    await ali.says("/start");
    expect(ali.screen).toMatch(/Welcome to/);
    await school.passes(DAY);
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(/Good to see you again, Ali![\s\S]*Seven short steps/);
    expect(ali.screen).not.toMatch(/Welcome to/);
    expect(ali.buttons).toContain("📝 Register");
    await ali.says("/start");
    expect(ali.screen).not.toMatch(/again/);

    await registers(school, ali);
    await school.passes(DAY);
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(/Good to see you again, علی!/);
  });

  test("who left the form half-way is led back to it", async () => {
    const ali = school.person({ first_name: "Ali" });
    await ali.says("/start");
    await ali.taps("Register");
    await school.passes(DAY);
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(/Welcome back, Ali![\s\S]*not finished/);
  });

  test("a student is welcomed back by the own name, to the menu", async () => {
    const ali = school.person({ first_name: "Ali" });
    await registers(school, ali);
    await ali.blocks();
    await ali.unblocks();
    await ali.says("/start");
    expect(readAloud(ali.screen)).toMatch(/Good to see you again, علی!/);
    expect(ali.buttons).toContain("👤 Profile");
  });

  test("who is found to have blocked the bot is marked by the first message that does not arrive", async () => {
    const ali = school.person();
    await ali.says("/start");
    ali.resident.blocked = true;
    const { act, clock } = school.app.kernel;
    await act((doing) => notify(doing, inEnglish(ali), { text: "news" }));
    await school.app.settle();
    expect(await personRecord(school, ali)).toMatchObject({ unreachableAt: clock.now() });
  });

  test("a form survives it", async () => {
    const ali = school.person();
    await ali.says("/start");
    await ali.taps("📝 Register");
    await ali.says("علی");
    await ali.blocks();
    await ali.unblocks();
    await ali.says("رضایی");
    expect(ali.screen).toMatch(/Which grade/);
  });
});
