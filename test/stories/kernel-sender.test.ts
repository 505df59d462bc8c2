import { afterAll, beforeAll, expect, test } from "bun:test";
import { Lanes } from "../../src/bot/lanes.ts";
import { Pace } from "../../src/bot/pace.ts";
import { load } from "../../src/bot/post.ts";
import { Sender } from "../../src/bot/sender.ts";
import type { OutboxRow } from "../../src/turn/outbox.ts";
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

test("what is said right after a start comes behind what waited for the same chat already", async () => {
  const { db, config } = track.app.kernel;
  const said: unknown[] = [];
  const telegram: Telegram = async (_, params) => {
    said.push(params && "text" in params && params.text);
    // Safe: nobody reads what a message became.
    return { ok: true, result: undefined as never };
  };
  const nothing = async () => undefined;
  const sender = new Sender({
    ...{ db, clock: track.clock, telegram, pace: new Pace(config.pace, track.clock) },
    outcomes: { sent: nothing, unreachable: nothing, moved: nothing },
  });
  const says = (text: string) =>
    track.act(async (act) => {
      await act.call({ method: "sendMessage", params: { chat_id: 7, text }, priority: "reply", chatId: 7 });
      return act.queued;
    });
  await says("before");
  const now = await says("now");
  sender.start();
  sender.take([...now]);
  await sender.idle();
  expect(said).toEqual(["before", "now"]);
  await sender.stop(0);
});

/** The database goes away after the replies were read, and before the lessons are. */
class HalfRead extends Lanes {
  #reads = 0;

  override addRead(read: Promise<OutboxRow[]>): Promise<OutboxRow[]> {
    if (++this.#reads % 2 === 1) return super.addRead(read);
    return read.then(() => Promise.reject(new Error("the database is away")));
  }
}

test("an edit that was overtaken is told of even when the rest of what waits cannot be read", async () => {
  const { db } = track.app.kernel;
  const edit = (text: string) => ({
    ...{ chatId: 7, method: "editMessageText" as const, priority: "reply" as const },
    params: { chat_id: 7, message_id: 1, text },
  });
  await track.act(async (act) => {
    for (const text of ["older", "newer"]) await act.call(edit(text));
  });
  const overtaken: OutboxRow[] = [];
  const reading = load(db, new HalfRead(), track.clock.now(), (rows) => overtaken.push(...rows));
  expect(reading).rejects.toThrow("away");
  await reading.catch(() => undefined);
  expect(overtaken.map(({ params }) => params.text)).toEqual(["older"]);
  await track.act(({ tx }) => tx.delete(outbox));
});
