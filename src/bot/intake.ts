import type { TelegramUpdate } from "@gramio/types";
import type { Db, Tx } from "../db/db.ts";
import { DAY } from "../lib/durations.ts";
import { DomainError } from "../lib/errors.ts";
import { log } from "../lib/log.ts";
import { intakeMeters } from "../lib/meters.ts";
import { storableIn } from "../lib/storable.ts";
import { insideTurn } from "../turn/inside.ts";
import type { OutboxRow } from "../turn/outbox.ts";
import type { Heard } from "../turn/outside.ts";
import { outButton } from "./centre.ts";
import { plainCommand } from "./commands.ts";
import { contain, takeFailure } from "./failures.ts";
import { suspectRefused } from "./forgeries.ts";
import { KEPT_A_DAY, keep, markHeard, typeOf } from "./heard.ts";
import { hearMove } from "./moves.ts";
import { remove } from "./notify.ts";
import { Window } from "./pace.ts";
import { isAskedFor } from "./registering.ts";
import type { Handler } from "./tap.ts";
import type { Turn } from "./turn.ts";

export interface IntakeParts {
  db: Db;
  /** Our username, once Telegram has told it. */
  username: () => string | undefined;
  /** Begins a turn with what the whole product shares: the moment, the settings, the main menu. */
  begin: (tx: Tx, update: TelegramUpdate) => Turn;
  now: () => Date;
  /** Finds out who is speaking and in which language to answer; makes them known at first contact. */
  meet: (turn: Turn) => Promise<void>;
  /** May end a turn before it begins: banned, too fast, under maintenance. */
  gates: ((turn: Turn) => Promise<boolean>)[];
  /** Does what was asked. */
  hear: Handler;
  /** Asks what was answered in vain once more, with the reason before it; false where nothing was asked. */
  askAgain: (turn: Turn, why: string) => Promise<boolean>;
  /** Whether what is said is nobody's to read, and may stand nowhere. */
  isSecret: (turn: Turn) => Promise<boolean>;
  /** How the button is called that holds this. */
  buttonOf: (data: string) => string | undefined;
  /** Draws what was pressed in vain as it stands now. */
  redraw: (turn: Turn) => Promise<void>;
  /** Called after every commit, with the calls that the turn has queued. */
  committed: (queued: OutboxRow[]) => void;
}

/** `replay` is the error id of a failure: its update is heard once more, and the failure is done with. */
export type Accept = (update: TelegramUpdate, options?: { replay?: string }) => Promise<Heard>;

const logger = log("intake");

/** Makes the one way in: an update becomes one turn, exactly once, and is answered for after its commit. */
export function intake(parts: IntakeParts): Accept {
  const room = new Window(KEPT_A_DAY, DAY);
  return async (update, { replay } = {}) => {
    const stop = intakeMeters.turnSeconds.startTimer();
    let turn: Turn | undefined;
    const begin = (tx: Tx) => {
      // All that reads an update stands where what it breaks is contained: what throws before would come for ever.
      turn = parts.begin(tx, plainCommand(storableIn(update), parts.username()));
      return turn;
    };
    const order = orderOf(update);
    let broken: string | undefined;
    const store = async (tx: Tx, error: unknown): Promise<Heard> => {
      const kept = await withoutSecrets(parts, () => begin(tx), update);
      broken = await contain(tx, kept, error, parts.now(), replay);
      return "failed";
    };
    /** What broke while a refusal was being told. */
    let worse: unknown;
    const mend = async (tx: Tx, error: unknown): Promise<Heard> => {
      // Nobody can say no to money that has moved: that would be all that is left of it.
      if (!(error instanceof DomainError) || (turn && hasMoved(turn))) return store(tx, error);
      const isTold = await refuse(parts, begin(tx), error, replay).catch((broke) => {
        worse = broke;
        throw broke;
      });
      return isTold ? "refused" : store(tx, error);
    };
    const heard = await parts.db
      .tx((tx) => insideTurn(() => hear(parts, begin(tx), room, replay)), {
        order,
        // Telegram lets the payer wait for ten seconds.
        urgent: update.pre_checkout_query !== undefined,
        otherwise: (tx, error) => insideTurn(() => mend(tx, error)),
      })
      .catch((error) => {
        if (worse === undefined || error !== worse) throw error;
        return parts.db.tx((tx) => store(tx, error), { order });
      });
    // Of what broke nothing is to be sent: it was undone.
    if (broken && !(await apologise(parts, broken, order, begin))) turn = undefined;
    stop();
    parts.committed(turn?.queued ?? []);
    for (const afterwards of turn?.afterwards ?? []) await afterwards();
    intakeMeters.updates.inc({ type: typeLabel(update), outcome: heard });
    logger.debug("heard an update", { updateId: update.update_id, heard });
    return heard;
  };
}

async function hear(
  parts: IntakeParts,
  turn: Turn,
  room: Window,
  replay: string | undefined,
): Promise<Heard> {
  if (!(await isNew(turn, replay)) && !hasMoved(turn)) return "again";
  if (await hearMove(turn)) return close(turn, "heard");
  if (!turn.from) return kept(turn, room);
  await parts.meet(turn);
  for (const gate of parts.gates) if (!(await gate(turn))) return close(turn, "refused");
  await parts.hear(turn);
  if (!turn.taken && !turn.press) return kept(turn, room);
  return close(turn, "heard");
}

const hasCome = ({ message }: Turn): boolean => message?.successful_payment !== undefined;
const wentBack = ({ message }: Turn): boolean => message?.refunded_payment !== undefined;

/** Money is known by its own id, whatever that of its update: heard again, it moves nothing; not heard, it would be lost. */
const hasMoved = (turn: Turn): boolean => hasCome(turn) || wentBack(turn);

/** What may be kept of an update that broke: what was typed into a question for a secret goes, here and in the chat. */
async function withoutSecrets(
  parts: IntakeParts,
  begin: () => Turn,
  update: TelegramUpdate,
): Promise<TelegramUpdate> {
  const kind = update.message ? "message" : "edited_message";
  const said = update[kind];
  if (!said || !(await isSecret(parts, begin))) return update;
  const { text: _, entities: __, caption: ___, ...rest } = said;
  return { ...update, [kind]: rest };
}

/** Of what cannot be read nobody knows what it asks for. */
async function isSecret(parts: IntakeParts, begin: () => Turn): Promise<boolean> {
  try {
    return await parts.isSecret(begin());
  } catch {
    return false;
  }
}

/** Whether this was not heard before; of a failure, whether it was not replayed before. */
async function isNew({ tx, update, now }: Turn, replay: string | undefined): Promise<boolean> {
  const isFirst = await markHeard(tx, update, now);
  return replay === undefined ? isFirst : takeFailure(tx, replay, now);
}

/** As far as there is room today: of what comes beyond that only its type stays. */
async function kept({ tx, update, now }: Turn, room: Window): Promise<Heard> {
  if (room.wait(now.getTime()) > 0) return "heard";
  room.pass(now.getTime());
  await keep(tx, update);
  return "kept";
}

async function close(turn: Turn, heard: Heard): Promise<Heard> {
  await turn.answerPress();
  return heard;
}

/** The turn was undone because a rule said no: told in the rule's own words, if it has some. */
async function refuse(parts: IntakeParts, turn: Turn, error: DomainError, replay?: string): Promise<boolean> {
  if (!turn.from) return false;
  await isNew(turn, replay);
  await parts.meet(turn);
  if (!turn.isMet || !turn.t.has(error.code)) return false;
  intakeMeters.refusals.inc({ code: error.code });
  await suspectRefused(turn, error, parts.buttonOf(turn.press?.data ?? ""));
  const isAskedAgain = turn.isPrivate && !turn.press && (await parts.askAgain(turn, turn.t.refusal(error)));
  if (!isAskedAgain) await say(turn, turn.t.refusal(error), turn.t.plain.refusal(error));
  if (turn.press) await orStays(() => parts.redraw(turn));
  await turn.answerPress();
  return true;
}

/** What cannot be shown any more, or may not be, stays on the screen as it is. */
async function orStays(draw: () => Promise<void>): Promise<void> {
  try {
    await draw();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

/**
 * Tells the person under which id it was contained; a turn of its own, for what broke may break this too: then false, and
 * nobody was told. Whose money has come is not asked to try again; whose money went back has done nothing.
 */
async function apologise(
  parts: IntakeParts,
  id: string,
  order: number | undefined,
  begin: (tx: Tx) => Turn,
): Promise<boolean> {
  const tell = async (turn: Turn) => {
    if (!turn.from) return;
    await parts.meet(turn);
    if (!turn.isMet || wentBack(turn)) return;
    if (turn.message && (await isSecret(parts, () => turn)))
      await remove(turn, turn.message.chat.id, turn.message.message_id);
    const words = hasCome(turn) ? "error-paid" : "error-unexpected";
    await say(turn, turn.t(words, { id }), turn.t.plain(words, { id }));
    await turn.answerPress();
  };
  try {
    await parts.db.tx((tx) => insideTurn(() => tell(begin(tx))), { order });
    return true;
  } catch (error) {
    logger.error("nobody could be told of a failure", { errorId: id, error });
    return false;
  }
}

/** After a tap the words stand over the screen; otherwise they are a message. In a group only staff are answered. */
async function say(turn: Turn, html: string, plain: string) {
  if (turn.press) turn.toast(plain, { alert: true });
  else if (turn.isPrivate) await turn.show({ text: html, buttons: [[outButton(turn)]] });
  else if (turn.person.rights.size > 0) await turn.show({ text: html });
}

/** Types that we do not ask for share one label. */
const typeLabel = (update: TelegramUpdate) => (isAskedFor(typeOf(update)) ? typeOf(update) : "unknown");

/** What one chat says is heard in order; a person's taps count to their private chat. */
export function orderOf(update: TelegramUpdate): number | undefined {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  const id = message?.chat?.id ?? update.my_chat_member?.chat?.id ?? update.callback_query?.from?.id;
  return Number.isSafeInteger(id) ? id : undefined;
}
