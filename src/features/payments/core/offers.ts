import { MINUTE } from "../../../lib/durations.ts";
import type { Money } from "../../../lib/money.ts";
import type { Settings } from "../../../settings/settings.ts";
import type { Act } from "../../../turn/act.ts";
import { walletOf } from "../../wallet/accounts.ts";
import { balanceOf } from "../../wallet/ledger.ts";
import { WAYS, wayOf } from "../ways/index.ts";
import { isOpen } from "../ways/lacks.ts";
import type { Payable, Way } from "../ways/way.ts";
import { paying } from "./settings.ts";

/** One way to pay something: which, and how much of what. */
export interface Offer {
  provider: string;
  charge: Money;
  /** The same again every 30 days, until the payer ends it: to be handed on to `begin`. */
  recurs?: boolean;
  /** What lies in the payer's balance, where it is paid from that. */
  has?: Money;
}

/** The ways that can be taken now, the payer's own balance first; only what is open, and fits the goods. */
export async function offersFor(act: Act, payable: Payable): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (const way of WAYS) {
    const charge = await chargeIn(act, way, payable);
    if (!charge) continue;
    offers.push({
      provider: way.name,
      charge,
      ...(way.fromBalance && { has: await lyingFor(act, payable) }),
    });
    if (payable.isMonthly && way.monthly && charge.amount <= way.monthly.most)
      offers.push({ provider: way.name, charge, recurs: true });
  }
  return offers;
}

async function lyingFor({ tx }: Act, { personId, value: { currency } }: Payable): Promise<Money> {
  return { amount: await balanceOf(tx, walletOf(personId), currency), currency };
}

/** What would be charged for it in this way; nothing when it is not offered. */
export async function chargeIn(act: Act, way: Way, payable: Payable): Promise<Money | undefined> {
  const isOffered = isOpen(way, act.house) && isSold(way, payable, act.settings);
  return isOffered ? way.takes(act, payable) : undefined;
}

function isSold({ sells }: Way, { isDigital }: Payable, settings: Settings): boolean {
  if (sells === "digital") return isDigital;
  return sells === "everything" || !isDigital || !isDigitalKept(settings);
}

/** Whether digital goods are sold in one way alone: Telegram wants it so. */
export const isDigitalKept = (settings: Settings): boolean =>
  WAYS.some(({ keepsDigital }) => keepsDigital?.(settings));

/** How long a payment in this way may take, in milliseconds. A transfer is made by hand, so it has more time. */
export const lifetimeIn = (settings: Settings, way: string): number =>
  wayOf(way).lasts?.(settings) ?? settings.get(paying.orderMinutes) * MINUTE;
