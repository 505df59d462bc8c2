import { and, eq, isNull } from "drizzle-orm";
import { DomainError } from "../../../lib/errors.ts";
import type { Money } from "../../../lib/money.ts";
import { redact } from "../../../lib/redact.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { flags } from "./schema.ts";

/**
 * What may be wrong with money that came: its sum, its currency, who paid, what for (`unknown`), when (`late`), that it
 * came twice (`second`), that the payer's bank wants it back (`disputed`), that it was given back elsewhere
 * (`refunded-there`), that it could not be given back (`refund-failed`), or that what was told of it fits nothing that
 * we know (`odd-news`): then nothing was booked.
 */
export type FlagKind =
  | "wrong-sum"
  | "wrong-currency"
  | "wrong-person"
  | "unknown"
  | "late"
  | "second"
  | "disputed"
  | "refunded-there"
  | "refund-failed"
  | "odd-news";

export type Flag = typeof flags.$inferSelect;

interface Found {
  kind: FlagKind;
  key: string;
  provider: string;
  money: Money;
  paymentId?: number | undefined;
  personId?: number | undefined;
  outcome: Flag["outcome"];
  details?: Record<string, unknown>;
}

/** Keeps something odd for staff to look at, once per key; tells whether it was this time. */
export async function flag(act: Act, found: Found): Promise<boolean> {
  const { money, paymentId = null, personId = null, details = {}, ...rest } = found;
  const [row] = await act.tx
    .insert(flags)
    .values({ ...rest, ...money, paymentId, personId, details: withoutSecrets(details), at: act.now })
    .onConflictDoNothing()
    .returning();
  if (!row) return false;
  await act.tellStaff({ right: "payments.read", group: true }, "money-flagged", { flag: row });
  await tellPayer(act, row);
  return true;
}

/** Why something was refused is told by others, in whatever words. */
const withoutSecrets = ({ why, ...details }: Record<string, unknown>) =>
  typeof why === "string" ? { ...details, why: redact(why) } : details;

/** Of the odd kinds, the payer hears of money that has come without a payment of its own, when it is theirs. */
async function tellPayer(act: Act, { kind, personId, amount, currency, outcome, details }: Flag) {
  const isStray = ["second", "unknown", "wrong-person"].includes(kind) && typeof details.charge === "string";
  if (isStray && outcome === "credited" && personId !== null)
    await act.tell(personId, "stray-money", { amount, currency });
}

/** Somebody has looked at it and it is in order. */
export async function closeFlag(act: Act, by: Human, id: number): Promise<void> {
  allow(by, "payments.read");
  await takeFlag(act, id);
  await record(act, by, "payment.flag-closed", { subject: `flag:${id}` });
}

/** Whoever is first decides: throws flag-closed. */
export async function takeFlag(act: Act, id: number): Promise<Flag> {
  const [flag] = await act.tx
    .update(flags)
    .set({ closedAt: act.now })
    .where(and(eq(flags.id, id), isNull(flags.closedAt)))
    .returning();
  if (!flag) throw new DomainError("flag-closed");
  return flag;
}
