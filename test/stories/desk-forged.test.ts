import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { fieldsOf } from "../../src/bot/button-data.ts";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { desksOf } from "../support/desk-json.ts";
import { MOST_BYTES, packed, shownIn } from "../support/doors.ts";
import { cardSchool, newcomer } from "../support/receipts.ts";
import { type Answer, Presses } from "../support/rights.ts";
import { thingsOf } from "../support/rights-things.ts";
import type { School } from "../support/school.ts";

let school: School;
let ali: Person;
let presses: Presses;
/** What was queued since it was looked at last. */
let queued: { params: Record<string, unknown> }[] = [];

beforeAll(async () => {
  const stage = await cardSchool({ PAYMENT_SANDBOX: "1" });
  school = stage.school;
  ali = await newcomer(school);
  await thingsOf(stage, ali);
  presses = new Presses(school);
  school.app.kernel.onCommit((calls) => queued.push(...calls));
});
afterAll(() => school.close());

/** Buttons too long for Telegram that are shown while something is done. */
async function tooLongIn(doing: () => Promise<Answer>): Promise<{ answer: Answer; tooLong: string[] }> {
  queued = [];
  const answer = await doing();
  return { answer, tooLong: [...shownIn(queued)].filter((data) => Buffer.byteLength(data) > MOST_BYTES) };
}

/** What is said of a list in a button: words of any length, and numbers as large as there are. */
const FORGED = ["x".repeat(57), String(Number.MAX_SAFE_INTEGER)];

/** The buttons of a desk that say something of a list, with nothing true in them. */
function forgedOf(desk: Desk, id: string): string[] {
  const { list, table, find, card, deed } = doorsOf(desk);
  const doors = [
    list,
    ...(desk.columns ? [table] : []),
    ...(desk.search ? [find] : []),
    ...(desk.cardAt ? [] : [card, ...(desk.deeds ? [deed] : [])]),
  ];
  return doors.flatMap((door) =>
    fieldsOf(door)
      .filter(({ default: usual }) => usual === "")
      .flatMap(({ key }) =>
        FORGED.map((word) => {
          const [name = ""] = Object.keys(desk.deeds ?? {});
          const needed = { id, deed: name, sure: false };
          return packed(door, { ...(door === card || door === deed ? needed : {}), [key]: word });
        }),
      ),
  );
}

describe("whatever somebody sends in the place of a desk's button", () => {
  test("no button of what is shown is longer than Telegram takes", async () => {
    for (const desk of desksOf(school))
      for (const data of forgedOf(desk, desk.ids === "words" ? "receipt-escalate-hours" : "1")) {
        const { tooLong } = await tooLongIn(() => presses.press(school.owner, data));
        expect([desk.name, data, tooLong]).toEqual([desk.name, data, []]);
      }
  }, 120_000);

  test("a filter that there is not is none, and the list shows what it usually shows", async () => {
    const desk = desksOf(school).find(({ name }) => name === "settings");
    if (!desk) throw new Error("no settings");
    const usual = await presses.press(school.owner, doorsOf(desk).list.pack({}));
    const forged = doorsOf(desk).list.pack({ filter: "of nothing" });
    expect(await presses.press(school.owner, forged)).toEqual(usual);
  });
});

test("a very long search leads to buttons that Telegram takes", async () => {
  for (const desk of desksOf(school).filter(({ search }) => search))
    for (const typed of ["a".repeat(4000), "я".repeat(2000), "۹".repeat(300), "= ; \\".repeat(50)]) {
      await presses.press(school.owner, doorsOf(desk).find.pack({}));
      const { tooLong } = await tooLongIn(() => presses.say(school.owner, typed));
      expect([desk.name, typed.slice(0, 9), tooLong]).toEqual([desk.name, typed.slice(0, 9), []]);
    }
});
