import { expect, test } from "bun:test";
import { toCreate } from "../../src/bot/desk/doors.ts";
import { create, desk, fact } from "../../src/desk/desk.ts";
import { words } from "../../src/desk/kinds.ts";
import { featureOf } from "../support/feature.ts";
import { troubles } from "../support/records.ts";
import { School } from "../support/school.ts";

const kept: string[] = [];

/** Notes that say nothing are called so. */
const notes = desk<string>({
  name: "notes",
  right: "notes.keep",
  ids: "words",
  idOf: (note) => note,
  page: async () => ({ rows: kept, previous: undefined, next: undefined }),
  one: async (_act, _by, id) => String(id),
  heading: (t) => t("notes"),
  facts: (_, note) => [[fact("note", note, note)]],
  create: create<{ note: string | null }>({
    label: "notes",
    asks: {
      note: { ...words(String), empty: { value: "quiet", label: "desk-remove" }, ask: (t) => t("notes") },
    },
    async run(_act, _by, { note }) {
      kept.push(String(note));
      return String(note);
    },
  }),
});

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    notes: never;
  }
}

test("what is left empty of something new is what its question says that it is then", async () => {
  const feature = featureOf({ texts: "notes = Notes", rights: { "notes.keep": ["owner"] }, desks: [notes] });
  const school = await School.open({ features: [feature] });
  const { owner } = school;
  await owner.says("/start");
  await owner.forgesTap(toCreate(notes));
  await owner.taps("Remove");
  await owner.forgesTap(toCreate(notes));
  await owner.says("loud");
  expect(kept).toEqual(["quiet", "loud"]);
  expect(await troubles(school)).toEqual([]);
  await school.close();
});
