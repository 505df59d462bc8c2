import { Bot, TelegramError } from "gramio";
import { telegramMeters } from "../lib/meters.ts";
import { refuseInsideTurn } from "./turn.ts";

const DEADLINE_MS = 20_000;

/** What became of one Bot API call. Never carries the token, which is part of every address. */
export type Answer =
  | { ok: true; result: unknown }
  | { ok: false; code: number; why: string; retryAfter?: number; migrateTo?: number }
  | { ok: false; code: undefined; why: string };

export type Telegram = (method: string, params?: Record<string, unknown>) => Promise<Answer>;

/** GramIO's bot for its contexts, composers and API client; its webhook handler and poller are not used. */
export function gramio(token: string, apiRoot: string) {
  return new Bot(token, {
    api: {
      baseURL: `${apiRoot}/bot`,
      // A getter: GramIO spreads these options on every call, so each call gets a deadline of its own.
      fetchOptions: {
        get signal() {
          return AbortSignal.timeout(DEADLINE_MS);
        },
      },
    },
  });
}

/** Makes calls and tells their outcome as data. Refuses to be used inside a turn. */
export function telegram(bot: Bot, token: string): Telegram {
  // Safe: GramIO answers every method name through a proxy; the types only know the names of its release.
  const api = bot.api as unknown as Record<string, (params: object) => Promise<unknown>>;
  return async (method, params = {}) => {
    refuseInsideTurn(`Bot API ${method}`);
    const stop = telegramMeters.callSeconds.startTimer();
    const answer = await attempt(() => api[method]?.(params), token);
    stop();
    telegramMeters.calls.inc({ method, code: answer.ok ? 200 : (answer.code ?? 0) });
    return answer;
  };
}

async function attempt(call: () => Promise<unknown> | undefined, token: string): Promise<Answer> {
  try {
    return { ok: true, result: await call() };
  } catch (error) {
    if (error instanceof TelegramError) return refusal(error);
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, code: undefined, why: why.replaceAll(token, "<token>") };
  }
}

// biome-ignore lint/suspicious/noExplicitAny: GramIO types the error by its method, which is any here.
function refusal({ code, message, payload }: TelegramError<any>): Answer {
  return {
    ok: false,
    code: code ?? 0,
    why: message,
    ...(payload?.retry_after && { retryAfter: payload.retry_after }),
    ...(payload?.migrate_to_chat_id && { migrateTo: payload.migrate_to_chat_id }),
  };
}
