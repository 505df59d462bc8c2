import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { type Need, needsOf, rightIn } from "../../src/bot/tap.ts";
import { onboarding } from "../../src/features/account/settings.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { banForAWhile } from "../../src/features/people/bans.ts";
import { FEATURES } from "../../src/features.ts";
import { frame } from "../../src/frame.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import { doorsOf } from "../../src/together.ts";
import { cardSchool, newcomer } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import {
  type Answer,
  everyPress,
  everyRow,
  type Press,
  Presses,
  type Things,
  without,
} from "../support/rights.ts";
import { thingsOf } from "../support/rights-things.ts";
import { DAY, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

const GROUP = -1_002_100_500_501;
/** Every button of every feature, with what its table of contents says that it takes. */
const { taps } = doorsOf([frame, ...FEATURES]);
const rights = [...new Set(taps.flatMap(needsOf).flatMap((need) => rightIn(need) ?? []))].sort();

let stage: { school: School; shop: Shop };
let school: School;
let presses: Presses;
let ali: Person;
let all: Press[];

const pressesOf = (things: Things) => taps.flatMap((tap) => everyPress(tap, things));
const isFor = (...needs: Need[]) => {
  return (press: Press) => needs.includes(press.need);
};
const isStaffs = ({ need }: Press) => rightIn(need) !== undefined;
const kindOf = ({ button, choice }: Press) => `${button} ${choice}`.trim();
const isOwn = isFor("own");

beforeAll(async () => {
  stage = await cardSchool({ PAYMENT_SANDBOX: "1", ADMIN_GROUP_ID: String(GROUP) });
  school = stage.school;
  school.telegram.group({ id: GROUP, title: "Staff", admins: [school.owner, school.admin] });
  await school.sets(onboarding.welcomeCredits, 0);
  await school.sets(paying.perMinute, 0);
  ali = await newcomer(school);
  presses = new Presses(school);
  all = pressesOf(await thingsOf(stage, ali));
});
afterAll(() => school.close());

/** What was answered that should not have been: each press, with its answer. */
async function wrong(
  pressed: Press[],
  press: (press: Press) => Promise<Answer>,
  isRight: (answer: Answer, press: Press) => boolean,
): Promise<string[]> {
  expect(pressed.length).toBeGreaterThan(0);
  const answers: string[] = [];
  for (const each of pressed) {
    const answer = await press(each);
    if (!isRight(answer, each))
      answers.push(`${each.data} ${each.button} ${each.choice}: ${answer.outcome} ${answer.toast}`);
  }
  return answers;
}

const words = (...keys: TextKey[]) => keys.map((key) => school.says("en", key));
const isNotAllowed = ({ outcome, toast }: Answer) =>
  outcome === "refused" && words("not-allowed").includes(toast);

/** Nobody is told more than that there is no such thing of theirs. */
const NOT_THEIRS = [
  "order-unknown",
  "payment-unknown",
  "receipt-draft-gone",
  "review-not-yours",
  "subscription-over",
] as const;
const isNotTheirs = ({ outcome, toast }: Answer) =>
  outcome === "refused" && words(...NOT_THEIRS).includes(toast);

/** Nothing of it has happened. */
async function nothingChanges(work: () => Promise<void>, ...left: string[]) {
  const before = await everyRow(school, ...left);
  await work();
  expect(await everyRow(school, ...left)).toEqual(before);
}

/** One press of everything that a button can do, of everything that it can be about. */
const oneOfEach = () => [...new Map(all.map((press) => [`${kindOf(press)} ${press.about}`, press])).values()];

describe("is refused, and nothing changes, when", () => {
  test("a student presses what is for staff, or somebody else's", async () => {
    const student = await newcomer(school);
    const by = (press: Press) => presses.press(student, press.data);
    await nothingChanges(async () => {
      expect(await wrong(all.filter(isStaffs), by, isNotAllowed)).toEqual([]);
      expect(await wrong(all.filter(isOwn), by, isNotTheirs)).toEqual([]);
    });
  });

  test("Ali presses what is for staff", async () => {
    const by = ({ data }: Press) => presses.press(ali, data);
    await nothingChanges(async () =>
      expect(await wrong(oneOfEach().filter(isStaffs), by, isNotAllowed)).toEqual([]),
    );
  });

  test("a stranger's very first word is a copied button", async () => {
    let last = 770_000;
    const by = ({ data }: Press) => presses.press({ id: ++last }, data);
    await nothingChanges(
      async () => {
        expect(await wrong(oneOfEach().filter(isStaffs), by, isNotAllowed)).toEqual([]);
        expect(await wrong(oneOfEach().filter(isOwn), by, isNotTheirs)).toEqual([]);
      },
      "people",
      "people_words",
      "events",
    );
  });

  test("staff press what is Ali's", async () => {
    await nothingChanges(async () => {
      const by = ({ data }: Press) => presses.press(school.owner, data);
      expect(await wrong(oneOfEach().filter(isOwn), by, isNotTheirs)).toEqual([]);
    });
  });

  test("somebody is banned", async () => {
    const banned = await newcomer(school);
    const { id = 0 } = (await personRecord(school, banned)) ?? {};
    const { clock, app } = school;
    await app.kernel.act((act) => banForAWhile(act, id, new Date(clock.now().getTime() + DAY)));
    const by = ({ data }: Press) => presses.press(banned, data);
    await nothingChanges(async () =>
      expect(await wrong(oneOfEach(), by, ({ outcome }) => outcome === "refused")).toEqual([]),
    );
  });

  test("a member presses it in the group of the staff", async () => {
    const guest = await newcomer(school);
    const by = ({ data }: Press) => presses.press(guest, data, GROUP);
    const isSilent = ({ toast }: Answer) => toast === "";
    await nothingChanges(async () =>
      expect(await wrong(oneOfEach(), by, (it) => isSilent(it) || isNotAllowed(it))).toEqual([]),
    );
  });

  test("staff press it in any other group", async () => {
    const by = ({ data }: Press) => presses.press(school.owner, data, -1_002_100_500_999);
    const isSilent = ({ toast }: Answer) => ["", ...words("screen-outdated")].includes(toast);
    await nothingChanges(async () => expect(await wrong(oneOfEach(), by, isSilent)).toEqual([]));
  });

  test.each(rights)("an admin has lost %s", async (right) => {
    const by = ({ data }: Press) => presses.press(school.admin, data);
    const notAllowed = school.says("fa", "not-allowed");
    await without(school, [right], () =>
      nothingChanges(async () => {
        const isRight = ({ outcome, toast }: Answer) => outcome === "refused" && toast === notAllowed;
        const theirs = all.filter(({ need }) => need === right);
        expect(await wrong(theirs, by, isRight)).toEqual([]);
      }),
    );
  });
});

/** Presses all of it, what ends something last, and gives what never worked. */
async function pressesAll(by: Person, pressed: Press[]): Promise<string[]> {
  const worked = new Set<string>();
  const notAllowed = [school.says("en", "not-allowed"), school.says("fa", "not-allowed")];
  const inTurn = [...pressed].sort((a, b) => a.ends - b.ends);
  const isRight = ({ outcome, toast }: Answer, press: Press) => {
    if (outcome === "heard") worked.add(kindOf(press));
    return ["heard", "refused"].includes(outcome) && !notAllowed.includes(toast);
  };
  expect(await wrong(inTurn, ({ data }) => presses.press(by, data), isRight)).toEqual([]);
  return [...new Set(pressed.map(kindOf))].filter((kind) => !worked.has(kind));
}

/** What ends a receipt, in the order of the receipts that it ends. */
const DECISIONS = ["receipt-decide approve", "receipt-reason", "receipt-decide another"];

/** Nobody is whose money is under way. */
const FORGOTTEN_LATER = ["forget-person", "forget-for-good"];
/** A file of settings is of whoever has sent it. */
const OF_WHO_SENT_IT = ["settings-import-look", "settings-import-yes"];

describe("works", () => {
  test("for the student whose thing it is", async () => {
    const theirs = all.filter((press) => !isStaffs(press));
    // Money is under way, so they are not forgotten. One picture is answered once: it was sent.
    expect(await pressesAll(ali, theirs)).toEqual([
      "forget-me",
      "receipt-draft another",
      "receipt-draft cancel",
    ]);
  });

  test.each(["owner", "admin"] as const)("for the %s", async (role) => {
    const things = await thingsOf(stage, await newcomer(school));
    const isItsOwn = (press: Press) => {
      const at = DECISIONS.indexOf(kindOf(press));
      return at < 0 || press.about === things.receipt?.[at];
    };
    expect(await pressesAll(school[role], pressesOf(things).filter(isStaffs).filter(isItsOwn))).toEqual([
      ...FORGOTTEN_LATER,
      ...OF_WHO_SENT_IT,
    ]);
  });
});
