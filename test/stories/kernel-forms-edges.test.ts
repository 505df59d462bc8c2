import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { ButtonData } from "../../src/bot/button-data.ts";
import { scene } from "../../src/bot/scene.ts";
import { enter } from "../../src/bot/scene-run.ts";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import { tap } from "../../src/bot/tap.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { openSince } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";

let school: School;
let ali: Person;
let finished: Record<string, unknown> | undefined;

const ask = (text: string) => () => ({ text });

const questions = scene("trip")
  .ask("name", ask("Who goes?"), ({ text = "" }) => text)
  .choose("way", ask("How?"), () => [
    { id: "bus", label: "By bus" },
    { id: "train", label: "By train" },
    ...Array.from({ length: 10 }, (_, number) => ({ id: `line-${number}`, label: `By line ${number}` })),
  ]);

const done = async (_: unknown, draft: Record<string, unknown>) => {
  finished = draft;
  return { text: "Have a good trip." };
};
const before = questions.review(() => ({ text: "Shall we go?" })).done(done);
/** The same form in a later version of the product, which asks one more thing. */
const after = questions
  .ask("meal", ask("What do you eat?"), ({ text = "" }) => text)
  .review(() => ({ text: "Shall we go and eat?" }))
  .done(done);

const TRIP = { name: "Ali", way: "bus" };
const texts = [
  ...["name", "way", "meal"].map((key) => `trip-edit-${key} = Change ${key}`),
  "trip-confirm = Let us go",
].join("\n");

const shoutButton = new ButtonData("of-a-story-shout");
/** The character at the place where it has to be cut does not fit. */
const LONG = `${"x".repeat(199)}🚂 is the longest of all trains`;

const trips = featureOf({
  texts,
  forms: [before],
  commands: {
    trip: (turn) => enter(turn, before),
    change: (turn) => enter(turn, before, { draft: TRIP, at: "way" }),
  },
  taps: [tap(shoutButton, "everyone", (turn) => turn.toast(LONG))],
});

beforeAll(async () => {
  school = await School.open({ features: [trips] });
});
beforeEach(async () => {
  finished = undefined;
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.endsWell());

async function forges(at: string, act: "back" | "confirm" | "edit", value?: string) {
  const since = await openSince(school, ali);
  await ali.forgesTap(sceneButton.pack({ scene: "trip", at, act, since, ...(value && { value }) }));
}

test("a form is open up to its last moment, and from its very end on it is over", async () => {
  await ali.says("/trip");
  await school.clock.advance(DAY - 1);
  await ali.says("Ali");
  expect(ali.sees("How?")).toBe(true);
  await school.clock.advance(DAY);
  await ali.says("By bus");
  expect(ali.sees("Shall we go?")).toBe(false);
  expect(ali.buttons).not.toContain("By bus");
});

test("who changes one answer does not come to the others by a button of before: they have lost nothing, and are where they came from", async () => {
  await ali.says("/change");
  await forges("way", "back");
  expect(ali.sees("Who goes?")).toBe(false);
  expect(ali.buttons).toContain("📝 Register");
  await ali.says("/change");
  await ali.taps("By train");
  await ali.taps("Let us go");
  expect(finished).toMatchObject({ name: "Ali", way: "train" });
});

test("whoever types at the last look is told that it is answered with its buttons", async () => {
  await ali.says("/trip");
  await ali.says("Ali");
  await ali.taps("By bus");
  await ali.says("yes");
  expect(ali.screen).toStartWith("Please tap one of the buttons below.\n\nShall we go?\n");
  await ali.taps("Let us go");
  expect(finished).toMatchObject(TRIP);
});

test("what was typed into a list is repeated, and never cut inside a character", async () => {
  await ali.says("/trip");
  await ali.says("Ali");
  await ali.says(`${"x".repeat(39)}🚂 and more`);
  expect(ali.screen).toContain("How?");
  expect(ali.screen).toContain(`${"x".repeat(39)}…`);
});

test("a note over the screen is cut to what Telegram takes, and never inside a character", async () => {
  await ali.forgesTap(shoutButton.pack());
  expect(ali.toasts.at(-1)?.text).toBe("x".repeat(199));
});

test("a question that came with a new version is asked before anything is finished", async () => {
  await ali.says("/trip");
  await ali.says("Ali");
  await ali.taps("By bus");
  expect(ali.sees("Shall we go?")).toBe(true);
  trips.forms = [after];
  await school.restart();
  await ali.taps("Let us go");
  expect(finished).toBeUndefined();
  expect(ali.sees("What do you eat?")).toBe(true);
  await ali.says("Bread");
  await ali.taps("Let us go");
  expect(finished).toEqual({ name: "Ali", way: "bus", meal: "Bread" });
});

test("a question that a new version has not any more is no dead end: the next open one is asked", async () => {
  await ali.says("/trip");
  await ali.says("Ali");
  await ali.taps("By bus");
  await ali.says("Bread");
  await forges("review", "edit", "meal");
  trips.forms = [before];
  await school.restart();
  await ali.says("Rice");
  expect(ali.sees("Shall we go?")).toBe(true);
  await ali.taps("Let us go");
  expect(finished).toMatchObject({ name: "Ali", way: "bus" });
});

test("an answer to a form that a new version has not any more is told so, once", async () => {
  await ali.says("/trip");
  trips.forms = [];
  await school.restart();
  await ali.says("Ali");
  expect(ali.screen).toContain(school.says("en", "screen-outdated"));
  await ali.says("Ali");
  expect(ali.screen).toContain(school.says("en", "not-understood"));
});
