import { afterEach, beforeEach, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import { type Person, picture, type SimEvent } from "../../src/simulator/index.ts";
import { call, type Sim, startSimulator, until } from "./simulator-kit.ts";

const clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
let sim: Sim;
let ali: Person;

beforeEach(async () => {
  sim = await startSimulator({ clock, moveClock: (ms) => clock.advance(ms) });
  ali = sim.person({ first_name: "Ali", language_code: "fa", role: "student" });
});
afterEach(() => sim.stop());

async function ask(path: string, body?: object) {
  const init = body && { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${sim.url}/sim/${path}`, init);
  return { status: response.status, ...(await response.json()) };
}
const act = (deed: object) => ask("act", { as: ali.id, chat: ali.id, ...deed });

test("the world lists people, chats, the bot and the time", async () => {
  const staff = sim.group({ title: "Staff", is_forum: true, members: [ali] });
  await call(sim, "createForumTopic", { chat_id: staff.id, name: "Ali" });
  const world = await ask("world");
  expect(world).toMatchObject({
    now: clock.now().toISOString(),
    clock: true,
    bot: { username: "maktab_bot" },
  });
  expect(world.people).toEqual([
    {
      id: ali.id,
      first_name: "Ali",
      language_code: "fa",
      role: "student",
      blocked: false,
      phone: ali.resident.phone,
    },
  ]);
  expect(world.chats).toEqual([
    { id: ali.id, type: "private", member_ids: [ali.id], topics: [] },
    {
      id: staff.id,
      type: "supergroup",
      title: "Staff",
      is_forum: true,
      member_ids: [sim.bot.id, ali.id],
      topics: [{ id: 2, name: "Ali", icon_color: 7322096 }],
    },
  ]);
});

test("a chat is read with its keyboard and with the menu of who looks, whose messages are told apart", async () => {
  await act({ do: "say", text: "/start" });
  await call(sim, "sendMessage", { chat_id: ali.id, text: "hi", reply_markup: { keyboard: [["Yes"]] } });
  const commands = [{ command: "start", description: "شروع" }];
  await call(sim, "setMyCommands", { commands: [{ command: "start", description: "Begin" }] });
  await call(sim, "setMyCommands", { commands, scope: { type: "all_private_chats" }, language_code: "fa" });
  const history = await ask(`chats/${ali.id}/messages?as=${ali.id}`);
  expect(history).toMatchObject({ commands, reply_keyboard: { keyboard: [[{ text: "Yes" }]] } });
  expect(history.messages.map(({ mine, text }: { mine: boolean; text: string }) => [mine, text])).toEqual([
    [false, "/start"],
    [true, "hi"],
  ]);
});

test("topics are read one at a time", async () => {
  const staff = sim.group({ is_forum: true, members: [ali] });
  const { message_thread_id } = (await call(sim, "createForumTopic", { chat_id: staff.id, name: "Ali" }))
    .result;
  await call(sim, "sendMessage", { chat_id: staff.id, text: "inside", message_thread_id });
  await call(sim, "sendMessage", { chat_id: staff.id, text: "outside" });
  const texts = async (query: string) =>
    (await ask(`chats/${staff.id}/messages${query}`)).messages.map(({ text }: { text?: string }) => text);
  expect(await texts(`?thread=${message_thread_id}`)).toEqual([undefined, "inside"]);
  expect(await texts("")).toEqual(["outside"]);
});

test("every deed reaches the bot", async () => {
  const data = Buffer.from(picture("x")).toString("base64");
  const { message_id } = await act({ do: "say", text: "helo" });
  const markup = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };
  const { result } = await call(sim, "sendMessage", { chat_id: ali.id, text: "x", reply_markup: markup });
  const tapped = await act({ do: "tap", message_id: result.message_id, data: "go" });
  expect(tapped.callback_query_id).toMatch(/^\d{15,}$/);
  await act({ do: "edit", message_id, text: "hello" });
  await act({ do: "contact" });
  await act({ do: "photo", data, caption: "look" });
  await act({ do: "file", data, name: "a.png", mime: "image/png" });
  await act({ do: "block" });
  await act({ do: "unblock" });
  const updates = (await call(sim, "getUpdates")).result;
  const types = updates.map((update: object) => Object.keys(update)[1]);
  const messages = ["message", "message", "message"];
  expect(types).toEqual([
    "message",
    "callback_query",
    "edited_message",
    ...messages,
    "my_chat_member",
    "my_chat_member",
  ]);
  const photo = updates[4].message.photo[0].file_id;
  const file = await fetch(`${sim.url}/sim/file/${photo}`);
  expect([file.headers.get("content-type"), await file.bytes()]).toEqual(["image/jpeg", picture("x")]);
});

test("what cannot be done is refused in a sentence", async () => {
  expect(await act({ do: "fly" })).toEqual({ status: 400, ok: false, error: "nobody can fly" });
  expect(await act({ do: "tap", message_id: 9, data: "x" })).toMatchObject({
    error: "there is no such button any more",
  });
  expect(await act({ do: "say", text: " " })).toMatchObject({ error: "an empty message cannot be sent" });
  expect(await ask("people", { first_name: "" })).toMatchObject({ error: "a person needs a first name" });
  expect(await ask("clock", { advanceMs: -1 })).toMatchObject({ error: "time only goes forward" });
  expect((await ask("nothing")).status).toBe(404);
});

test("people come in, and time goes on", async () => {
  const person = await ask("people", { first_name: "Sara", language_code: "uz", role: "new" });
  expect(person).toMatchObject({ first_name: "Sara", language_code: "uz", blocked: false });
  expect(sim.resident(person.id).first_name).toBe("Sara");
  const before = clock.now().getTime();
  const { now } = await ask("clock", { advanceMs: 3_600_000 });
  expect(Date.parse(now) - before).toBe(3_600_000);
});

test("the page hears everything as it happens", async () => {
  const stop = new AbortController();
  const stream = await fetch(`${sim.url}/sim/events`, { signal: stop.signal });
  expect(stream.headers.get("content-type")).toBe("text/event-stream");
  const events: SimEvent[] = [];
  void readInto(events, stream).catch(() => {});
  await act({ do: "say", text: "/start" });
  await call(sim, "sendChatAction", { chat_id: ali.id, action: "typing" });
  const markup = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };
  const { message_id } = (
    await call(sim, "sendMessage", { chat_id: ali.id, text: "x", reply_markup: markup })
  ).result;
  const { callback_query_id } = await act({ do: "tap", message_id, data: "go" });
  await call(sim, "answerCallbackQuery", { callback_query_id, text: "ok" });
  await call(sim, "editMessageText", { chat_id: ali.id, message_id, text: "y" });
  await call(sim, "deleteMessage", { chat_id: ali.id, message_id });
  await call(sim, "sendMessage", { chat_id: 42, text: "x" });
  const expected = [
    { type: "message", chat_id: ali.id, message: { text: "/start", mine: false } },
    { type: "typing", chat_id: ali.id, action: "typing" },
    { type: "message", chat_id: ali.id, message: { text: "x", mine: true } },
    { type: "answer", user_id: ali.id, text: "ok", show_alert: false },
    { type: "edit", chat_id: ali.id, message: { text: "y" } },
    { type: "delete", chat_id: ali.id, message_ids: [message_id] },
    {
      type: "call",
      method: "sendMessage",
      ok: false,
      error_code: 400,
      description: "Bad Request: chat not found",
    },
  ];
  const seen = () => events.filter((event) => event.type !== "call" || !event.ok);
  await until(() => seen().length >= expected.length);
  expect(seen()).toMatchObject(expected);
  stop.abort();
});

async function readInto(events: SimEvent[], response: Response) {
  let rest = "";
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + piece).split("\n\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data: ")) events.push(JSON.parse(line.slice(6)));
  }
}
