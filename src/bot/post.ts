import { and, asc, eq, gt, gte, inArray, isNull, lte, max, min, or, sql } from "drizzle-orm";
import type { Db, Reader, Tx } from "../db/db.ts";
import { hole, statement, statements } from "../db/statement.ts";
import { DAY } from "../lib/durations.ts";
import { log } from "../lib/log.ts";
import { redact } from "../lib/redact.ts";
import { storable } from "../lib/storable.ts";
import type { OutboxRow } from "../turn/outbox.ts";
import { type Awaited, outbox, PRIORITY } from "../turn/schema.ts";
import type { Lanes } from "./lanes.ts";
import { isWaiting, openAll, openEach } from "./opening.ts";
import { resending } from "./view.ts";

/** Hears what became of a call that a feature wanted to hear of: Telegram's result, or nothing when it was given up. */
export type React = (tx: Tx, reaction: Awaited, result: unknown) => Promise<void>;
export type ChatNews = (tx: Tx, chatId: number, now: Date) => Promise<void>;

interface Class {
  from: number;
  to: number;
  /** How many rows of it may be in memory. */
  room: number;
}

/** What people wait for is always loaded; of the bulk only as much as the pace needs. */
const PEOPLE: Class = { from: PRIORITY.answer, to: PRIORITY.notice, room: 10_000 };
const BULK: Class = { from: PRIORITY.lesson, to: PRIORITY.broadcast, room: 500 };

/** Rows that are opened with one query. */
const AT_ONCE = 500;

const logger = log("outbox");

const waitingIds = statement((read: Reader) =>
  read
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isWaiting,
        gte(outbox.priority, hole("from")),
        lte(outbox.priority, hole("to")),
        // What failed before stays the first of its chat, also after a restart.
        or(isNull(outbox.notBefore), lte(outbox.notBefore, hole("now")), gt(outbox.attempts, 0)),
      ),
    )
    .orderBy(asc(outbox.id))
    .limit(hole("room")),
);

/**
 * Brings what waits into the lanes, as far as there is room; rows of a turn come by themselves after its commit. `drop`
 * is told at once which edits need not be made any more: the lanes have them no longer.
 */
export async function load(
  db: Db,
  lanes: Lanes,
  now: Date,
  drop: (overtaken: OutboxRow[]) => void,
): Promise<void> {
  for (const { from, to, room } of [PEOPLE, BULK]) {
    if (lanes.held(from, to) > room / 2) continue;
    const wanted = { from, to, now: now.getTime(), room };
    drop(await lanes.addRead(waitingRows(db, wanted, now, (id) => !lanes.knows(id))));
  }
}

/** Rows are opened only when they are new here: most of what waits is in the lanes already. */
async function waitingRows(
  db: Db,
  wanted: Parameters<typeof waitingIds>[1],
  now: Date,
  isNew: (id: number) => boolean,
): Promise<OutboxRow[]> {
  const ids = (await waitingIds(db.read, wanted)).map(({ id }) => id).filter(isNew);
  const rows: OutboxRow[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    rows.push(...(await openAll(db, ids.slice(at, at + AT_ONCE), now)));
  return rows;
}

/** When the earliest row that was put off is due. */
export async function nextDue(read: Reader, now: Date): Promise<Date | undefined> {
  const [row] = await read
    .select({ due: min(outbox.notBefore) })
    .from(outbox)
    .where(and(isWaiting, gt(outbox.notBefore, now)));
  return row?.due ?? undefined;
}

/** What goes with one query; of edits that were overtaken there may be far more than of calls in the air. */
const REMOVED_AT_ONCE = 64;

/** One form for each number of rows. */
const deleteRows = statements((tx: Tx, count: `${number}`) =>
  tx.delete(outbox).where(
    inArray(
      outbox.id,
      Array.from({ length: Number(count) }, (_, at) => hole(`${at}`)),
    ),
  ),
);

async function remove(tx: Tx, rows: OutboxRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += REMOVED_AT_ONCE) {
    const some = rows.slice(from, from + REMOVED_AT_ONCE);
    await deleteRows(tx, `${some.length}`, Object.fromEntries(some.map(({ id }, at) => [at, id])));
  }
}

/** These calls were made, and nobody wanted to hear of it: the rows go, where it can wait with a commit that comes anyway. */
export const finishAll = (db: Db, rows: OutboxRow[], { canWait }: { canWait: boolean }) =>
  db.tx((tx) => remove(tx, rows), { canWait });

type Told = Pick<OutboxRow, "reaction">[];

/** Settles rows and tells who wanted to hear of it. A listener that breaks is logged, and keeps no row. */
const telling = (db: Db, react: React, result: unknown, settle: (tx: Tx) => Promise<Told>) =>
  db.tx(
    async (tx) => {
      for (const { reaction } of await settle(tx)) if (reaction) await react(tx, reaction, result);
    },
    {
      async otherwise(tx, error) {
        logger.error("nobody could be told what became of a call", { error });
        await settle(tx);
      },
    },
  );

/** The call was made: the row goes, and who wanted to hear of it hears. */
export const finish = (db: Db, row: OutboxRow, result: unknown, react: React) =>
  telling(db, react, result, async (tx) => {
    await remove(tx, [row]);
    return [row];
  });

export const putOff = (db: Db, { id, attempts, notBefore, method, params, error }: OutboxRow) =>
  db.tx(async (tx) => {
    await tx.update(outbox).set({ attempts, notBefore, method, params, error }).where(eq(outbox.id, id));
  });

/** Marks a row whose call was answered with 429: until its `notBefore` nothing is to be said at all. */
export const SILENCE = "429";

/** No pause is so long: until a clock that was ahead is right, whoever waits behind these would hear nothing. */
export const hurry = (db: Db, now: Date) =>
  db.tx(async (tx) => {
    const tooLate = gt(outbox.notBefore, new Date(now.getTime() + DAY));
    await tx
      .update(outbox)
      .set({ notBefore: null })
      .where(and(isWaiting, gt(outbox.attempts, 0), tooLate));
  });

export async function silentUntil(read: Reader): Promise<Date | undefined> {
  const [row] = await read
    .select({ until: max(outbox.notBefore) })
    .from(outbox)
    .where(and(isWaiting, eq(outbox.error, SILENCE)));
  return row?.until ?? undefined;
}

/** It cannot be made: the row stays, dead and visible. */
export const bury = (db: Db, row: OutboxRow, why: string, react: React) =>
  telling(db, react, undefined, async (tx) => {
    await tx
      .update(outbox)
      .set({ state: "dead", error: redact(storable(why)), attempts: row.attempts + 1, uniqueKey: null })
      .where(eq(outbox.id, row.id));
    return [row];
  });

/** What waits for a chat, in two parts as the indexes have it: the bulk by its chat, the little else by its priority. */
const waitingFor = (chatId: number) => [
  and(isWaiting, eq(outbox.chatId, chatId), sql`${outbox.priority} >= 3`),
  and(isWaiting, eq(outbox.chatId, chatId), sql`${outbox.priority} < 3`),
];

/** This chat cannot be written to any more: what waits for it is dropped. */
export const dropChat = (
  db: Db,
  { chatId }: OutboxRow,
  { sent, unreachable }: { sent: React; unreachable: ChatNews },
  now: Date,
) =>
  telling(db, sent, undefined, async (tx) => {
    if (chatId === null) return [];
    await unreachable(tx, chatId, now);
    const dropped = [];
    for (const waiting of waitingFor(chatId))
      dropped.push(...(await tx.delete(outbox).where(waiting).returning({ reaction: outbox.reaction })));
    return dropped;
  });

/**
 * The group has become another chat: what waits for the old one goes to the new one. A message has another number there,
 * or none, so what was to be changed is sent anew, and what was to be taken away stays where nobody comes any more.
 */
export const moveChat = (db: Db, from: number, to: number) =>
  db.tx(async (tx) => {
    for (const waiting of waitingFor(from)) {
      const ids = await tx.select({ id: outbox.id }).from(outbox).where(waiting);
      // What does not open now is told the same by Telegram once it does.
      const { rows } = await openEach(
        tx,
        ids.map(({ id }) => id),
      );
      for (const { id, method, params } of rows) {
        const isIt = eq(outbox.id, id);
        if (method === "deleteMessage") await tx.delete(outbox).where(isIt);
        else
          await tx
            .update(outbox)
            .set({ chatId: to, ...movedTo(to, method, params) })
            .where(isIt);
      }
    }
  });

function movedTo(to: number, method: string, params: Record<string, unknown>) {
  const call = method.startsWith("editMessage") ? resending({ method, params }) : { method, params };
  return { method: call.method, params: { ...call.params, chat_id: to } };
}
