import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { doorsOf, toCard, toList } from "../../src/bot/desk/doors.ts";
import { banDesk } from "../../src/features/people/banned/desk.ts";
import { banForAWhile } from "../../src/features/people/bans.ts";
import { cardButton, listButton } from "../../src/features/students/buttons.ts";
import { studentDesk } from "../../src/features/students/roll/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { pays } from "../support/paying.ts";
import { openForm, personRecord, studentRecord, trail } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  await school.admin.says("/start");
});
beforeEach(async () => {
  ali = school.person();
  await registers(school, ali);
});
afterAll(() => school.endsWell());

const isBanned = async (person: { id: number }) => Boolean((await personRecord(school, person))?.bannedAt);

describe("a ban", () => {
  test("from the card: asked once, shown on the card, lifted there", async () => {
    const { owner } = school;
    await owner.says("/students");
    await owner.taps("علی رضایی");
    await owner.taps("🚫 Ban");
    expect(owner.screen).toMatch(/Ban .*علی رضایی.*\?/);
    expect(await isBanned(ali)).toBe(false);
    await owner.taps("🚫 Ban");
    expect(owner.toasts.at(-1)?.text).toBe("Banned.");
    expect(owner.screen).toMatch(/Banned since/);
    expect(await isBanned(ali)).toBe(true);

    await owner.taps("Lift the ban");
    expect(owner.toasts.at(-1)?.text).toMatch(/lifted/);
    expect(owner.screen).not.toMatch(/Banned since/);
    expect(await isBanned(ali)).toBe(false);
  });

  test("by command with an id, also in Persian digits, and a reason", async () => {
    await school.owner.says(`/ban ${ali.id} spam in the group`);
    expect(school.owner.screen).toMatch(/Ali.* is banned[\s\S]*Reason: .*spam in the group/);
    expect(await personRecord(school, ali)).toMatchObject({
      banReason: "spam in the group",
      bannedUntil: null,
    });

    const persian = String(ali.id).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));
    await school.admin.says(`/unban ${persian}`);
    expect(school.admin.screen).toMatch(/مسدودی .*Ali.* برداشته شد/);
    expect(await personRecord(school, ali)).toMatchObject({ bannedAt: null, banReason: null });
  });

  test("for good outlasts the machine's own, which it gives at the same moment for too much haste", async () => {
    await school.owner.says(`/ban ${ali.id} selling answers`);
    const { id = 0 } = (await personRecord(school, ali)) ?? {};
    const until = new Date(school.clock.now().getTime() + 3_600_000);
    await school.app.kernel.act((act) => banForAWhile(act, id, until));
    expect(await personRecord(school, ali)).toMatchObject({
      banReason: "selling answers",
      bannedUntil: null,
    });
  });

  test("by a reply in a group", async () => {
    const group = school.telegram.group({ members: [ali, school.owner] });
    const { message_id } = await group.person(ali).says("buy now!!!");
    await group.person(school.owner).says("/ban", { replyTo: message_id });
    expect(await isBanned(ali)).toBe(true);
    await group.person(school.owner).says("/unban", { replyTo: message_id });
    expect(await isBanned(ali)).toBe(false);
  });

  test("is written down with who did it to whom", async () => {
    await school.owner.says(`/ban ${ali.id} because of رضایی`);
    await school.owner.says(`/unban ${ali.id}`);
    const [banned, freed] = (await trail(school)).slice(-2);
    const actorId = (await personRecord(school, school.owner))?.id;
    const subject = `person:${(await personRecord(school, ali))?.id}`;
    expect([banned, freed]).toMatchObject([
      { action: "person.banned", actorId, subject, details: {} },
      { action: "person.unbanned", actorId, subject, details: {} },
    ]);
  });

  test.each([
    ["/ban", /Whom\?/],
    ["/ban somebody", /Whom\?/],
    ["/ban \u200e4242424242\u200f", /do not know this person/],
    ["/unban", /Whom\?.*\/unban 123456789/],
    ["/unban 4242424242", /do not know this person/],
  ])("%s says what is missing", async (command, words) => {
    await school.owner.says(command);
    expect(school.owner.screen).toMatch(words);
  });

  test("a second ban and a lift of none are told so", async () => {
    await school.owner.says(`/unban ${ali.id}`);
    expect(school.owner.screen).toMatch(/not banned/);
    await school.owner.says(`/ban ${ali.id}`);
    await school.owner.says(`/ban ${ali.id}`);
    expect(school.owner.screen).toMatch(/already banned/);
  });

  test("staff cannot be banned, neither by command nor by a forged button, also where they are students", async () => {
    for (const somebody of [school.owner, school.admin]) {
      await school.owner.says(`/ban ${somebody.id}`);
      expect(school.owner.screen).toMatch(/Staff cannot be banned/);
      await registers(school, somebody, somebody === school.owner ? "en" : "fa", { firstName: "سارا" });
      const id = (await studentRecord(school, somebody))?.id ?? 0;
      await school.owner.forgesTap(
        doorsOf(studentDesk).deed.pack({ id: String(id), deed: "ban", sure: true }),
      );
      expect(school.owner.toasts.at(-1)?.text).toMatch(/Staff cannot be banned/);
      expect(await isBanned(somebody)).toBe(false);
    }
  });
});

describe("the list of who is banned", () => {
  const listed = () => school.owner.buttons.filter((label) => label.includes(" · "));

  test("shows everybody who is shut out now, the latest first, with why and until when; the ban is lifted there", async () => {
    const { owner, clock } = school;
    const vali = school.person({ first_name: "Vali", username: "vali" });
    await vali.says("/start");
    await owner.says(`/ban ${vali.id} spam & <noise>`);
    await clock.advance(60_000);
    const nasrin = school.person({ first_name: "Nasrin" });
    await nasrin.says("/start");
    const { id = 0 } = (await personRecord(school, nasrin)) ?? {};
    const until = new Date(clock.now().getTime() + 3_600_000);
    await school.app.kernel.act((act) => banForAWhile(act, id, until));

    await owner.says("/admin");
    await owner.taps("👥 People");
    await owner.taps("Bans");
    expect(listed().slice(0, 2)).toEqual([
      expect.stringContaining("Nasrin"),
      expect.stringContaining("Vali"),
    ]);
    await owner.taps("Nasrin");
    expect(owner.screen).toMatch(/Banned since[\s\S]*Until .*21 Mar, /);
    expect(owner.screen).not.toMatch(/Reason/);
    await owner.taps("Back");
    await owner.taps("Vali");
    expect(owner.screen).toMatch(/Vali[\s\S]*@vali[\s\S]*Until it is lifted\s+Reason: .*spam & <noise>/);
    await owner.taps("Lift the ban");
    expect(owner.toasts.at(-1)?.text).toMatch(/lifted/);
    expect(await isBanned(vali)).toBe(false);
    expect(owner.sees("Vali")).toBe(false);

    // A ban that is over by itself is none.
    await clock.advance(3_600_000);
    await owner.forgesTap(toList(banDesk));
    expect(owner.sees("Nasrin")).toBe(false);
    await owner.forgesTap(toCard(banDesk, id));
    expect(owner.toasts.at(-1)?.text).toMatch(/not banned/);
    expect(owner.screen).toMatch(/Bans/);
  });
});

describe("who is banned", () => {
  beforeEach(async () => {
    await school.owner.says(`/ban ${ali.id}`);
  });

  test("hears why when knocking, and is otherwise met with silence", async () => {
    const heard = ali.messages.length;
    await ali.says("hello?");
    await ali.says("/profile");
    await ali.sendsPhoto();
    expect(ali.messages).toHaveLength(heard);
    await ali.says("/start");
    expect(ali.screen).toMatch(/closed to you since/);
    expect(ali.buttons).toEqual([]);
  });

  test("taps in vain, and is told why", async () => {
    await ali.taps("👤 Profile");
    expect(ali.toasts.at(-1)).toMatchObject({
      text: expect.stringMatching(/closed to you since/),
      alert: true,
    });
    expect(ali.sees("Your profile")).toBe(false);
  });

  test("can still pay: the money is theirs, and they are told", async () => {
    expect(await pays(school, ali)).toBe(100);
    expect(ali.screen).toMatch(/100/);
  });

  test("uses everything again once the ban is lifted", async () => {
    await school.owner.says(`/unban ${ali.id}`);
    await ali.says("/profile");
    expect(ali.screen).toMatch(/Your profile/);
  });
});

describe("who is not staff", () => {
  test.each(["/students", "/students علی", "/ban 9001", "/ban", "/unban 9001"])(
    "may not say %s",
    async (command) => {
      await ali.says(command);
      expect(ali.screen).toMatch(/You do not have permission/);
      expect(await isBanned(school.owner)).toBe(false);
    },
  );

  test("gets nowhere with forged staff buttons", async () => {
    const zahra = school.person({ first_name: "Zahra" });
    await registers(school, zahra, "en", { firstName: "زهرا", lastName: "کریمی" });
    const student = (await studentRecord(school, zahra))?.id ?? 0;
    const person = (await personRecord(school, zahra))?.id ?? 0;
    const { find, deed } = doorsOf(studentDesk);
    const trailed = (await trail(school)).length;
    const forgeries = [
      listButton.pack({}),
      cardButton.pack({ student }),
      toList(studentDesk),
      find.pack(),
      toCard(studentDesk, student),
      deed.pack({ id: String(student), deed: "ban" }),
      ...["ban", "unban"].map((name) => deed.pack({ id: String(student), deed: name, sure: true })),
      toList(banDesk),
      toCard(banDesk, person),
      doorsOf(banDesk).deed.pack({ id: String(person), deed: "lift" }),
    ];
    for (const forgery of forgeries) {
      await ali.forgesTap(forgery);
      expect(ali.toasts.at(-1)).toMatchObject({
        text: expect.stringMatching(/not have permission/),
        alert: true,
      });
    }
    expect(ali.heard(/کریمی|Ban this person/)).toEqual([]);
    expect(await openForm(school, ali)).toBeUndefined();
    expect(await isBanned(zahra)).toBe(false);
    expect((await trail(school))[trailed]).toMatchObject({ action: "press.forged" });
  });
});
