import { expect, test } from "bun:test";
import { expired, fateOf } from "../../src/bot/fate.ts";
import type { OutboxRow } from "../../src/turn/outbox.ts";
import type { Answer } from "../../src/turn/outside.ts";
import { PRIORITY } from "../../src/turn/schema.ts";

const now = new Date("2026-11-21T08:00:00Z");

const rowOf = (attempts: number): OutboxRow => ({
  id: 1,
  chatId: 7,
  method: "sendMessage",
  params: {},
  priority: PRIORITY.reply,
  uniqueKey: null,
  notBefore: null,
  expiresAt: new Date("2026-11-22T08:00:00Z"),
  attempts,
  state: "waiting",
  error: null,
  reaction: null,
  createdAt: now,
});

/** How long a call waits that failed so often before. */
function pauseAfter(attempts: number, answer: Answer): number {
  const fate = fateOf(rowOf(attempts), answer, now);
  if (fate.kind !== "again") throw new Error(`it is ${fate.kind}`);
  return fate.notBefore.getTime() - now.getTime();
}

test.each([500, 502, 401, undefined])(
  "after %s: 1, 2, 4 … 60 seconds, and up to a quarter longer",
  (code) => {
    const answer = { ok: false, code, why: "away" } as const;
    for (const attempts of [0, 1, 2, 3, 4, 5, 6, 7, 20, 1100]) {
      const least = Math.min(1000 * 2 ** attempts, 60_000);
      for (let time = 0; time < 50; time++) {
        const pause = pauseAfter(attempts, answer);
        expect(pause).toBeGreaterThanOrEqual(least);
        expect(pause).toBeLessThanOrEqual(least * 1.25);
      }
    }
  },
);

test("not everybody comes back in the same instant", () => {
  const answer = { ok: false, code: 500, why: "away" } as const;
  expect(new Set(Array.from({ length: 50 }, () => pauseAfter(9, answer))).size).toBeGreaterThan(10);
});

test("a 429 is waited out for just as long as it says, however long that is; a second when it says nothing", () => {
  const tooMany = (retryAfter?: number) =>
    pauseAfter(0, { ok: false, code: 429, why: "Too Many Requests", ...(retryAfter && { retryAfter }) });
  expect([tooMany(3600), tooMany(7), tooMany()]).toEqual([3_600_000, 7000, 1000]);
});

test("what is too long is said once more in plain words, and then no more", () => {
  const { method, params } = { method: "editMessageMedia", params: { message_id: 5, media: {} } };
  const caption = { type: "photo", media: "f", caption: "<b>5 &lt; 6</b>", parse_mode: "HTML" };
  const refused = { ok: false, code: 400, why: "Bad Request: message caption is too long" } as const;
  expect(fateOf({ ...rowOf(0), method, params: { ...params, media: caption } }, refused, now)).toEqual({
    ...{ kind: "again", notBefore: now },
    replace: {
      method,
      params: { message_id: 5, media: { type: "photo", media: "f", caption: "5 < 6" } },
    },
  });
  const plain = { ...rowOf(0), params: { text: "5 < 6" } };
  expect(fateOf(plain, refused, now)).toMatchObject({ kind: "dead" });
});

test.each(["MESSAGE_TOO_LONG", "MEDIA_CAPTION_TOO_LONG", "entities too long", "text is too long"])(
  "%s is too long as well",
  (said) => {
    const row = { ...rowOf(0), params: { text: "<b>5 &lt; 6</b>", parse_mode: "HTML" } };
    const fate = fateOf(row, { ok: false, code: 400, why: `Bad Request: ${said}` }, now);
    expect(fate).toMatchObject({ kind: "again", replace: { params: { text: "5 < 6" } } });
  },
);

const refusals: [method: string, code: number, why: string, kind: string][] = [
  ["sendMessage", 403, "Forbidden: bot was blocked by the user", "unreachable"],
  ["sendMessage", 403, "Forbidden: user is deactivated", "unreachable"],
  ["sendMessage", 403, "Forbidden: bot was kicked from the supergroup chat", "unreachable"],
  ["sendMessage", 403, "Forbidden: not enough rights to send text messages to the chat", "dead"],
  ["sendMessage", 400, "Bad Request: chat not found", "dead"],
  ["sendMessage", 400, "Bad Request: message to delete not found", "dead"],
  ["deleteMessage", 400, "Bad Request: message to delete not found", "sent"],
  ["deleteMessage", 400, "Bad Request: message can't be deleted for everyone", "sent"],
  ["deleteMessage", 400, "Bad Request: chat not found", "dead"],
  ["editMessageText", 400, "Bad Request: message is not modified: …", "sent"],
  ["editMessageText", 400, "Bad Request: message to edit not found", "again"],
  ["editMessageText", 400, "Bad Request: MESSAGE_ID_INVALID", "again"],
  ["deleteMessage", 400, "Bad Request: MESSAGE_ID_INVALID", "sent"],
  ["editMessageText", 400, "Bad Request: can't parse entities", "dead"],
  ["answerCallbackQuery", 400, "Bad Request: query is too old", "sent"],
  ["answerPreCheckoutQuery", 400, "Bad Request: query is too old", "sent"],
  ["answerPreCheckoutQuery", 502, "Bad Gateway", "again"],
];

test.each(refusals)("%s, refused with %i %s: %s", (method, code, why, kind) => {
  const row = { ...rowOf(0), method, params: { chat_id: 7, message_id: 3, text: "words" } };
  expect(fateOf(row, { ok: false, code, why }, now).kind).toBe(kind as "dead");
});

test("what only passes by is not missed when it comes too late; what somebody waits for is", () => {
  const fate = (method: string) => expired({ ...rowOf(0), method }).kind;
  expect(fate("answerCallbackQuery")).toBe("sent");
  expect(fate("answerPreCheckoutQuery")).toBe("sent");
  expect(fate("sendMessage")).toBe("dead");
});
