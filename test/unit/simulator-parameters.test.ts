import { afterAll, describe, expect, test } from "bun:test";
import { readBotApi } from "../../scripts/bot-api.ts";
import table from "../../src/simulator/bot-api.json";
import { fieldsNamed, itemOf, objectsOf, ruleOf } from "../../src/simulator/bot-api.ts";
import { METHODS } from "../../src/simulator/methods/index.ts";
import { call, startSimulator } from "./simulator-kit.ts";

const sim = await startSimulator();
afterAll(() => sim.stop());
const ali = sim.person({ first_name: "Ali", started: true });
const send = (params: object) => call(sim, "sendMessage", { chat_id: ali.id, text: "hi", ...params });
const bad = (why: string) => `Bad Request: ${why}`;

test("the table is that of the installed @gramio/types (else run scripts/bot-api.ts)", async () => {
  const installed: object = await readBotApi();
  expect(installed).toEqual(table);
});

test("what is read there is what it says", () => {
  const { sendMessage, sendMediaGroup, setMyCommands } = table.methods;
  expect(Object.keys(table.methods).length).toBeGreaterThan(180);
  expect(Object.keys(sendMessage).filter((name) => name.endsWith("!"))).toEqual(["chat_id!", "text!"]);
  expect(sendMessage).toMatchObject({
    "chat_id!": "number | string",
    "text!": "string",
    message_thread_id: "number",
    protect_content: "boolean",
    entities: "MessageEntity[]",
    link_preview_options: "LinkPreviewOptions",
  });
  expect(table.methods.getMe).toEqual({});
  expect(table.methods.sendPhoto["photo!"]).toBe("file | string");
  expect(setMyCommands["commands!"]).toBe("BotCommand[]");
  expect(itemOf(sendMediaGroup["media!"])).toContain("InputMediaPhoto | InputMediaVideo");
  expect(objectsOf("BotCommandScope").map(({ name }) => name)).toContain("BotCommandScopeChatMember");
  expect([...fieldsNamed("CopyTextButton")]).toEqual(["text"]);
});

test("where Telegram does not do what its description says, the exception is ours", () => {
  expect(table.methods.setWebhook).toHaveProperty("url!");
  expect(ruleOf("setWebhook")?.required).toEqual([]);
  expect(table.methods.editMessageText).not.toHaveProperty("text!");
  expect(ruleOf("EDITMESSAGETEXT")?.required).toEqual(["text"]);
});

test("a method that Telegram has and nobody plays here is refused by its name, and stands among the calls", async () => {
  const unplayed = Object.keys(table.methods).filter((name) => !(name in METHODS));
  expect(unplayed.length).toBeGreaterThan(100);
  for (const method of unplayed) {
    const description = `Not Found: this simulator does not play ${method}`;
    expect(await call(sim, method)).toEqual({ ok: false, error_code: 404, description });
  }
  expect(sim.called("sendPoll")).toMatchObject([{ ok: false, error: { code: 404 } }]);
});

test("what Telegram does not have is not found", async () => {
  for (const method of ["sendNothing", "constructor", "__proto__", "toString"])
    expect(await call(sim, method)).toEqual({ ok: false, error_code: 404, description: "Not Found" });
  expect(sim.called("sendNothing")).toEqual([]);
});

describe("a value of another type is refused", () => {
  const media = (...items: object[]) => ({ text: undefined, media: items });
  const photo = { type: "photo", media: "x" };
  const commands = (...all: unknown[]) => ({ chat_id: undefined, text: undefined, commands: all });
  const table: [string, string, object, string][] = [
    ["words for a number", "sendMessage", { message_thread_id: "x" }, "invalid message_thread_id specified"],
    [
      "a number for yes or no",
      "sendMessage",
      { protect_content: 7 },
      "protect_content is neither true nor false, and Telegram would take it as false",
    ],
    ["an object for a list", "sendMessage", { entities: {} }, "expected an Array in entities"],
    ["a list for an object", "sendMessage", { reply_parameters: [] }, "object expected as reply parameters"],
    ["no JSON for a list", "sendMessage", { entities: "[" }, "can't parse entities JSON object"],
    [
      "words for yes or no inside",
      "sendMessage",
      { link_preview_options: { is_disabled: "yes" } },
      'can\'t parse LinkPreviewOptions: Field "is_disabled" must be of type Boolean',
    ],
    [
      "an object for words inside",
      "sendMessage",
      { link_preview_options: { url: {} } },
      'can\'t parse LinkPreviewOptions: Field "url" must be of type String',
    ],
    [
      "a slip deep inside",
      "sendMessage",
      {
        reply_parameters: {
          message_id: 1,
          quote_entities: [{ type: "bold", offset: 0, length: 1, ofset: 1 }],
        },
      },
      'unknown field "ofset" of reply_parameters.quote_entities, which Telegram would ignore',
    ],
    [
      "a slip in an album",
      "sendMediaGroup",
      media(photo, { ...photo, captoin: "x" }),
      'unknown field "captoin" of media, which Telegram would ignore',
    ],
    [
      "words in an album",
      "sendMediaGroup",
      media(photo, "x" as never),
      "can't parse media: expected an Object",
    ],
    [
      "a command without words",
      "setMyCommands",
      commands({ command: "start" }),
      "can't parse BotCommand: Can't find field \"description\"",
    ],
    [
      "no ids in a list of ids",
      "deleteMessages",
      { text: undefined, message_ids: [{}] },
      "can't parse message_ids: expected a Number",
    ],
    ["no command at all", "setMyCommands", commands("start"), "can't parse BotCommand: expected an Object"],
  ];
  test.each(table)("%s", async (_, method, params, why) => {
    const given = { chat_id: ali.id, text: "hi", ...params };
    expect(await call(sim, method, given)).toEqual({ ok: false, error_code: 400, description: bad(why) });
  });
});

test("numbers come as digits too, and nothing is as good as not given", async () => {
  expect(await send({ protect_content: "True", message_thread_id: "", entities: "" })).toMatchObject({
    ok: true,
  });
  const { message_id } = (await send({})).result;
  const answer = await send({ reply_parameters: { message_id: String(message_id), quote: null } });
  expect(answer.result.reply_to_message).toMatchObject({ message_id });
});
