import { expect, test } from "bun:test";
import { fateOf } from "../../src/bot/fate.ts";
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
