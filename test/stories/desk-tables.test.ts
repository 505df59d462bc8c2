import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toList } from "../../src/bot/desk/doors.ts";
import { column } from "../../src/desk/columns.ts";
import { desk } from "../../src/desk/desk.ts";
import { pageIn, placeOf } from "../../src/desk/paging.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { contentOf } from "../support/files.ts";
import { personRecord, trail } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;

/** As many numbers as its filter says, from one on. */
const numbers = desk<number>({
  name: "numbers",
  title: "numbers",
  right: "numbers.read",
  idOf: (number) => number,
  async page(_act, _by, { filter, from = 1, size = 8 }) {
    const [first, last] = [Number(from), Number(filter)];
    const rows = Array.from({ length: Math.min(size, last - first + 1) }, (_, at) => first + at);
    const next = first + rows.length;
    return { rows, previous: undefined, next: next <= last ? next : undefined };
  },
  one: async (_act, _by, id) => Number(id),
  heading: (t) => t("numbers"),
  facts: () => [],
  filters: { values: ["1200", "50001", "9"], usual: "1200", label: (_, value) => value },
  columns: {
    number: column("numbers", (number) => number),
    isEven: column("numbers", (number) => number % 2 === 0),
  },
});

/** A list that changes while its table is made, once a page of it is read. */
let standing: number[] = [];
let known: number[] | undefined;
let meanwhile: (() => void) | undefined;

const queue = desk<number>({
  name: "queue",
  title: "numbers",
  right: "numbers.read",
  idOf: (number) => number,
  async page(_act, _by, wanted) {
    const page = pageIn(standing, (number) => number, placeOf(wanted), known);
    meanwhile?.();
    return page;
  },
  one: async (_act, _by, id) => Number(id),
  heading: (t) => t("numbers"),
  facts: () => [],
  columns: { number: column("numbers", (number) => number) },
});

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    numbers: never;
  }
}

beforeAll(async () => {
  const feature = featureOf({
    texts: "numbers = Numbers",
    rights: { "numbers.read": ["owner"] },
    desks: [numbers, queue],
  });
  school = await School.open({ features: [feature] });
  sara = school.owner;
  await sara.says("/start");
});
afterAll(() => school.endsWell());

const taken = async () => (await trail(school)).filter(({ action }) => action === "desk.table-taken");

async function asks(filter: string) {
  await sara.forgesTap(toList(numbers, { filter }));
  await sara.taps("⬇️ As a table");
  await school.app.settle();
  return sara.messages.at(-1);
}

test("a table has all that the list has as it is filtered, over all its pages", async () => {
  const file = (await asks("1200"))?.document;
  const lines = (await contentOf(school, file?.file_id ?? "")).trim().split("\r\n");
  expect(lines).toHaveLength(1201);
  expect(lines.slice(-2)).toEqual(["1199,No", "1200,Yes"]);
});

test("who took which list, narrowed to what and how long it was, is written down once it was sent", async () => {
  const [entry, ...others] = await taken();
  expect(others).toEqual([]);
  const { id: actorId } = (await personRecord(school, sara)) ?? {};
  expect(entry).toMatchObject({ actorId, subject: "desk:numbers", details: { rows: 1200, filter: "1200" } });
});

test("one that is too large is not made in silence: it is said, and how it becomes smaller", async () => {
  const answer = await asks("50001");
  expect(answer?.document).toBeUndefined();
  expect(answer?.text).toContain("too much for one table: filter the list first");
  expect(await taken()).toHaveLength(1);
});

test("who asks for another part while the first is on its way gets both", async () => {
  const sent = () => sara.messages.filter(({ document }) => document).length;
  const before = sent();
  const recovers = school.telegram.faults.add({ kind: "down" }, { method: "sendDocument" });
  await asks("1200");
  await asks("9");
  await asks("9");
  recovers();
  for (let minute = 0; minute < 5; minute++) await school.passes(60_000);
  expect(sent()).toBe(before + 2);
  // Both are due at once: which comes first is nobody's promise.
  const rows = (await taken()).map(({ details }) => Number(details.rows));
  expect(rows.toSorted((one, other) => one - other)).toEqual([9, 1200, 1200]);
});

test("one that Telegram takes from nobody, for its size, is told at once", async () => {
  const before = (await taken()).length;
  const tooLarge = { kind: "error", code: 413, description: "Request Entity Too Large" } as const;
  const recovers = school.telegram.faults.add(tooLarge, { method: "sendDocument" });
  expect((await asks("9"))?.text).toContain("too much for one table: filter the list first");
  recovers();
  expect(await taken()).toHaveLength(before);
});

test("one that cannot be sent, however often it is tried, is not waited for in vain", async () => {
  const recovers = school.telegram.faults.add({ kind: "down" }, { method: "sendDocument" });
  await asks("9");
  for (let at = 0; at < 8; at++) await school.passes(10 * 60_000);
  recovers();
  expect(sara.heard(/The table could not be sent/)).toHaveLength(1);
});

test("one that Telegram refuses for another reason is not waited for in vain either", async () => {
  const recovers = school.telegram.faults.add(
    { kind: "error", code: 400, description: "Bad Request: wrong file" },
    { method: "sendDocument" },
  );
  await asks("9");
  recovers();
  expect(sara.screen).toContain("The table could not be sent");
});

test("who may not see the list any more, once it can be sent, gets none", async () => {
  const before = (await taken()).length;
  const recovers = school.telegram.faults.add({ kind: "down" }, { method: "sendDocument" });
  await asks("9");
  const right = { role: "owner", permission: "numbers.read" } as const;
  const { act } = school.app.kernel;
  await act(({ tx }) => tx.delete(rolePermissions).where(eq(rolePermissions.permission, right.permission)));
  recovers();
  await school.passes(10 * 60_000);
  await act(({ tx }) => tx.insert(rolePermissions).values(right));
  await school.app.kernel.refresh();
  expect(sara.messages.at(-1)?.document).toBeUndefined();
  expect(sara.screen).toBe(school.says("en", "not-allowed"));
  expect(await taken()).toHaveLength(before);
});

/** Takes a list of so many away as a table, of which something goes once its first page is read. */
async function takes(count: number, gone: number, isKnown: boolean): Promise<string[]> {
  standing = Array.from({ length: count }, (_, at) => at + 1);
  known = undefined;
  meanwhile = undefined;
  await sara.forgesTap(toList(queue));
  meanwhile = () => {
    known = isKnown ? standing : undefined;
    standing = standing.filter((number) => number !== gone);
    meanwhile = undefined;
  };
  await sara.taps("⬇️ As a table");
  await school.app.settle();
  const file = sara.messages.at(-1)?.document;
  return (await contentOf(school, file?.file_id ?? "")).trim().split("\r\n").slice(1);
}

test.each([
  ["and nobody knows where it stood", 1200, 501, false],
  ["and it was the last", 501, 501, true],
  ["and others follow it", 1200, 501, true],
])(
  "no row stands in a table twice when the one that a page begins with goes, %s",
  async (_, count, gone, isKnown) => {
    const lines = await takes(count, gone, isKnown);
    const left = Array.from({ length: count }, (_, at) => at + 1).filter((number) => number !== gone);
    expect(lines).toEqual(left.map(String));
    expect((await taken()).at(-1)?.details.rows).toBe(left.length);
  },
);
