import { and, eq } from "drizzle-orm";
import { beginning } from "../../lib/cut.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Money } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { isSomebody } from "../people/person.ts";
import { people } from "../people/schema.ts";
import { CORRECTIONS, walletOf } from "./accounts.ts";
import { balanceOf, post, reach } from "./ledger.ts";
import { refuseOwn } from "./own.ts";
import { corrections } from "./schema.ts";

declare module "../../turn/news.ts" {
  interface News {
    /** Staff have changed what somebody has: above zero they have more now. */
    "balance.corrected": { personId: number; money: Money };
  }
}

const LONGEST_REASON = 300;

/** As much of what was typed as is kept. */
export const reasonFrom = (typed: string): string => beginning(typed.trim(), LONGEST_REASON);

/**
 * Staff put something into somebody's wallet, or take it out (below zero), in any currency or credits. Throws
 * balance-too-low, person-unknown, money-own, correction-nothing or correction-no-reason.
 */
export async function correct(
  act: Act,
  by: Human,
  personId: number,
  { amount, currency }: Money,
  reason: string,
): Promise<void> {
  allow(by, "balance.change");
  refuseOwn(by, personId);
  const { tx, now } = act;
  const why = reasonFrom(reason);
  if (!why) throw new DomainError("correction-no-reason");
  if (!Number.isSafeInteger(amount) || amount === 0) throw new DomainError("correction-nothing");
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isSomebody));
  if (!person) throw new DomainError("person-unknown");
  const [row] = await tx
    .insert(corrections)
    .values({ at: now, personId, amount, currency, reason: why, by: by.id })
    .returning({ id: corrections.id });
  if (!row) throw new Error("a correction was not written");
  const entry = {
    ...{ kind: "correction", source: "correction", externalId: String(row.id) },
    ...{ personId, actorId: by.id },
    postings: [
      { account: CORRECTIONS, currency, amount: -amount },
      { account: walletOf(personId), currency, amount },
    ],
  };
  await post(act, entry);
  await record(act, by, "balance.corrected", { subject: `person:${personId}`, amount, currency });
  await act.announce("balance.corrected", { personId, money: { amount, currency } });
}

/** Staff say what somebody has from now on; `amount` is that balance, and the difference is the correction. Throws as `correct`. */
export async function setBalance(
  act: Act,
  by: Human,
  personId: number,
  { amount, currency }: Money,
  reason: string,
): Promise<void> {
  allow(by, "balance.change");
  const account = walletOf(personId);
  // What is read must not change before it is corrected.
  await reach(act.tx, [{ account, currency }]);
  const before = await balanceOf(act.tx, account, currency);
  await correct(act, by, personId, { amount: amount - before, currency }, reason);
}
