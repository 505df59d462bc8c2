import { and, asc, gt, lt } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Look } from "../../hooks.ts";
import { HOUR } from "../../lib/durations.ts";
import { log } from "../../lib/log.ts";
import { gauge } from "../../lib/metrics.ts";
import type { Act } from "../../turn/act.ts";
import type { Outside } from "../../turn/outside.ts";
import {
  addSeal,
  BEGINNING,
  digestOf,
  endOfChain,
  entriesBetween,
  type Link,
  openedSeal,
  storedSeals,
} from "./audit-seals.ts";
import { firstKnown } from "./colleagues.ts";
import { audit, auditSeals } from "./schema.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    /** For the owner: entries of the audit were changed, added or taken away behind the product's back. */
    "trail-alarm": { broken: Part[] };
  }
}

const AT_ONCE = 100;
/** It is sealed every five minutes. */
const LATE_MS = HOUR;
const MOST_TOLD = 5;
const logger = log("audit");
const brokenSeals = gauge("audit_broken", "Parts of the audit that were changed; anything but 0 is an alarm");

/** Entries among which something is not as it was. */
export interface Part {
  from: number;
  upto: number;
}

interface Broken extends Part {
  /** Of the seal that does not hold. */
  number: number;
}

export interface Proof {
  /** How many entries stand under a seal that holds. */
  entries: number;
  upto: number;
  broken: Broken[];
  /** Which of them somebody was told of. */
  told: Set<number>;
}

/** Looks whether all that stands under seals is what it was when it was sealed. */
export async function proveAudit(read: Reader): Promise<Proof> {
  const proof: Proof = { entries: 0, upto: 0, broken: [], told: new Set() };
  let before = BEGINNING;
  for (;;) {
    const rows = await storedSeals(read)
      .where(gt(auditSeals.number, before.number))
      .orderBy(asc(auditSeals.number))
      .limit(AT_ONCE);
    for (const row of rows) {
      before = await proveSeal(read, proof, before, row);
      // On SQLite nobody else gets a word in meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (rows.length < AT_ONCE) return { ...proof, upto: before.upto };
  }
}

/**
 * One that is missing breaks the next one. Behind one that does not hold it goes on from what was sealed: what comes later
 * is judged by itself.
 */
async function proveSeal(
  read: Reader,
  proof: Proof,
  before: Link,
  row: { number: number; stored: string },
): Promise<Link> {
  const { number } = row;
  const seal = openedSeal(row);
  if (!seal) {
    proof.broken.push({ number, from: before.upto + 1, upto: before.upto + 1 });
    return { ...before, number };
  }
  for (const told of seal.broken ?? []) proof.told.add(told);
  const entries = await entriesBetween(read, before.upto, seal.upto);
  if (digestOf(before.digest, entries) === seal.digest) proof.entries += entries.length;
  else proof.broken.push({ number, from: before.upto + 1, upto: seal.upto });
  return seal;
}

/** Each night. The owner is told once of each part that was changed. */
export async function verifyAudit({ read, act }: Pick<Outside, "read" | "act">): Promise<void> {
  const { broken, told } = await proveAudit(read);
  brokenSeals.set(broken.length);
  if (broken.length === 0) return;
  logger.error("the audit was changed", { entries: inWords(broken) });
  const news = broken.filter(({ number }) => !told.has(number));
  if (news.length > 0) await act((doing) => alarm(doing, news));
}

/**
 * That it was told stands under the next seal, where nobody can write it who wants it to be kept from the owner. While
 * nobody of the staff can be told, it stays to be told.
 */
async function alarm(act: Act, news: Broken[]): Promise<void> {
  const owner = await firstKnown(act);
  if (!owner) return;
  const last = await endOfChain(act);
  await addSeal(act, {
    ...{ number: last.number + 1, upto: last.upto, digest: digestOf(last.digest, []) },
    broken: news.map(({ number }) => number),
  });
  await act.tell(owner.id, "trail-alarm", { broken: news });
}

/** The first of them; numbers are written as the reader writes them. */
export function inWords(broken: Part[], number: (id: number) => string = String): string {
  const parts = broken.map(({ from, upto }) =>
    from === upto ? number(from) : `${number(from)}–${number(upto)}`,
  );
  const shown = parts.slice(0, MOST_TOLD).join(", ");
  return parts.length > MOST_TOLD ? `${shown} …` : shown;
}

/** For `maktab doctor`. */
export const intact: Look = async (read, { now }) => {
  const { broken, entries, upto } = await proveAudit(read);
  if (broken.length > 0)
    return {
      status: "fail",
      detail: `entries that are not what they were when they were written: ${inWords(broken)}`,
      fix: "compare the table `audit` with the newest good copy, and see who can write to the database",
    };
  const late = await read
    .select({ id: audit.id })
    .from(audit)
    .where(and(gt(audit.id, upto), lt(audit.at, new Date(now.getTime() - LATE_MS))))
    .limit(1);
  if (late.length > 0)
    return {
      status: "warn",
      detail: `sealed up to entry ${upto}, and not what came since`,
      fix: "see whether the server is running and its log",
    };
  return { status: "pass", detail: `${entries} entries are what they were when they were written` };
};
