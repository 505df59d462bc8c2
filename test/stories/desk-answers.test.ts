import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { Type } from "@sinclair/typebox";
import { doorsOf, toCreate } from "../../src/bot/desk/doors.ts";
import { create, desk, fact, field, type Kind } from "../../src/desk/desk.ts";
import { words } from "../../src/desk/kinds.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { School } from "../support/school.ts";

/** What reached a rule. */
const written: unknown[] = [];

/** One of two sizes, which is a number and not the word on the button. */
const size = <Item>(): Kind<Item, number> => ({
  schema: Type.Integer(),
  reads: ({ choice }) => Number(choice),
  choices: async () => ["1", "2"].map((id) => ({ id, label: `size ${id}` })),
});

const notes = desk<string>({
  name: "notes",
  title: "notes",
  right: "notes.keep",
  ids: "words",
  idOf: (note) => note,
  page: async () => ({ rows: ["one"], previous: undefined, next: undefined }),
  one: async (_act, _by, id) => String(id),
  heading: (t) => t("notes"),
  facts: (_, note) => [[fact("note", note, note)]],
  fields: {
    size: field<string, number>({
      ...size(),
      label: "notes",
      ask: (t) => t("notes"),
      stands: () => written.length,
      write: async (_act, _by, _id, value) => void written.push(value),
    }),
  },
  create: create<{ note: string | null; size: number }>({
    label: "notes",
    asks: {
      note: { ...words(String), empty: { value: "quiet", label: "desk-remove" }, ask: (t) => t("notes") },
      size: { ...size(), ask: (t) => t("notes") },
    },
    async run(_act, _by, values) {
      written.push(values);
      return "one";
    },
  }),
});

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    notes: never;
  }
}

let school: School;
let owner: Person;
beforeAll(async () => {
  const feature = featureOf({ texts: "notes = Notes", rights: { "notes.keep": ["owner"] }, desks: [notes] });
  school = await School.open({ features: [feature] });
  ({ owner } = school);
  await owner.says("/start");
});
beforeEach(() => {
  written.length = 0;
});
afterAll(() => school.endsWell());

test("what is left empty of something new is what its question says that it is then", async () => {
  await owner.forgesTap(toCreate(notes));
  await owner.taps("Remove");
  await owner.taps("size 2");
  await owner.forgesTap(toCreate(notes));
  await owner.says("loud");
  await owner.taps("size 1");
  expect(written).toEqual([
    { note: "quiet", size: 2 },
    { note: "loud", size: 1 },
  ]);
});

test("what is chosen is read like what is typed, before a rule gets it", async () => {
  await owner.forgesTap(doorsOf(notes).edit.pack({ id: "one", field: "size" }));
  await owner.taps("size 2");
  expect(written).toEqual([2]);
});
