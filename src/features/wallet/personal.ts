import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import type { Personal } from "../../hooks.ts";
import { DomainError } from "../../lib/errors.ts";
import { CREDITS } from "../../lib/money.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Act } from "../../turn/act.ts";
import { CORRECTIONS, ISSUED, walletOf } from "./accounts.ts";
import { balancesOf, post } from "./ledger.ts";
import { passUntil } from "./passes.ts";
import {
  corrections,
  holds,
  ledgerAccounts,
  ledgerEntries,
  ledgerPostings,
  passes,
  tierMembers,
  tiers,
} from "./schema.ts";

/** What somebody has and had. The ledger stays as it is: its rows are of a number that is nobody's. */
export const personal: Personal = {
  async export(read, personId) {
    const entries = await read
      .select({
        ...{ at: ledgerEntries.at, kind: ledgerEntries.kind, source: ledgerEntries.source },
        ...{ account: ledgerAccounts.name, currency: ledgerAccounts.currency, amount: ledgerPostings.amount },
      })
      .from(ledgerPostings)
      .innerJoin(ledgerEntries, eq(ledgerEntries.id, ledgerPostings.entryId))
      .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
      .where(eq(ledgerAccounts.personId, personId))
      .orderBy(asc(ledgerPostings.id));
    const { at, amount, currency, reason } = corrections;
    return {
      balances: Object.fromEntries(await balancesOf(read, walletOf(personId))),
      entries,
      holds: await read.select().from(holds).where(eq(holds.personId, personId)),
      passes: await read.select().from(passes).where(eq(passes.personId, personId)),
      corrections: await read
        .select({ at, amount, currency, reason })
        .from(corrections)
        .where(eq(corrections.personId, personId)),
      tier: await read
        .select({ name: tiers.name, since: tierMembers.since, until: tierMembers.until })
        .from(tierMembers)
        .innerJoin(tiers, eq(tiers.id, tierMembers.tierId))
        .where(eq(tierMembers.personId, personId)),
    };
  },

  async mayGo({ tx }, personId) {
    const isHeld = and(eq(holds.personId, personId), inArray(holds.state, ["held"]));
    if ((await tx.$count(holds, isHeld)) > 0) throw new DomainError("forget-held");
  },

  async lost({ tx, now }, personId, t) {
    const has = await inOrder(tx, personId);
    const pass = await passUntil(tx, personId, now);
    return [
      ...has.map(([currency, amount]) =>
        currency === CREDITS
          ? t("forget-lost-credits", { count: amount })
          : t("forget-lost-money", { amount: sayMoney(t, { amount, currency }) }),
      ),
      ...(pass ? [t("forget-lost-pass", { until: pass })] : []),
    ];
  },

  async erase(act, personId) {
    await giveUp(act, personId);
    await act.tx.delete(tierMembers).where(eq(tierMembers.personId, personId));
    // What staff wrote when they changed a balance may say who somebody is.
    await act.tx.update(corrections).set({ reason: "" }).where(eq(corrections.personId, personId));
  },
};

/** Money by the names of currencies, and credits last. */
const inOrder = async (read: Reader, personId: number) =>
  [...(await balancesOf(read, walletOf(personId)))].sort(([one], [other]) =>
    one === CREDITS ? 1 : other === CREDITS || one < other ? -1 : 1,
  );

/** Whoever goes leaves what they have to the school, on record in the ledger. */
async function giveUp(act: Act, personId: number): Promise<void> {
  for (const [currency, amount] of await inOrder(act.tx, personId))
    await post(act, {
      ...{ kind: "given-up", source: "forgotten", externalId: `${personId}:${currency}`, personId },
      postings: [
        { account: walletOf(personId), currency, amount: -amount },
        { account: currency === CREDITS ? ISSUED : CORRECTIONS, currency, amount },
      ],
    });
}
