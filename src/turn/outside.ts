import type { APIMethodParams, APIMethodReturn } from "@gramio/types";
import type { Dialect, Reader } from "../db/db.ts";
import type { Acting } from "./act.ts";
import type { House } from "./house.ts";
import type { Method } from "./outbox.ts";

/** "again": it was heard before. "kept": nobody could do anything with it. "failed": its turn broke and was contained. */
export type Heard = "heard" | "again" | "kept" | "refused" | "failed";

/** What became of an update that failed and was heard once more. */
export type Reheard = Exclude<Heard, "again">;

/** What became of one Bot API call. Never carries the token, which is part of every address. */
export type Answer<R = unknown> =
  | { ok: true; result: R }
  | { ok: false; code: number | undefined; why: string; retryAfter?: number; migrateTo?: number };

/** Makes a Bot API call at once; refuses to inside a turn. With `heedless`, nobody reads the result, and it is not there. */
export type Telegram = <M extends Method>(
  method: M,
  params?: APIMethodParams<M>,
  options?: { heedless?: boolean },
) => Promise<Answer<APIMethodReturn<M>>>;

/**
 * Fetches a file that somebody sent, of at most `most` bytes; Telegram itself gives out no more than 20 MB. Throws a
 * FileRefused, or an Error when it may work another time. Refuses to work inside a turn.
 */
export type Download = (fileId: string, most: number) => Promise<Uint8Array>;

/** What tasks, cron and webhooks work with: they are no turns, may use the network, and report back in one. */
export interface Outside extends House {
  act: Acting;
  read: Reader;
  dialect: Dialect;
  telegram: Telegram;
  download: Download;
  /** Hears an update that failed once more; undefined when it is done with already. */
  hearAgain: (errorId: string) => Promise<Reheard | undefined>;
}
