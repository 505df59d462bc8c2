import { expect, test } from "bun:test";
import fc from "fast-check";
import { telegram } from "../../src/bot/telegram.ts";
import { beginning, cut, cutLine, ending, fitted } from "../../src/lib/cut.ts";
import { pieces } from "../../src/lib/pieces.ts";
import { redact } from "../../src/lib/redact.ts";
import { alone, naming } from "../../src/lib/room.ts";

/** Letters of one unit and of two, signs of several letters, and one that goes on for ever. */
const LETTERS = ["a", "ب", "🌹", "👨‍👩‍👧", "🇮🇷", "é", "é", " ", "\n", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{E0067}"];
const words = fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((letters) => letters.join(""));

const CUTS: [name: string, cut: (text: string, most: number) => string[]][] = [
  ["cut", (text, most) => [cut(text, most)]],
  ["cutLine", (text, most) => [cutLine(text, most)]],
  ["beginning", (text, most) => [beginning(text, most)]],
  ["fitted", (text, most) => [fitted(text, most)]],
  ["ending", (text, most) => [ending(text, most)]],
  ["pieces", (text, most) => pieces(text, most)],
  ["naming", (text) => [naming(text, (name) => `${name} · 191,250`), alone(text)]],
  ["redact", (text) => [redact(text.repeat(300))]],
];

test.each(CUTS)("%s leaves no half of a letter", (_, cuts) => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 70 }), (text, most) => {
      for (const left of cuts(text, most)) expect(left.isWellFormed()).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("the end of what is one letter only is cut between characters", () => {
  for (let more = 0; more < 3; more++)
    expect(ending(`${"\u{E0067}".repeat(300)}${"a".repeat(more)}`, 4).isWellFormed()).toBe(true);
});

test("what has half of a letter all the same leaves whole, in words, buttons and forms", async () => {
  const heard: Record<string, unknown>[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    async fetch(request) {
      const isForm = request.headers.get("content-type")?.startsWith("multipart/") ?? false;
      heard.push(isForm ? Object.fromEntries(await request.formData()) : await request.json());
      return Response.json({ ok: true, result: true });
    },
  });
  const call = telegram("1:a", `http://127.0.0.1:${server.port}`);
  const half = "Rezaxx\ud83c";
  const reply_markup = { inline_keyboard: [[{ text: half, callback_data: half }]] };
  await call("sendMessage", { chat_id: 1, text: half, reply_markup });
  await call("sendDocument", { chat_id: 1, caption: half, document: new File(["x"], "x.txt"), reply_markup });
  await server.stop(true);
  const whole = "Rezaxx\uFFFD";
  const keyboard = { inline_keyboard: [[{ text: whole, callback_data: whole }]] };
  expect(heard).toMatchObject([
    { text: whole, reply_markup: keyboard },
    { caption: whole, reply_markup: JSON.stringify(keyboard) },
  ]);
});
