import type { OutboxRow } from "./lanes.ts";
import type { Answer } from "./telegram.ts";

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

const LONGEST_PAUSE_MS = 60_000;
const GONE = /message to edit not found|message can't be edited|message can not be edited/i;
const UNREACHABLE = /bot was blocked|user is deactivated|bot can't initiate|bot was kicked|not a member/i;

/** It waited too long. Nobody misses the answer to a tap, which only stops a spinner. */
export const expired = ({ method }: OutboxRow): Fate =>
  method === "answerCallbackQuery"
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
  if (row.method === "answerCallbackQuery" && code === 400) return { kind: "sent", result: undefined };
  if (code === 400 && row.method.startsWith("editMessage") && GONE.test(why)) return resend(row, now);
  if (code === undefined || code >= 500 || code === 401) return again(now, pause(row.attempts));
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
  const { message_id: _gone, ...params } = row.params;
  return { kind: "again", notBefore: now, replace: { method: "sendMessage", params } };
}
