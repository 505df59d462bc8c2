import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq, inArray, max, sql } from "drizzle-orm";
import { failedUpdates, updates } from "../../src/bot/schema.ts";
import type { Reader, Tx } from "../../src/db/db.ts";
import { hole, holes, statement, statements } from "../../src/db/statement.ts";
import { people } from "../../src/features/people/schema.ts";
import { outbox, PRIORITY } from "../../src/turn/schema.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(() => school.close());

const rowById = statement((read: Reader) =>
  read
    .select()
    .from(outbox)
    .where(eq(outbox.id, hole("id"))),
);
const inserts = statement((tx: Tx) =>
  tx
    .insert(outbox)
    .values({
      method: "sendMessage",
      params: hole("params"),
      priority: hole("priority"),
      notBefore: hole("notBefore"),
      expiresAt: hole("expiresAt"),
      createdAt: hole("createdAt"),
    })
    .returning({ id: outbox.id }),
);

test("a row comes as drizzle gives it: opened, with its instants, and with what is not there", async () => {
  const { db } = school.app.kernel;
  const at = new Date("2026-03-21T08:30:00.123Z");
  const values = {
    params: { chat_id: 1, text: "علی" },
    priority: PRIORITY.notice,
    expiresAt: at,
    createdAt: at,
  };
  await db.tx(async (tx) => {
    const [row] = await inserts(tx, { ...values, notBefore: null });
    const { id = 0 } = row ?? {};
    expect(await rowById(tx, { id })).toEqual(await tx.select().from(outbox).where(eq(outbox.id, id)));
    expect(await rowById(tx, { id })).toMatchObject([{ ...values, id, notBefore: null, state: "waiting" }]);
    await tx.delete(outbox).where(eq(outbox.id, id));
    expect(await rowById(tx, { id })).toEqual([]);
  });
});

const changes = statements((tx: Tx, to: "waiting" | "dead") =>
  tx
    .update(outbox)
    .set({ ...holes("notBefore", "params", "error"), state: to })
    .where(eq(outbox.id, hole("id")))
    .returning(),
);

test("what is set is encoded as its column has it, and a statement of several forms keeps them apart", async () => {
  const { db } = school.app.kernel;
  const at = new Date("2026-03-21T08:30:00.123Z");
  const values = { params: { chat_id: 1 }, priority: PRIORITY.notice, expiresAt: at, createdAt: at };
  await db.tx(async (tx) => {
    const [row] = await inserts(tx, { ...values, notBefore: null });
    const { id = 0 } = row ?? {};
    const set = { params: { chat_id: 2, text: "سارا" }, notBefore: at, error: "away" };
    expect(await changes(tx, "dead", { id, ...set })).toMatchObject([{ id, ...set, state: "dead" }]);
    expect(await rowById(tx, { id })).toMatchObject([{ id, ...set, state: "dead" }]);
    const cleared = { ...set, notBefore: null, error: null };
    expect(await changes(tx, "waiting", { id, ...cleared })).toMatchObject([
      { id, ...cleared, state: "waiting" },
    ]);
    expect(await changes(tx, "dead", { id: -1, ...set })).toEqual([]);
    await tx.delete(outbox).where(eq(outbox.id, id));
  });
});

const queues = statement((tx: Tx) =>
  tx
    .insert(outbox)
    .values({ ...holes("params", "uniqueKey", "expiresAt", "createdAt"), method: "sendMessage", priority: 1 })
    .onConflictDoNothing()
    .returning({ number: outbox.id }),
);
const hears = statement((tx: Tx) =>
  tx
    .insert(updates)
    .values({ ...holes("updateId", "heardAt"), type: "message" })
    .onConflictDoNothing()
    .returning({ type: updates.type }),
);
const fails = statement((tx: Tx) =>
  tx
    .insert(failedUpdates)
    .values({ ...holes("errorId", "failedAt"), updateId: 5, body: "{}", error: "away" })
    .onConflictDoNothing()
    .returning({ errorId: failedUpdates.errorId }),
);

test("a new row tells its number, or whatever else is asked of it; one that was there tells nothing", async () => {
  const { db } = school.app.kernel;
  const now = new Date("2026-03-21T08:30:00.123Z");
  const about = { params: {}, expiresAt: now, createdAt: now };
  await db.tx(async (tx) => {
    const [first] = await queues(tx, { ...about, uniqueKey: "one" });
    expect(await hears(tx, { updateId: 77_777, heardAt: now })).toEqual([{ type: "message" }]);
    expect(await hears(tx, { updateId: 77_777, heardAt: now })).toEqual([]);
    expect(await fails(tx, { errorId: "ABC", failedAt: now })).toEqual([{ errorId: "ABC" }]);
    expect(await fails(tx, { errorId: "ABC", failedAt: now })).toEqual([]);
    expect(await queues(tx, { ...about, uniqueKey: "one" })).toEqual([]);
    const [second] = await queues(tx, { ...about, uniqueKey: "two" });
    const rows = await tx.select({ number: outbox.id }).from(outbox).orderBy(outbox.id);
    expect(rows).toEqual(expect.arrayContaining([first, second]));
    expect(second?.number).toBeGreaterThan(first?.number ?? Number.POSITIVE_INFINITY);
    await tx.delete(outbox).where(inArray(outbox.id, [first?.number ?? 0, second?.number ?? 0]));
    await tx.delete(updates).where(eq(updates.updateId, 77_777));
    await tx.delete(failedUpdates);
  });
});

test("what is computed, joined or of a part is as drizzle gives it", async () => {
  const { read } = school.app.kernel.db;
  const computed = (q: Reader) =>
    q.select({ last: max(people.seenAt), most: sql<number>`count(*)`.as("most") }).from(people);
  expect(await statement(computed)(read, {})).toEqual(await computed(read));
  const parts = (q: Reader) =>
    q
      .select({ who: { id: people.id, at: people.seenAt }, outbox })
      .from(people)
      .leftJoin(outbox, eq(outbox.id, sql`-1`));
  expect(await statement(parts)(read, {})).toEqual(await parts(read));
  expect(await parts(read)).toMatchObject([{ who: { id: expect.any(Number) }, outbox: null }]);
});

test("without a value it is not run", async () => {
  // Safe: it is what the types forbid.
  const nothing = {} as { id: number };
  await expect((async () => rowById(school.app.kernel.db.read, nothing))()).rejects.toThrow("id");
});
