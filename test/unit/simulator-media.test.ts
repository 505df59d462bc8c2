import { afterEach, beforeEach, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { call, listeningBot, type Sim, startSimulator } from "./simulator-kit.ts";

let sim: Sim;
let bot: Awaited<ReturnType<typeof listeningBot>>;
let sara: Person;
beforeEach(async () => {
  sim = await startSimulator();
  bot = await listeningBot(sim);
  sara = sim.person({ first_name: "Sara", started: true });
});
afterEach(async () => {
  await bot.stop();
  await sim.stop();
});

const last = () => bot.heard.at(-1)?.update.message;

const METHODS = {
  video: "sendVideo",
  audio: "sendAudio",
  voice: "sendVoice",
  animation: "sendAnimation",
} as const;

test.each(["video", "audio", "voice", "animation"] as const)(
  "%s: arrives under its own name, with its caption, and can be sent again as just that",
  async (kind) => {
    await sara.sendsMedia(kind, "lesson", "Lesson 1");
    const file = last()[kind];
    expect(last()).toMatchObject({ caption: "Lesson 1", [kind]: { duration: 1, file_size: 6 } });
    expect(last().document?.file_id).toBe(kind === "animation" ? file.file_id : undefined);
    const { ok, result } = await call(sim, METHODS[kind], { chat_id: sara.id, [kind]: file.file_id });
    expect([ok, result[kind].file_unique_id]).toEqual([true, file.file_unique_id]);
    const other = kind === "video" ? "voice" : "video";
    expect(await call(sim, METHODS[other], { chat_id: sara.id, [other]: file.file_id })).toMatchObject({
      ok: false,
      description: expect.stringContaining("can't use file of type"),
    });
  },
);

test("a round video has no words under it, neither of people nor of bots", async () => {
  await sara.sendsMedia("video_note");
  const { video_note } = last();
  expect(video_note).toMatchObject({ length: 240, duration: 1 });
  await expect(sara.sendsMedia("video_note", "a", "words")).rejects.toThrow("nothing can be written under");
  const sent = { chat_id: sara.id, video_note: video_note.file_id };
  expect((await call(sim, "sendVideoNote", sent)).ok).toBe(true);
  expect((await call(sim, "sendVideoNote", { ...sent, caption: "words" })).ok).toBe(false);
});

test("what people mark in their words arrives beside what Telegram finds by itself", async () => {
  const entities = [{ type: "text_link" as const, offset: 4, length: 4, url: "https://x.example/a" }];
  await sara.says("See this or https://y.example/b", { entities });
  expect(last().entities).toEqual([
    { type: "text_link", offset: 4, length: 4, url: "https://x.example/a" },
    { type: "url", offset: 12, length: 19 },
  ]);
  for (const [offset, length] of [
    [-1, 2],
    [0, 0],
    [3, 99],
  ] as const)
    await expect(sara.says("short", { entities: [{ type: "bold", offset, length }] })).rejects.toThrow(
      "mark",
    );
});
