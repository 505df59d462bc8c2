import { desc } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { log } from "../../lib/log.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { task } from "../../turn/tasks.ts";
import { firstKnown } from "../people/colleagues.ts";
import type { Report } from "./findings.ts";
import { ledgerMeters } from "./meters.ts";
import { proofs } from "./schema.ts";

export type Proof = typeof proofs.$inferSelect;

/** Proves the ledger for somebody who has asked. */
export const proving = task<{ by: number }>("ledger.prove");

const logger = log("ledger");

/** What came out of the last proof; nothing before the first one. */
export async function lastProof(read: Reader): Promise<Proof | undefined> {
  const [proof] = await read.select().from(proofs).orderBy(desc(proofs.id)).limit(1);
  return proof;
}

/** Of findings that nobody could be told yet: the next proof tells them. */
const UNTOLD = "untold";

/** Writes down what a proof has found. Gives whom to call, when it is wrong in another way than the last time. */
export async function noteProof(act: Act, report: Report): Promise<number | undefined> {
  const { wrong, worst, fingerprint } = report;
  const isNews = wrong > 0 && (await lastProof(act.tx))?.fingerprint !== fingerprint;
  const called = isNews ? await firstKnown(act) : undefined;
  const isUntold = isNews && !called;
  await act.tx
    .insert(proofs)
    .values({ ...report, fingerprint: isUntold ? UNTOLD : fingerprint, at: act.now });
  if (wrong > 0) logger.error("the ledger does not balance", { wrong, worst: worst.slice(0, 5) });
  return called?.id;
}

/** The last proof, as the owner sees it. */
export function readProof(read: Reader, by: Human): Promise<Proof | undefined> {
  allow(by, "ledger.read");
  return lastProof(read);
}

/** A proof takes a while, so it comes after this turn, as a message. */
export async function askForProof(act: Act, by: Human): Promise<void> {
  allow(by, "ledger.read");
  await act.later(proving, { by: by.id }, { key: `ledger.prove:${by.id}` });
}

/** Shows on every machine what the last proof has found. */
export async function measureProof(read: Reader): Promise<void> {
  const proof = await lastProof(read);
  if (!proof) return;
  ledgerMeters.imbalance.set(proof.wrong);
  ledgerMeters.lastVerified.set(proof.at.getTime() / 1000);
}
