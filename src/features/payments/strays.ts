import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "../../bot/act.ts";
import { allow, type Person } from "../../bot/person.ts";
import type { Reader } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { record } from "../people/audit.ts";
import { people } from "../people/schema.ts";
import { SUSPENSE, walletOf } from "../wallet/accounts.ts";
import { post, reverse } from "../wallet/ledger.ts";
import { ledgerEntries } from "../wallet/schema.ts";
import type { Flag } from "./flags.ts";
import { flags } from "./schema.ts";

/** Where flagged money is: in somebody's wallet, kept for an unknown payer, at the provider, or gone. */
export type Whereabouts = "wallet" | "kept" | "refused" | "bank" | "gone";

declare module "../../bot/news.ts" {
  interface News {
    /** Money of an unknown payer has found its owner, and is in their wallet. */
    "payment.assigned": { flag: Flag; personId: number };
  }
}

/** Money that came without a payment of its own; only for these the entry can be found by what the flag says. */
const STRAY: Flag["kind"][] = ["unknown", "wrong-person", "second"];

/** The entry with which stray money came in; there is none when the provider was told no. */
export async function entryOf(read: Reader, { kind, provider, details }: Flag): Promise<number | undefined> {
  if (!STRAY.includes(kind) || typeof details.charge !== "string") return undefined;
  const { id, source, externalId } = ledgerEntries;
  const [entry] = await read
    .select({ id })
    .from(ledgerEntries)
    .where(and(eq(source, `paid:${provider}`), eq(externalId, details.charge)));
  return entry?.id;
}

export async function whereabouts(read: Reader, flag: Flag): Promise<Whereabouts> {
  if (flag.outcome === "taken") return "gone";
  if (flag.kind === "disputed") return "bank";
  if (STRAY.includes(flag.kind) && (await entryOf(read, flag)) === undefined) return "refused";
  if (flag.outcome === "credited") return "wallet";
  return flag.kind === "unknown" ? "kept" : "refused";
}

/** Staff have found out whose money it is: it goes into that wallet. Throws flag-closed, and cashier-not-kept. */
export async function assign(act: Act, flagId: number, personId: number, by: Person): Promise<void> {
  allow(by, "balance.change");
  const flag = await close(act, flagId, by);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined || flag.outcome !== "kept") throw new DomainError("cashier-not-kept");
  if ((await act.tx.$count(people, eq(people.id, personId))) === 0) throw new DomainError("person-unknown");
  const { amount, currency } = flag;
  await post(
    act.tx,
    {
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
    },
    act.now,
  );
  await act.tx.update(flags).set({ outcome: "credited", personId }).where(eq(flags.id, flagId));
  await record(act.tx, by, "payment.assigned", act.now, { subject: `flag:${flagId}`, person: personId });
  await act.announce("payment.assigned", { flag: { ...flag, personId, outcome: "credited" }, personId });
}

/**
 * Staff have sent stray money back themselves, in the provider's own console or from card to card: it leaves where it
 * was kept. Throws flag-closed, cashier-not-kept, and balance-too-low when its owner has spent it meanwhile.
 */
export async function sentBack(act: Act, flagId: number, by: Person): Promise<void> {
  allow(by, "payments.refund");
  const flag = await close(act, flagId, by);
  const entry = await entryOf(act.tx, flag);
  if (entry === undefined) throw new DomainError("cashier-not-kept");
  const event = { source: "sent-back", externalId: String(flagId), actorId: by.id };
  await reverse(act.tx, entry, event, act.now);
  await act.tx.update(flags).set({ outcome: "taken" }).where(eq(flags.id, flagId));
  await record(act.tx, by, "payment.sent-back", act.now, { subject: `flag:${flagId}` });
}

/** Whoever is first decides. */
async function close(act: Act, flagId: number, by: Person): Promise<Flag> {
  const [flag] = await act.tx
    .update(flags)
    .set({ closedAt: act.now, closedBy: by.id })
    .where(and(eq(flags.id, flagId), isNull(flags.closedAt)))
    .returning();
  if (!flag) throw new DomainError("flag-closed");
  return flag;
}
