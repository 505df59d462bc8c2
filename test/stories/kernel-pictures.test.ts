import { afterAll, beforeAll, expect, test } from "bun:test";
import { ButtonData } from "../../src/bot/button-data.ts";
import { notify } from "../../src/bot/notify.ts";
import { tap } from "../../src/bot/tap.ts";
import type { Turn } from "../../src/bot/turn.ts";
import type { View } from "../../src/bot/view.ts";
import type { Person } from "../../src/simulator/index.ts";
import { featureOf } from "../support/feature.ts";
import { inEnglish } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";

let school: School;
let ali: Person;
/** Files that somebody has sent, by what they are shown as. */
const files = { apple: "", pear: "", book: "" };

const LOOKS = ["words", "other words", "apple", "pear", "book"] as const;
type Look = (typeof LOOKS)[number];
const lookButton = new ButtonData("look").enum("look", [...LOOKS]);
const buttons = LOOKS.map((look) => [{ text: `As ${look}`, callback_data: lookButton.pack({ look }) }]);

function viewOf(look: Look): View {
  const view = { text: `<b>${look}</b> & more`.replace("&", "&amp;"), buttons };
  if (look === "apple" || look === "pear") return { ...view, photo: files[look] };
  return look === "book" ? { ...view, document: files.book } : view;
}

/** What happens to the message on the way from the tap to the answer. */
let meanwhile: ((turn: Turn, message_id: number) => Promise<unknown>) | undefined;

const gallery = featureOf({
  commands: {
    gallery: (turn) => turn.show(viewOf("words")),
    apple: (turn) => turn.show(viewOf("apple")),
  },
  taps: [
    tap(lookButton, "everyone", async (turn, { look }) => {
      await meanwhile?.(turn, turn.press?.message?.message_id ?? 0);
      await turn.show(viewOf(look));
    }),
  ],
});

beforeAll(async () => {
  school = await School.open({ features: [gallery] });
  ali = school.person();
  files.apple = (await ali.sendsPhoto("apple")).photo?.at(-1)?.file_id ?? "";
  files.pear = (await ali.sendsPhoto("pear")).photo?.at(-1)?.file_id ?? "";
  files.book = (await ali.sendsFile("a whole book", "book.txt")).document?.file_id ?? "";
});
afterAll(() => school.endsWell());

/** The newest message as it looks, and the calls that brought it there. */
async function taps(look: Look, ...more: Look[]) {
  const [before, calls] = [ali.messages, school.telegram.calls.length];
  for (const each of [look, ...more]) await ali.taps(`As ${each}`);
  const made = school.telegram.calls.slice(calls).map(({ method }) => method);
  const last = ali.messages.at(-1);
  return {
    methods: made.filter((method) => method !== "answerCallbackQuery"),
    grown: ali.messages.length - before.length,
    isSame: last?.message_id === before.at(-1)?.message_id,
    shows: last?.photo ? "photo" : last?.document ? "document" : "text",
    says: last?.caption ?? last?.text,
  };
}

test("a picture stands over its words and its buttons", async () => {
  await ali.says("/apple");
  const shown = ali.messages.at(-1);
  expect(shown?.photo?.map(({ file_id }) => file_id)).toContain(files.apple);
  expect(shown?.caption).toBe("apple & more");
  expect(shown?.caption_entities?.[0]).toMatchObject({ type: "bold", length: 5 });
  expect(ali.buttons).toContain("As pear");
});

test("words become a picture, another picture and a file, all in the same place", async () => {
  await ali.says("/gallery");
  for (const [look, shows] of [
    ["apple", "photo"],
    ["pear", "photo"],
    ["book", "document"],
    ["apple", "photo"],
  ] as const)
    expect(await taps(look)).toEqual({
      methods: ["editMessageMedia"],
      grown: 0,
      isSame: true,
      shows,
      says: `${look} & more`,
    });
});

test("a picture that gives way to words is taken away first, and words below change in place again", async () => {
  await ali.says("/apple");
  expect(await taps("words")).toEqual({
    methods: ["deleteMessage", "sendMessage"],
    grown: 0,
    isSame: false,
    shows: "text",
    says: "words & more",
  });
  expect(await taps("other words")).toMatchObject({ methods: ["editMessageText"], isSame: true });
});

test("a picture too old to be taken away stays, the words come all the same, nothing is given up", async () => {
  await ali.says("/apple");
  await school.passes(2 * DAY + 1000);
  expect(await taps("words")).toMatchObject({ grown: 1, shows: "text", says: "words & more" });
});

test("a picture whose message is gone meanwhile comes as a new one", async () => {
  await ali.says("/gallery");
  meanwhile = (turn, message_id) =>
    turn.call({
      chatId: ali.id,
      method: "deleteMessage",
      params: { chat_id: ali.id, message_id },
      priority: "reply",
    });
  for (const [look, shows, method] of [
    ["apple", "photo", "sendPhoto"],
    ["book", "document", "sendDocument"],
  ] as const) {
    const after = await taps(look);
    expect(after).toMatchObject({ isSame: false, shows, says: `${look} & more` });
    expect(after.methods).toEqual(["deleteMessage", "editMessageMedia", method]);
    expect(ali.buttons).toContain("As words");
  }
  const again = await taps("words");
  expect(again.methods).toEqual(["deleteMessage", "deleteMessage", "sendMessage"]);
  meanwhile = undefined;
});

test("words that were to change where a picture is by now come as a message of their own", async () => {
  await ali.says("/gallery");
  meanwhile = (turn, message_id) =>
    turn.call({
      chatId: ali.id,
      method: "editMessageMedia",
      params: { chat_id: ali.id, message_id, media: { type: "photo", media: files.pear } },
      priority: "reply",
    });
  expect(await taps("other words")).toMatchObject({ grown: 1, shows: "text", says: "other words & more" });
  meanwhile = undefined;
});

test("a caption whose picture is gone is told as words", async () => {
  await ali.says("/apple");
  meanwhile = async (turn, message_id) => {
    const params = { chat_id: ali.id, message_id };
    await turn.call({ chatId: ali.id, method: "deleteMessage", params, priority: "reply" });
    const caption = { ...params, caption: "<i>decided</i>", parse_mode: "HTML" } as const;
    await turn.call({ chatId: ali.id, method: "editMessageCaption", params: caption, priority: "reply" });
  };
  await ali.taps("As words");
  expect(ali.heard(/^decided/)).toHaveLength(1);
  meanwhile = undefined;
});

test("a notice may have a picture or a file", async () => {
  await school.app.kernel.act(async (act) => {
    await notify(act, inEnglish(ali), viewOf("pear"));
    await notify(act, inEnglish(ali), viewOf("book"));
  });
  await school.app.settle();
  const [pear, book] = ali.messages.slice(-2);
  expect([pear?.caption, Boolean(pear?.photo)]).toEqual(["pear & more", true]);
  expect([book?.caption, book?.document?.file_name]).toEqual(["book & more", "book.txt"]);
});
