import { createHash } from "node:crypto";
import { and, asc, desc, gt, lt, lte, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { MissingKey, open } from "../../lib/crypto.ts";
import { MINUTE } from "../../lib/durations.ts";
import type { Act } from "../../turn/act.ts";
import type { House } from "../../turn/house.ts";
import type { Outside } from "../../turn/outside.ts";
import { type AuditSeal, audit, auditSeals } from "./schema.ts";

/** So many entries stand under one seal at most. */
const AT_ONCE = 1000;
/** Numbers are given before what bears them is there for all: by then nothing is still to come among older ones. */
const SETTLED_MS = 5 * MINUTE;

/** What the next seal is put behind. */
export type Link = Pick<AuditSeal, "number" | "upto" | "digest">;

/** What stands before the first seal. */
export const BEGINNING: Link = { number: 0, upto: 0, digest: "" };

/** An entry exactly as it is stored. */
type Stored = Awaited<ReturnType<typeof entriesBetween>>[number];

const { id, at, actorId, action, subject } = audit;

/** The entries behind one and up to another, in their order. */
export const entriesBetween = (read: Reader, after: number, upto?: number) =>
  read
    .select({ id, at, actorId, action, subject, details: sql<string>`${audit.details}` })
    .from(audit)
    .where(and(gt(id, after), upto === undefined ? undefined : lte(id, upto)))
    .orderBy(asc(id))
    .limit(upto === undefined ? AT_ONCE : Number.MAX_SAFE_INTEGER);

/** What is sealed of entries, with all that came before them. */
export function digestOf(before: string, entries: readonly Stored[]): string {
  const hash = createHash("sha256").update(before);
  for (const { id, at, actorId, action, subject, details } of entries)
    hash.update(`\n${JSON.stringify([id, at.getTime(), actorId, action, subject, details])}`);
  return hash.digest("base64url");
}

/** Puts what was done since the last time under seals, also all that was there before there were any. */
export async function sealAudit({ act }: Pick<Outside, "act">): Promise<void> {
  let sealed: number;
  do sealed = await act(sealNext);
  while (sealed === AT_ONCE);
}

async function sealNext(act: Act): Promise<number> {
  const before = await endOfChain(act);
  const entries = await entriesBetween(act.tx, before.upto);
  const settled = new Date(act.now.getTime() - SETTLED_MS);
  const young = entries.findIndex(({ at }) => at > settled);
  const ripe = young === -1 ? entries : entries.slice(0, young);
  const last = ripe.at(-1);
  if (last)
    await addSeal(act, {
      number: before.number + 1,
      upto: last.id,
      digest: digestOf(before.digest, ripe),
    });
  return ripe.length;
}

/** The last seal that this process has put. */
const ends = new WeakMap<House, Link>();

/**
 * What the next seal is put behind: one that this process has put, also when it is not there any more. So the next one
 * breaks, and nobody has what they changed sealed anew by taking seals away; one that does not open is found out anyhow.
 */
export async function endOfChain({ tx, house }: Act): Promise<Link> {
  const [last, put] = [await lastSeal(tx), ends.get(house)];
  return put && last.opens && put.number > last.number ? put : last;
}

/** Where the chain of seals ends in the database: with the number of the last one, and what the last one that opens has sealed. */
async function lastSeal(read: Reader): Promise<Link & { opens: boolean }> {
  let last: number | undefined;
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const [row] = await storedSeals(read)
      .where(lt(auditSeals.number, before))
      .orderBy(desc(auditSeals.number))
      .limit(1);
    if (!row) return { ...BEGINNING, number: last ?? 0, opens: last === undefined };
    last ??= row.number;
    const seal = openedSeal(row);
    if (seal) return { ...seal, number: last, opens: last === row.number };
    before = row.number;
  }
}

export const storedSeals = (read: Reader) =>
  read.select({ number: auditSeals.number, stored: sql<string>`${auditSeals.seal}` }).from(auditSeals);

/** Nothing when it was made by somebody without a key, or for another row. */
export function openedSeal({ number, stored }: { number: number; stored: string }): AuditSeal | undefined {
  try {
    // Safe: whoever could seal it has written one.
    const seal = JSON.parse(open(stored, "audit_seals.seal")) as AuditSeal;
    return seal.number === number ? seal : undefined;
  } catch (error) {
    if (error instanceof MissingKey) throw error;
    return undefined;
  }
}

/** Of two who seal at the same moment the second one fails, and finds nothing left to do the next time. */
export async function addSeal(act: Act, seal: AuditSeal): Promise<void> {
  await act.tx.insert(auditSeals).values({ number: seal.number, seal, at: act.now });
  act.afterwards.push(() => ends.set(act.house, seal));
}
