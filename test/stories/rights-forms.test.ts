import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import { scenes } from "../../src/bot/schema.ts";
import { rightIn } from "../../src/bot/tap.ts";
import { onboarding } from "../../src/features/account/settings.ts";
import * as tiers from "../../src/features/account/tiers/buttons.ts";
import { importButton } from "../../src/features/control/settings/bundle-buttons.ts";
import * as cashier from "../../src/features/payments/cashier/buttons.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import * as receipts from "../../src/features/payments/receipts/buttons.ts";
import { banForAWhile } from "../../src/features/people/bans.ts";
import { banPersonButton } from "../../src/features/people/everybody/buttons.ts";
import * as shop from "../../src/features/shop/staff/buttons.ts";
import { FEATURES } from "../../src/features.ts";
import { frame } from "../../src/frame.ts";
import type { Person } from "../../src/simulator/index.ts";
import { doorsOf } from "../../src/together.ts";
import { cardSchool, newcomer } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { type Answer, everyRow, Presses, type Things, without } from "../support/rights.ts";
import { FORMS } from "../support/rights-table.ts";
import { thingsOf } from "../support/rights-things.ts";
import { DAY, type School } from "../support/school.ts";

/** Every command and every form of every feature; what a command needs stands beside it. */
const doors = doorsOf([frame, ...FEATURES]);
const COMMANDS = Object.entries(doors.commands).map(([name, command]) => ({ name, ...command }));
const GROUP = -1_002_100_500_777;

let school: School;
let presses: Presses;
let ali: Person;
let things: Things;
let victim: Person;
let victimRow = 0;

beforeAll(async () => {
  const stage = await cardSchool({ PAYMENT_SANDBOX: "1" });
  school = stage.school;
  await school.sets(onboarding.welcomeCredits, 0);
  ali = await newcomer(school);
  things = await thingsOf(stage, ali);
  victim = await newcomer(school);
  victimRow = (await personRecord(school, victim))?.id ?? 0;
  presses = new Presses(school);
});
afterAll(() => school.close());

const one = (key: string, at = 0) => Number(things[key]?.[at] ?? 0);

/** Told in either language, over the screen or in a message: a form asks its question again below it. */
const isNotAllowed = ({ toast, said }: Answer) =>
  [toast, ...said].some(
    (words) => words !== "" && NOT_ALLOWED().some((refusal) => words.startsWith(refusal)),
  );
const NOT_ALLOWED = () => [school.says("en", "not-allowed"), school.says("fa", "not-allowed")];

async function nothingChanges(work: () => Promise<void>, ...left: string[]) {
  const before = await everyRow(school, ...left);
  await work();
  expect(await everyRow(school, ...left)).toEqual(before);
}

describe("commands", () => {
  /** What it could be about, typed behind it. */
  async function about(name: string): Promise<string> {
    if (["ban", "unban", "users"].includes(name)) return String(victim.id);
    const [payment] = await school.app.kernel.db.read
      .select()
      .from(payments)
      .where(eq(payments.id, one("payment")));
    return String(payment?.number);
  }
  const typed = async (name: string) => [`/${name}`, `/${name} ${await about(name)}`];
  const staffs = COMMANDS.map(({ name, need }) => [name, rightIn(need) ?? ""] as const);

  test.each(staffs.filter(([, right]) => right))("/%s is for who has %s", async (name, right) => {
    const student = await newcomer(school);
    const [bare = "", full = ""] = await typed(name);
    await nothingChanges(
      async () => {
        for (const words of [bare, full])
          for (const somebody of [student, ali, { id: 660_000 + words.length }])
            expect(await presses.say(somebody, words)).toSatisfy(isNotAllowed);
        await without(school, [right], async () =>
          expect(await presses.say(school.admin, full)).toSatisfy(isNotAllowed),
        );
      },
      "people",
      "people_words",
      "events",
    );
    expect(isNotAllowed(await presses.say(school.admin, bare))).toBe(false);
    expect(await presses.say(school.owner, full)).toMatchObject({ outcome: "heard" });
  });

  test.each(COMMANDS)(
    "/$name is heard neither in groups nor from who is banned",
    async ({ name, inGroups }) => {
      const banned = await newcomer(school);
      const { id = 0 } = (await personRecord(school, banned)) ?? {};
      const until = new Date(school.clock.now().getTime() + DAY);
      await school.app.kernel.act((act) => banForAWhile(act, id, until));
      const [, full = ""] = await typed(name);
      // Who comes in again is told how long it lasts.
      const told = name === "start" ? [expect.stringContaining("Please wait until")] : [];
      // What counts in groups as well is for staff, and everybody else is refused without a word.
      const unheard = inGroups ? [ali] : [ali, school.owner];
      await nothingChanges(async () => {
        expect(await presses.say(banned, full)).toEqual({ outcome: "refused", toast: "", said: told });
        for (const somebody of unheard)
          expect(await presses.say(somebody, full, GROUP)).toMatchObject({ said: [] });
      });
    },
  );

  test("the others are for everybody", async () => {
    const student = await newcomer(school);
    for (const { name } of COMMANDS.filter(({ need }) => rightIn(need) === undefined))
      expect(await presses.say(student, `/${name}`)).toMatchObject({ outcome: "heard" });
  });
});

/** How a form is opened and filled in; what is not typed is a tap on a button of the form. */
interface Script {
  opens: string;
  answers: (string | { act: "pick" | "skip" | "confirm"; value?: string })[];
}

const pick = (value: string) => ({ act: "pick" as const, value });
const skip = { act: "skip" as const };
const confirm = { act: "confirm" as const };

function scripts(): Record<string, Script> {
  const category = one("category");
  const restock = (how: "one" | "list") => shop.restockButton.pack({ product: one("product", 1), how });
  const paid = one("payment", 2);
  return {
    "receipt-reason": { opens: receipts.wordsButton.pack({ receipt: one("receipt") }), answers: ["No"] },
    "cashier-refund": {
      opens: cashier.shareButton.pack({ payment: paid, share: "whole" }),
      answers: [pick("wallet"), pick("mistake"), skip, confirm],
    },
    "cashier-balance": {
      opens: cashier.balanceButton.pack({ person: one("person") }),
      answers: [pick("IRT"), pick("more"), "5", "A gift", confirm],
    },
    "cashier-assign": {
      opens: cashier.assignButton.pack({ flag: one("flag") }),
      answers: [String(ali.id), confirm],
    },
    "new-product": {
      opens: shop.newGoodsButton.pack(),
      answers: [pick("digital"), pick(String(category)), "A book", skip, "100", skip, "Words", confirm],
    },
    "restock-one": { opens: restock("one"), answers: ["KEY-1000"] },
    "restock-list": { opens: restock("list"), answers: ["KEY-2000\nKEY-2001", pick("lines")] },
    "new-promo": { opens: shop.newPromoButton.pack(), answers: ["NOWRUZ", pick("percent"), "10", confirm] },
    "order-sending": {
      opens: shop.sendOrderButton.pack({ order: one("order", 3) }),
      answers: ["RR123456789IR", confirm],
    },
    "ban-person": {
      opens: banPersonButton.pack({ person: victimRow }),
      answers: [pick("week"), "Rude words", confirm],
    },
    "settings-import": { opens: importButton.pack(), answers: ['{"settings":{}}'] },
    "give-tier": {
      opens: tiers.giveButton.pack({ tier: one("tier", 1) }),
      answers: [String(ali.id), "30", confirm],
    },
  };
}

/** Answers the question that is open. */
async function answers(by: Person, answer: Script["answers"][number]): Promise<Answer> {
  if (typeof answer === "string") return presses.say(by, answer);
  const { read } = school.app.kernel.db;
  const [open] = await read.select().from(scenes).where(eq(scenes.userId, by.id));
  if (!open) throw new Error("no form is open");
  // Safe: the engine of forms is the only writer.
  const { at, since = 0 } = open.state as { at: string; since?: number };
  return presses.press(by, sceneButton.pack({ scene: open.scene, at, since, ...answer }));
}

describe("forms of staff", () => {
  test("the table knows each of them, and each is filled in here", async () => {
    expect(doors.forms.map(({ name }) => name).sort()).toEqual([...FORMS.keys()].sort());
    const staffs = [...FORMS].filter(([, need]) => need !== "everyone").map(([name]) => name);
    expect(Object.keys(scripts()).sort()).toEqual(staffs.sort());
  });

  test.each([...FORMS].filter(([, need]) => need !== "everyone"))(
    "%s: its last step refuses who has lost %s meanwhile, and nobody else",
    async (name, need) => {
      const script = scripts()[name];
      const last = script?.answers.at(-1) ?? "";
      expect(await presses.press(school.admin, script?.opens ?? "")).toMatchObject({ outcome: "heard" });
      for (const answer of script?.answers.slice(0, -1) ?? [])
        expect(await answers(school.admin, answer)).toMatchObject({ outcome: "heard" });
      await without(school, [need], () =>
        nothingChanges(
          async () => expect(await answers(school.admin, last)).toSatisfy(isNotAllowed),
          "scenes",
        ),
      );
      expect(await answers(school.admin, last)).toMatchObject({ outcome: "heard" });
      const { read } = school.app.kernel.db;
      const stays = await read.select().from(scenes).where(eq(scenes.userId, school.admin.id));
      // One after the other is stocked until Done is tapped.
      expect(stays.map(({ scene }) => scene)).toEqual(name === "restock-one" ? [name] : []);
    },
  );
});
