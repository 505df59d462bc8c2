import { and, eq } from "drizzle-orm";
import type { Tx } from "../../../db/db.ts";
import type { Act } from "../../../turn/act.ts";
import { cameBack } from "../core/came-back.ts";
import { disputed, refundedThere } from "../core/givenback.ts";
import {
  fail,
  type Payment,
  paymentByCharge,
  paymentByNumber,
  paymentByReference,
  runOut,
} from "../core/payments.ts";
import { customers, heardEvents } from "../core/schema.ts";
import { settle } from "../core/settle.ts";
import type { Heard, Verdict } from "../ways/line.ts";

/** What a provider told us, or answered when asked, becomes rows. The same news may come any number of times. */
export async function take(act: Act, provider: string, heard: Heard): Promise<Verdict> {
  switch (heard.kind) {
    case "settled": {
      if (await isTheirs(act, provider, heard)) return "noted";
      const { kind: _, customer, method, back, ...tidings } = heard;
      const { verdict, payment } = await settle(act, { ...tidings, provider });
      const { charge = heard.reference, number } = heard;
      if (back) await refundedThere(act, provider, { charge, number, total: back });
      if (payment && customer) await remember(act, provider, payment.personId, { customer, method });
      return verdict;
    }
    case "refused": {
      const payment = await paymentByReference(act.tx, provider, heard.reference);
      if (payment) await fail(act, payment.id, heard.why);
      return "noted";
    }
    case "expired": {
      const payment = await paymentByReference(act.tx, provider, heard.reference);
      if (payment) await runOut(act, payment.id);
      return "noted";
    }
    case "refunded":
      return refundedThere(act, provider, heard);
    case "came-back":
      await cameBack(act, provider, heard);
      // What has gone back in its place may have been told before, and was taken for it.
      if (heard.total?.amount)
        await refundedThere(act, provider, { charge: heard.charge, total: heard.total });
      return "noted";
    case "disputed":
      await disputed(act, provider, heard);
      return "noted";
    case "nothing":
      return "noted";
  }
}

/** Money of another application that shares the account: it has no number of ours, and is for nothing that we have made. */
const isTheirs = async ({ tx }: Act, provider: string, { number, reference }: Settling): Promise<boolean> =>
  number === undefined && (await paymentByReference(tx, provider, reference)) === undefined;

type Settling = Extract<Heard, { kind: "settled" }>;

/** A payer as the provider knows them; a method is only taken over, never forgotten by a payment without one. */
async function remember(
  { tx, now }: Act,
  provider: string,
  personId: number,
  { customer, method }: { customer: string; method: string | undefined },
): Promise<void> {
  const known = { customer, updatedAt: now, ...(method !== undefined && { method }) };
  await tx
    .insert(customers)
    .values({ personId, provider, ...known })
    .onConflictDoUpdate({ target: [customers.personId, customers.provider], set: known });
}

export async function customerOf(tx: Pick<Tx, "select">, personId: number, provider: string) {
  const [row] = await tx
    .select()
    .from(customers)
    .where(and(eq(customers.personId, personId), eq(customers.provider, provider)));
  return row;
}

/** Which payment of ours a provider speaks of. */
export async function spokenOf({ tx }: Act, provider: string, heard: Heard): Promise<Payment | undefined> {
  if (heard.kind === "nothing") return undefined;
  const number = "number" in heard ? heard.number : undefined;
  const numbered = number === undefined ? undefined : await paymentByNumber(tx, number);
  if (numbered?.provider === provider) return numbered;
  return "reference" in heard
    ? paymentByReference(tx, provider, heard.reference)
    : paymentByCharge(tx, provider, heard.charge);
}

/** Writes down what came in, as it came; false when these very bytes came before. */
export async function keep(
  { tx, now }: Act,
  event: {
    provider: string;
    digest: string;
    body: string;
    verdict: Verdict;
    paymentId?: number | undefined;
  },
): Promise<boolean> {
  const rows = await tx
    .insert(heardEvents)
    .values({ ...event, at: now })
    .onConflictDoNothing()
    .returning({ id: heardEvents.id });
  return rows.length > 0;
}
