import { desc, eq } from "drizzle-orm";
import { payments } from "../../src/features/payments/core/schema.ts";
import { receiptCopies, receiptPictures, receipts } from "../../src/features/payments/receipts/schema.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import { orders } from "../../src/features/shop/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "./reading.ts";
import { personRecord } from "./records.ts";
import { School } from "./school.ts";
import { Shop } from "./shopping.ts";

/** A school that is paid from card to card, with two admins who have spoken to the bot. */
export async function cardSchool(
  env: Record<string, string> = {},
  { country = "IR" }: { country?: "IR" | null } = {},
): Promise<{ school: School; shop: Shop }> {
  const school = await School.open({
    country,
    env: {
      PAYMENT_CARD_NUMBER: "6037-9977-1234-5678",
      PAYMENT_PAYEE_NAME: "استاد حاتمی",
      PAY_CURRENCY: "IRT",
      ...env,
    },
  });
  await school.owner.says("/start");
  await school.admin.says("/start");
  return { school, shop: await Shop.in(school) };
}

/** Somebody new who has spoken to the bot. */
export async function newcomer(school: School, given: Parameters<School["person"]>[0] = {}): Promise<Person> {
  const person = school.person(given);
  await person.says("/start");
  return person;
}

/** Orders something and chooses to pay from card to card. */
export async function choosesCard(
  { school, shop }: { school: School; shop: Shop },
  person: Person,
  { name = "Algebra I", price = 250_000, currency = "IRT" } = {},
) {
  const product = await shop.stocks(0, { name, price, currency, stock: "unlimited", content: `${name}.pdf` });
  const record = await personRecord(school, person);
  if (!record) throw new Error(`${person.first_name} has not spoken to the bot`);
  const order = await shop.orders(record, product);
  await shop.act((act) => payBy(act, { orderId: order.id, person: record, provider: "card" }));
  await school.app.settle();
  return order;
}

let pictures = 0;

/** Somebody, or somebody new, buys something and sends a picture that nobody has sent before. */
export async function sendsReceipt(
  stage: { school: School; shop: Shop },
  { payer, name = "Algebra I" }: { payer?: Person; name?: string } = {},
) {
  const person = payer ?? (await newcomer(stage.school));
  const order = await choosesCard(stage, person, { name });
  const picture = `receipt ${++pictures}`;
  await person.sendsPhoto(picture);
  await person.taps("Yes, send it");
  const receipt = (await records(stage.school).receipts()).at(-1);
  if (!receipt) throw new Error("no receipt was sent");
  return { payer: person, order, picture, id: receipt.id };
}

/** Everything the school keeps of its receipts. */
export const records = ({ app }: School) => {
  const { read } = app.kernel.db;
  return {
    receipts: () => read.select().from(receipts).orderBy(receipts.id),
    pictures: () => read.select().from(receiptPictures).orderBy(receiptPictures.id),
    copies: () => read.select().from(receiptCopies),
    payment: async (orderId: number) => {
      const subject = `order:${orderId}`;
      const [row] = await read
        .select()
        .from(payments)
        .where(eq(payments.subject, subject))
        .orderBy(desc(payments.id));
      if (!row) throw new Error("nobody has begun to pay");
      return row;
    },
    order: async (id: number) => {
      const [row] = await read.select().from(orders).where(eq(orders.id, id));
      if (!row) throw new Error("the order is gone");
      return row;
    },
  };
};

/** What somebody sees, as one reads it aloud. */
export const screenOf = (person: { screen: string }) => readAloud(person.screen);

/** The messages of the bot that fit, whatever their marks of direction. */
export const messagesOf = (person: Pick<Person, "messages">, pattern: RegExp) =>
  person.messages.filter(({ text, caption }) => pattern.test(readAloud(text ?? caption ?? "")));
