import { afterAll, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import { picture } from "../../src/simulator/index.ts";
import { call, startSimulator } from "./simulator-kit.ts";

const clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
const sim = await startSimulator({ clock, patienceMs: 200 });
afterAll(() => sim.stop());

const ali = sim.person({ first_name: "Ali", started: true });
const shy = sim.person({ first_name: "Shy" });
const angry = sim.person({ first_name: "Angry", started: true });
const gone = sim.person({ first_name: "Gone", started: true });
const staff = sim.group({ title: "Staff", is_forum: true, members: [ali, shy] });
const plain = sim.group({ title: "Plain", bot: "member", members: [ali] });
angry.resident.blocked = true;
gone.leavesTelegram();

const send = (params: object) => call(sim, "sendMessage", { chat_id: ali.id, text: "hi", ...params });
const said = (await send({ reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] } }))
  .result;

const buttons = (...row: object[]) => ({ reply_markup: { inline_keyboard: [row] } });
const html = (text: string) => ({ text, parse_mode: "HTML" });
const bad = (why: string) => `Bad Request: ${why}`;

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

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
