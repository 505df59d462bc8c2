import { describe, expect, test } from "bun:test";
import { choicesOf, type Field, fieldsOf } from "../src/bot/button-data.ts";
import { VIA_BYTES } from "../src/bot/desk/doors.ts";
import { formerly } from "../src/bot/former-positions.ts";
import { sceneButton } from "../src/bot/scene-screen.ts";
import { SOUGHT_BYTES } from "../src/features/control/wordings/desk.ts";
import { FEATURES } from "../src/features.ts";
import { frame } from "../src/frame.ts";
import { productOf } from "../src/product.ts";
import { doorsOf, settingsOf } from "../src/together.ts";
import { MOST_BYTES, packed } from "./support/doors.ts";
import { Golden } from "./support/golden.ts";

type Said = Record<string, unknown>;

const product = productOf(FEATURES);
const { taps, forms } = doorsOf(product);
type Door = (typeof taps)[number]["button"];
const doors: Door[] = [...taps.map(({ button }) => button), sceneButton];
const byName = new Map(doors.map((door) => [door.nameId, door]));

const golden = new Golden("buttons.txt");

/** Numbers and words for everything that is not chosen; the same every time. */
const samples = (fields: readonly Field[]): Said =>
  Object.fromEntries(
    fields.map(({ key, type }, at) => [key, type === "number" ? 1_000_001 + at : `words of ${key}`]),
  );

/** A button with each of its choices, once with all that it can say, and once with what is left out by default. */
function examplesOf(door: Door): string[] {
  const fields = fieldsOf(door);
  const line = (said: Said, meant = said) =>
    [packed(door, said), door.nameId, JSON.stringify(meant)].join("\t");
  const full = choicesOf(door).map((chosen) => ({ ...samples(fields), ...chosen }));
  const needed = fields.filter((field) => field.default === undefined);
  if (needed.length === fields.length) return full.map((said) => line(said));
  const [first = {}] = full;
  const short = Object.fromEntries(needed.map(({ key }) => [key, first[key]]));
  const meant = Object.fromEntries(fields.map((field) => [field.key, field.default ?? first[field.key]]));
  return [...full.map((said) => line(said)), line(short, meant)];
}

/** What held a position, as it was packed before choices went by name. */
function formerExamplesOf(door: Door): string[] {
  const fields = fieldsOf(door);
  return fields
    .filter(({ enumValues }) => enumValues)
    .flatMap(({ key }) => {
      const lines: string[] = [];
      const [chosen] = choicesOf(door);
      for (let at = 0; ; at++) {
        const position = at.toString(36);
        const meant = formerly(`${door.nameId}.${key}`, position);
        if (meant === undefined) return lines;
        const said = { ...samples(fields), ...chosen };
        const line = [packed(door, { ...said, [key]: position }), door.nameId];
        lines.push([...line, JSON.stringify({ ...said, [key]: meant })].join("\t"));
      }
    });
}

describe("buttons that are in chats", () => {
  test("mean what they have always meant", async () => {
    const wrong = (await golden.lines()).filter((line) => {
      const [data = "", name = "", meant = "{}"] = line.split("\t");
      const door = byName.get(name);
      if (!door?.filter(data)) return true;
      // What it can say since then is no matter, as long as it has a default.
      const said = door.unpack(data) as Said;
      return Object.entries(JSON.parse(meant) as Said).some(([key, value]) => said[key] !== value);
    });
    expect(wrong).toEqual([]);
  });

  test("stand in the list with every choice: `GOLDEN=write bun test test/buttons.test.ts` adds new ones", async () => {
    expect(await golden.missing(doors.flatMap(examplesOf))).toEqual([]);
  });

  test("stand in the list as they were when a choice went by its position", async () => {
    expect(await golden.missing(doors.flatMap(formerExamplesOf))).toEqual([]);
  });
});

/** Ids go up to a thousand million; the number of a text is a checksum. */
const LARGEST: Record<string, number> = { text: 0xff_ff_ff_ff };
const LARGEST_ID = 1_000_000_000;
/** The Bot API counts updates in 32 bits. */
const LARGEST_UPDATE = 0x7f_ff_ff_ff;

const longest = (words: string[]) =>
  words.reduce((one, other) => (other.length > one.length ? other : one), "");
const settings = settingsOf(product);

/** The longest that a button is given by its own screens. */
const LONGEST: Record<string, string> = {
  "edit-profile.field": "firstName",
  // A search goes by the blind index of a phone, or by those of two words.
  "students.sought": `p${"x".repeat(22)}`,
  "student.sought": `p${"x".repeat(22)}`,
  "control-texts.sought": "x".repeat(SOUGHT_BYTES),
  "control-text.sought": "x".repeat(SOUGHT_BYTES),
  ...Object.fromEntries(
    ["setting", "choose", "type", "reset"].map((act) => [
      `control-${act}.key`,
      longest(settings.filter(({ choices }) => act !== "choose" || choices).map(({ key }) => key)),
    ]),
  ),
  ...Object.fromEntries(
    [
      ...["cashier-refund", "cashier-share", "cashier-balance", "cashier-assign", "order-send", "tier-give"],
      ...["receipt", "receipt-decide", "receipt-reason", "receipt-words"],
      ...["forget-person", "ban-person"],
    ].map((begun) => [`${begun}.via`, "x".repeat(VIA_BYTES)]),
  ),
  "control-choose.choice": longest(settings.flatMap(({ choices = [] }) => choices)),
  // A checksum in base 36.
  ...Object.fromEntries(["forget-me", "forget-for-good"].map((name) => [`${name}.seen`, "x".repeat(7)])),
  "topup-amount.currency": "USD",
  "topup-way.currency": "USD",
  "control-failure.id": "x".repeat(8),
  "control-replay.id": "x".repeat(8),
};

describe("a button holds at most 64 bytes", () => {
  const tooLong = (all: [Door, Said][]) =>
    all
      .map(([door, said]) => `${door.nameId} ${packed(door, said)}`)
      .filter((line) => Buffer.byteLength(line.slice(line.indexOf(" ") + 1)) > MOST_BYTES);

  test("with the largest numbers and the longest words", () => {
    // What the buttons of a desk hold hangs on its things: its own stories draw them.
    const ours = doorsOf([frame, ...FEATURES]).taps;
    const largest = ours.flatMap(({ button }) => {
      const said = Object.fromEntries(
        fieldsOf(button).map(({ key, type }) => [
          key,
          type === "number" ? (LARGEST[key] ?? LARGEST_ID) : LONGEST[`${button.nameId}.${key}`],
        ]),
      );
      return choicesOf(button).map((chosen): [Door, Said] => [button, { ...said, ...chosen }]);
    });
    expect(tooLong(largest)).toEqual([]);
  });

  test("also in forms, when what is picked is the id of something", () => {
    const picked = forms.flatMap(({ name: scene, questions }) =>
      ["review", ...questions.map(({ key }) => key)].flatMap((at) =>
        choicesOf(sceneButton).map((chosen): [Door, Said] => [
          sceneButton,
          { scene, at, ...chosen, value: `p${LARGEST_ID}`, since: LARGEST_UPDATE },
        ]),
      ),
    );
    expect(tooLong(picked)).toEqual([]);
  });
});
