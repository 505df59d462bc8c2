import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { type Answer, scene } from "../../src/bot/scene.ts";
import { enter } from "../../src/bot/scene-run.ts";
import { people } from "../../src/features/people/schema.ts";
import { DomainError } from "../../src/lib/errors.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { School } from "../support/school.ts";

let school: School;
let ali: Person;
/** What the last form was finished with, and its answers as they were read. */
let finished: Record<string, unknown> | undefined;
let answers: Answer[] = [];
/** Pictures and files that no form took. */
let left: string[] = [];

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    "gift-no-picture": never;
  }
}

function fileIn(answer: Answer): string {
  answers.push(answer);
  const file = answer.photo ?? answer.document;
  if (!file) throw new DomainError("gift-no-picture");
  return file.fileId;
}

const ask = (text: string) => () => ({ text });

const gift = scene("gift")
  .ask("name", ask("What is it called?"), ({ text = "" }) => text)
  .ask("note", ask("Any note?"), async ({ text = "" }) => text, { skippable: true })
  .ask("picture", ask("A picture, please."), fileIn, { takesFile: true, skippable: true })
  .choose("giver", ask("Who gives it?"), async ({ tx }) => {
    const known = await tx.select({ id: people.telegramId, name: people.telegramName }).from(people);
    return known.map(({ id, name }) => ({ id: String(id), label: `From ${name}` }));
  })
  .choose("wrapping", ask("Wrapped?"), () => [{ id: "red", label: "In red" }], { skippable: true })
  .review(async ({ tx }, { name, note }) => {
    const known = await tx.select({ id: people.id }).from(people);
    return { text: `${name}, ${note ?? "no note"}, of ${known.length > 0 ? "somebody" : "nobody"}` };
  })
  .done(async (_, draft) => {
    finished = draft;
    return { text: "Given." };
  });

const phone = scene("phone")
  .ask(
    "phone",
    () => ({
      text: "Your number?",
      keyboard: { rows: [[{ text: "Share", request_contact: true }]] },
    }),
    ({ contact, text }) => contact?.phone_number ?? text,
    { takesContact: true, skippable: true },
  )
  .done(async (_, draft) => {
    finished = draft;
    return { text: "Thanks." };
  });

const KITE = { name: "Kite", note: "blue", picture: null, giver: "1", wrapping: null };

const texts = [
  ...["name", "note", "picture", "giver", "wrapping"].map((key) => `gift-edit-${key} = Change ${key}`),
  "gift-confirm = Give it",
  "gift-no-picture = That is no picture.",
].join("\n");

const gifts = featureOf({
  texts,
  forms: [gift, phone],
  commands: {
    give: (turn) => enter(turn, gift),
    change: (turn) => enter(turn, gift, { draft: KITE, at: "note" }),
    phone: (turn) => enter(turn, phone),
  },
  messages: [
    async ({ message }) => {
      const { photo, document } = message ?? {};
      if (photo || document) left.push(photo ? "photo" : "document");
      return Boolean(photo || document);
    },
  ],
});

beforeAll(async () => {
  school = await School.open({ features: [gifts] });
  ali = school.person();
  await ali.says("/start");
});
beforeEach(() => {
  [finished, answers, left] = [undefined, [], []];
});
afterAll(() => school.endsWell());

test("a form with a question left open, a picture, and a list out of the database", async () => {
  await ali.says("/give");
  expect(ali.buttons).not.toContain(school.says("en", "skip"));
  await ali.says("Kite");
  await ali.taps(school.says("en", "skip"));
  expect(ali.sees("A picture, please.")).toBe(true);
  const sent = await ali.sendsPhoto("kite", "my kite");
  expect(ali.sees("Who gives it?")).toBe(true);
  await ali.taps("From Ali");
  await ali.taps("In red");
  expect(ali.sees("Kite, no note, of somebody")).toBe(true);
  await ali.taps("Give it");

  const largest = sent.photo?.at(-1);
  expect(finished).toEqual({
    name: "Kite",
    note: null,
    picture: largest?.file_id,
    giver: String(ali.id),
    wrapping: "red",
  });
  expect(answers[0]).toMatchObject({
    text: "my kite",
    photo: {
      fileId: largest?.file_id,
      fileUniqueId: largest?.file_unique_id,
      size: largest?.file_size,
      width: largest?.width,
      height: largest?.height,
    },
  });
});

test("a file is taken with its name and type; of an album each picture is an answer of its own", async () => {
  await ali.says("/give");
  await ali.says("Kite");
  await ali.says("a note");
  const sent = await ali.sendsFile("…", "kite.pdf", "application/pdf", "plans");
  expect(answers[0]).toMatchObject({
    text: "plans",
    document: {
      fileId: sent.document?.file_id,
      fileUniqueId: sent.document?.file_unique_id,
      name: "kite.pdf",
      mime: "application/pdf",
    },
  });
  expect(answers[0]?.photo).toBeUndefined();

  await ali.taps(school.says("en", "back"));
  await ali.sendsAlbum(["one", "two"]);
  expect(answers).toHaveLength(2);
  expect(answers[1]?.mediaGroup).toBeString();
  expect(left).toEqual(["photo"]);
});

test("a picture with nothing but a mark of direction under it is a picture without words", async () => {
  await ali.says("/give");
  await ali.says("Kite");
  await ali.says("a note");
  await ali.sendsPhoto("kite", "\u200f");
  expect(ali.sees("Who gives it?")).toBe(true);
});

test("words where a picture is asked for keep the question open, and so does a button of another question", async () => {
  await ali.says("/give");
  await ali.says("Kite");
  const old = ali.messages.at(-1)?.message_id ?? 0;
  await ali.says("a note");
  await ali.says("no");
  expect(ali.screen).toMatch(/That is no picture\.\n\nA picture, please\./);
  await ali.tapsOn(old, school.says("en", "skip"));
  expect(ali.toasts.at(-1)?.text).toBe(school.says("en", "screen-outdated"));
  expect(ali.sees("A picture, please.")).toBe(true);
});

test("a question that asks for no picture leaves it to others, and stays open", async () => {
  await ali.says("/give");
  await ali.sendsPhoto("receipt", "my receipt");
  await ali.sendsFile("receipt");
  expect(left).toEqual(["photo", "document"]);
  await ali.says("Kite");
  expect(ali.sees("Any note?")).toBe(true);
});

test("who forges the button cannot skip what has to be answered", async () => {
  await ali.says("/give");
  await ali.says("Kite");
  const markup = JSON.stringify(ali.messages.at(-1)?.reply_markup);
  const [, skip = ""] = /"callback_data":"([^"]+)"/.exec(markup) ?? [];
  await ali.taps(school.says("en", "back"));
  await ali.forgesTap(skip.replace("note", "name"));
  expect(ali.sees("What is it called?")).toBe(true);
});

test("an answer that was given is taken back by skipping, from the last look or from what exists", async () => {
  await ali.says("/change");
  await ali.taps(school.says("en", "skip"));
  expect(ali.sees("Kite, no note")).toBe(true);
  await ali.taps("Give it");
  expect(finished).toMatchObject({ name: "Kite", note: null });
});

test("typing narrows a list out of the database", async () => {
  await ali.says("/give");
  for (const words of ["Kite", "a note"]) await ali.says(words);
  await ali.taps(school.says("en", "skip"));
  await ali.says("from ali");
  expect(ali.sees("Wrapped?")).toBe(true);
  await ali.taps(school.says("en", "skip"));
  expect(ali.sees("Kite, a note")).toBe(true);
});

test("a question with a keyboard of its own has the way past it there, and the keyboard goes", async () => {
  await ali.says("/phone");
  expect(ali.keyboard).toEqual([
    "Share",
    ...(["skip", "cancel"] as const).map((key) => school.says("en", key)),
  ]);
  await ali.says(school.says("en", "skip"));
  expect(finished).toEqual({ phone: null });
  expect(ali.keyboard).toEqual([]);
});
