import { eq } from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import { tidy } from "../../../lib/fold.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { personByTelegramId } from "../../people/person.ts";
import { people } from "../../people/schema.ts";
import { paymentByNumber } from "../core/payments.ts";

const NUMBER = /^(P[0-9A-Z]{8})([0-9A-F]{12})?$/;
const TELEGRAM_ID = /^\d{1,15}$/;

/** Somebody as Telegram calls them. */
export interface Payer {
  id: number;
  name: string;
  telegramId: number;
}

export async function payerOf(read: Reader, personId: number): Promise<Payer | undefined> {
  const [payer] = await read
    .select({ id: people.id, name: people.telegramName, telegramId: people.telegramId })
    .from(people)
    .where(eq(people.id, personId));
  return payer;
}

/** What was typed: the number of a payment, or only whose Telegram id it is. */
export interface Sought {
  payment?: number;
  person: number;
}

/** Reads what was typed, for who has the right that it is asked for. Throws cashier-nothing-found. */
export async function soughtFrom(
  tx: Tx,
  by: Human,
  typed: string,
  right: "payments.read" | "balance.change" | "tiers.change",
): Promise<Sought> {
  allow(by, right);
  const plain = tidy(typed)
    .replaceAll(/[\s#-]/g, "")
    .toUpperCase();
  const number = numberIn(plain);
  const payment = number === undefined ? undefined : await paymentByNumber(tx, number);
  if (payment) return { payment: payment.id, person: payment.personId };
  const person = TELEGRAM_ID.test(plain) ? await personByTelegramId(tx, Number(plain)) : undefined;
  if (!person) throw new DomainError("cashier-nothing-found");
  return { person: person.id };
}

/** The number of a payment without its hyphen and small letters, which former releases gave to renewals. */
function numberIn(plain: string): string | undefined {
  const [, number, renewal] = NUMBER.exec(plain) ?? [];
  return number && (renewal ? `${number}-${renewal.toLowerCase()}` : number);
}
