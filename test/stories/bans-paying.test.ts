import { afterAll, beforeAll, expect, test } from "bun:test";
import { paying } from "../../src/features/payments/core/settings.ts";
import { ban, banForAWhile } from "../../src/features/people/bans.ts";
import type { Person } from "../../src/simulator/index.ts";
import { buttonsOf, Purse, sees, taps } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { Till } from "../support/till.ts";

const MINUTE = 60_000;

let school: School;
let purse: Purse;

beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "1" } });
  purse = new Purse(school);
  await school.owner.says("/start");
  await school.sets(paying.perMinute, 0);
});
afterAll(() => school.endsWell());

/** Somebody has an invoice before them. */
async function billed() {
  const ali = school.person();
  await ali.says("/start");
  const payment = await purse.tops(ali, "stars", 2000);
  return { ali, payment, asks: (id: string) => asks(ali, id, payment), paid: () => paid(ali, payment) };
}

type Bill = { amount: number; number: string };

/** Their phone asks whether it may be paid; gives our answer. */
async function asks(ali: Person, id: string, { amount, number }: Bill) {
  const { update_id, message } = ali.drafts("-");
  const query = { currency: "XTR", total_amount: amount, invoice_payload: number };
  await school.telegram.deliver({ update_id, pre_checkout_query: { id, from: message.from, ...query } });
  await school.app.settle();
  const [answer] = school.telegram.calls.filter(({ params }) => params.pre_checkout_query_id === id);
  return { ok: answer?.params.ok, why: readAloud(String(answer?.params.error_message)) };
}

/** The money has moved, whatever we said. */
async function paid(ali: Person, { amount, number }: Bill) {
  const { update_id, message } = ali.drafts("-");
  const { text: _, ...head } = message;
  const sum = { currency: "XTR", total_amount: amount, invoice_payload: number };
  const charge = { telegram_payment_charge_id: `of ${number}`, provider_payment_charge_id: "" };
  await school.telegram.deliver({
    update_id,
    message: { ...head, successful_payment: { ...sum, ...charge } },
  });
  await school.app.settle();
  return purse.balance(ali);
}

test("who is banned pays no open invoice, hears why, and is not shown it any more; money that has moved is theirs", async () => {
  const { ali, asks, paid } = await billed();
  expect(await asks("before")).toMatchObject({ ok: true });
  expect(ali.messages.some(({ invoice }) => invoice)).toBe(true);
  await school.owner.says(`/ban ${ali.id} sells answers`);
  expect(ali.messages.some(({ invoice }) => invoice)).toBe(false);
  expect(await asks("banned")).toEqual({
    ok: false,
    why: expect.stringMatching(/closed to you since .*: sells answers\. .*contact the school/),
  });
  expect(await paid()).toBe(2000);
});

test("nor does who has been too fast, as long as that lasts; their invoice stays", async () => {
  const { ali, asks, payment } = await billed();
  const until = new Date(school.clock.now().getTime() + 5 * MINUTE);
  await school.app.kernel.act(async (act) => banForAWhile(act, await purse.idOf(ali), until));
  expect(await asks("fast")).toMatchObject({ ok: false, why: expect.stringMatching(/Please wait until/) });
  await school.clock.advance(5 * MINUTE);
  expect(await asks("slow")).toMatchObject({ ok: true });
  expect(await purse.now(payment)).toMatchObject({ state: "open" });
});

test("what they had begun is begun anew once the ban is lifted", async () => {
  const { ali, asks } = await billed();
  await school.owner.says(`/ban ${ali.id}`);
  await school.owner.says(`/unban ${ali.id}`);
  expect(await asks("unbanned")).toMatchObject({ ok: false, why: expect.stringMatching(/order again/) });
  await ali.says("/topup");
  await taps(ali, "$20");
  await ali.taps(/Telegram Stars/);
  expect(await ali.pays()).toMatchObject({ outcome: "paid" });
});

const PAGES = {
  stripe: { price: { price: 1000, currency: "USD" }, pays: ({ stripe }, of) => stripe.pays(of) },
  cryptopay: {
    price: { price: 1000, currency: "USD" },
    pays: ({ cryptopay }, of) => cryptopay.pays(Number(of)),
  },
  multicard: {
    price: { price: 10_000_000, currency: "UZS" },
    pays: ({ multicard }, of) => multicard.pays(of),
  },
} satisfies Record<
  Till["name"],
  {
    price: { price: number; currency: string };
    pays: (there: Till["there"], reference: string) => unknown;
  }
>;

for (const name of ["stripe", "cryptopay", "multicard"] as const)
  test(`a page of ${name} is closed there when its payer is banned, and goes from their chat`, async () => {
    const till = await Till.open(name, PAGES[name].price);
    const { there, shop } = till;
    const ali = till.school.person();
    await ali.says("/start");
    const buyer = await personRecord(till.school, ali);
    if (!buyer) throw new Error("nobody has met them");
    const bill = await till.billsAgain({ buyer, order: await shop.orders(buyer, till.product) });
    const links = () => ali.messages.flatMap(buttonsOf).filter(({ url }) => url?.startsWith(there.url));
    expect(links()).toHaveLength(1);
    await shop.act((act) => ban(act, shop.boss, buyer.id));
    await till.settles();
    expect(links()).toEqual([]);
    expect(sees(ali)).toMatch(/closed this bot to you/);
    expect(await till.account(bill)).toMatchObject({ order: "awaiting", payment: "cancelled", flags: [] });
    await expect((async () => PAGES[name].pays(there, bill.reference))()).rejects.toThrow();
    await till.close();
  });
