import { expect, test } from "bun:test";
import { Lanes } from "../../src/bot/lanes.ts";
import type { OutboxRow } from "../../src/turn/outbox.ts";
import { PRIORITY } from "../../src/turn/schema.ts";

const now = new Date("2026-11-21T08:00:00Z");

const rowOf = (id: number): OutboxRow => ({
  id,
  chatId: 7,
  method: "sendMessage",
  params: {},
  priority: PRIORITY.reply,
  uniqueKey: null,
  notBefore: null,
  expiresAt: new Date("2026-11-22T08:00:00Z"),
  attempts: 0,
  state: "waiting",
  error: null,
  reaction: null,
  createdAt: now,
});

const nextOf = (lanes: Lanes) => {
  const found = lanes.next(now, ({ notBefore }) => Number(notBefore ?? 0));
  return "row" in found ? found.row.id : undefined;
};

function send(lanes: Lanes, row: OutboxRow) {
  lanes.fly(row);
  lanes.land(row);
  lanes.forget(row);
}

test("a row that was sent while the waiting rows were being read is not sent again", async () => {
  const lanes = new Lanes();
  lanes.add([rowOf(1), rowOf(2)]);
  const read = Promise.withResolvers<OutboxRow[]>();
  const added = lanes.addRead(read.promise);

  send(lanes, rowOf(1));
  read.resolve([rowOf(1), rowOf(2)]);
  await added;
  expect(nextOf(lanes)).toBe(2);
  send(lanes, rowOf(2));
  expect(nextOf(lanes)).toBeUndefined();
});

test("a row that came to wait again is taken over by a later reading", async () => {
  const lanes = new Lanes();
  lanes.add([rowOf(1)]);
  send(lanes, rowOf(1));
  await lanes.addRead(Promise.resolve([rowOf(1)]));
  expect(nextOf(lanes)).toBe(1);
});

test("a reading that fails leaves nothing behind", async () => {
  const lanes = new Lanes();
  lanes.add([rowOf(1)]);
  const read = Promise.withResolvers<OutboxRow[]>();
  const added = lanes.addRead(read.promise);
  send(lanes, rowOf(1));
  read.reject(new Error("the database is away"));
  expect(added).rejects.toThrow("away");
  await added.catch(() => undefined);
  lanes.add([rowOf(1)]);
  expect(nextOf(lanes)).toBe(1);
});

/** An edit of one message, as somebody's tap queues it. */
const editOf = (id: number): OutboxRow => ({
  ...rowOf(id),
  method: "editMessageText",
  params: { message_id: 1 },
});

const idsOf = (rows: OutboxRow[]) => rows.map(({ id }) => id);

test("an edit that another machine has queued before the one that waits comes too late to be made", () => {
  const lanes = new Lanes();
  lanes.add([editOf(2)]);
  expect(idsOf(lanes.add([editOf(1)]))).toEqual([1]);
  expect(nextOf(lanes)).toBe(2);
  send(lanes, editOf(2));
  expect(nextOf(lanes)).toBeUndefined();
});

test("also when the newer one is in the air already", () => {
  const lanes = new Lanes();
  lanes.add([editOf(2)]);
  lanes.fly(editOf(2));
  expect(idsOf(lanes.add([editOf(1)]))).toEqual([1]);
});

test("one whose end somebody waits for is made, and overtakes nothing that is newer", () => {
  const lanes = new Lanes();
  lanes.add([editOf(2)]);
  expect(lanes.add([{ ...editOf(1), reaction: { name: "heard", data: {} } }])).toEqual([]);
});

test("however many were put off, as they stand after a restart, nobody behind them waits for them", () => {
  const lanes = new Lanes();
  const notBefore = new Date(now.getTime() + 60_000);
  lanes.add(Array.from({ length: 1000 }, (_, at) => ({ ...rowOf(at + 1), chatId: 100 + at, notBefore })));
  expect(nextOf(lanes)).toBeUndefined();
  lanes.add([rowOf(1001)]);
  expect(nextOf(lanes)).toBe(1001);
});
