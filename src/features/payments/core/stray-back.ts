import { and, desc, eq } from "drizzle-orm";
import { beginning } from "../../../lib/cut.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { reverse } from "../../wallet/ledger.ts";
import { refuseOwn } from "../../wallet/own.ts";
import { ledgerEntries } from "../../wallet/schema.ts";
import { wayOf } from "../ways/index.ts";
import type { CameBack } from "./came-back.ts";
import { isDisputed } from "./disputes.ts";
import { type Flag, flag, takeFlag } from "./flags.ts";
import { goneThere, recover } from "./losses.ts";
import { flags } from "./schema.ts";
import { bankTookIt, CAME_BACK, strayOf } from "./stray-gone.ts";
import { departureOf, entryOf } from "./strays.ts";
import { strayBack } from "./tasks.ts";

const LEFT = "stray-back";

/** Not what its provider has refused before; and Telegram gives back to somebody, so the payer has to be known. */
export function isReturnable({ kind, provider, personId }: Flag): boolean {
  const { givesBack, shown } = wayOf(provider);
  return kind !== "refund-failed" && givesBack !== "no" && (shown !== "invoice" || personId !== null);
}

/**
 * Staff have the provider give stray money back, all of that one charge: it leaves where it was put at once. Throws
 * flag-closed, money-own, cashier-not-kept, refund-disputed, and balance-too-low when its owner has spent it meanwhile.
 */
export async function giveStrayBack(act: Act, by: Human, flagId: number): Promise<void> {
  allow(by, "payments.refund");
  const flag = await takeFlag(act, flagId);
  refuseOwn(by, flag.personId);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined || !isReturnable(flag)) throw new DomainError("cashier-not-kept");
  const { provider, details, personId } = flag;
  if (personId !== null) refuseOwn(by, personId);
  if (await isDisputed(act.tx, { provider, charge: String(details.charge) }))
    throw new DomainError("refund-disputed");
  const event = { source: LEFT, externalId: String(flagId), actorId: by.id };
  if ((await reverse(act, entry, event)) === undefined) throw new DomainError("cashier-not-kept");
  await act.tx.update(flags).set({ outcome: "leaving" }).where(eq(flags.id, flagId));
  await record(act, by, "payment.stray-returned", { subject: `flag:${flagId}` });
  await sendOut(act, flagId);
}

/** Has the provider asked, by one task at a time. */
const sendOut = (act: Act, id: number): Promise<unknown> =>
  act.later(strayBack, { flag: id }, { key: `stray:${id}` });

/** Stray money on its way that no task works at any more, because its provider was away for too long. */
export async function sendStraysOutAgain(act: Act, most = 200): Promise<void> {
  const isLeaving = eq(flags.outcome, "leaving");
  const rows = await act.tx.select({ id: flags.id }).from(flags).where(isLeaving).limit(most);
  for (const { id } of rows) await sendOut(act, id);
}

/** The payer has it again. */
export async function returned(act: Act, flagId: number): Promise<void> {
  const flag = await arrive(act, flagId, "taken");
  if (!flag || flag.personId === null) return;
  const { personId, amount, currency } = flag;
  await act.tell(personId, "stray-returned", { amount, currency });
}

/**
 * The provider will never do it: the money is where it was before, unless the payer's bank has taken it meanwhile, and
 * staff are told.
 */
export async function stays(act: Act, { id, personId }: Flag, why: string): Promise<void> {
  const outcome = personId === null ? "kept" : "credited";
  const stray = await arrive(act, id, outcome);
  if (!stray) return;
  const { source, externalId } = ledgerEntries;
  const left = and(eq(source, LEFT), eq(externalId, String(id)));
  const [entry] = await act.tx.select({ id: ledgerEntries.id }).from(ledgerEntries).where(left);
  if (!entry) throw new Error(`the stray money of flag ${id} has not left`);
  await reverse(act, entry.id, { source: "stray-stays", externalId: String(id) });
  const { provider, amount, currency, paymentId, details } = stray;
  const isTaken = await bankTookIt(act, provider, String(details.charge));
  await flag(act, {
    ...{ kind: "refund-failed", key: `stray-stays:${id}`, provider, money: { amount, currency } },
    ...{ paymentId: paymentId ?? undefined, personId: personId ?? undefined },
    outcome: isTaken ? "taken" : outcome,
    details: { charge: details.charge, why: beginning(why, 200) },
  });
}

/** It was with the payer, and is at the provider again: it is where it came in, and staff and its owner are told. */
export async function strayCameBack(act: Act, provider: string, told: CameBack): Promise<void> {
  const stray = await flagOf(act, provider, told);
  const left = stray && (await departureOf(act.tx, stray));
  if (!stray || left === undefined) return;
  const event = { source: "stray-came-back", externalId: `${provider}:${told.refund}` };
  if ((await reverse(act, left, event)) === undefined) return;
  const { paymentId, details } = stray;
  const payer = (await strayOf(act.tx, provider, told.charge))?.personId;
  const isOf = (key: string) => key.startsWith(goneThere(provider, told.charge));
  const spent =
    payer === undefined
      ? 0
      : await recover(act, { personId: payer, ...told.amount, isOf, event: event.externalId });
  const isTaken = await bankTookIt(act, provider, told.charge);
  await flag(act, {
    ...{
      kind: "refund-failed",
      key: `${CAME_BACK}${provider}:${told.refund}`,
      provider,
      money: told.amount,
    },
    ...{ paymentId: paymentId ?? undefined, personId: payer ?? stray.personId ?? undefined },
    outcome: isTaken ? "taken" : payer === undefined ? "kept" : "credited",
    details: { charge: details.charge, why: beginning(told.why, 200), at: (told.at ?? act.now).getTime() },
  });
  const amount = told.amount.amount - spent;
  if (payer !== undefined && !isTaken && amount > 0)
    await act.tell(payer, "stray-failed", { ...told.amount, amount });
}

/** The stray money of this charge: nothing when only a part of it came back, for a part of it never leaves. */
async function flagOf(
  { tx }: Act,
  provider: string,
  { charge, amount }: CameBack,
): Promise<Flag | undefined> {
  const rows = await tx
    .select()
    .from(flags)
    .where(
      and(eq(flags.provider, provider), eq(flags.amount, amount.amount), eq(flags.currency, amount.currency)),
    )
    .orderBy(desc(flags.id));
  return rows.find(
    (row) => row.kind !== "refund-failed" && row.details.charge === charge && row.outcome !== "leaving",
  );
}

/** What was on its way is there, once. */
async function arrive(act: Act, flagId: number, outcome: Flag["outcome"]): Promise<Flag | undefined> {
  const [row] = await act.tx
    .update(flags)
    .set({ outcome })
    .where(and(eq(flags.id, flagId), eq(flags.outcome, "leaving")))
    .returning();
  return row;
}
