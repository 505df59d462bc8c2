import { expect, test } from "bun:test";
import type { TelegramUpdate } from "@gramio/types";
import { poll } from "../../src/bot/polling.ts";
import { systemClock } from "../../src/lib/clock.ts";
import type { Telegram } from "../../src/turn/outside.ts";
import { until } from "../support/until.ts";

test("an update that cannot be heard holds back no other one, and nothing before it is asked for again", async () => {
  const offsets: number[] = [];
  const heard = new Set<number>();
  const waiting = [5, 6, 7, 8].map((update_id): TelegramUpdate => ({ update_id }));
  // Safe: it gives what getUpdates gives, and nothing else is asked.
  const telegram = (async (_method: string, { offset = 0 }: { offset?: number } = {}) => {
    offsets.push(offset);
    await Bun.sleep(1);
    return { ok: true, result: waiting.filter(({ update_id }) => update_id >= offset) };
  }) as unknown as Telegram;
  let isBroken = true;
  const polling = poll({
    clock: systemClock,
    telegram,
    async accept({ update_id }) {
      if (update_id === 7 && isBroken) throw new Error("nobody can write this down");
      heard.add(update_id);
      return "heard";
    },
    allowed: [],
    mayBegin: Promise.resolve(),
  });
  await until(() => offsets.length > 1);
  expect([...heard]).toEqual([5, 6, 8]);
  expect(offsets[1]).toBe(7);
  isBroken = false;
  await until(() => heard.has(7));
  await polling.stop();
});
