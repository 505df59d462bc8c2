import { and, count, eq, inArray, isNotNull, lt, ne, or } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { MINUTE } from "../../../lib/durations.ts";
import type { Act } from "../../../turn/act.ts";
import type { Outside } from "../../../turn/outside.ts";
import { refundedThere } from "../core/givenback.ts";
import { heardEvents } from "../core/schema.ts";
import { WAYS } from "../ways/index.ts";
import { isOpen } from "../ways/lacks.ts";
import type { BookLine, Line } from "../ways/line.ts";
import type { Way } from "../ways/way.ts";
import { keep } from "./hearing.ts";
import { lineOf } from "./lines.ts";
import { hearBilled } from "./telegram.ts";

/** Lines read anew each time, in case one came between others. */
const OVERLAP = 10;
/** The news of it comes first, and says more. */
const SETTLING_MS = 2 * MINUTE;

/** Reads the book of each provider that keeps one: payments and refunds whose news was lost. */
export async function readBooks(outside: Outside): Promise<void> {
  for (const way of WAYS) {
    const book = lineOf(outside, way.name)?.book;
    if (book) await readOn(way, book, outside);
  }
}

/** What is known of a line of a book. */
const NOTED = "noted";

/** From where it was left. */
async function readOn(way: Way, book: NonNullable<Line["book"]>, outside: Outside): Promise<void> {
  const known = await knownLines(outside.read, way);
  if (known === 0 && !isOpen(way, outside)) return;
  for (let from = Math.max(0, known - OVERLAP); ; ) {
    const { lines, isLast } = await book(from);
    from += lines.length;
    if (!(await outside.act((doing) => hear(doing, way, lines))) || isLast) return;
  }
}

/** Every line is kept once, so their number is the place to read on from. */
async function knownLines(read: Reader, { name }: Way): Promise<number> {
  const [row] = await read.select({ count: count() }).from(heardEvents).where(eq(heardEvents.provider, name));
  return row?.count ?? 0;
}

/** False when it has come to lines that are too young. */
async function hear(act: Act, { name: provider }: Way, lines: BookLine[]): Promise<boolean> {
  for (const { id: digest, at, body, paid, refunded } of lines) {
    if (at.getTime() > act.now.getTime() - SETTLING_MS) return false;
    if (!(await keep(act, { provider, digest, body, verdict: NOTED }))) continue;
    if (paid) await hearBilled(act, paid);
    if (refunded) await refundedThere(act, provider, refunded);
  }
  return true;
}

/** A line of a book is about no payment of ours before it is read. */
const isNoLine = or(ne(heardEvents.verdict, NOTED), isNotNull(heardEvents.paymentId));

/** Forgets what providers have told, but for the lines of their books, whose number is where to read on. Gives how many. */
export async function forgetTold({ tx }: Act, before: Date, most: number): Promise<number> {
  const old = tx
    .select({ id: heardEvents.id })
    .from(heardEvents)
    .where(and(lt(heardEvents.at, before), isNoLine))
    .orderBy(heardEvents.at)
    .limit(most);
  const gone = await tx
    .delete(heardEvents)
    .where(inArray(heardEvents.id, old))
    .returning({ id: heardEvents.id });
  return gone.length;
}
