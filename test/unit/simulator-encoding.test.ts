import { afterAll, beforeEach, describe, expect, test } from "bun:test";
import { picture } from "../../src/simulator/index.ts";
import { call, startSimulator } from "./simulator-kit.ts";

const sim = await startSimulator();
afterAll(() => sim.stop());
const ali = sim.person({ first_name: "Ali", started: true });

const HALF = "party \ud83c";
const LOW = "\udf89 party";
const REFUSED = { ok: false, error_code: 400, description: "Bad Request: strings must be encoded in UTF-8" };
const root = `${sim.url}/bot${sim.token}`;
const invoice = {
  title: "x",
  description: "x",
  payload: "x",
  currency: "XTR",
  prices: [{ label: "x", amount: 1 }],
};
const keyboard = (...row: object[]) => ({ reply_markup: { inline_keyboard: [row] } });

beforeEach(() => {
  sim.calls.length = 0;
});

describe("half a surrogate is refused", () => {
  const to = { chat_id: ali.id };
  const table: [string, string, object][] = [
    ["in a text", "sendMessage", { ...to, text: HALF }],
    ["in a text, the other half", "sendMessage", { ...to, text: LOW }],
    ["in a text of HTML", "sendMessage", { ...to, text: `<b>${HALF}</b>`, parse_mode: "HTML" }],
    ["in a caption", "sendPhoto", { ...to, photo: "x", caption: HALF }],
    ["in a label", "sendMessage", { ...to, text: "x", ...keyboard({ text: HALF, callback_data: "x" }) }],
    [
      "in what a button says",
      "sendMessage",
      { ...to, text: "x", ...keyboard({ text: "x", callback_data: HALF }) },
    ],
    [
      "in what a button copies",
      "sendMessage",
      { ...to, text: "x", ...keyboard({ text: "x", copy_text: { text: HALF } }) },
    ],
    ["on a keyboard", "sendMessage", { ...to, text: "x", reply_markup: { keyboard: [[HALF]] } }],
    [
      "in a keyboard's hint",
      "sendMessage",
      { ...to, text: "x", reply_markup: { keyboard: [["x"]], input_field_placeholder: HALF } },
    ],
    ["in a toast", "answerCallbackQuery", { callback_query_id: "1", text: HALF }],
    ["in a command", "setMyCommands", { commands: [{ command: "x", description: HALF }] }],
    ["in the bot's name", "setMyName", { name: HALF }],
    ["in the name of a topic", "createForumTopic", { ...to, name: HALF }],
    ["in an album", "sendMediaGroup", { ...to, media: [{ type: "photo", media: "x", caption: HALF }] }],
    [
      "in a picture in place of another",
      "editMessageMedia",
      { ...to, media: { type: "photo", media: "x", caption: HALF } },
    ],
    ["in the title of an invoice", "sendInvoice", { ...to, ...invoice, title: HALF }],
    ["in its payload", "createInvoiceLink", { ...invoice, payload: HALF }],
    ["in its price", "createInvoiceLink", { ...invoice, prices: [{ label: HALF, amount: 1 }] }],
    [
      "in why a payment is refused",
      "answerPreCheckoutQuery",
      { pre_checkout_query_id: "1", ok: false, error_message: HALF },
    ],
    ["in the name of a field", "sendMessage", { ...to, text: "x", link_preview_options: { [HALF]: true } }],
    [
      "in JSON as a text",
      "sendMessage",
      {
        ...to,
        text: "x",
        reply_markup: JSON.stringify({ inline_keyboard: [[{ text: HALF, callback_data: "x" }]] }),
      },
    ],
  ];
  test.each(table)("%s", async (_, method, params) => {
    expect(await call(sim, method, params)).toEqual(REFUSED);
    expect(sim.calls).toMatchObject([{ ok: false, effect: false }]);
  });
});

test("whole pairs are taken everywhere, also as escapes, and so is a text that only looks like JSON", async () => {
  const escaped = `{"chat_id":${ali.id},"text":"\\ud83c\\udf89","reply_markup":"{\\"keyboard\\":[[\\"\\\\ud83c\\\\udf89\\"]]}"}`;
  const headers = { "content-type": "application/json" };
  const sent = await fetch(`${root}/sendMessage`, { method: "POST", headers, body: escaped });
  expect(await sent.json()).toMatchObject({ ok: true, result: { text: "🎉" } });
  const said = await call(sim, "sendMessage", { chat_id: ali.id, text: '["\\ud83c"]' });
  expect(said.result.text).toBe('["\\ud83c"]');
});

describe("bytes that are no text are refused, whatever they come in", () => {
  /** What stands for a byte that is no text. */
  const wrongly = (text: string) => Buffer.from(text).map((byte) => (byte === 0x3f ? 0xff : byte));
  const post = async (type: string, body: Uint8Array<ArrayBuffer> | string) =>
    (await fetch(`${root}/sendMessage`, { method: "POST", headers: { "content-type": type }, body })).json();
  const multipart = (text: string) =>
    `--x\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n${ali.id}\r\n--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n${text}\r\n--x--\r\n`;
  const FORM = "application/x-www-form-urlencoded";

  test("in JSON", async () => {
    expect(await post("application/json", wrongly(`{"chat_id":${ali.id},"text":"a?b"}`))).toEqual(REFUSED);
  });

  test("in a form, as they are and encoded", async () => {
    expect(await post(FORM, wrongly(`chat_id=${ali.id}&text=a?b`))).toEqual(REFUSED);
    expect(await post(FORM, `chat_id=${ali.id}&text=a%ED%A0%BCb`)).toEqual(REFUSED);
  });

  test("in an address", async () => {
    expect(await (await fetch(`${root}/sendMessage?chat_id=${ali.id}&text=a%FFb`)).json()).toEqual(REFUSED);
  });

  test("in a form of several parts", async () => {
    expect(await post("multipart/form-data; boundary=x", wrongly(multipart("a?b")))).toEqual(REFUSED);
  });

  test("a replacement character that somebody wrote is a character", async () => {
    const wrote = { ok: true, result: { text: "a\uFFFDb" } };
    expect(await call(sim, "sendMessage", { chat_id: ali.id, text: "a\uFFFDb" })).toMatchObject(wrote);
    expect(await post(FORM, `chat_id=${ali.id}&text=a%EF%BF%BDb`)).toMatchObject(wrote);
    expect(await post("multipart/form-data; boundary=x", multipart("a\uFFFDb"))).toMatchObject(wrote);
    const lines = await post("multipart/form-data; boundary=x", multipart("a\uFFFD\r\nb\n 100 % +&"));
    expect(lines).toMatchObject({ ok: true, result: { text: "a\uFFFD\nb\n 100 % +&" } });
  });
});

test("a picture comes through beside a caption that is whole, and not beside one that is not", async () => {
  const withCaption = async (caption: string) => {
    const form = new FormData();
    form.set("chat_id", String(ali.id));
    form.set("reply_markup", JSON.stringify(keyboard({ text: caption, callback_data: "x" }).reply_markup));
    form.set("photo", new File([picture("one")], "one.png", { type: "image/png" }));
    return (await fetch(`${root}/sendPhoto`, { method: "POST", body: form })).json();
  };
  expect(await withCaption("🎉")).toMatchObject({ ok: true });
  expect(await withCaption(HALF)).toEqual(REFUSED);
});
