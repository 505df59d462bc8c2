import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { people } from "../../people/schema.ts";
import { clearing, SUSPENSE, walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post, reverse } from "../../wallet/ledger.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "../../wallet/schema.ts";
import { type Flag, flag, takeFlag } from "./flags.ts";
import { bearLoss } from "./losses.ts";
import { flags } from "./schema.ts";
import { disbelieve } from "./unfit.ts";

/**
 * Where flagged money is: in somebody's wallet, kept for an unknown payer, at the provider, on its way back, or gone;
 * `none` when what was told can be no money at all.
 */
export type Whereabouts = "wallet" | "kept" | "refused" | "bank" | "leaving" | "gone" | "none";

const STRAY: Flag["kind"][] = ["unknown", "wrong-person", "second"];

/** Money that came without a payment of its own; only for it the entry can be found by what the flag says. */
const isStray = ({ kind, details }: Flag) =>
  STRAY.includes(kind) || (kind === "refund-failed" && typeof details.charge === "string");

/** The entry with which stray money came in; there is none when the provider was told no, nor when it is gone again. */
export async function entryOf(read: Reader, flag: Flag): Promise<number | undefined> {
  const { provider, details } = flag;
  if (!isStray(flag) || typeof details.charge !== "string") return undefined;
  const { id, source, externalId } = ledgerEntries;
  const [entry] = await read
    .select({ id })
    .from(ledgerEntries)
    .where(and(eq(source, `paid:${provider}`), eq(externalId, details.charge)));
  return entry && standing(read, entry.id);
}

/** The entry with which stray money has left; nothing while it is here. */
export async function departureOf(read: Reader, { provider, details }: Flag): Promise<number | undefined> {
  const { id, source, externalId } = ledgerEntries;
  const [came] = await read
    .select({ id })
    .from(ledgerEntries)
    .where(and(eq(source, `paid:${provider}`), eq(externalId, String(details.charge))));
  return came && departing(read, came.id);
}

async function departing(read: Reader, entry: number): Promise<number | undefined> {
  const taken = await reversalOf(read, entry);
  const brought = taken === undefined ? undefined : await reversalOf(read, taken);
  return brought === undefined ? taken : departing(read, brought);
}

/** The entry that brings the money now: it was sent back in vain when its reversal was reversed. */
async function standing(read: Reader, entry: number): Promise<number | undefined> {
  const taken = await reversalOf(read, entry);
  const brought = taken === undefined ? undefined : await reversalOf(read, taken);
  if (taken === undefined) return entry;
  return brought === undefined ? undefined : standing(read, brought);
}

async function reversalOf(read: Reader, entry: number): Promise<number | undefined> {
  const { id, reverses } = ledgerEntries;
  const [row] = await read.select({ id }).from(ledgerEntries).where(eq(reverses, entry));
  return row?.id;
}

export async function whereabouts(read: Reader, flag: Flag): Promise<Whereabouts> {
  if (flag.details.disbelieved) return "none";
  if (flag.outcome === "taken") return "gone";
  if (flag.outcome === "leaving") return "leaving";
  if (flag.kind === "disputed") return "bank";
  if (isStray(flag) && (await entryOf(read, flag)) === undefined) return "refused";
  if (flag.outcome === "credited") return "wallet";
  return isStray(flag) ? "kept" : "refused";
}

/** Staff have found out whose money it is: it goes into that wallet. Throws flag-closed, and cashier-not-kept. */
export async function assign(act: Act, by: Human, flagId: number, personId: number): Promise<void> {
  allow(by, "balance.change");
  const flag = await takeFlag(act, flagId);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined || flag.outcome !== "kept") throw new DomainError("cashier-not-kept");
  if ((await act.tx.$count(people, eq(people.id, personId))) === 0) throw new DomainError("person-unknown");
  const { amount, currency } = flag;
  await post(act, {
    kind: "payment",
    source: "assigned",
    externalId: String(flagId),
    personId,
    actorId: by.id,
    memo: { flag: flagId, entry },
    postings: [
      { account: SUSPENSE, currency, amount: -amount },
      { account: walletOf(personId), currency, amount },
    ],
  });
  await act.tx.update(flags).set({ outcome: "credited", personId }).where(eq(flags.id, flagId));
  await record(act, by, "payment.assigned", { subject: `flag:${flagId}`, person: personId });
  const balance = { amount: await balanceOf(act.tx, walletOf(personId), currency), currency };
  await act.tell(personId, "stray-assigned", { came: { amount, currency }, balance });
}

/**
 * Staff have sent stray money back themselves, in the provider's own console or from card to card: it leaves where it
 * was kept. Throws flag-closed, cashier-not-kept, and balance-too-low when its owner has spent it meanwhile.
 */
export async function sentBack(act: Act, by: Human, flagId: number): Promise<void> {
  allow(by, "payments.refund");
  const flag = await takeFlag(act, flagId);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined) throw new DomainError("cashier-not-kept");
  const event = { source: "sent-back", externalId: String(flagId), actorId: by.id };
  await reverse(act, entry, event);
  await act.tx.update(flags).set({ outcome: "taken" }).where(eq(flags.id, flagId));
  await record(act, by, "payment.sent-back", { subject: `flag:${flagId}` });
}

/**
 * The provider has given stray money back: all of it leaves where it was put, unless staff had sent it back already. Of a
 * part staff are told: where that was taken from is for them to say.
 */
export async function wentBack(act: Act, provider: string, gone: Gone): Promise<void> {
  const { charge, total } = gone;
  const stray = await strayOf(act.tx, provider, charge);
  if (!stray) return;
  const { personId } = stray;
  const key = `refunded-there:${provider}:${charge}`;
  if (total.currency !== stray.currency || total.amount !== stray.amount) {
    const event = `back:${charge}:${total.amount}:${total.currency}`;
    return disbelieve(act, {
      provider,
      event,
      about: "refunded",
      charge,
      told: total,
      payment: undefined,
      personId,
    });
  }
  if (!(await leaveStray(act, provider, gone))) return;
  await flag(act, {
    ...{ kind: "refunded-there", key, provider, money: total, personId },
    ...{ outcome: "taken", details: { charge } },
  });
}

interface Gone {
  charge: string;
  total: Money;
}

/** Takes all of some stray money out of our books; false when it was gone already. What its owner has spent is our loss. */
export async function leaveStray(act: Act, provider: string, { charge, total }: Gone): Promise<boolean> {
  const stray = await strayOf(act.tx, provider, charge);
  const entry = stray && (await standing(act.tx, stray.entry));
  if (!stray || entry === undefined || total.amount !== stray.amount) return false;
  const key = `refunded-there:${provider}:${charge}`;
  const { personId, put } = stray;
  if (personId !== undefined && put) await bearLoss(act, personId, put, key);
  const taken = await reverse(act, entry, { source: "refunded-there", externalId: key });
  if (taken === undefined) throw new Error(`${key} was sent back in the same moment`);
  return true;
}

interface Stray extends Money {
  /** The entry with which it came. */
  entry: number;
  /** Whose it is, and what stands for it in their wallet. */
  personId: number | undefined;
  put: Money | undefined;
}

/** What came with this very charge without a payment of its own; nothing when it is not in our books. */
export async function strayOf(read: Reader, provider: string, charge: string): Promise<Stray | undefined> {
  const sides = await sidesOf(read, provider, charge);
  const came = sides.find(({ name }) => name === clearing(provider).name);
  if (!came) return undefined;
  const personId = came.personId ?? undefined;
  const put = sides.find(({ name }) => personId !== undefined && name === walletOf(personId).name);
  return { entry: came.entry, amount: -came.amount, currency: came.currency, personId, put };
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
