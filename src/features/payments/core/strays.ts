import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { people } from "../../people/schema.ts";
import { SUSPENSE, walletOf } from "../../wallet/accounts.ts";
import { balanceOf, post, reverse } from "../../wallet/ledger.ts";
import { refuseOwn } from "../../wallet/own.ts";
import { ledgerEntries } from "../../wallet/schema.ts";
import { type Flag, takeFlag } from "./flags.ts";
import { goneThere, recover } from "./losses.ts";
import { flags } from "./schema.ts";

/**
 * Where flagged money is: in somebody's wallet, kept for an unknown payer, at the provider, on its way back, or gone;
 * `none` when what was told can be no money at all.
 */
export type Whereabouts = "wallet" | "kept" | "refused" | "bank" | "leaving" | "gone" | "none";

const STRAY: Flag["kind"][] = ["unknown", "wrong-person", "second"];

/** Money that came without a payment of its own; only for it the entry can be found by what the flag says. */
const isStray = ({ kind, details }: Flag) =>
  STRAY.includes(kind) || (kind === "refund-failed" && typeof details.charge === "string");

/** The entry with which stray money came in; there is none when the provider was told no. */
async function arrivalOf(read: Reader, { provider, details }: Flag): Promise<number | undefined> {
  if (typeof details.charge !== "string") return undefined;
  const { id, source, externalId } = ledgerEntries;
  const [came] = await read
    .select({ id })
    .from(ledgerEntries)
    .where(and(eq(source, `paid:${provider}`), eq(externalId, details.charge)));
  return came?.id;
}

/** The entry that brings stray money now; there is none when it never came, nor when it is gone again. */
export async function entryOf(read: Reader, flag: Flag): Promise<number | undefined> {
  const came = isStray(flag) ? await arrivalOf(read, flag) : undefined;
  return came === undefined ? undefined : standing(read, came);
}

/** The entry with which stray money has left; nothing while it is here. */
export async function departureOf(read: Reader, flag: Flag): Promise<number | undefined> {
  const came = await arrivalOf(read, flag);
  return came === undefined ? undefined : departing(read, came);
}

async function departing(read: Reader, entry: number): Promise<number | undefined> {
  const taken = await reversalOf(read, entry);
  const brought = taken === undefined ? undefined : await reversalOf(read, taken);
  return brought === undefined ? taken : departing(read, brought);
}

/** The entry that brings the money now: it was sent back in vain when its reversal was reversed. */
export async function standing(read: Reader, entry: number): Promise<number | undefined> {
  const taken = await reversalOf(read, entry);
  const brought = taken === undefined ? undefined : await reversalOf(read, taken);
  if (taken === undefined) return entry;
  return brought === undefined ? undefined : standing(read, brought);
}

export async function reversalOf(read: Reader, entry: number): Promise<number | undefined> {
  const { id, reverses } = ledgerEntries;
  const [row] = await read.select({ id }).from(ledgerEntries).where(eq(reverses, entry));
  return row?.id;
}

export async function whereabouts(read: Reader, flag: Flag): Promise<Whereabouts> {
  if (flag.details.disbelieved) return "none";
  if (flag.outcome === "taken") return "gone";
  if (flag.outcome === "leaving") return "leaving";
  if (flag.kind === "disputed") return "bank";
  if (isStray(flag) && (await entryOf(read, flag)) === undefined)
    return (await arrivalOf(read, flag)) === undefined ? "refused" : "gone";
  if (flag.outcome === "credited") return "wallet";
  return isStray(flag) ? "kept" : "refused";
}

/** Staff have found out whose money it is: it goes into that wallet. Throws money-own, flag-closed and cashier-not-kept. */
export async function assign(act: Act, by: Human, flagId: number, personId: number): Promise<void> {
  allow(by, "balance.change");
  refuseOwn(by, personId);
  const flag = await takeFlag(act, flagId);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined || flag.outcome !== "kept") throw new DomainError("cashier-not-kept");
  if ((await act.tx.$count(people, eq(people.id, personId))) === 0) throw new DomainError("person-unknown");
  const { amount, currency, provider, details } = flag;
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
  // It was theirs before, went, and came back: so much of it they had spent by then.
  const spent = await recover(act, {
    ...{ personId, amount, currency, event: `assigned:${flagId}` },
    isOf: (key) => key.startsWith(goneThere(provider, details.charge)),
  });
  const balance = { amount: await balanceOf(act.tx, walletOf(personId), currency), currency };
  const came = { amount: amount - spent, currency };
  if (came.amount > 0) await act.tell(personId, "stray-assigned", { came, balance });
}

/**
 * Staff have sent stray money back themselves, in the provider's own console or from card to card: it leaves where it
 * was kept. Throws flag-closed, money-own, cashier-not-kept, and balance-too-low when its owner has spent it meanwhile.
 */
export async function sentBack(act: Act, by: Human, flagId: number): Promise<void> {
  allow(by, "payments.refund");
  const flag = await takeFlag(act, flagId);
  refuseOwn(by, flag.personId);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined) throw new DomainError("cashier-not-kept");
  if (flag.personId !== null) refuseOwn(by, flag.personId);
  const event = { source: "sent-back", externalId: String(flagId), actorId: by.id };
  if ((await reverse(act, entry, event)) === undefined) throw new DomainError("cashier-not-kept");
  await act.tx.update(flags).set({ outcome: "taken" }).where(eq(flags.id, flagId));
  await record(act, by, "payment.sent-back", { subject: `flag:${flagId}` });
  const { personId, outcome, amount, currency } = flag;
  if (personId !== null && outcome === "credited")
    await act.tell(personId, "stray-returned", { amount, currency });
}
