import { eq } from "drizzle-orm";
import type { Reader, Tx } from "../../../db/db.ts";
import { numberIn } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import { tidy } from "../../../lib/fold.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human, may } from "../../../turn/actor.ts";
import { personByTelegramId } from "../../people/person.ts";
import { people } from "../../people/schema.ts";
import { roll, soughtFrom as soughtStudents } from "../../students/roll/roll.ts";
import { school } from "../../students/settings.ts";
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

/** Reads what was typed, for who has the right that it is asked for; a name could be another person's. Throws cashier-nobody-found. */
export async function soughtFrom(
  tx: Tx,
  by: Human,
  typed: string,
  right: "payments.read" | "balance.change" | "tiers.change",
): Promise<Sought> {
  allow(by, right);
  const plain = plainNumber(typed);
  const number = paymentNumberIn(plain);
  const payment = number === undefined ? undefined : await paymentByNumber(tx, number);
  if (payment) return { payment: payment.id, person: payment.personId };
  const person = TELEGRAM_ID.test(plain) ? await personByTelegramId(tx, Number(plain)) : undefined;
  if (!person) throw new DomainError("cashier-nobody-found");
  return { person: person.id };
}

/** The payment whose number was typed. */
export async function paymentFrom(read: Reader, by: Human, typed: string): Promise<number | undefined> {
  allow(by, "payments.read");
  const number = paymentNumberIn(plainNumber(typed));
  return number === undefined ? undefined : (await paymentByNumber(read, number))?.id;
}

const plainNumber = (typed: string): string =>
  tidy(typed)
    .replaceAll(/[\s#-]/g, "")
    .toUpperCase();

/** So many people of one name stand in one list; more are told apart by more of their name. */
const MOST_OF_A_NAME = 4;
const BETWEEN = ".";

/**
 * Whose Telegram id or name was typed, as a list of theirs carries it; names only for who may look students up. Nothing
 * when there is nobody. Throws too-little-of-name and too-many-of-name.
 */
export async function payersFrom(
  { tx, settings }: Act,
  by: Human,
  typed: string,
  right: "payments.read" | "orders.read",
): Promise<string | undefined> {
  allow(by, right);
  const plain = tidy(typed).replaceAll(/[\s#]/g, "");
  const person = TELEGRAM_ID.test(plain) ? await personByTelegramId(tx, Number(plain)) : undefined;
  if (person) return String(person.id);
  if (!/\p{L}/u.test(typed) || !may(by, "students.read")) return undefined;
  const sought = soughtStudents(by, typed, settings.get(school.country), "too-little-of-name");
  const { rows, next } = await roll(tx, by, { sought, size: MOST_OF_A_NAME });
  if (next !== undefined) throw new DomainError("too-many-of-name");
  return rows.map(({ personId }) => personId).join(BETWEEN) || undefined;
}

/** The people that such a list is of, which is only a claim; nothing when it is of all. */
export function payersIn(sought: string | undefined): number[] | undefined {
  const ids = (sought ?? "").split(BETWEEN).flatMap((id) => numberIn(id) ?? []);
  return ids.length > 0 ? ids : undefined;
}

/** How they are called, in one line. */
export async function namesOf(read: Reader, sought: string | undefined): Promise<string | undefined> {
  const names = [];
  for (const id of payersIn(sought) ?? []) names.push((await payerOf(read, id))?.name);
  return names.filter(Boolean).join(", ") || undefined;
}

/** The number of a payment without its hyphen and small letters, which former releases gave to renewals. */
function paymentNumberIn(plain: string): string | undefined {
  const [, number, renewal] = NUMBER.exec(plain) ?? [];
  return number && (renewal ? `${number}-${renewal.toLowerCase()}` : number);
}
