import { telegramMeters } from "../lib/meters.ts";
import { storable, storableIn } from "../lib/storable.ts";
import { unreached } from "../lib/unreached.ts";
import { refuseInsideTurn } from "../turn/inside.ts";
import type { Answer, Telegram } from "../turn/outside.ts";

const DEADLINE_MS = 20_000;

/** The shape of every reply of the Bot API (core.telegram.org/bots/api#making-requests). */
interface Reply {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

/**
 * Makes calls and tells their outcome as data: the outbox decides what an error means. A `File` among the parameters is
 * uploaded with the call, which only tasks do. Refuses to work inside a turn.
 */
export function telegram(
  token: string,
  apiRoot: string,
  noted: (answer: Answer) => void = () => undefined,
): Telegram {
  const address = `${apiRoot}/bot${token}/`;
  return async (method, params, { heedless = false } = {}) => {
    refuseInsideTurn(`Bot API ${method}`);
    const stop = telegramMeters.callSeconds.startTimer();
    const answer = await fetch(address + method, {
      method: "POST",
      ...bodyOf({ ...params }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
      .then((response) => read(response, heedless))
      .catch((error) => unheard(error, token));
    stop();
    telegramMeters.calls.inc({ method, code: answer.ok ? 200 : (answer.code ?? 0) });
    noted(answer);
    // Safe: it is Telegram's answer to this method.
    return answer as Answer<never>;
  };
}

const JSON_HEADERS = { "content-type": "application/json" };

/**
 * JSON, or a form when there is a file in it: what is not words in a form is JSON again. Half of a surrogate anywhere in
 * it would make Telegram refuse the whole of it, so none leaves.
 */
function bodyOf(params: Record<string, unknown>): {
  body: string | FormData;
  headers?: Record<string, string>;
} {
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  if (!given.some(([, value]) => value instanceof File))
    return { body: JSON.stringify(storableIn(params)), headers: JSON_HEADERS };
  const body = new FormData();
  for (const [name, value] of given)
    if (value instanceof File) body.append(name, value);
    else body.append(name, typeof value === "string" ? storable(value) : JSON.stringify(storableIn(value)));
  return { body };
}

/** How every reply begins that says yes: what came whole is not parsed for nothing. */
const YES = '{"ok":true';

async function read(response: Response, heedless: boolean): Promise<Answer> {
  const body = await response.text();
  if (heedless && body.startsWith(YES) && body.endsWith("}")) return { ok: true, result: undefined };
  const reply = parsed(body);
  if (!isReply(reply))
    return {
      ok: false,
      code: response.ok ? undefined : response.status,
      why: "the answer is not Telegram's",
    };
  if (reply.ok) return { ok: true, result: reply.result };
  const { retry_after, migrate_to_chat_id } = reply.parameters ?? {};
  return {
    ok: false,
    code: reply.error_code ?? response.status,
    why: reply.description ?? "no description",
    ...(retry_after && { retryAfter: retry_after }),
    ...(migrate_to_chat_id && { migrateTo: migrate_to_chat_id }),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const isReply = (reply: unknown): reply is Reply =>
  typeof reply === "object" && reply !== null && "ok" in reply && typeof reply.ok === "boolean";

/** Bun's errors carry the whole address. */
const unheard = (error: unknown, token: string): Answer => ({
  ok: false,
  code: undefined,
  why: unreached(error).replaceAll(token, "<token>"),
});
