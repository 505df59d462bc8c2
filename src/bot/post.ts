import { and, asc, eq, gt, gte, isNull, lte, min, or, type SQL, sql } from "drizzle-orm";
import type { Db, Reader, Tx } from "../db/db.ts";
import { statement } from "../db/statement.ts";
import type { Lanes, OutboxRow } from "./lanes.ts";
import { outbox, PRIORITY, type Reaction } from "./schema.ts";

/** Hears what became of a call that a feature wanted to hear of: Telegram's result, or nothing when it was given up. */
export type React = (tx: Tx, reaction: Reaction, result: unknown, now: Date) => Promise<void>;
export type ChatNews = (tx: Tx, chatId: number, now: Date) => Promise<void>;
export type ChatMove = (tx: Tx, from: number, to: number, now: Date) => Promise<void>;

interface Class {
  from: number;
  to: number;
  /** How many rows of it may be in memory. */
  room: number;
}

/** What people wait for is always loaded; of the bulk only as much as the pace needs. */
const PEOPLE: Class = { from: PRIORITY.answer, to: PRIORITY.notice, room: 10_000 };
const BULK: Class = { from: PRIORITY.lesson, to: PRIORITY.broadcast, room: 500 };

/** Literal, so that both databases see that the partial index holds just these rows. */
const isWaiting = sql`${outbox.state} = 'waiting'`;

const duePage = (read: Reader, of: SQL | undefined) =>
  read
    .select()
    .from(outbox)
    .where(and(isWaiting, of, or(isNull(outbox.notBefore), lte(outbox.notBefore, sql.placeholder("now")))))
    .orderBy(asc(outbox.id))
    .limit(sql.placeholder("room"));

const ofClass = and(
  gte(outbox.priority, sql.placeholder("from")),
  lte(outbox.priority, sql.placeholder("to")),
);
const waitingRows = statement((read: Reader) => duePage(read, ofClass));

/** The plus keeps the planner from the index of all that waits: what is new is the end of the table. */
const newRows = statement((read: Reader) =>
  duePage(
    read,
    and(gt(outbox.id, sql.placeholder("after")), sql`+${outbox.priority} <= ${sql.placeholder("to")}`),
  ),
);

/** Brings committed rows into the lanes: the new ones after every turn, everything now and then. */
export class Loader {
  readonly #db: Db;
  readonly #lanes: Lanes;
  #seen = 0;

  constructor(db: Db, lanes: Lanes) {
    this.#db = db;
    this.#lanes = lanes;
  }

  /** What people wait for and was queued since the last look. */
  async loadNew(now: Date): Promise<void> {
    const { to, room } = PEOPLE;
    const rows = await newRows(this.#db.read, { after: this.#seen, to, now: now.getTime(), room });
    this.#lanes.add(rows);
    this.#seen = rows.at(-1)?.id ?? this.#seen;
  }

  /** All that waits, as far as there is room. */
  async loadAll(now: Date): Promise<void> {
    for (const { from, to, room } of [PEOPLE, BULK])
      if (this.#lanes.held(from, to) <= room / 2)
        this.#lanes.add(await waitingRows(this.#db.read, { from, to, now: now.getTime(), room }));
  }
}

/** When the earliest row that was put off is due. */
export async function nextDue(read: Reader, now: Date): Promise<Date | undefined> {
  const [row] = await read
    .select({ due: min(outbox.notBefore) })
    .from(outbox)
    .where(and(isWaiting, gt(outbox.notBefore, now)));
  return row?.due ?? undefined;
}

const deleteRow = statement((tx: Tx) => tx.delete(outbox).where(eq(outbox.id, sql.placeholder("id"))));

/** The call was made: the row goes, and who wanted to hear of it hears. */
export const finish = (db: Db, row: OutboxRow, result: unknown, react: React, now: Date) =>
  db.tx(async (tx) => {
    await deleteRow(tx, { id: row.id });
    if (row.reaction) await react(tx, row.reaction, result, now);
  });

export const putOff = (db: Db, { id, attempts, notBefore, method, params }: OutboxRow) =>
  db.tx(async (tx) => {
    await tx.update(outbox).set({ attempts, notBefore, method, params }).where(eq(outbox.id, id));
  });

/** It cannot be made: the row stays, dead and visible. */
export const bury = (db: Db, row: OutboxRow, why: string, react: React, now: Date) =>
  db.tx(async (tx) => {
    await tx
      .update(outbox)
      .set({ state: "dead", error: why, attempts: row.attempts + 1, uniqueKey: null })
      .where(eq(outbox.id, row.id));
    if (row.reaction) await react(tx, row.reaction, undefined, now);
  });

/** This chat cannot be written to any more: what waits for it is dropped. */
export const dropChat = (db: Db, row: OutboxRow, tell: ChatNews, now: Date) =>
  db.tx(async (tx) => {
    const chatId = row.chatId;
    if (chatId === null) return;
    await tx.delete(outbox).where(and(eq(outbox.chatId, chatId), eq(outbox.state, "waiting")));
    await tell(tx, chatId, now);
  });

/** The group has become another chat: what waits for the old one goes to the new one. */
export const moveChat = (db: Db, row: OutboxRow, to: number, tell: ChatMove, now: Date) =>
  db.tx(async (tx) => {
    const from = row.chatId;
    if (from === null) return;
    const waiting = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.chatId, from), eq(outbox.state, "waiting")));
    for (const { id, params } of waiting)
      await tx
        .update(outbox)
        .set({ chatId: to, params: { ...params, chat_id: to } })
        .where(eq(outbox.id, id));
    await tell(tx, from, to, now);
  });
