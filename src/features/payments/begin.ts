import { and, eq, gt } from "drizzle-orm";
import { spokenId } from "../../lib/crypto.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Money } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import { later } from "../../turn/tasks.ts";
import type { Payment } from "./payments.ts";
import { type ChargeLine, type Checkout, OVER_HTTP, type ProviderName } from "./provider.ts";
import { payments } from "./schema.ts";
import { paying } from "./settings.ts";
import * as tasks from "./tasks.ts";

/** What somebody is about to pay for. */
export interface Intent {
  personId: number;
  provider: ProviderName;
  /** `order:<id>`, `topup` … */
  subject: string;
  /** At most 32 characters. */
  title: string;
  /** At most 255 characters. */
  description: string;
  lines: ChargeLine[];
  /** What the provider charges. */
  charge: Money;
  /** What that is worth here. */
  value: Money;
  expiresAt: Date | null;
  /** Stars: paid again every 30 days. Stripe: the method is kept, to be charged again without the payer. */
  recurs?: boolean;
  /** Charged with the kept method, without the payer. */
  offSession?: boolean;
}

/** Of all of them, that of a subscription too: only a link can have one (Bot API, createInvoiceLink). */
const isMadeLater = ({ provider, recurs }: Pick<Intent, "provider" | "recurs">) =>
  OVER_HTTP.includes(provider) || (provider === "stars" && recurs === true);
const SANDBOX_MS = 5000;
const FIRST_ASK_MS = 5 * 60_000;

/** One attempt to pay begins. What else is open for the same thing stays open: whichever is paid first counts. */
export async function begin(act: Act, intent: Intent): Promise<Payment> {
  if (!intent.offSession) await refuseHaste(act, intent.personId);
  const { charge, value, recurs = false, offSession = false, ...rest } = intent;
  const asksProvider = isMadeLater(intent);
  const [payment] = await act.tx
    .insert(payments)
    .values({
      ...rest,
      ...charge,
      value: value.amount,
      valueCurrency: value.currency,
      recurs,
      number: `P${spokenId()}`,
      state: asksProvider ? "unasked" : "open",
      createdAt: act.now,
      askAt: asksProvider ? new Date(act.now.getTime() + FIRST_ASK_MS) : null,
    })
    .onConflictDoNothing()
    .returning();
  if (!payment) throw new DomainError("payment-not-begun");
  await act.announce("payment.begun", { payment });
  if (asksProvider) await later(act, offSession ? tasks.charge : tasks.checkout, { payment: payment.id });
  if (intent.provider === "sandbox") {
    const runAt = new Date(act.now.getTime() + SANDBOX_MS);
    await later(act, tasks.sandbox, { payment: payment.id }, { runAt });
  }
  if (!asksProvider) await act.announce("payment.open", { payment });
  return payment;
}

/** So many attempts a minute are enough for a person. Throws too-many-payments. */
async function refuseHaste(act: Act, personId: number): Promise<void> {
  const most = act.settings.get(paying.perMinute);
  if (most === 0) return;
  const since = new Date(act.now.getTime() - 60_000);
  const recent = and(eq(payments.personId, personId), gt(payments.createdAt, since));
  if ((await act.tx.$count(payments, recent)) >= most) throw new DomainError("too-many-payments");
}

/** The provider has made what is to be paid. */
export async function opened(act: Act, id: number, { reference, url }: Checkout): Promise<void> {
  const [payment] = await act.tx
    .update(payments)
    .set({ reference, url, state: "open" })
    .where(and(eq(payments.id, id), eq(payments.state, "unasked")))
    .returning();
  if (payment) await act.announce("payment.open", { payment });
}
