import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { desc, eq } from "drizzle-orm";
import { offersFor } from "../../src/features/payments/core/offers.ts";
import type { Payment } from "../../src/features/payments/core/payments.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { changed, renew, rewish, subscriptionsOf } from "../../src/features/payments/core/subscriptions.ts";
import { readBooks } from "../../src/features/payments/providers/books.ts";
import { hearPaid, objection } from "../../src/features/payments/providers/telegram.ts";
import { ban } from "../../src/features/people/bans.ts";
import { applyPromo, draft } from "../../src/features/shop/drafts.ts";
import { linesOf } from "../../src/features/shop/order.ts";
import { confirm } from "../../src/features/shop/orders.ts";
import { payBy, waysFor } from "../../src/features/shop/paying.ts";
import { passUntil } from "../../src/features/wallet/passes.ts";
import type { Person } from "../../src/simulator/index.ts";
import { charge } from "../../src/simulator/payments/charging.ts";
import { Purse } from "../support/payer.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY, School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

const MINUTE = 60_000;

let school: School;
let purse: Purse;
let counter: Counter;
let month: number;

beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "10" } });
  await school.sets(paying.perMinute, 0);
  purse = new Purse(school);
  counter = await Counter.in(school);
  const categoryId = await counter.category("Passes");
  month = await counter.sells({ name: "Month", categoryId, kind: "pass", worth: 30, price: 1000 });
});
afterAll(async () => {
  await provesMoney(school);
  await school.close();
});

async function newcomer(): Promise<Person> {
  const person = school.person();
  await person.says("/start");
  return person;
}

const act: School["app"]["kernel"]["act"] = (work) => school.app.kernel.act(work);

/** An order of the pass that somebody has agreed to. */
async function orders(person: Person, code?: string) {
  const by = { id: await purse.idOf(person), telegramId: person.id };
  if (code === undefined) return counter.shop.orders(by, month);
  return act(async (doing) => {
    const { id } = await draft(doing, by, [{ productId: month, quantity: 1 }]);
    await applyPromo(doing, by, id, code);
    return (await confirm(doing, by, id)).order;
  });
}

const chooses = async (person: Person, orderId: number, recurs: boolean) =>
  act(async (doing) =>
    payBy(doing, {
      ...{ orderId, provider: "stars", recurs },
      person: { id: await purse.idOf(person), language: "en" },
    }),
  );

/** Somebody who pays the pass of a month in Stars, again and again. */
async function subscriber() {
  const person = await newcomer();
  const order = await orders(person);
  await chooses(person, order.id, true);
  await school.app.settle();
  const paid = await person.pays();
  if (paid.outcome !== "paid") throw new Error(paid.outcome);
  await school.app.settle();
  return { person, id: await purse.idOf(person), first: await paidFor(order.id) };
}

async function paidFor(orderId: number): Promise<Payment> {
  const [payment] = await purse.read
    .select()
    .from(payments)
    .where(eq(payments.subject, `order:${orderId}`))
    .orderBy(desc(payments.id));
  if (!payment) throw new Error("nobody has begun to pay");
  return payment;
}

async function subscriptionOf(id: number) {
  const [found] = await subscriptionsOf(purse.read, id);
  if (!found) throw new Error("nothing is subscribed to");
  return found.subscription;
}

const passEnds = (id: number) => passUntil(purse.read, id, school.clock.now());

describe("what can be paid in Stars", () => {
  const offered = (cents: number) =>
    act(async (doing) => {
      const value = { amount: cents, currency: "USD" };
      const offers = await offersFor(doing, {
        ...{ personId: 1, value, isDigital: true, isMonthly: true },
      });
      return offers.map(
        ({ provider, recurs, charge }) => `${provider}${recurs ? " monthly" : ""} ${charge.amount}`,
      );
    });

  test("is subscribed to up to 10,000, and billed up to 25,000; a part of a Star is a whole one", async () => {
    expect(await offered(1)).toEqual(["stars 1", "stars monthly 1"]);
    expect(await offered(100_000)).toEqual(["stars 10000", "stars monthly 10000"]);
    expect(await offered(100_001)).toEqual(["stars 10001"]);
    expect(await offered(250_000)).toEqual(["stars 25000"]);
    expect(await offered(250_001)).toEqual([]);
  });

  test("a pass with something off is paid once: a code is not for every month to come", async () => {
    const ali = await newcomer();
    const monthly = async (code?: string) => {
      const order = await orders(ali, code);
      const ways = await act(async (doing) => waysFor(doing, order, await linesOf(doing.tx, order.id)));
      return ways.some(({ recurs }) => recurs);
    };
    expect(await monthly()).toBe(true);
    expect(await monthly(await counter.shop.code({ value: 100 }))).toBe(false);
  });

  test("once and monthly are two bills: whoever looks at one has not chosen it in place of the other", async () => {
    const ali = await newcomer();
    const { id } = await orders(ali);
    await chooses(ali, id, false);
    const once = await paidFor(id);
    await chooses(ali, id, true);
    const monthly = await paidFor(id);
    expect([once.recurs, monthly.recurs]).toEqual([false, true]);
    await chooses(ali, id, false);
    expect(await paidFor(id)).toMatchObject({ id: monthly.id });
  });
});

test("a bill can be paid to its last moment, and from its very end on not", async () => {
  const ali = await newcomer();
  const { expiresAt, number, amount } = await purse.tops(ali, "stars", 2000);
  const by = { id: await purse.idOf(ali), isBanned: false } as const;
  const asks = () =>
    // Safe: of the question the rule reads only these.
    act((doing) =>
      objection(doing, by, { invoice_payload: number, currency: "XTR", total_amount: amount } as never),
    );
  await school.clock.moveTo(new Date((expiresAt?.getTime() ?? 0) - 1));
  expect(await asks()).toBeUndefined();
  await school.clock.advance(1);
  expect(await asks()).toMatchObject({ code: "pay-checkout-over" });
});

describe("a subscription", () => {
  test("can be ended up to its last moment, and is over from its very end on", async () => {
    const { id } = await subscriber();
    const { id: subscription, paidUntil } = await subscriptionOf(id);
    const wishes = (wish: "cancel" | "resume") => act((doing) => rewish(doing, { id }, subscription, wish));
    await school.clock.moveTo(new Date(paidUntil.getTime() - 1));
    await wishes("cancel");
    await school.clock.advance(1);
    await expect(wishes("resume")).rejects.toThrow("subscription-over");
    await school.app.settle();
  });

  test("changes by its payer's news alone, also while they are banned", async () => {
    const [ali, eve] = [await subscriber(), await newcomer()];
    const { number } = ali.first;
    const eves = await purse.idOf(eve);
    await act((doing) => changed(doing, eves, number, "canceled"));
    expect(await subscriptionOf(ali.id)).toMatchObject({ state: "active" });
    const staff = { ...counter.shop.staff, rights: new Set(["people.ban"]) };
    await act((doing) => ban(doing, staff, ali.id));
    await ali.person.cancelsSubscription();
    expect(await subscriptionOf(ali.id)).toMatchObject({ state: "canceled" });
  });

  test("is ended when its payer is banned: no more Stars are taken, and what was paid lasts", async () => {
    const { id } = await subscriber();
    const ends = await passEnds(id);
    const staff = { ...counter.shop.staff, rights: new Set(["people.ban"]) };
    await act((doing) => ban(doing, staff, id));
    await school.app.settle();
    expect(await subscriptionOf(id)).toMatchObject({ state: "canceled" });
    expect(school.telegram.called("editUserStarSubscription").at(-1)).toMatchObject({
      ok: true,
      params: { is_canceled: true },
    });
    expect(await passEnds(id)).toEqual(ends);
  });

  test("that renews without a word of until when is paid for thirty days more, from where it ended", async () => {
    const { id, first } = await subscriber();
    const { paidUntil } = await subscriptionOf(id);
    const ends = await passEnds(id);
    const renews = (stars: string) =>
      act((doing) => renew(doing, first, { charge: stars, amount: 100, until: undefined }));
    await renews(`lost-${id}`);
    const more = 30 * DAY;
    expect((await subscriptionOf(id)).paidUntil).toEqual(new Date(paidUntil.getTime() + more));
    expect(await passEnds(id)).toEqual(new Date((ends?.getTime() ?? 0) + more));
  });

  test("whose bill somebody else pays as well is not renewed by them: they have their Stars' worth", async () => {
    const { id, first } = await subscriber();
    const [ends, mina] = [await passEnds(id), await newcomer()];
    const paid = {
      currency: "XTR",
      total_amount: first.amount,
      invoice_payload: first.number,
      telegram_payment_charge_id: `of-mina-${id}`,
      provider_payment_charge_id: "",
      is_recurring: true,
    } as const;
    const minas = await purse.idOf(mina);
    await act((doing) => hearPaid(doing, minas, paid));
    await school.app.settle();
    expect(await passEnds(id)).toEqual(ends);
    expect(await purse.balance(mina)).toBe(1000);
    expect(await subscriptionOf(id)).toMatchObject({ state: "active" });
  });
});

test("a line of Telegram's book waits two minutes for its message, which says more", async () => {
  const ali = await newcomer();
  await purse.tops(ali, "stars", 5000);
  const { backend } = school.telegram;
  const invoice = ali.messages.find(({ invoice }) => invoice);
  const bill = invoice && backend.till.onMessage(invoice);
  if (!bill) throw new Error("no invoice");
  charge(backend, ali.resident, bill);
  const reads = async (ms: number) => {
    await school.clock.advance(ms);
    await readBooks(school.app.kernel.outside);
    return purse.balance(ali);
  };
  expect(await reads(0)).toBe(0);
  expect(await reads(2 * MINUTE - 1000)).toBe(0);
  expect(await reads(2000)).toBe(5000);
});
