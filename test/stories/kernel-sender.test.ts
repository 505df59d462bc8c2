import { afterAll, beforeAll, expect, test } from "bun:test";
import { Pace } from "../../src/bot/pace.ts";
import { Sender } from "../../src/bot/sender.ts";
import type { Telegram } from "../../src/turn/outside.ts";
import { outbox } from "../../src/turn/schema.ts";
import { Track } from "../support/race.ts";

const MINUTE = 60_000;

let track: Track;
beforeAll(async () => {
  track = await Track.open();
});
afterAll(() => track.leave());

test("a call that cannot even be made is tried again, and nobody waits for its end for ever", async () => {
  const { db, config } = track.app.kernel;
  let made = 0;
  const telegram: Telegram = async () => {
    if (++made === 1) throw new Error("inside a turn");
    // Safe: nobody reads what a message became.
    return { ok: true, result: undefined as never };
  };
  const nothing = async () => undefined;
  const sender = new Sender({
    ...{ db, clock: track.clock, telegram, pace: new Pace(config.pace, track.clock) },
    outcomes: { sent: nothing, unreachable: nothing, moved: nothing },
  });
  sender.start();
  await track.act((act) =>
    act.call({ method: "sendMessage", params: { chat_id: 7, text: "Hello" }, priority: "reply", chatId: 7 }),
  );
  await sender.idle();
  expect(await db.read.select().from(outbox)).toMatchObject([{ attempts: 1, state: "waiting" }]);
  await track.clock.advance(MINUTE);
  await sender.sweep();
  await sender.idle();
  expect(await db.read.select().from(outbox)).toEqual([]);
  await sender.stop(0);
});
