import { afterAll, beforeAll, expect, test } from "bun:test";
import { rememberScreen } from "../../src/features/payments/core/payments.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { checkAtOnce } from "../../src/features/payments/providers/errands.ts";
import { starsPerValue } from "../../src/features/payments/ways/stars/settings.ts";
import { payBy } from "../../src/features/shop/paying.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Acting } from "../../src/turn/act.ts";
import { buttonsOf, Purse, taps } from "../support/payer.ts";
import { messagesOf } from "../support/receipts.ts";
import { personRecord, troubles } from "../support/records.ts";
import { MINUTE, Till } from "../support/till.ts";

/** A payment that goes on while the message that shows it is on its way. */
let till: Till;
let purse: Purse;

beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
  await till.school.sets(starsPerValue, 50);
  purse = new Purse(till.school);
});
afterAll(async () => {
  expect(await troubles(till.school)).toEqual([]);
  await till.close();
});

async function customer(): Promise<Person> {
  const ali = till.school.person();
  await ali.says("/start");
  return ali;
}

/** Telegram wants silence before it takes the next message of this kind. */
const holdsUp = (method: string, { id: chat }: Person) =>
  till.school.telegram.faults.add({ kind: "tooMany", retryAfter: 5 }, { method, chat, times: 1 });

const pages = (person: Person) => person.messages.filter((each) => buttonsOf(each).some(({ url }) => url));
const invoices = (person: Person) => person.messages.filter(({ invoice }) => invoice);

async function orders(person: Person) {
  const buyer = await personRecord(till.school, person);
  if (!buyer) throw new Error("nobody has met them yet");
  const order = await till.shop.orders(buyer, till.product);
  return (provider: string) =>
    till.shop.act((act) => payBy(act, { orderId: order.id, person: buyer, provider }));
}

test('a page that is there before "one moment" has arrived comes into the same message', async () => {
  const ali = await customer();
  const pays = await orders(ali);
  holdsUp("sendMessage", ali);
  await pays("stripe");
  await till.settles();
  expect(pages(ali)).toHaveLength(0);
  await till.passes(MINUTE / 6);
  expect(pages(ali)).toHaveLength(1);
  expect(messagesOf(ali, /One moment/i)).toHaveLength(0);
});

test("an invoice that arrives after its order was paid otherwise goes again", async () => {
  const ali = await customer();
  const pays = await orders(ali);
  await till.shop.tops({ id: await purse.idOf(ali), telegramId: ali.id }, 1000);
  holdsUp("sendInvoice", ali);
  await pays("stars");
  await till.settles();
  await pays("wallet");
  await till.passes(MINUTE / 6);
  expect(till.school.telegram.called("sendInvoice").length).toBeGreaterThan(1);
  expect(invoices(ali)).toEqual([]);
});

test("who is not sent a second invoice keeps the first one, also when it has arrived in that moment", async () => {
  const ali = await customer();
  const { act } = till.school.app.kernel;
  const payment = await purse.begins(ali, "stars", 2000);
  await till.settles();
  const [{ message_id: shown = 0 } = {}] = invoices(ali);
  await act(async (doing) => {
    await doing.draw("payment", { payment });
    // The sender has sent that one, and tells where it is.
    await rememberScreen(doing, payment.id, shown + 1);
    await doing.draw("payment", { payment });
  });
  await till.settles();
  expect(invoices(ali).map(({ message_id }) => message_id)).toEqual([shown + 1]);
});

test("who taps a way to pay twice at once has its page in the end, however fast the provider made it", async () => {
  // On Postgres, two turns and what is made meanwhile meet in another order each time.
  for (let times = 0; times < 10; times++) {
    const ali = await customer();
    await ali.says("/topup");
    await taps(ali, "$20");
    await Promise.all([ali.taps(/Stripe/), ali.taps(/Stripe/)]);
    await till.settles();
    expect(messagesOf(ali, /One moment/i)).toEqual([]);
    expect(pages(ali)).toHaveLength(1);
  }
});

test("who asks whether it is paid in the moment in which it is has nothing to pay any more", async () => {
  const ali = await customer();
  const pays = await orders(ali);
  await pays("stripe");
  await till.settles();
  const { id: payment, number, amount, currency } = await purse.newest();
  const { outside } = till.school.app.kernel;
  const [looked, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const act: Acting = (work, options) =>
    outside.act((doing) => {
      const draw = doing.draw.bind(doing);
      const later = async (...given: Parameters<typeof draw>) => {
        looked.resolve();
        await told.promise;
        await draw(...given);
      };
      return work(Object.assign(doing, { draw: later }));
    }, options);
  const asking = checkAtOnce({ payment }, { ...outside, act });
  await looked.promise;
  const telling = till.shop.act((doing) =>
    settle(doing, { provider: "stripe", number, amount: { amount, currency }, charge: "pi_told" }),
  );
  // It comes after what is being said, or it would have been there by now.
  await Promise.race([telling.then(() => till.school.app.settle()), Bun.sleep(300)]);
  told.resolve();
  await Promise.all([telling, asking]);
  await till.settles();
  expect(pages(ali)).toEqual([]);
});
