import { afterAll, beforeAll, expect, test } from "bun:test";
import { paying } from "../../src/features/payments/core/settings.ts";
import { topUpWayButton } from "../../src/features/payments/counter/buttons.ts";
import { hearPaid } from "../../src/features/payments/providers/telegram.ts";
import { ban } from "../../src/features/people/bans.ts";
import { Purse, sees, taps } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";

let school: School;
let purse: Purse;

beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "0.91" } });
  purse = new Purse(school);
  await school.owner.says("/start");
  await school.admin.says("/start");
  await school.sets(paying.perMinute, 0);
});
afterAll(() => school.endsWell());

async function newcomer() {
  const person = school.person();
  await person.says("/start");
  return person;
}

test("a balance is filled up with Stars in three taps, and the money is exactly what was confirmed", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  expect(sees(ali)).toContain("Your balance: $0");
  await taps(ali, "$50");
  await taps(ali, "Telegram Stars · 46 ⭐");
  expect(sees(ali)).toContain("46");
  const paid = await ali.pays();
  expect(paid).toMatchObject({ outcome: "paid" });
  expect(await purse.balance(ali)).toBe(5000);
  expect(sees(ali)).toContain("$50 was added to your balance");
  expect(sees(ali)).toContain("Your balance: $50");
  const { state, charge, paid: came, paidCurrency } = await purse.newest();
  expect({ state, came, paidCurrency }).toEqual({ state: "settled", came: 46, paidCurrency: "XTR" });
  expect(charge).toStartWith("stx");
});

test("an amount of one's own is taken within its limits, in the words of the school's currency", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await taps(ali, "✏️ Another amount");
  expect(sees(ali)).toContain("from $20 to $10,000");
  await ali.says("19.99");
  expect(sees(ali)).toContain("from 20 to 10,000");
  await ali.says("33.33");
  expect(sees(ali)).toContain("Adding $33.33");
  await taps(ali, "31 ⭐");
  await ali.pays();
  expect(await purse.balance(ali)).toBe(3333);
});

test("a forged amount or way is refused", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  for (const amount of [1, -5, 0, 1999, 1_000_001])
    await ali.forgesTap(topUpWayButton.pack({ amount, way: "stars" }));
  await ali.forgesTap(topUpWayButton.pack({ amount: 5000, way: "stripe" }));
  expect(ali.toasts.map(({ text }) => readAloud(text)).slice(-6)).toEqual([
    ...Array(5).fill("Please send an amount from 20 to 10,000."),
    "This way to pay is not offered any more. Please choose another one.",
  ]);
  expect(await purse.balance(ali)).toBe(0);
});

test("for every amount from 20 to 199 what is charged is what was shown, and what is credited what was confirmed", async () => {
  const ali = await newcomer();
  const id = await purse.idOf(ali);
  for (let amount = 20; amount < 200; amount++) {
    const before = await purse.balance(ali);
    const { number, amount: stars } = await purse.begins(ali, "stars", amount * 100);
    expect(stars).toBe(Math.ceil((amount * 91) / 100));
    const charge = `charge-${amount}`;
    const paid = { currency: "XTR", total_amount: stars, invoice_payload: number } as const;
    const charged = { telegram_payment_charge_id: charge, provider_payment_charge_id: "" };
    await school.app.kernel.act((act) => hearPaid(act, id, { ...paid, ...charged }));
    expect((await purse.balance(ali)) - before).toBe(amount * 100);
  }
}, 120_000);

test("a bill is refused in time and in words when anything about it is not true", async () => {
  const [ali, sara] = [await newcomer(), await newcomer()];
  const payment = await purse.tops(ali, "stars", 5000);
  const invoice = ali.messages.at(-1);
  if (!invoice) throw new Error("no invoice");
  expect(await sara.pays(invoice).catch(String)).toContain("leads to the bot");

  let asked = 0;
  const asks = async (changed: object, from = ali) => {
    const id = `query-${++asked}`;
    const query = {
      id,
      from: { id: from.id, is_bot: false, first_name: "x" },
      currency: "XTR",
      total_amount: payment.amount,
      invoice_payload: payment.number,
      ...changed,
    };
    // Safe: Telegram can be made to deliver anything.
    await school.telegram.deliver({
      update_id: ali.drafts("-").update_id,
      pre_checkout_query: query,
    } as never);
    await school.app.settle();
    return school.telegram.calls
      .filter(({ params }) => params.pre_checkout_query_id === id)
      .map(({ params }) => ({ ok: params.ok, why: params.error_message }));
  };
  expect(await asks({})).toEqual([{ ok: true, why: undefined }]);
  expect(await asks({ total_amount: 1 })).toMatchObject([
    { ok: false, why: expect.stringMatching(/price is not/) },
  ]);
  expect(await asks({ currency: "USD" })).toMatchObject([
    { ok: false, why: expect.stringMatching(/do not know this invoice/) },
  ]);
  expect(await asks({ invoice_payload: "order:7" })).toMatchObject([
    { ok: false, why: expect.stringMatching(/do not know/) },
  ]);
  expect(await asks({ invoice_payload: undefined })).toMatchObject([
    { ok: false, why: expect.stringMatching(/do not know/) },
  ]);
  expect(await asks({ invoice_payload: { number: 1 } })).toMatchObject([
    { ok: false, why: expect.stringMatching(/do not know/) },
  ]);
  expect(await asks({}, sara)).toMatchObject([{ ok: false, why: expect.stringMatching(/somebody else/) }]);
  await ali.pays();
  expect(await asks({})).toMatchObject([{ ok: false, why: expect.stringMatching(/paid already/) }]);
  const late = await purse.tops(ali, "stars", 5000);
  await school.passes(31 * 60_000);
  expect(await asks({ invoice_payload: late.number })).toMatchObject([
    { ok: false, why: expect.stringMatching(/time for this invoice/) },
  ]);
});

test("money is kept in every state of its payer: banned, and told twice", async () => {
  const ali = await newcomer();
  const { number, amount } = await purse.tops(ali, "stars", 2000);
  const { act } = school.app.kernel;
  const id = await purse.idOf(ali);
  const staff = { id: 0, rights: new Set(["people.ban"]) };
  // Safe: of a person the rule only asks these.
  await act((doing) => ban(doing, staff as never, id));
  const { text: _, ...head } = ali.drafts("-").message;
  const sum = { currency: "XTR", total_amount: amount, invoice_payload: number };
  const charge = { telegram_payment_charge_id: "while banned", provider_payment_charge_id: "" };
  const message = { ...head, successful_payment: { ...sum, ...charge } };
  for (const _time of ["once", "twice"]) {
    await school.telegram.deliver({ update_id: ali.drafts("-").update_id, message });
    await school.app.settle();
    expect(await purse.balance(ali)).toBe(2000);
  }
});

test("money for a payload that nobody knows is in its payer's balance, flagged and told", async () => {
  const ali = await newcomer();
  const before = await purse.flags();
  const { message, update_id } = ali.drafts("-");
  const { text: _, ...head } = message;
  const successful_payment = {
    currency: "XTR",
    total_amount: 77,
    invoice_payload: "from another bot",
    telegram_payment_charge_id: "unheard-of",
    provider_payment_charge_id: "",
  };
  await school.telegram.deliver({ update_id, message: { ...head, successful_payment } });
  await school.app.settle();
  expect(await purse.balance(ali, "XTR")).toBe(77);
  expect((await purse.flags()).slice(before.length)).toEqual(["unknown"]);
  expect(sees(ali)).toContain("We received 77 ⭐ from you that we did not expect");
  expect(ali.buttons).toEqual(["🏠 Menu"]);
});

test("the invoice goes away when its time is over, and when its payer goes back", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await taps(ali, "$20");
  await ali.taps(/Telegram Stars/);
  expect(ali.buttons.map(readAloud)).toEqual(["Pay 19 ⭐", "⬅️ Other ways"]);
  await taps(ali, "⬅️ Other ways");
  expect(sees(ali)).toContain("Adding $20");
  await ali.taps(/Telegram Stars/);
  const invoices = () => ali.messages.filter(({ invoice }) => invoice).length;
  expect(invoices()).toBe(1);
  await school.passes(32 * 60_000);
  expect(invoices()).toBe(0);
});

test("an amount typed where the amounts are offered is taken; what does not fit is answered with the limits", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await ali.says("33.33");
  expect(sees(ali)).toContain("Adding $33.33");
  await ali.says("/topup");
  await ali.says("19.99");
  expect(sees(ali)).toContain("from 20 to 10,000");
  await ali.says("۲۵");
  expect(sees(ali)).toContain("Adding $25");
  // It stood behind that screen alone, and nobody has begun a form.
  await ali.says("/topup");
  await ali.says("/menu");
  await ali.says("25");
  expect(sees(ali)).toContain("I did not understand that");
});

test("an amount is not heard any more once another screen stands in place of the one that asked for it", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await ali.taps("🏠 Menu");
  await ali.says("25");
  expect(sees(ali)).toContain("I did not understand that");
  await ali.says("/topup");
  await taps(ali, "$20");
  await ali.says("what is this?");
  expect(sees(ali)).toContain("I did not understand that");
  // Back where it is asked, it is heard again.
  await ali.says("/topup");
  await taps(ali, "$20");
  await taps(ali, "⬅️ Another amount");
  await ali.says("25");
  expect(sees(ali)).toContain("Adding $25");
});
