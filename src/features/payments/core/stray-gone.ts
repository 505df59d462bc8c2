import { and, desc, eq, inArray, like } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { clearing, walletOf } from "../../wallet/accounts.ts";
import { reverse } from "../../wallet/ledger.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "../../wallet/schema.ts";
import { lostOf } from "./disputes.ts";
import { flag } from "./flags.ts";
import { bearLoss, GONE_THERE, goneThere } from "./losses.ts";
import { flags } from "./schema.ts";
import { reversalOf, standing } from "./strays.ts";
import { disbelieve } from "./unfit.ts";

interface Gone {
  charge: string;
  total: Money;
  /** When it went, where that is told. */
  at?: Date | undefined;
}

/** The key of what staff are told when stray money that had gone back is at the provider again. */
export const CAME_BACK = "stray-came-back:";

/**
 * The provider has given stray money back: all of it leaves where it was put, unless staff had sent it back already. Of a
 * part staff are told: where that was taken from is for them to say.
 */
export async function wentBack(act: Act, provider: string, gone: Gone): Promise<void> {
  const { charge, total } = gone;
  const stray = await strayOf(act.tx, provider, charge);
  if (!stray || (await isOver(act, provider, gone))) return;
  const { personId } = stray;
  if (total.currency !== stray.currency || total.amount !== stray.amount) {
    const event = `back:${charge}:${total.amount}:${total.currency}`;
    const claim = { provider, event, about: "refunded", charge } as const;
    return disbelieve(act, { ...claim, told: total, payment: undefined, personId });
  }
  const left = await leaveStray(act, provider, gone);
  if (!left) return;
  await flag(act, {
    ...{ kind: "refunded-there", key: left, provider, money: total, personId },
    ...{ outcome: "taken", details: { charge } },
  });
  if (personId !== undefined) await act.tell(personId, "stray-returned", total);
}

/** It went, but has come back since: late news, or the same once more, does not take it again. */
async function isOver({ tx }: Act, provider: string, { charge, total, at }: Gone): Promise<boolean> {
  if (!at) return false;
  const { kind, key, amount, currency } = flags;
  const isSame = and(eq(kind, "refund-failed"), eq(amount, total.amount), eq(currency, total.currency));
  const back = await tx
    .select({ at: flags.at, details: flags.details })
    .from(flags)
    .where(and(isSame, like(key, `${CAME_BACK}${provider}:%`)));
  return back.some(({ details, at: told }) => details.charge === charge && Number(details.at ?? told) > +at);
}

/**
 * Takes all of some stray money out of our books, once each time that it came: gives what makes it this very departure,
 * or nothing when it was gone already. What its owner has spent is our loss.
 */
export async function leaveStray(
  act: Act,
  provider: string,
  { charge, total }: Gone,
): Promise<string | undefined> {
  const stray = await strayOf(act.tx, provider, charge);
  const entry = stray && (await standing(act.tx, stray.entry));
  if (!stray || entry === undefined || total.amount !== stray.amount) return undefined;
  const key = `${goneThere(provider, charge)}${entry}`;
  const { personId, put, assigned } = stray;
  if (personId !== undefined && put) await bearLoss(act, personId, put, key);
  const source = GONE_THERE;
  const taken = [
    ...(assigned === undefined ? [] : [await reverse(act, assigned, { source, externalId: `${key}:owner` })]),
    await reverse(act, entry, { source, externalId: key }),
  ];
  if (taken.includes(undefined)) throw new Error(`${key} was sent back in the same moment`);
  return key;
}

/**
 * What is at the provider again, though the payer's bank has taken that money meanwhile, leaves at once: true when it
 * has. Where the bank took a part of it, staff are told that nothing was booked.
 */
export async function bankTookIt(act: Act, provider: string, charge: string): Promise<boolean> {
  const lost = await lostOf(act.tx, provider, charge);
  if (!lost) return false;
  const { id, amount, currency, personId, details } = lost;
  const total = { amount, currency };
  const isTaken = (await leaveStray(act, provider, { charge, total })) !== undefined;
  const news = isTaken ? { outcome: "taken" as const } : { details: { ...details, part: true } };
  await act.tx.update(flags).set(news).where(eq(flags.id, id));
  if (isTaken && personId !== null) await act.tell(personId, "stray-lost", total);
  return isTaken;
}

interface Stray extends Money {
  /** The entry with which it came. */
  entry: number;
  /** Whose it is: who has paid it, or whom staff have found; and what stands for it in their wallet. */
  personId: number | undefined;
  put: Money | undefined;
  /** The entry with which staff have put it into that wallet. */
  assigned: number | undefined;
}

/** What came with this very charge without a payment of its own; nothing when it is not in our books. */
export async function strayOf(read: Reader, provider: string, charge: string): Promise<Stray | undefined> {
  const sides = await sidesOf(read, provider, charge);
  const came = sides.find(({ name }) => name === clearing(provider).name);
  if (!came) return undefined;
  const { entry, currency } = came;
  const amount = -came.amount;
  const found = await assignmentOf(read, provider, charge, { amount, currency });
  if (found) return { entry, amount, currency, ...found, put: { amount, currency } };
  const personId = came.personId ?? undefined;
  const put = sides.find(({ name }) => personId !== undefined && name === walletOf(personId).name);
  return { entry, amount, currency, personId, put, assigned: undefined };
}

export const isHere = async ({ tx }: Act, { entry }: Stray): Promise<boolean> =>
  (await standing(tx, entry)) !== undefined;

/** Whose staff have found it to be, as long as it lies there. */
async function assignmentOf(read: Reader, provider: string, charge: string, { amount, currency }: Money) {
  const credited = await read
    .select({ id: flags.id, details: flags.details })
    .from(flags)
    .where(
      and(
        ...[eq(flags.provider, provider), eq(flags.outcome, "credited")],
        ...[eq(flags.amount, amount), eq(flags.currency, currency)],
      ),
    );
  const ids = credited.filter(({ details }) => details.charge === charge).map(({ id }) => String(id));
  if (ids.length === 0) return undefined;
  const { id, personId, source, externalId } = ledgerEntries;
  const [entry] = await read
    .select({ assigned: id, personId })
    .from(ledgerEntries)
    .where(and(eq(source, "assigned"), inArray(externalId, ids)))
    .orderBy(desc(id))
    .limit(1);
  if (!entry || (await reversalOf(read, entry.assigned)) !== undefined) return undefined;
  return { assigned: entry.assigned, personId: entry.personId ?? undefined };
}

const sidesOf = (read: Reader, provider: string, charge: string) =>
  read
    .select({
      entry: ledgerEntries.id,
      personId: ledgerEntries.personId,
      name: ledgerAccounts.name,
      currency: ledgerAccounts.currency,
      amount: ledgerPostings.amount,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(ledgerPostings.entryId, ledgerEntries.id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .where(and(eq(ledgerEntries.source, `paid:${provider}`), eq(ledgerEntries.externalId, charge)));
