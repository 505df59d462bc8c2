import { describe, expect, test } from "bun:test";
import { fieldsOf, ID_LENGTH, isChosen } from "../../src/bot/button-data.ts";
import { doorOf } from "../../src/bot/centre.ts";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { FEATURES } from "../../src/features.ts";
import { productOf } from "../../src/product.ts";
import type { Person } from "../../src/simulator/index.ts";
import { doorsOf } from "../../src/together.ts";
import { leadingNowhere, shownIn, unmarked } from "../support/doors.ts";
import { troubles } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";
import { sources } from "../support/sources.ts";

const code = await sources("src/*.ts", "src/features/**/*.ts");
const KERNEL = "the kernel";
const featureOf = (path: string) => /^src\/features\/(\w+)\//.exec(path)?.[1];

/** Who imports something of a feature, but for the list that names them all. */
const importersOf = (feature: string): string[] =>
  code
    .filter(({ path }) => path !== "src/features.ts" && featureOf(path) !== feature)
    .filter(({ imports }) => imports.some(({ path }) => featureOf(path) === feature))
    .map(({ path }) => featureOf(path) ?? KERNEL);

/** A feature, and all that cannot be without it. */
function withItsImporters(feature: string, found = new Set<string>()): Set<string> {
  if (found.has(feature)) return found;
  found.add(feature);
  for (const importer of importersOf(feature)) if (importer !== KERNEL) withItsImporters(importer, found);
  return found;
}

const deletable = FEATURES.map(({ name }) => name)
  .filter((name) => !importersOf(name).includes(KERNEL))
  .map((name) => [...withItsImporters(name)]);

test("all but what the kernel imports can be deleted, and what no other feature imports can be deleted alone", () => {
  expect(deletable).toHaveLength(FEATURES.length - 1);
  const alone = deletable.filter(({ length }) => length === 1).flat();
  expect(alone).toEqual(expect.arrayContaining(["account", "control"]));
});

const doors = new Map(doorsOf(productOf(FEATURES)).taps.map(({ button }) => [button.id, button] as const));

/** Which door, and what is chosen in it: other numbers and words lead to more of the same. */
function kindOf(data: string): string {
  const button = doors.get(data.slice(0, ID_LENGTH));
  if (!button) return unmarked(data);
  // Safe: what a button holds is a record by its fields.
  const said = button.unpack(data) as Record<string, unknown>;
  const chosen = fieldsOf(button).filter(isChosen);
  return [button.nameId, ...chosen.map(({ key }) => said[key])].join(" ");
}

/** Says these words, and presses everything that is shown after them, and after that. */
async function walks(school: School, person: Person, words: string[]): Promise<void> {
  const { calls } = school.telegram;
  const known = new Set<string>();
  let seen = calls.length;
  const pressesAll = async () => {
    const shown = [...shownIn(calls.slice(seen))].filter((data) => !known.has(kindOf(data)));
    seen = calls.length;
    for (const data of shown) known.add(kindOf(data));
    for (const data of shown) {
      await person.forgesTap(data);
      await pressesAll();
    }
  };
  for (const each of words) {
    await person.says(each);
    await pressesAll();
  }
}

describe("without", () => {
  test.each([[], ...deletable].map((gone) => [gone.join(", ") || "nothing", gone] as const))(
    "%s the product starts, and everything that is shown can be pressed",
    async (_, gone) => {
      const school = await School.open({ product: FEATURES.filter(({ name }) => !gone.includes(name)) });
      const { features } = school.app.kernel;
      if (!gone.includes("students")) await school.sets(schoolSettings.rules, "Be kind.");
      const commands = Object.keys(doorsOf(features).commands).map((name) => `/${name}`);

      await walks(school, school.person(), ["/start", "/menu", "hello", ...commands]);
      await walks(school, school.owner, ["/start", "/admin", ...commands]);
      await school.passes(DAY);

      expect(await troubles(school)).toEqual([]);
      const shown = shownIn(school.telegram.calls);
      expect(leadingNowhere(shown, { features })).toEqual([]);
      for (const { to } of features.flatMap(({ home = [], admin = [] }) => [...home, ...admin.map(doorOf)]))
        expect(shown).toContain(to);
      await school.close();
    },
    120_000,
  );
});
