import type { TelegramStarTransaction } from "@gramio/types";
import { count, eq } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Act } from "../../turn/act.ts";
import type { Outside, Telegram } from "../../turn/outside.ts";
import { keep } from "./hearing.ts";
import { heardEvents } from "./schema.ts";
import { paying } from "./settings.ts";
import { hearTransaction } from "./telegram.ts";

const PAGE = 100;
/** Lines read anew each time, in case one came between others. */
const OVERLAP = 10;
/** The message about it comes first, and says more. */
const SETTLING_MS = 2 * 60_000;

/** Reads Telegram's book of our Stars on from where it was left: payments and refunds whose message was lost. */
export async function readStarBook({ read: rows, act, telegram, settings }: Outside): Promise<void> {
  const known = await knownLines(rows);
  if (known === 0 && settings.get(paying.starsPerValue) <= 0) return;
  let offset = Math.max(0, known - OVERLAP);
  let page: TelegramStarTransaction[];
  do {
    page = await read(telegram, offset);
    offset += page.length;
  } while ((await act((doing) => hear(doing, page))) && page.length === PAGE);
}

/** Every line is kept once, so their number is the place to read on from. */
async function knownLines(read: Reader): Promise<number> {
  const [row] = await read
    .select({ count: count() })
    .from(heardEvents)
    .where(eq(heardEvents.provider, "stars"));
  return row?.count ?? 0;
}

async function read(telegram: Telegram, offset: number): Promise<TelegramStarTransaction[]> {
  const answer = await telegram("getStarTransactions", { offset, limit: PAGE });
  if (!answer.ok) throw new Error(`Telegram did not show its book: ${answer.why}`);
  return answer.result.transactions;
}

/** False when it has come to lines that are too young. */
async function hear(act: Act, page: TelegramStarTransaction[]): Promise<boolean> {
  for (const line of page) {
    if (line.date * 1000 > act.now.getTime() - SETTLING_MS) return false;
    const digest = `${line.id}:${line.source ? "in" : "out"}`;
    const isNew = await keep(act, {
      provider: "stars",
      digest,
      body: JSON.stringify(line),
      verdict: "noted",
    });
    if (isNew) await hearTransaction(act, line);
  }
  return true;
}
