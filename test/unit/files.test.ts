import { afterAll, beforeAll, expect, test } from "bun:test";
import { downloads, FileRefused } from "../../src/bot/files.ts";
import { telegram } from "../../src/bot/telegram.ts";
import { insideTurn } from "../../src/turn/inside.ts";
import { listeningBot, type Sim, startSimulator } from "./simulator-kit.ts";

let sim: Sim;
let bot: Awaited<ReturnType<typeof listeningBot>>;
let fileId = "";
const words = "a receipt, as a file";
beforeAll(async () => {
  sim = await startSimulator();
  bot = await listeningBot(sim);
  const ali = sim.person({ first_name: "Ali" });
  fileId = (await ali.sendsFile(words)).document?.file_id ?? "";
});
afterAll(async () => {
  await sim.stop();
  await bot.stop();
});

const from = (root: string) => downloads(telegram(sim.token, root), sim.token, root);
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(() => undefined).catch((error: unknown) => error);
  return error instanceof FileRefused ? error.why : error;
};

test("a file that somebody sent is fetched as it is", async () => {
  expect(new TextDecoder().decode(await from(sim.url)(fileId, 1000))).toBe(words);
  expect(await from(sim.url)(fileId, words.length)).toHaveLength(words.length);
});

test("one that is larger than allowed, or that is not there, is refused for good", async () => {
  expect(await refusal(from(sim.url)(fileId, words.length - 1))).toBe("too-large");
  expect(await refusal(from(sim.url)("no-such-file", 1000))).toBe("gone");
});

test("a server that says nothing of the size, and then sends too much, is not believed", async () => {
  const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1000)) });
  const liar = Bun.serve({
    port: 0,
    fetch: ({ url }) =>
      url.includes("/file/")
        ? new Response(endless)
        : Response.json({ ok: true, result: { file_path: "documents/file_1" } }),
  });
  expect(await refusal(from(liar.url.origin)(fileId, 5000))).toBe("too-large");
  await liar.stop(true);
});

test("a server that is not there, or fails, may be asked again, and the token is not told", async () => {
  const broken = Bun.serve({
    port: 0,
    fetch: ({ url }) =>
      url.includes("/file/")
        ? new Response("no", { status: 502 })
        : Response.json({ ok: true, result: { file_path: "documents/file_1" } }),
  });
  const root = broken.url.origin;
  const failed = await refusal(from(root)(fileId, 5000));
  await broken.stop(true);
  const unheard = await refusal(from(root)(fileId, 5000));
  for (const error of [failed, unheard]) {
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain(sim.token);
  }
});

test("inside a turn nothing is fetched", async () => {
  const error = await refusal(insideTurn(() => from(sim.url)(fileId, 1000)));
  expect(String(error)).toMatch(/inside a turn/);
});
