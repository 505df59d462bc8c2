import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { scene } from "../../src/bot/scene.ts";
import { enter } from "../../src/bot/scene-run.ts";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import { scenes } from "../../src/bot/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { openForm, openSince } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;
let given: Record<string, unknown>[] = [];

/** Gives something to somebody: the buttons are the same, whoever it is about. */
const giving = scene<{ to: string }>("of-a-story-giving")
  .ask(
    "what",
    ({ draft }) => ({ text: `What does ${draft.to} get?` }),
    ({ text = "" }) => text,
  )
  .review((_, { to, what }) => ({ text: `${what} for ${to}?` }))
  .done(async (_, draft) => {
    given.push(draft);
    return { text: `${draft.to} has it.` };
  });

const lending = scene("of-a-story-lending")
  .choose(
    "what",
    () => ({ text: "What is lent?" }),
    () => [{ id: "book", label: "A book" }],
  )
  .done(async () => ({ text: "It is lent." }));

const feature = featureOf({
  texts: ["of-a-story-giving-confirm = Give it", "of-a-story-giving-edit-what = Another thing"].join("\n"),
  forms: [giving, lending],
  commands: {
    give: (turn) => enter(turn, giving, { known: { to: turn.args } }),
    lend: (turn) => enter(turn, lending),
  },
});

beforeAll(async () => {
  school = await School.open({ features: [feature] });
});
beforeEach(async () => {
  given = [];
  sara = school.person();
  await sara.says("/start");
});
afterAll(() => school.endsWell());

const shown = () => sara.messages.at(-1)?.message_id ?? 0;
const isOutdated = () => sara.toasts.at(-1)?.text === school.says("en", "screen-outdated");

/** The last look at what somebody gets, and the message that it stands in. */
async function looksAt(to: string, what: string): Promise<number> {
  await sara.says(`/give ${to}`);
  await sara.says(what);
  expect(sara.screen).toContain(`${what} for ${to}?`);
  return shown();
}

describe("a button of an older form", () => {
  test("about another thing says so and does nothing; the newer one stands below, and goes on", async () => {
    const older = await looksAt("Ali", "a kite");
    const newer = await looksAt("Zahra", "a drum");
    await sara.tapsOn(older, "Give it");
    expect(isOutdated()).toBe(true);
    expect(given).toEqual([]);
    expect(sara.screen).toContain("a drum for Zahra?");
    expect(shown()).toBeGreaterThan(newer);

    // A finger that is quick taps twice: what it sees there is still the older one, and the newer one stands below already.
    const below = shown();
    await sara.tapsOn(older, "Give it");
    expect(isOutdated()).toBe(true);
    expect(shown()).toBe(below);
    expect(given).toEqual([]);
    await sara.tapsOn(newer, "Give it");
    expect(given).toEqual([{ to: "Zahra", what: "a drum" }]);
  });

  test("neither stops the newer one nor changes its answers", async () => {
    const older = await looksAt("Ali", "a kite");
    await looksAt("Zahra", "a drum");
    for (const label of ["Another thing", school.says("en", "cancel")]) {
      await sara.tapsOn(older, label);
      expect(isOutdated()).toBe(true);
    }
    await sara.taps("Give it");
    expect(given).toEqual([{ to: "Zahra", what: "a drum" }]);
  });

  test("leads to the one that is open, also when that is of another kind", async () => {
    const older = await looksAt("Ali", "a kite");
    await sara.says("/lend");
    await sara.tapsOn(older, "Give it");
    expect(isOutdated()).toBe(true);
    expect(sara.screen).toContain("What is lent?");
    await sara.taps("A book");
    expect(sara.screen).toContain("It is lent.");
    expect(given).toEqual([]);
  });

  test("does nothing either when its answers have changed since it was shown", async () => {
    const first = await looksAt("Ali", "a kite");
    await sara.says("yes, please");
    expect(shown()).toBeGreaterThan(first);
    await sara.taps("Another thing");
    await sara.says("a hundred kites");
    await sara.tapsOn(first, "Give it");
    expect(isOutdated()).toBe(true);
    expect(given).toEqual([]);
    await sara.taps("Give it");
    expect(given).toEqual([{ to: "Ali", what: "a hundred kites" }]);
  });
});

describe("a form that has come to its end", () => {
  test("keeps what it has brought on the screen when a quick finger taps its yes twice", async () => {
    const look = await looksAt("Ali", "a kite");
    const yes = sceneButton.pack({
      ...{ scene: giving.name, at: "review", act: "confirm" },
      since: await openSince(school, sara),
    });
    await sara.tapsOn(look, "Give it");
    expect(sara.screen).toContain("Ali has it.");
    await sara.forgesTap(yes);
    expect(isOutdated()).toBe(true);
    expect(given).toHaveLength(1);
    expect(sara.screen).toContain("Ali has it.");
  });

  test("leads on from its old buttons once that is no finger's haste any more", async () => {
    const look = await looksAt("Ali", "a kite");
    const since = await openSince(school, sara);
    await sara.tapsOn(look, "Give it");
    await school.passes(5000);
    await sara.forgesTap(sceneButton.pack({ scene: giving.name, at: "review", act: "confirm", since }));
    expect(sara.screen).not.toContain("Ali has it.");
  });
});

describe("a button of a release that did not mark its forms", () => {
  const old = (act: "confirm" | "cancel") => sceneButton.pack({ scene: giving.name, at: "review", act });

  /** As the former release has left it. */
  async function isOfBefore() {
    const { state } = (await openForm(school, sara)) ?? {};
    const { since: _, ...unmarked } = state as { since: number };
    await school.app.kernel.act(({ tx }) =>
      tx
        .update(scenes)
        .set({ state: unmarked })
        .where(and(eq(scenes.userId, sara.id), eq(scenes.chatId, sara.id))),
    );
  }

  test("still counts in the form that was open then", async () => {
    await looksAt("Ali", "a kite");
    await isOfBefore();
    await sara.forgesTap(old("confirm"));
    expect(given).toEqual([{ to: "Ali", what: "a kite" }]);
  });

  test("and in no form that was opened later", async () => {
    await looksAt("Ali", "a kite");
    await sara.forgesTap(old("confirm"));
    expect(isOutdated()).toBe(true);
    expect(given).toEqual([]);
    await sara.forgesTap(old("cancel"));
    await sara.taps("Give it");
    expect(given).toEqual([{ to: "Ali", what: "a kite" }]);
  });
});

describe("a form that a former release has left at a last look which this one does not have", () => {
  beforeEach(async () => {
    await sara.says("/lend");
    const { state } = (await openForm(school, sara)) ?? {};
    const looking = { ...(state as object), at: "review", draft: { what: "book" } };
    await school.app.kernel.act(({ tx }) =>
      tx
        .update(scenes)
        .set({ state: looking })
        .where(and(eq(scenes.userId, sara.id), eq(scenes.chatId, sara.id))),
    );
  });

  test("is over once something is typed, and is not silent", async () => {
    await sara.says("well?");
    expect(sara.screen).toContain(school.says("en", "screen-outdated"));
    expect(await openForm(school, sara)).toBeUndefined();
  });

  test("ends with its own yes", async () => {
    const since = await openSince(school, sara);
    await sara.forgesTap(sceneButton.pack({ scene: lending.name, at: "review", act: "confirm", since }));
    expect(sara.screen).toContain("It is lent.");
  });
});
