import { and, eq, gt, count as rows } from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { hole, holes, statement } from "../../../db/statement.ts";
import { spokenId } from "../../../lib/crypto.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Money } from "../../../lib/money.ts";
import type { Act } from "../../../turn/act.ts";
import { isOfStaff } from "../../people/colleagues.ts";
import { wayOf } from "../ways/index.ts";
import type { ChargeLine, Checkout } from "../ways/line.ts";
import type { Way } from "../ways/way.ts";
import { count } from "./meters.ts";
import type { Payment } from "./payments.ts";
import { payments } from "./schema.ts";
import { paying } from "./settings.ts";
import * as tasks from "./tasks.ts";

/** What somebody is about to pay for. */
export interface Intent {
  personId: number;
  /** The name of the way to pay. */
  provider: string;
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
  /** Paid again every 30 days, or the method is kept, to be charged again without the payer: as the way has it. */
  recurs?: boolean;
  /** Charged with the kept method, without the payer. */
  offSession?: boolean;
}

const FIRST_ASK_MS = 5 * MINUTE;

/** What the payer sees of it. A subscription has a link: no other invoice can repeat (Bot API, createInvoiceLink). */
export function shownAs({ provider, recurs }: Pick<Payment, "provider" | "recurs">): Way["shown"] {
  const { shown, monthly } = wayOf(provider);
  return recurs && monthly ? "link" : shown;
}

const insert = statement((tx: Tx) =>
  tx
    .insert(payments)
    .values(
      holes(
        ...([
          "number",
          "personId",
          "provider",
          "subject",
          "title",
          "description",
          "lines",
          "amount",
        ] as const),
        ...([
          "currency",
          "value",
          "valueCurrency",
          "recurs",
          "state",
          "createdAt",
          "expiresAt",
          "askAt",
        ] as const),
      ),
    )
    .onConflictDoNothing()
    .returning(),
);

/** One attempt to pay begins. What else is open for the same thing stays open: whichever is paid first counts. */
export async function begin(act: Act, intent: Intent): Promise<Payment> {
  if (!intent.offSession) await refuseHaste(act, intent.personId);
  const { charge, value, recurs = false, offSession = false, ...rest } = intent;
  const asksProvider = shownAs({ provider: intent.provider, recurs }) === "link";
  const [payment] = await insert(act.tx, {
    ...rest,
    ...charge,
    value: value.amount,
    valueCurrency: value.currency,
    recurs,
    number: `P${spokenId()}`,
    state: asksProvider ? "unasked" : "open",
    createdAt: act.now,
    askAt: asksProvider ? new Date(act.now.getTime() + FIRST_ASK_MS) : null,
  });
  if (!payment) throw new DomainError("payment-not-begun");
  count(act, payment, "begun");
  if (asksProvider) await act.later(offSession ? tasks.charge : tasks.checkout, { payment: payment.id });
  const { paysItself } = wayOf(intent.provider);
  if (paysItself) {
    const runAt = new Date(act.now.getTime() + paysItself.afterMs);
    await act.later(tasks.payItself, { payment: payment.id }, { runAt });
  }
  await act.draw("payment", { payment });
  return payment;
}

const countSince = statement((read: Reader) =>
  read
    .select({ begun: rows() })
    .from(payments)
    .where(and(eq(payments.personId, hole("person")), gt(payments.createdAt, hole("since")))),
);

/** So many attempts a minute are enough for a person; staff are not counted. Throws too-many-payments. */
async function refuseHaste(act: Act, personId: number): Promise<void> {
  const most = act.settings.get(paying.perMinute);
  if (most === 0) return;
  const [recent] = await countSince(act.tx, { person: personId, since: act.now.getTime() - MINUTE });
  const isTooMany = recent !== undefined && recent.begun >= most;
  if (isTooMany && !(await isOfStaff(act, personId))) throw new DomainError("too-many-payments");
}

/** The provider has made what is to be paid. */
export async function opened(act: Act, id: number, { reference, url }: Checkout): Promise<void> {
  const [payment] = await act.tx
    .update(payments)
    .set({ reference, url, state: "open" })
    .where(and(eq(payments.id, id), eq(payments.state, "unasked")))
    .returning();
  if (payment) await act.draw("payment", { payment });
}
