import { afterEach, beforeEach, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import type { Person } from "../../src/simulator/index.ts";
import { call, listeningBot, type Sim, startSimulator } from "./simulator-kit.ts";

let sim: Sim;
let bot: Awaited<ReturnType<typeof listeningBot>>;
let ali: Person;
let sara: Person;

beforeEach(async () => {
  sim = await startSimulator({ clock: new MovableClock(new Date("2026-11-21T08:00:00Z")) });
  bot = await listeningBot(sim);
  ali = sim.person({ first_name: "علی", last_name: "رضایی", language_code: "fa", phone: "+989121234567" });
  sara = sim.person({ first_name: "Sara", username: "sara", started: true });
});
afterEach(async () => {
  await bot.stop();
  await sim.stop();
});

const last = () => bot.heard.at(-1)?.update;
const send = (chat_id: number, text: string, rest: object = {}) =>
  call(sim, "sendMessage", { chat_id, text, ...rest });
const inline = (...labels: string[]) => ({
  reply_markup: { inline_keyboard: labels.map((text) => [{ text, callback_data: text.toLowerCase() }]) },
});
const keyboard = (...row: (object | string)[]) => ({
  reply_markup: { keyboard: [row], one_time_keyboard: true },
});

test("who says /start is known from then on, and the command is marked", async () => {
  expect(await send(ali.id, "hello")).toMatchObject({ description: "Bad Request: chat not found" });
  await ali.says("/start ref_7");
  expect(last().message).toMatchObject({
    from: { id: ali.id, is_bot: false, first_name: "علی", last_name: "رضایی", language_code: "fa" },
    chat: { id: ali.id, type: "private", first_name: "علی" },
    text: "/start ref_7",
    entities: [{ type: "bot_command", offset: 0, length: 6 }],
  });
  expect((await send(ali.id, "hello")).ok).toBe(true);
});

test("the screen is the newest message with its buttons, and sees, heard and buttons read it", async () => {
  await send(sara.id, "one");
  await send(sara.id, "two", inline("✅ Approve", "Reject"));
  expect(sara.screen).toBe("two\n[✅ Approve]\n[Reject]");
  expect([sara.sees(/two/), sara.sees("one"), sara.heard(/one|two/).length]).toEqual([true, false, 2]);
  expect(sara.buttons).toEqual(["✅ Approve", "Reject"]);
});

test("a tap finds the newest button with the label; an answer comes up as a toast", async () => {
  await send(sara.id, "older", inline("Go", "Only here"));
  const { result } = await send(sara.id, "newer", inline("Go on", "Go"));
  await sara.taps("Go");
  expect(last().callback_query).toMatchObject({ from: { id: sara.id }, data: "go", message: result });
  await call(sim, "answerCallbackQuery", {
    callback_query_id: last().callback_query.id,
    text: "Done",
    show_alert: true,
  });
  expect(sara.toasts).toEqual([{ text: "Done", alert: true }]);
  await sara.taps(/only/i);
  expect(last().callback_query.message.text).toBe("older");
});

test("a changed client can send any data, but only for a message that is there", async () => {
  await send(sara.id, "choose", inline("Yes"));
  await sara.forgesTap("admin:1");
  expect(last().callback_query).toMatchObject({ data: "admin:1", message: { text: "choose" } });
  await expect(sara.forgesTap("admin:1", 999)).rejects.toThrow("there is no such button any more");
});

test("who looks for a button that is not there is told which there are", async () => {
  await send(sara.id, "choose", inline("Yes", "No"));
  await send(sara.id, "or", keyboard("Back"));
  await expect(sara.taps("Maybe")).rejects.toThrow(
    'Sara sees no button "Maybe", but\nchoose\n[Yes]\n[No]\n---\nor\n---\n(Back)',
  );
});

test("a reply keyboard is pressed as text, and one for a single use folds away", async () => {
  await send(sara.id, "where?", keyboard("Tehran", "Shiraz"));
  expect(sara.keyboard).toEqual(["Tehran", "Shiraz"]);
  await sara.taps("Shiraz");
  expect(last().message.text).toBe("Shiraz");
  expect(sara.keyboard).toEqual([]);
});

test("a contact button shares one's own contact; one can also share somebody else's", async () => {
  await ali.says("/start");
  await send(ali.id, "your phone?", keyboard({ text: "📱 Share", request_contact: true }));
  await ali.taps("Share");
  expect(last().message.contact).toEqual({
    phone_number: "+989121234567",
    first_name: "علی",
    last_name: "رضایی",
    user_id: ali.id,
  });
  await ali.sharesContact(sara);
  expect(last().message.contact.user_id).toBe(sara.id);
});

test("pictures and files arrive with sizes and names, and can be fetched", async () => {
  await sara.sendsPhoto("receipt-1", "paid");
  expect(last().message).toMatchObject({
    caption: "paid",
    photo: [{ width: 90 }, { width: 320, height: 320 }],
  });
  await sara.sendsFile("homework", "work.txt");
  const { file_id, file_name } = last().message.document;
  expect(file_name).toBe("work.txt");
  const { file_path } = (await call(sim, "getFile", { file_id })).result;
  expect(await (await fetch(`${sim.url}/file/bot${sim.token}/${file_path}`)).text()).toBe("homework");
});

test("an edit comes as edited_message, blocking and unblocking as my_chat_member", async () => {
  await sara.says("helo");
  await sara.edits("hello");
  expect(last().edited_message).toMatchObject({ text: "hello", edit_date: 1795248000 });
  await sara.blocks();
  expect(last().my_chat_member).toMatchObject({
    chat: { id: sara.id },
    new_chat_member: { status: "kicked" },
  });
  expect(await send(sara.id, "x")).toMatchObject({ error_code: 403 });
  await expect(sara.says("x")).rejects.toThrow("Sara has blocked the bot");
  await sara.unblocks();
  expect(last().my_chat_member.new_chat_member.status).toBe("member");
  expect((await send(sara.id, "x")).ok).toBe(true);
});

test("in a group with topics people speak and tap where they sit", async () => {
  const staff = sim.group({ title: "Staff", is_forum: true, members: [sara], admins: [ali] });
  const { message_thread_id: topic } = (
    await call(sim, "createForumTopic", { chat_id: staff.id, name: "Ali" })
  ).result;
  await send(staff.id, "new question", { message_thread_id: topic, ...inline("Answer") });
  const seat = sara.in(staff, topic);
  expect([seat.sees("new question"), ali.in(staff).sees("new question"), sara.sees("new")]).toEqual([
    true,
    true,
    false,
  ]);
  await seat.taps("Answer");
  expect(last().callback_query.message).toMatchObject({
    chat: { id: staff.id, is_forum: true },
    message_thread_id: topic,
  });
  await staff.person(sara, topic).says("like this");
  expect(last().message).toMatchObject({
    from: { id: sara.id },
    message_thread_id: topic,
    is_topic_message: true,
  });
  expect(
    (await call(sim, "getChatAdministrators", { chat_id: staff.id })).result.map(
      ({ user }: { user: { id: number } }) => user.id,
    ),
  ).toEqual([sim.bot.id, ali.id]);
});

test("as a plain member of a group the bot hears only what is meant for it", async () => {
  const group = sim.group({ members: [sara], bot: "member" });
  const { result } = await send(group.id, "hello all");
  const seat = sara.in(group);
  await seat.says("small talk");
  await seat.says("@maktab_bot hi");
  await seat.says("/help");
  await seat.says("thanks", { replyTo: result.message_id });
  expect(bot.heard.map(({ update }) => update.message.text)).toEqual(["@maktab_bot hi", "/help", "thanks"]);
});

test("private chats share one sequence of message numbers, a supergroup has its own", async () => {
  const group = sim.group({ members: [sara] });
  const [one, two] = [(await ali.says("a")).message_id, (await sara.says("b")).message_id];
  expect(two - one).toBe(1);
  expect((await sara.in(group).says("c")).message_id).toBe(2);
});

test("waiting ends in the moment the screen fits, or says what is seen instead", async () => {
  const waiting = sara.waitsFor(/soon/);
  await send(sara.id, "soon it is");
  expect(await waiting).toBe("soon it is");
  await expect(sara.waitsFor("never", 10)).rejects.toThrow(
    "Sara waited 10 ms for never, but sees\nsoon it is",
  );
});

test("a deed resolves only after the bot has settled", async () => {
  const order: string[] = [];
  bot.reply = () => {
    order.push("acknowledged");
    return new Response();
  };
  sim.settle = async () => void order.push("settled");
  await sara.says("hi");
  order.push("done");
  expect(order).toEqual(["acknowledged", "settled", "done"]);
});

test("anything can be posted to the webhook: drafts, copies, forged secrets", async () => {
  await call(sim, "setWebhook", { url: sim.webhook, secret_token: "right" });
  const draft = sara.drafts("/start now");
  await sim.deliver(draft);
  await sim.deliver(JSON.stringify(draft), { "X-Telegram-Bot-Api-Secret-Token": "wrong" });
  expect(
    bot.heard.map(({ body, headers }) => [body, headers.get("x-telegram-bot-api-secret-token")]),
  ).toEqual([
    [JSON.stringify(draft), "right"],
    [JSON.stringify(draft), "wrong"],
  ]);
});
