import { MINUTE } from "../lib/durations.ts";
import { log } from "../lib/log.ts";
import type { OutboxRow } from "../turn/outbox.ts";
import type { Answer } from "../turn/outside.ts";
import { inPlainWords } from "./plain-words.ts";
import { resending } from "./view.ts";

const logger = log("sender");

/** What becomes of a row after its call was answered, or was not. */
export type Fate =
  | { kind: "sent"; result: unknown }
  | { kind: "dead"; why: string }
  | { kind: "unreachable" }
  | { kind: "moved"; chatId: number }
  | {
      kind: "again";
      notBefore: Date;
      /** The whole bot has to be silent until then (429). */
      closesGate?: boolean;
      /** Ask for something else next time: the message to edit is gone, so a new one is sent. */
      replace?: Pick<OutboxRow, "method" | "params">;
    };

const LONGEST_PAUSE_MS = MINUTE;
/** Also when it has become a picture, or words, since its button was tapped. What servers behind that of the Bot API say comes as it is. */
const GONE =
  /message to edit not found|message can't be edited|message can not be edited|there is no (text|caption|media) in|MESSAGE_ID_INVALID/i;
/** Nobody has foreseen what stands in it; of a message that is changed it is MESSAGE_TOO_LONG. */
const TOO_LONG = /(text|message|caption|entities)( is)?[ _]too[ _]long/i;
/** What should go is gone, or older than the two days for which a bot may take it away. */
const STAYS =
  /message to delete not found|message can't be deleted|MESSAGE_ID_INVALID|MESSAGE_DELETE_FORBIDDEN/i;
const UNREACHABLE = /bot was blocked|user is deactivated|bot can't initiate|bot was kicked|not a member/i;

/** What Telegram forgets by itself: the answer to a tap only stops a spinner, and a payment was given up long ago. */
const PASSING = ["answerCallbackQuery", "answerPreCheckoutQuery"];

/** It waited too long. Nobody misses what was passing. */
export const expired = ({ method }: OutboxRow): Fate =>
  PASSING.includes(method)
    ? { kind: "sent", result: undefined }
    : { kind: "dead", why: "expired before it could be sent" };

/** Reads Telegram's answer. The descriptions are those of the Bot API server, which has no finer codes. */
export function fateOf(row: OutboxRow, answer: Answer, now: Date): Fate {
  if (answer.ok) return { kind: "sent", result: answer.result };
  const { code, why } = answer;
  if (code === 429)
    return again(now, (answer.retryAfter ?? 1) * 1000, {
      closesGate: true,
    });
  if (answer.migrateTo) return { kind: "moved", chatId: answer.migrateTo };
  if (/message is not modified/i.test(why)) return { kind: "sent", result: undefined };
  if (code === 403 && UNREACHABLE.test(why)) return { kind: "unreachable" };
  if (PASSING.includes(row.method) && code === 400) return { kind: "sent", result: undefined };
  if (code === 400 && row.method.startsWith("editMessage") && GONE.test(why)) return resend(row, now);
  if (code === 400 && row.method === "deleteMessage" && STAYS.test(why))
    return { kind: "sent", result: undefined };
  if (code === undefined || code >= 500 || code === 401) return again(now, pause(row.attempts));
  const said = code === 400 && TOO_LONG.test(why) ? inPlainWords(row) : undefined;
  if (said) return { kind: "again", notBefore: now, replace: said };
  return { kind: "dead", why: `${code}: ${why}` };
}

const again = (now: Date, ms: number, rest: Pick<Fate & { kind: "again" }, "closesGate"> = {}): Fate => ({
  kind: "again",
  notBefore: new Date(now.getTime() + ms),
  ...rest,
});

/** 1, 2, 4 … 60 seconds, each up to a quarter longer, so that not everything comes back in the same instant. */
const pause = (attempts: number) =>
  Math.min(1000 * 2 ** attempts, LONGEST_PAUSE_MS) * (1 + Math.random() / 4);

function resend(row: OutboxRow, now: Date): Fate {
  return { kind: "again", notBefore: now, replace: resending(row) };
}

/** Nobody was called at all: it is tried again, and whoever waits for quiet does not wait for ever. */
export function unmade(error: unknown): Answer {
  logger.error("a call could not be made", { error });
  return { ok: false, code: undefined, why: String(error) };
}
