import type { TelegramInlineKeyboardButton, TelegramMessage } from "@gramio/types";
import { desc, eq } from "drizzle-orm";
import { type Payment, paymentById } from "../../src/features/payments/core/payments.ts";
import { flags, payments } from "../../src/features/payments/core/schema.ts";
import { beginTopUp, topUpAmount } from "../../src/features/payments/counter/topup.ts";
import { walletOf } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "./reading.ts";
import { personRecord } from "./records.ts";
import type { School } from "./school.ts";

/** What of money a story looks at, by the people in it. */
export class Purse {
  readonly school: School;

  constructor(school: School) {
    this.school = school;
  }

  get read() {
    return this.school.app.kernel.db.read;
  }

  async idOf(person: Person): Promise<number> {
    const row = await personRecord(this.school, person);
    if (!row) throw new Error("nobody has met them yet");
    return row.id;
  }

  balance = async (person: Person, currency = "USD"): Promise<number> =>
    balanceOf(this.read, walletOf(await this.idOf(person)), currency);

  /** The payment that was begun last, by anybody. */
  async newest(): Promise<Payment> {
    const [row] = await this.read.select().from(payments).orderBy(desc(payments.id)).limit(1);
    if (!row) throw new Error("nobody has begun to pay");
    return row;
  }

  async now({ id }: Payment): Promise<Payment> {
    const payment = await paymentById(this.read, id);
    if (!payment) throw new Error("the payment is gone");
    return payment;
  }

  flags = async (): Promise<string[]> =>
    (await this.read.select({ kind: flags.kind }).from(flags).orderBy(flags.id)).map(({ kind }) => kind);

  count = (provider: string): Promise<number> => this.read.$count(payments, eq(payments.provider, provider));

  /** Somebody begins to fill their balance up without a screen; minor units. */
  async tops(person: Person, provider: string, amount: number): Promise<Payment> {
    const payment = await this.begins(person, provider, amount);
    await this.school.app.settle();
    return payment;
  }

  async begins(person: Person, provider: string, amount: number): Promise<Payment> {
    const { act, settings } = this.school.app.kernel;
    const id = await this.idOf(person);
    const words = { title: "Balance top-up", description: "For the balance" };
    return act((doing) =>
      beginTopUp(doing, { id }, { provider, value: topUpAmount(settings, amount), ...words }),
    );
  }
}

/** The buttons under a message. */
export const buttonsOf = ({ reply_markup: markup }: TelegramMessage): TelegramInlineKeyboardButton[] =>
  markup && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];

/** What somebody sees last, as one reads it. */
export const sees = (person: Pick<Person, "screen">): string => readAloud(person.screen);

/** Taps the button that reads so, marks aside. */
export async function taps(person: Person, label: string): Promise<void> {
  const found = person.messages
    .toReversed()
    .flatMap(buttonsOf)
    .find(({ text }) => readAloud(text).includes(label));
  await person.taps(found?.text ?? label);
}
