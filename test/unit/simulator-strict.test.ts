import { afterAll, describe, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import { call, startSimulator } from "./simulator-kit.ts";

const clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
const sim = await startSimulator({ clock, patienceMs: 200 });
afterAll(() => sim.stop());

const ali = sim.person({ first_name: "Ali", started: true });
const stranger = sim.person({ first_name: "Stranger" });
const shy = sim.person({ first_name: "Shy" });
const angry = sim.person({ first_name: "Angry", started: true });
const gone = sim.person({ first_name: "Gone", started: true });
const robot = sim.person({ first_name: "Robot", is_bot: true, started: true });
const staff = sim.group({ title: "Staff", is_forum: true, members: [ali, shy] });
const plain = sim.group({ title: "Plain", bot: "member", members: [ali] });
const lost = sim.group({ title: "Lost", bot: "kicked" });
const left = sim.group({ title: "Left", bot: "left" });
angry.resident.blocked = true;
gone.leavesTelegram();

const send = (params: object) => call(sim, "sendMessage", { chat_id: ali.id, text: "hi", ...params });
const said = (await send({ reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] } }))
  .result;
const keyed = (await send({ reply_markup: { keyboard: [["Yes"]] } })).result;
const topic = (await call(sim, "createForumTopic", { chat_id: staff.id, name: "Ali" })).result;
const old = (await call(sim, "sendMessage", { chat_id: plain.id, text: "old" })).result;

const buttons = (...row: object[]) => ({ reply_markup: { inline_keyboard: [row] } });
const html = (text: string) => ({ text, parse_mode: "HTML" });
const bad = (why: string) => `Bad Request: ${why}`;
const inline = (why: string) => bad(`can't parse InlineKeyboardButton: ${why}`);
const command = (command: string, description = "x") => ({ commands: [{ command, description }] });
const edit = (params: object) => ({ chat_id: ali.id, message_id: said.message_id, text: "hi", ...params });

const SAME =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

describe("a message is refused", () => {
  const table: [string, object, string][] = [
    ["without text", { text: undefined }, bad("message text is empty")],
    ["of nothing but space", { text: " \n\t " }, bad("message text is empty")],
    ["of nothing but tags", html("<b></b>"), bad("message text is empty")],
    ["of 4097 letters", { text: "x".repeat(4097) }, bad("message is too long")],
    ["of 2049 emoji of two units", { text: "😀".repeat(2049) }, bad("message is too long")],
    ["without a chat", { chat_id: undefined }, bad("chat_id is empty")],
    ["to nobody", { chat_id: 42 }, bad("chat not found")],
    ["to a name", { chat_id: "@nobody" }, bad("chat not found")],
    ["to somebody the bot never met", { chat_id: stranger.id }, bad("chat not found")],
    ["to who never started", { chat_id: shy.id }, "Forbidden: bot can't initiate conversation with a user"],
    ["to who blocked the bot", { chat_id: angry.id }, "Forbidden: bot was blocked by the user"],
    ["to who left Telegram", { chat_id: gone.id }, "Forbidden: user is deactivated"],
    ["to a bot", { chat_id: robot.id }, "Forbidden: bot can't send messages to bots"],
    ["after being kicked", { chat_id: lost.id }, "Forbidden: bot was kicked from the supergroup chat"],
    ["after leaving", { chat_id: left.id }, "Forbidden: bot is not a member of the supergroup chat"],
    [
      "with a typing slip",
      { texd: "x" },
      bad('unknown parameter "texd" of sendMessage, which Telegram would ignore'),
    ],
    [
      "with GramIO's own parameter",
      { suppress: true },
      bad('unknown parameter "suppress" of sendMessage, which Telegram would ignore'),
    ],
    [
      "with a typing slip inside",
      { link_preview_options: { disabled: true } },
      bad('unknown field "disabled" of link_preview_options, which Telegram would ignore'),
    ],
    [
      "for one pair of eyes",
      { ephemeral_message_parameters: { user_id: 1 } },
      bad('parameter "ephemeral_message_parameters" is not simulated'),
    ],
    ["in an unknown dialect", { parse_mode: "BBCode" }, bad("unsupported parse_mode")],
    [
      "with a tag left open",
      html("<b>x"),
      bad(`can't parse entities: Can't find end tag corresponding to start tag "b"`),
    ],
    [
      "with an entity beyond its end",
      { entities: [{ type: "bold", offset: 1, length: 9 }] },
      bad("entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 2"),
    ],
    ["to a missing topic", { chat_id: staff.id, message_thread_id: 999 }, bad("message thread not found")],
    ["to a topic of a person", { message_thread_id: 7 }, bad("message thread not found")],
    [
      "in reply to nothing",
      { reply_parameters: { message_id: 999 } },
      bad("message to be replied not found"),
    ],
    ["with a broken keyboard", { reply_markup: "{" }, bad("can't parse reply keyboard markup JSON object")],
    ["with a list as keyboard", { reply_markup: [] }, bad("object expected as reply markup")],
    [
      "with data of 65 bytes",
      buttons({ text: "x", callback_data: "x".repeat(65) }),
      bad("BUTTON_DATA_INVALID"),
    ],
    [
      "with 33 Persian letters as data",
      buttons({ text: "x", callback_data: "ع".repeat(33) }),
      bad("BUTTON_DATA_INVALID"),
    ],
    ["with empty data", buttons({ text: "x", callback_data: "" }), bad("BUTTON_DATA_INVALID")],
    [
      "with a button that does nothing",
      buttons({ text: "x" }),
      inline("Text buttons are unallowed in the inline keyboard"),
    ],
    ["with a button without words", buttons({ callback_data: "x" }), inline('Can\'t find field "text"')],
    [
      "with a button for two things",
      buttons({ text: "x", callback_data: "x", url: "https://a.b" }),
      inline("exactly one of the optional fields must be used, not callback_data and url"),
    ],
    [
      "with a typing slip in a button",
      buttons({ text: "x", callbackData: "x" }),
      inline('unknown field "callbackData"'),
    ],
    [
      "with a colour of its own",
      buttons({ text: "x", callback_data: "x", style: "pink" }),
      inline("Invalid button style specified"),
    ],
    [
      "with a link to localhost",
      buttons({ text: "x", url: "http://localhost:80/a" }),
      bad("inline keyboard button URL 'http://localhost:80/a' is invalid: Wrong HTTP URL"),
    ],
    [
      "with 257 letters to copy",
      buttons({ text: "x", copy_text: { text: "x".repeat(257) } }),
      bad("BUTTON_COPY_TEXT_INVALID"),
    ],
    [
      "with 101 buttons",
      buttons(...Array.from({ length: 101 }, () => ({ text: "x", callback_data: "x" }))),
      bad("reply markup is too long"),
    ],
    [
      "asking a group for a phone",
      { chat_id: staff.id, reply_markup: { keyboard: [[{ text: "x", request_contact: true }]] } },
      bad("phone number can be requested in private chats only"),
    ],
  ];
  test.each(table)("%s", async (_, params, description) => {
    expect(await send(params)).toMatchObject({ ok: false, description });
  });
});

describe("a call is refused", () => {
  const table: [string, object, string][] = [
    ["editMessageText", edit({ message_id: 999 }), bad("message to edit not found")],
    ["editMessageText", edit({ message_id: undefined }), bad("message identifier is not specified")],
    ["editMessageText", edit(buttons({ text: "Go", callback_data: "go" })), bad(SAME)],
    ["editMessageText", edit({ message_id: keyed.message_id, text: "new" }), bad("message can't be edited")],
    ["editMessageText", edit({ reply_markup: { keyboard: [["x"]] } }), bad("inline keyboard expected")],
    [
      "editMessageCaption",
      edit({ text: undefined, caption: "x" }),
      bad("there is no caption in the message to edit"),
    ],
    [
      "editMessageReplyMarkup",
      edit({ text: undefined, ...buttons({ text: "Go", callback_data: "go" }) }),
      bad(SAME),
    ],
    ["deleteMessage", { chat_id: ali.id, message_id: 999 }, bad("message to delete not found")],
    ["answerCallbackQuery", { callback_query_id: "1" }, bad(TOO_OLD)],
    ["answerCallbackQuery", { callback_query_id: "1", text: "x".repeat(201) }, bad("MESSAGE_TOO_LONG")],
    ["answerCallbackQuery", { callback_query_id: "1", url: "https://evil.example" }, bad("URL_INVALID")],
    ["sendPhoto", { chat_id: ali.id }, bad("there is no photo in the request")],
    ["sendPhoto", { chat_id: ali.id, photo: "AgACnothing" }, bad("wrong file identifier/HTTP URL specified")],
    [
      "sendPhoto",
      { chat_id: ali.id, photo: "x", caption: "x".repeat(1025) },
      bad("message caption is too long"),
    ],
    ["sendMediaGroup", { chat_id: ali.id, media: [] }, bad("group of media must include 2-10 items")],
    ["sendChatAction", { chat_id: ali.id, action: "thinking" }, bad("wrong parameter action in request")],
    [
      "copyMessage",
      { chat_id: ali.id, from_chat_id: ali.id, message_id: 999 },
      bad("message to copy not found"),
    ],
    ["forwardMessage", { chat_id: ali.id, from_chat_id: 42, message_id: 1 }, bad("chat not found")],
    ["getFile", { file_id: "nothing" }, bad("invalid file_id")],
    ["getChat", { chat_id: 42 }, bad("chat not found")],
    ["getChatMember", { chat_id: staff.id, user_id: 42 }, bad("PARTICIPANT_ID_INVALID")],
    ["getChatAdministrators", { chat_id: ali.id }, bad("there are no administrators in the private chat")],
    [
      "pinChatMessage",
      { chat_id: plain.id, message_id: old.message_id },
      bad("not enough rights to manage pinned messages in the chat"),
    ],
    ["setMyCommands", {}, bad('parameter "commands" is required')],
    ["setMyCommands", command("Start"), bad("BOT_COMMAND_INVALID")],
    ["setMyCommands", command("x".repeat(33)), bad("BOT_COMMAND_INVALID")],
    ["setMyCommands", command("x", ""), bad("BOT_COMMAND_DESCRIPTION_INVALID")],
    ["setMyCommands", command("x", "x".repeat(257)), bad("BOT_COMMAND_DESCRIPTION_INVALID")],
    [
      "setMyCommands",
      { ...command("x"), scope: { type: "chat", chat_id: stranger.id } },
      bad("chat not found"),
    ],
    ["setMyCommands", { ...command("x"), language_code: "farsi" }, bad("invalid language code specified")],
    ["setMyDescription", { description: "x".repeat(513) }, bad("description is too long")],
    ["createForumTopic", { chat_id: plain.id, name: "x" }, bad("the chat is not a forum")],
    ["createForumTopic", { chat_id: staff.id, name: "x".repeat(129) }, bad("TOPIC_TITLE_TOO_LONG")],
    ["createForumTopic", { chat_id: staff.id, name: "x", icon_color: 1 }, bad("TOPIC_ICON_COLOR_INVALID")],
    [
      "reopenForumTopic",
      { chat_id: staff.id, message_thread_id: topic.message_thread_id },
      bad("TOPIC_NOT_MODIFIED"),
    ],
    ["closeForumTopic", { chat_id: staff.id, message_thread_id: 999 }, bad("TOPIC_ID_INVALID")],
    ["setWebhook", { url: "ftp://x.y" }, bad("bad webhook: An HTTPS URL must be provided for webhook")],
    [
      "setWebhook",
      { url: "https://x.y", secret_token: "a b" },
      bad("secret token contains unallowed characters"),
    ],
    ["sendDice", { chat_id: ali.id }, "Not Found: this simulator does not play sendDice"],
  ];
  test.each(table)("%s %j", async (method, params, description) => {
    expect(await call(sim, method, params)).toMatchObject({ ok: false, description });
  });
});
