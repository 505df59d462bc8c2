import type { TelegramUpdate } from "@gramio/types";
import { eq, sql } from "drizzle-orm";
import type { Bot } from "gramio";
import { contextsMappings } from "gramio";
import type { Db, Tx } from "../db/db.ts";
import { statement } from "../db/statement.ts";
import { DomainError } from "../lib/errors.ts";
import { log } from "../lib/log.ts";
import { intakeMeters } from "../lib/meters.ts";
import { contain } from "./failures.ts";
import { updates } from "./schema.ts";
import { insideTurn, remember, type Turn } from "./turn.ts";

/** "again": it was heard before. "kept": nobody could do anything with it. "failed": its turn broke and was contained. */
export type Heard = "heard" | "again" | "kept" | "refused" | "failed";

export interface IntakeParts {
  db: Db;
  bot: Bot;
  /** Begins a turn with what the whole product shares: the moment, the settings, the main menu. */
  begin: (tx: Tx, update: TelegramUpdate) => Turn;
  /** Finds out who is speaking and in which language to answer; makes them known at first contact. */
  meet: (turn: Turn) => Promise<void>;
  /** May end a turn before it begins: banned, too fast, under maintenance. */
  gates: ((turn: Turn) => Promise<boolean>)[];
  /** Called after every commit. */
  committed: () => void;
}

export type Accept = (update: TelegramUpdate, options?: { replay?: boolean }) => Promise<Heard>;

const logger = log("intake");

const insertUpdate = statement((tx: Tx) =>
  tx
    .insert(updates)
    .values({
      updateId: sql.placeholder("updateId"),
      type: sql.placeholder("type"),
      heardAt: sql.placeholder("now"),
    })
    .onConflictDoNothing()
    .returning({ updateId: updates.updateId }),
);

/** Makes the one way in: an update becomes one turn, exactly once, and is answered for after its commit. */
export function intake(parts: IntakeParts): Accept {
  return async (raw, { replay = false } = {}) => {
    const update = inOrder(raw);
    const stop = intakeMeters.turnSeconds.startTimer();
    let turn: Turn | undefined;
    const begin = (tx: Tx) => {
      turn = parts.begin(tx, update);
      return turn;
    };
    const heard = await parts.db.tx((tx) => insideTurn(() => hear(parts, begin(tx), replay)), {
      order: orderOf(update),
      otherwise: (tx, error) => insideTurn(() => mend(parts, begin(tx), error)),
    });
    stop();
    for (const afterwards of turn?.afterwards ?? []) await afterwards();
    intakeMeters.updates.inc({ type: typeLabel(update), outcome: heard });
    logger.debug("heard an update", { updateId: update.update_id, heard });
    parts.committed();
    return heard;
  };
}

async function hear(parts: IntakeParts, turn: Turn, replay: boolean): Promise<Heard> {
  const { tx, update } = turn;
  if (!(await isFirst(turn)) && !replay) return "again";
  if (!turn.from || !(typeOf(update) in contextsMappings)) return keep(tx, update);
  remember(turn);
  await parts.meet(turn);
  for (const gate of parts.gates) if (!(await gate(turn))) return close(turn, "refused");
  await parts.bot.updates.handleUpdate(update);
  if (!turn.taken && !turn.press) return keep(tx, update);
  return close(turn, "heard");
}

async function isFirst({ tx, update, now }: Turn): Promise<boolean> {
  const rows = await insertUpdate(tx, { updateId: update.update_id, type: typeOf(update), now });
  return rows.length > 0;
}

async function keep(tx: Tx, update: TelegramUpdate): Promise<Heard> {
  await tx
    .update(updates)
    .set({ body: JSON.stringify(update) })
    .where(eq(updates.updateId, update.update_id));
  return "kept";
}

async function close(turn: Turn, heard: Heard): Promise<Heard> {
  await turn.answerPress();
  return heard;
}

/** The turn was undone. A refusal is told in its own words; anything else is contained under an error id. */
async function mend(parts: IntakeParts, turn: Turn, error: unknown): Promise<Heard> {
  await isFirst(turn);
  if (error instanceof DomainError) {
    intakeMeters.refusals.inc({ code: error.code });
    await parts.meet(turn);
    await say(turn, turn.t(error.code, error.args), turn.t.plain(error.code, error.args));
    return close(turn, "refused");
  }
  const errorId = await contain(turn.tx, turn.update, error, turn.now);
  await apologise(parts, turn, errorId);
  return "failed";
}

async function apologise(parts: IntakeParts, turn: Turn, errorId: string) {
  if (!turn.from) return;
  await parts.meet(turn);
  await say(
    turn,
    turn.t("error-unexpected", { id: errorId }),
    turn.t.plain("error-unexpected", { id: errorId }),
  );
  await turn.answerPress();
}

/** After a tap the words stand over the screen, which stays as it is; otherwise they are a message. */
async function say(turn: Turn, html: string, plain: string) {
  if (turn.press) turn.toast(plain, { alert: true });
  else if (turn.isPrivate) await turn.show({ text: html });
}

/** GramIO takes the second key of the object as the update's type, wherever `update_id` stood. */
const inOrder = ({ update_id, ...rest }: TelegramUpdate): TelegramUpdate => ({ update_id, ...rest });

/** Types that nobody knows share one label. */
const typeLabel = (update: TelegramUpdate) =>
  typeOf(update) in contextsMappings ? typeOf(update) : "unknown";

export const typeOf = (update: TelegramUpdate): string =>
  Object.keys(update).find((key) => key !== "update_id") ?? "nothing";

/** What one chat says is heard in order; a person's taps count to their private chat. */
export function orderOf(update: TelegramUpdate): number | undefined {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  return message?.chat.id ?? update.my_chat_member?.chat.id ?? update.callback_query?.from.id;
}
