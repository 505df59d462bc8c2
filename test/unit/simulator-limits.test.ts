import { afterAll, describe, expect, test } from "bun:test";
import { picture } from "../../src/simulator/index.ts";
import { call, startSimulator } from "./simulator-kit.ts";

const sim = await startSimulator();
afterAll(() => sim.stop());
const ali = sim.person({ first_name: "Ali", started: true });

const send = (params: object) => call(sim, "sendMessage", { chat_id: ali.id, text: "hi", ...params });
const bad = (why: string) => `Bad Request: ${why}`;
const markup = (reply_markup: object) => ({ reply_markup });
const inline = (...rows: object[][]) => markup({ inline_keyboard: rows });
const go = (text: string) => ({ text, callback_data: "go" });
const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
const html = (text: string) => ({ text, parse_mode: "HTML" });

describe("a message is refused", () => {
  const table: [string, object, string][] = [
    ["of nothing but joiners and marks", { text: "\u200c\u200f \u200b\ufeff" }, bad("message text is empty")],
    ["of nothing but blanks as letters", html("<b>\u2800\u3000&#160;</b>"), bad("message text is empty")],
    ["of nothing but tags nobody sees", { text: "\u{E0001}\u{E007F}" }, bad("message text is empty")],
    ["of 32769 bytes before its tags are read", html(`${"<b></b>".repeat(4681)}xx`), bad("text is too long")],
    [
      "with nine buttons in a row",
      inline(many(9, go("x"))),
      bad("more than 8 buttons in a row, and Telegram would leave the rest out"),
    ],
    [
      "with thirteen words in a row",
      markup({ keyboard: [many(13, "x")] }),
      bad("more than 12 buttons in a row, and Telegram would leave the rest out"),
    ],
    ["with 101 buttons in rows", inline(...many(101, [go("x")])), bad("reply markup is too long")],
    ["with 301 words in rows", markup({ keyboard: many(301, ["x"]) }), bad("reply markup is too long")],
    ["with no kind of keyboard", markup({}), bad("no kind of reply markup, which Telegram would ignore")],
    [
      "with a keyboard that is not taken away",
      markup({ remove_keyboard: false }),
      bad("no kind of reply markup, which Telegram would ignore"),
    ],
    [
      "with a slip beside the buttons",
      markup({ inline_keyboard: [], resize_keyboard: true }),
      bad('can\'t parse InlineKeyboardMarkup: unknown field "resize_keyboard"'),
    ],
    [
      "with a slip where a keyboard is taken away",
      markup({ remove_keyboard: true, selctive: true }),
      bad('can\'t parse ReplyKeyboardRemove: unknown field "selctive"'),
    ],
    [
      "with a slip where an answer is asked for",
      markup({ force_reply: true, placeholder: "x" }),
      bad('can\'t parse ForceReply: unknown field "placeholder"'),
    ],
    [
      "with a hint of 65 letters",
      markup({ force_reply: true, input_field_placeholder: "x".repeat(65) }),
      bad("input field placeholder is too long"),
    ],
    [
      "with a button of nothing to copy",
      inline([{ text: "x", copy_text: { text: "" } }]),
      bad("BUTTON_COPY_TEXT_INVALID"),
    ],
    [
      "with a button of nothing to read",
      inline([go(" ")]),
      bad("can't parse InlineKeyboardButton: the text is empty"),
    ],
    [
      "with an address that is none",
      inline([{ text: "x", url: "" }]),
      bad("inline keyboard button URL '' is invalid: Wrong HTTP URL"),
    ],
    [
      "with a page that is not safe",
      inline([{ text: "x", web_app: { url: "http://school.example/app" } }]),
      bad(
        "inline keyboard button Web App URL 'http://school.example/app' is invalid: Only HTTPS links are allowed",
      ),
    ],
    [
      "with a login to nowhere",
      inline([{ text: "x", login_url: { url: "https://localhost" } }]),
      bad("inline keyboard button login URL 'https://localhost' is invalid: Wrong HTTP URL"),
    ],
    [
      "with buttons to an album",
      { text: undefined, media: [], ...inline([go("x")]) },
      bad('unknown parameter "reply_markup" of sendMediaGroup, which Telegram would ignore'),
    ],
  ];
  test.each(table)("%s", async (name, params, description) => {
    const method = name.endsWith("album") ? "sendMediaGroup" : "sendMessage";
    expect(await call(sim, method, { chat_id: ali.id, text: "hi", ...params })).toEqual({
      ok: false,
      error_code: 400,
      description,
    });
  });
});

test("what is just inside is taken", async () => {
  const rows = [...many(12, many(8, go("x"))), many(4, go("x"))];
  for (const params of [
    inline(...rows),
    markup({ keyboard: many(25, many(12, "x")) }),
    markup({ remove_keyboard: true, selective: true }),
    markup({ force_reply: true, input_field_placeholder: "x".repeat(64), selective: true }),
    inline([{ text: "x", web_app: { url: "https://school.example/app" } }]),
    inline([{ text: "x", copy_text: { text: "x".repeat(256) } }]),
    html(`${"x".repeat(4096)}${"<b></b>".repeat(4096)}`),
  ])
    expect(await send(params)).toMatchObject({ ok: true });
});

test("a text comes as Telegram cleans it: a tab is a space, and a carriage return nothing", async () => {
  expect((await send({ text: "a\tb\r\nc" })).result.text).toBe("a b\nc");
});

test("files stand in albums of their own", async () => {
  const form = new FormData();
  form.set("chat_id", String(ali.id));
  form.set("photo", new File([picture("one")], "one.png", { type: "image/png" }));
  const sent = await (
    await fetch(`${sim.url}/bot${sim.token}/sendPhoto`, { method: "POST", body: form })
  ).json();
  const photo = { type: "photo", media: sent.result.photo[0].file_id };
  const album = (...media: object[]) => call(sim, "sendMediaGroup", { chat_id: ali.id, media });
  expect(await album(photo, { type: "document", media: "x" })).toMatchObject({
    description: bad("document can't be mixed with other media types"),
  });
  expect(await album(photo, { ...photo, caption: "x".repeat(1025) })).toMatchObject({
    description: bad("message caption is too long"),
  });
  expect(await album(photo, photo)).toMatchObject({ ok: true });
});

test("a caption that nobody sees is none", async () => {
  const form = new FormData();
  form.set("chat_id", String(ali.id));
  form.set("caption", "\u200c");
  form.set("photo", new File([picture("two")], "two.png", { type: "image/png" }));
  const sent = await (
    await fetch(`${sim.url}/bot${sim.token}/sendPhoto`, { method: "POST", body: form })
  ).json();
  expect(sent.result.photo).toHaveLength(2);
  expect(sent.result).not.toHaveProperty("caption");
});

test.each([
  ["deleteMessages", { message_ids: [0] }, "invalid message identifier specified"],
  ["deleteMessages", { message_ids: [] }, "message identifiers are not specified"],
  ["deleteMessages", { message_ids: many(101, 1) }, "too many message identifiers specified"],
  [
    "sendInvoice",
    { title: "x", description: "x", payload: "x", currency: "XTR", prices: [] },
    "there must be at least one price",
  ],
])("%s %j", async (method, params, why) => {
  expect(await call(sim, method, { chat_id: ali.id, ...params })).toMatchObject({ description: bad(why) });
});

test("a toast has two hundred letters at most", async () => {
  const { message_id } = (await send(inline([go("Go")]))).result;
  const tapped = async () => {
    const body = JSON.stringify({ as: ali.id, chat: ali.id, do: "tap", message_id, data: "go" });
    const answer = await sim.control.answer("/act", new Request("http://sim/", { method: "POST", body }));
    return (await answer.json()).callback_query_id;
  };
  const answer = async (text: string) =>
    call(sim, "answerCallbackQuery", { callback_query_id: await tapped(), text });
  expect(await answer("😀".repeat(101))).toMatchObject({ description: bad("MESSAGE_TOO_LONG") });
  expect(await answer("😀".repeat(100))).toMatchObject({ ok: true });
  expect(await answer("")).toMatchObject({ ok: true });
});
