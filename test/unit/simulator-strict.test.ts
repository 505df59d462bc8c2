import { afterAll, describe, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import { picture } from "../../src/simulator/index.ts";
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
    ["sendDice", { chat_id: ali.id }, "Not Found"],
  ];
  test.each(table)("%s %j", async (method, params, description) => {
    expect(await call(sim, method, params)).toMatchObject({ ok: false, description });
  });
});

test("codes and bodies are Telegram's: 401 for a wrong token, 404 for an unknown method, 403 where it is forbidden", async () => {
  const wrong = await fetch(`${sim.url}/bot1:wrong/getMe`);
  expect([wrong.status, await wrong.json()]).toEqual([
    401,
    { ok: false, error_code: 401, description: "Unauthorized" },
  ]);
  expect(await call(sim, "sendNothing")).toEqual({ ok: false, error_code: 404, description: "Not Found" });
  expect(await send({ chat_id: angry.id })).toMatchObject({ error_code: 403 });
});

test("what is just inside the limits is taken, measured after the formatting", async () => {
  const full = await send(html(`<b>${"x".repeat(4096)}</b> &amp;`.replace(" &amp;", "")));
  expect(full.result.text).toHaveLength(4096);
  expect((await send({ text: "😀".repeat(2048) })).ok).toBe(true);
  expect((await send(buttons({ text: "x", callback_data: "ع".repeat(32), style: "danger" }))).ok).toBe(true);
  expect((await send(buttons({ text: "x", url: "https://t.me/maktab_bot?start=a" }))).ok).toBe(true);
});

test("parameters come by query, by form and by JSON", async () => {
  const root = `${sim.url}/bot${sim.token}/sendMessage`;
  const markup = JSON.stringify({ inline_keyboard: [[{ text: "Go", callback_data: "go" }]] });
  const query = new URLSearchParams({ chat_id: String(ali.id), text: "by hand", reply_markup: markup });
  for (const response of [
    await fetch(`${root}?${query}`),
    await fetch(root, { method: "POST", body: query }),
  ]) {
    expect(await response.json()).toMatchObject({
      ok: true,
      result: { text: "by hand", reply_markup: JSON.parse(markup) },
    });
  }
});

test("a callback is answered once, and not after fifteen seconds", async () => {
  const tapped = () =>
    sim.control.answer(
      "/act",
      new Request("http://sim/", {
        method: "POST",
        body: JSON.stringify({
          as: ali.id,
          chat: ali.id,
          do: "tap",
          message_id: said.message_id,
          data: "go",
        }),
      }),
    );
  const query = async () => ({ callback_query_id: (await (await tapped()).json()).callback_query_id });
  const first = await query();
  expect(await call(sim, "answerCallbackQuery", { ...first, text: "Saved" })).toEqual({
    ok: true,
    result: true,
  });
  expect(await call(sim, "answerCallbackQuery", first)).toMatchObject({ description: bad(TOO_OLD) });
  const late = await query();
  await clock.advance(15_001);
  expect(await call(sim, "answerCallbackQuery", late)).toMatchObject({ description: bad(TOO_OLD) });
  expect(ali.toasts).toEqual([{ text: "Saved", alert: false }]);
});

test("a photo keeps its ids, goes out again by them, and is downloaded as it came", async () => {
  const form = new FormData();
  form.set("chat_id", String(ali.id));
  form.set("photo", "attach://one");
  form.set("one", new File([picture("one", 640)], "one.png", { type: "image/png" }));
  const sent = await (
    await fetch(`${sim.url}/bot${sim.token}/sendPhoto`, { method: "POST", body: form })
  ).json();
  const sizes = sent.result.photo;
  expect(sizes.map(({ width }: { width: number }) => width)).toEqual([90, 320, 640]);
  const again = await call(sim, "sendPhoto", { chat_id: ali.id, photo: sizes[1].file_id });
  expect(again.result.photo).toEqual(sizes);
  expect(await call(sim, "sendDocument", { chat_id: ali.id, document: sizes[1].file_id })).toMatchObject({
    description: bad("can't use file of type Photo as Document"),
  });
  const { file_path } = (await call(sim, "getFile", { file_id: sizes[2].file_id })).result;
  const bytes = await (await fetch(`${sim.url}/file/bot${sim.token}/${file_path}`)).bytes();
  expect(bytes).toEqual(picture("one", 640));
});

test("what the bot said can be taken back for two days, by an administrator for ever", async () => {
  const say = async (chat_id: number) => (await call(sim, "sendMessage", { chat_id, text: "oops" })).result;
  const both = [await say(plain.id), await say(staff.id)];
  await clock.advance(48 * 3_600_000 + 1000);
  const [asMember, asAdmin] = await Promise.all(
    both.map(({ chat, message_id }) => call(sim, "deleteMessage", { chat_id: chat.id, message_id })),
  );
  expect(asMember).toMatchObject({ description: bad("message can't be deleted for everyone") });
  expect(asAdmin).toEqual({ ok: true, result: true });
});

test("what is protected is not passed on, the rest keeps its words and its origin", async () => {
  const pass = ({ message_id }: { message_id: number }, method: string) =>
    call(sim, method, { chat_id: staff.id, from_chat_id: ali.id, message_id });
  const secret = (await send({ protect_content: true })).result;
  expect(await pass(secret, "forwardMessage")).toMatchObject({
    description: bad("message can't be forwarded"),
  });
  const open = (await send(html("<b>news</b>"))).result;
  const entities = [{ type: "bold", offset: 0, length: 4 }];
  const origin = { type: "user", sender_user: { id: sim.bot.id } };
  expect((await pass(open, "forwardMessage")).result).toMatchObject({
    text: "news",
    entities,
    forward_origin: origin,
  });
  expect(Object.keys((await pass(open, "copyMessage")).result)).toEqual(["message_id"]);
});

test("a group that became a supergroup says where it lives now", async () => {
  const small = sim.group({ type: "group", title: "Class", members: [ali], bot: "member" });
  const before = small.id;
  const moving = small.migrates().catch(() => {});
  const now = small.id;
  expect(await send({ chat_id: before })).toMatchObject({
    error_code: 400,
    parameters: { migrate_to_chat_id: now },
  });
  await moving;
  expect((await send({ chat_id: now })).result.chat).toMatchObject({
    id: now,
    type: "supergroup",
    title: "Class",
  });
});

test("a loose simulator ignores unknown parameters, as Telegram does", async () => {
  const loose = await startSimulator({ strict: false });
  expect((await call(loose, "getMe", { suppress: true })).ok).toBe(true);
  await loose.stop();
});
