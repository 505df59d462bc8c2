import { and, eq, gt, inArray, lt, notInArray, sql } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { DAY } from "../../lib/durations.ts";
import { CREDITS, type Money } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import { paying } from "../payments/core/settings.ts";
import type { Product } from "../shop/order.ts";
import { packOf } from "../shop/shelf.ts";
import { heldOf, walletOf } from "../wallet/accounts.ts";
import { creditsOf } from "../wallet/credits.ts";
import { balancesOf } from "../wallet/ledger.ts";
import { lastPass, passUntil } from "../wallet/passes.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "../wallet/schema.ts";
import { type OwnTier, tierOf } from "../wallet/tiers.ts";
import { type Level, levelOf } from "./level.ts";
import { onboarding } from "./settings.ts";

const PASS_ENDS_SOON_MS = 3 * DAY;
const PACE_DAYS = 30;
/** The pack that is offered with one tap. */
const QUICK_PACK = 25;

/** What the main menu tells somebody of what they have. */
export interface Glance {
  credits: number;
  passUntil: Date | undefined;
  level: Level;
  /** What is sold with one tap to whoever needs it. */
  pack: Product | undefined;
}

export async function glance({ tx, settings, now }: Act, by: { id: number }): Promise<Glance> {
  const credits = await creditsOf(tx, by.id);
  const until = await passUntil(tx, by.id, now);
  const level = levelOf(credits, { low: settings.get(onboarding.lowCredits), hasPass: until !== undefined });
  const needsMore = level === "low" || level === "none";
  const pack = needsMore ? await packOf(tx, QUICK_PACK, settings.get(paying.currency)) : undefined;
  return { credits, passUntil: until, level, pack };
}

export interface Standing extends Glance {
  /** Money and Stars. */
  balances: Money[];
  held: Money[];
  tier: OwnTier | undefined;
  tip: Tip;
}

/** What is worth saying to somebody, honestly; `days` is how long credits last at the pace of the last month. */
export type Tip =
  | { about: "pass-ends" | "pass" | "none" | "low" | "never-bought" | "plenty" }
  | { about: "pace"; days: number };

/** All that somebody has, and what is worth saying of it. */
export async function standing(act: Act, by: { id: number }): Promise<Standing> {
  const short = await glance(act, by);
  const moneyOf = (balances: Map<string, number>) =>
    [...balances]
      .map(([currency, amount]) => ({ currency, amount }))
      .filter(({ currency }) => currency !== CREDITS)
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
  const balances = moneyOf(await balancesOf(act.tx, walletOf(by.id)));
  const held = moneyOf(await balancesOf(act.tx, heldOf(by.id)));
  const tier = await tierOf(act.tx, by.id, act.now);
  return { ...short, balances, held, tier, tip: await tipFor(act, by, short) };
}

async function tipFor(
  { tx, now }: Act,
  by: { id: number },
  { passUntil, level, credits }: Glance,
): Promise<Tip> {
  if (passUntil) return { about: (await endsSoon(tx, by, now)) ? "pass-ends" : "pass" };
  if (level === "none" || level === "low") return { about: level };
  const used = await usedSince(tx, by, new Date(now.getTime() - PACE_DAYS * DAY));
  if (used > 0) return { about: "pace", days: Math.floor((credits * PACE_DAYS) / used) };
  return { about: (await hasBought(tx, by)) ? "plenty" : "never-bought" };
}

/** In the last days of a pass, but not before half of it is over: a day's pass has only just begun. */
async function endsSoon(read: Reader, by: { id: number }, now: Date): Promise<boolean> {
  const pass = await lastPass(read, by.id, now);
  if (!pass) return false;
  const left = pass.endsAt.getTime() - now.getTime();
  return left < PASS_ENDS_SOON_MS && left < (pass.endsAt.getTime() - pass.startsAt.getTime()) / 2;
}

/** What takes credits away without their being used. */
const NOT_USED = ["correction", "pack-back", "reversal"];

async function usedSince(read: Reader, { id }: { id: number }, since: Date): Promise<number> {
  const [row] = await read
    .select({ used: sql<number>`coalesce(sum(-${ledgerPostings.amount}), 0)`.mapWith(Number) })
    .from(ledgerEntries)
    .innerJoin(ledgerPostings, eq(ledgerPostings.entryId, ledgerEntries.id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerPostings.accountId))
    .where(
      and(
        eq(ledgerEntries.personId, id),
        gt(ledgerEntries.at, since),
        notInArray(ledgerEntries.kind, NOT_USED),
        eq(ledgerAccounts.name, walletOf(id).name),
        eq(ledgerAccounts.currency, CREDITS),
        lt(ledgerPostings.amount, 0),
      ),
    );
  return row?.used ?? 0;
}

async function hasBought(read: Reader, { id }: { id: number }): Promise<boolean> {
  const [row] = await read
    .select({ id: ledgerEntries.id })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.personId, id), inArray(ledgerEntries.kind, ["purchase", "pack"])))
    .limit(1);
  return row !== undefined;
}
