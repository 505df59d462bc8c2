import { afterEach, beforeEach, expect, test } from "bun:test";
import { type Person, picture } from "../../src/simulator/index.ts";
import { call, listeningBot, type Sim, startSimulator } from "./simulator-kit.ts";

let sim: Sim;
let bot: Awaited<ReturnType<typeof listeningBot>>;
let ali: Person;
let sara: Person;

beforeEach(async () => {
  sim = await startSimulator();
  bot = await listeningBot(sim);
  ali = sim.person({ first_name: "Ali", started: true });
  sara = sim.person({ first_name: "Sara", started: true });
});
afterEach(async () => {
  await bot.stop();
  await sim.stop();
});

async function download(file_id: string) {
  const { result } = await call(sim, "getFile", { file_id });
  const response = await fetch(`${sim.url}/file/bot${sim.token}/${result.file_path}`);
  return { ...result, bytes: await response.bytes() };
}

test("an album is several messages of one group, each an update of its own", async () => {
  const sent = await ali.sendsAlbum([picture("a"), "b", "c"], "two receipts");
  expect(bot.heard.map(({ update }) => update.message.message_id)).toEqual(
    sent.map(({ message_id }) => message_id),
  );
  expect(new Set(sent.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  expect(sent.map(({ caption }) => caption)).toEqual(["two receipts", undefined, undefined]);
  await expect(ali.sendsAlbum(["a"])).rejects.toThrow("two to ten pictures");
});

test("the same picture keeps its unique id whoever sends it, and looks like nobody else's", async () => {
  const first = (await ali.sendsPhoto("receipt")).photo?.at(-1);
  const again = (await sara.sendsPhoto("receipt")).photo?.at(-1);
  const other = (await sara.sendsPhoto("another")).photo?.at(-1);
  expect(again?.file_unique_id).toBe(first?.file_unique_id ?? "");
  expect(again?.file_id).not.toBe(first?.file_id ?? "");
  expect(other?.file_unique_id).not.toBe(first?.file_unique_id ?? "");
});

test("every size of a photo, and a document, can be fetched as the very bytes", async () => {
  const bytes = picture("big", 1000);
  const { photo = [] } = await ali.sendsPhoto(bytes);
  expect(photo.map(({ width }) => width)).toEqual([90, 320, 800, 1000]);
  for (const { file_id, file_unique_id } of photo)
    expect(await download(file_id)).toMatchObject({ file_unique_id, bytes });
  const { document } = await ali.sendsFile(bytes, "receipt.png", "image/png");
  expect(await download(document?.file_id ?? "")).toMatchObject({ file_size: bytes.length, bytes });
});

test("several messages are passed on together: albums stay albums, and what cannot go is left out", async () => {
  const pass = (method: string, message_ids: number[], params = {}) =>
    call(sim, method, { chat_id: sara.id, from_chat_id: ali.id, message_ids, ...params });
  const say = async (params: object) =>
    (await call(sim, "sendMessage", { chat_id: ali.id, text: "hi", ...params })).result.message_id;
  const [first, second] = await ali.sendsAlbum(["a", "b"], "receipts");
  const album = [first?.message_id ?? 0, second?.message_id ?? 0];
  const secret = await say({ protect_content: true });
  const open = await say({});
  for (const method of ["copyMessages", "forwardMessages"]) {
    const { result } = await pass(method, [...album, secret, open, open + 1000]);
    expect(result).toHaveLength(3);
    const [one, other, text] = sara.messages.slice(-3);
    expect(one?.caption).toBe("receipts");
    expect(one?.media_group_id).not.toBe(first?.media_group_id ?? "");
    expect(other?.media_group_id).toBe(one?.media_group_id ?? "");
    expect(text).toMatchObject({ text: "hi" });
    expect(text?.media_group_id).toBeUndefined();
    expect(await pass(method, [secret])).toMatchObject({ ok: false, error_code: 400 });
    expect(await pass(method, [open, secret])).toMatchObject({
      description: "Bad Request: message identifiers must be in a strictly increasing order",
    });
  }
  await pass("copyMessages", album, { remove_caption: true });
  expect(sara.messages.at(-2)?.caption).toBeUndefined();
  await call(sim, "copyMessage", {
    chat_id: sara.id,
    from_chat_id: ali.id,
    message_id: open,
    caption: "of no text",
  });
  expect(sara.messages.at(-1)).toMatchObject({ text: "hi" });
  expect(sara.messages.at(-1)?.caption).toBeUndefined();
});
