import { afterAll, beforeAll, expect, test } from "bun:test";
import { fail } from "../../src/features/payments/core/payments.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { createProduct } from "../../src/features/shop/products.ts";
import { school as schoolSettings } from "../../src/features/students/settings.ts";
import { creditsOf, giveCredits, takeCredits } from "../../src/features/wallet/credits.ts";
import type { Person } from "../../src/simulator/index.ts";
import { buttonsOf, Purse, sees, taps } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { troubles } from "../support/records.ts";
import type { School } from "../support/school.ts";
import { MINUTE, Till } from "../support/till.ts";

let till: Till;
let school: School;
let purse: Purse;

beforeAll(async () => {
  till = await Till.open("stripe", { price: 1000, currency: "USD" });
  school = till.school;
  purse = new Purse(school);
  await school.sets(paying.perMinute, 0);
  await school.owner.says("/start");
  await school.admin.says("/start");
  await school.app.kernel.act((act) =>
    createProduct(act, till.shop.staff, {
      categoryId: 1,
      ...{ kind: "pack", name: "Ten credits", description: "", price: 500, currency: "USD" },
      ...{ stock: "unlimited", worth: 10 },
    }),
  );
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await till.close();
});

async function newcomer() {
  const person = school.person();
  await person.says("/start");
  return person;
}

/** Up to Stripe's page. */
async function topsUp(person: Person) {
  await person.says("/topup");
  await taps(person, "$20");
  await taps(person, "Card (Stripe)");
  await till.settles();
  return purse.newest();
}

const linkOf = (person: Person) => {
  const [button] = person.messages
    .toReversed()
    .flatMap(buttonsOf)
    .filter(({ url }) => url);
  return button?.url ?? "";
};

test("the link to pay comes in the place of the ways, and the money tells of itself", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await taps(ali, "$20");
  const screens = ali.messages.length;
  await taps(ali, "Card (Stripe)");
  await till.settles();
  expect(ali.messages.length).toBe(screens);
  expect(sees(ali)).toContain("To pay: $20");
  expect(ali.buttons.map(readAloud)).toEqual(["Pay $20", "🔄 I have paid, check", "⬅️ Other ways"]);
  till.there.stripe.pays(linkOf(ali));
  await till.settles();
  expect(sees(ali)).toContain("$20 was added to your balance");
  expect(ali.messages.length).toBe(screens);
  expect(ali.messages.flatMap(buttonsOf).filter(({ url }) => url)).toEqual([]);
  expect(await purse.balance(ali)).toBe(2000);
});

test("who asks too early is told so, who has paid has the money, also when Stripe tells nobody", async () => {
  const ali = await newcomer();
  const payment = await topsUp(ali);
  await ali.taps("🔄 I have paid, check");
  await school.app.settle();
  expect(sees(ali)).toContain("the payment has not arrived yet");
  const { webhookUrls } = till.there;
  const url = webhookUrls.stripe;
  webhookUrls.stripe = undefined;
  till.there.stripe.pays(linkOf(ali));
  await ali.taps("🔄 I have paid, check");
  await school.app.settle();
  webhookUrls.stripe = url;
  expect(await purse.now(payment)).toMatchObject({ state: "settled" });
  expect(await purse.balance(ali)).toBe(2000);
});

test("nobody checks or leaves a payment of somebody else", async () => {
  const ali = await newcomer();
  await topsUp(ali);
  const data = ali.messages
    .toReversed()
    .flatMap(buttonsOf)
    .map(({ callback_data }) => callback_data);
  const sara = await newcomer();
  for (const each of data) if (each) await sara.forgesTap(each);
  expect(sara.toasts.map(({ text }) => text)).toEqual(
    Array(sara.toasts.length).fill("There is no such payment of yours."),
  );
  expect(sara.toasts.length).toBeGreaterThan(1);
});

test("a page that cannot be made is said to be out of order, with the other ways one tap away", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await taps(ali, "$20");
  const { act } = school.app.kernel;
  await taps(ali, "Card (Stripe)");
  await till.settles();
  const payment = await purse.newest();
  await act((doing) => fail(doing, payment.id, "unavailable"));
  await school.app.settle();
  expect(sees(ali)).toContain("not available at the moment");
  await ali.taps("⬅️ Other ways");
  expect(sees(ali)).toContain("Adding $20 to your balance");
});

test("a top-up whose time is over is closed where it stands, and begun anew with one tap", async () => {
  const ali = await newcomer();
  const payment = await topsUp(ali);
  expect(sees(ali)).toContain("As soon as it is paid, you are told here");
  await till.passes(31 * MINUTE);
  expect(sees(ali)).toContain("The time for this payment is over");
  expect(await purse.now(payment)).toMatchObject({ state: "expired" });
  await ali.taps("🔁 Top up again");
  expect(sees(ali)).toContain("Adding $20 to your balance");
});

test("the portal opens for whoever has a card kept at Stripe; who has only paid there is not told of any", async () => {
  const ali = await newcomer();
  await topsUp(ali);
  till.there.stripe.pays(linkOf(ali));
  await till.settles();
  await ali.says("/billing");
  expect(sees(ali)).not.toContain("Stripe knows a card");
  expect(ali.sees("My cards at Stripe")).toBe(false);
  await asksForRecharge(ali, "$10");
  await ali.says("/billing");
  expect(sees(ali)).toContain("Stripe knows a card");
  await ali.taps("💳 My cards at Stripe");
  await till.settles();
  expect(sees(ali)).toContain("only for you");
  expect(linkOf(ali)).toStartWith("http");
});

async function asksForRecharge(person: Person, cap: string) {
  await person.says("/billing");
  await person.taps("🔋 Automatic top-up");
  await taps(person, "Ten credits");
  await taps(person, "3 credits");
  await taps(person, cap);
  await person.taps(/first pack/);
  await till.settles();
  till.there.stripe.pays(linkOf(person));
  await till.settles();
}

let spent = 0;
async function spends(person: Person, credits: number) {
  const id = await purse.idOf(person);
  const why = { kind: "message", source: "test", externalId: String(++spent) };
  await school.app.kernel.act((act) => takeCredits(act, id, credits, why));
  await till.settles();
}

async function creditsAre(person: Person, wanted: number) {
  const id = await purse.idOf(person);
  const there = await creditsOf(purse.read, id);
  const why = { kind: "gift", source: "test-gift", externalId: String(++spent) };
  // Below the threshold on the way up, above it on the way down: nothing is bought meanwhile.
  await school.app.kernel.act(async (act) => {
    await giveCredits(act, id, wanted, why);
    if (there > 0) await takeCredits(act, id, there, { ...why, source: "test-taken" });
  });
}
const credits = async (person: Person) => creditsOf(purse.read, await purse.idOf(person));

test("credits fill up by themselves with the card that was kept, never above the cap, and each time is told", async () => {
  const ali = await newcomer();
  await asksForRecharge(ali, "$10");
  await creditsAre(ali, 5);
  await spends(ali, 1);
  expect(await credits(ali)).toBe(4);
  await spends(ali, 1);
  expect(await credits(ali)).toBe(13);
  expect(ali.heard(/credits are running low/)).toHaveLength(1);
  expect(ali.heard(/Done: .*Ten credits/)).toHaveLength(1);
  expect(await purse.balance(ali)).toBe(0);
  // The first one and this one are ten dollars: there is no third this month.
  await spends(ali, 10);
  expect(await credits(ali)).toBe(3);
  expect(ali.heard(/more than you allow in a month/)).toHaveLength(1);
  await spends(ali, 1);
  expect(ali.heard(/more than you allow in a month/)).toHaveLength(1);
});

test("after two refusals in a row it is off", async () => {
  const ali = await newcomer();
  await asksForRecharge(ali, "$50");
  const method = till.there.stripe.account.all("payment_method")[0];
  till.there.stripe.setsManner(method?.id ?? "", "declines");
  await creditsAre(ali, 4);
  await spends(ali, 1);
  expect(ali.heard(/Your card was not charged/)).toHaveLength(1);
  await spends(ali, 1);
  expect(ali.heard(/Your card was not charged/)).toHaveLength(2);
  expect(ali.heard(/refused twice in a row/)).toHaveLength(1);
  await spends(ali, 1);
  expect(ali.heard(/Your card was not charged/)).toHaveLength(2);
  expect(await credits(ali)).toBe(1);
});

test("both commands that Telegram wants of sellers answer, in the school's words when it has some", async () => {
  const ali = await newcomer();
  await ali.says("/terms");
  expect(sees(ali)).toContain("Terms of sale");
  await ali.says("/paysupport");
  expect(sees(ali)).toContain("Help with a payment");
  expect(ali.buttons).toEqual(["🏠 Menu"]);
  await school.sets(schoolSettings.contactTelegram, "@sara");
  await school.sets(paying.support, "Ask <Sara> at 5 o'clock");
  await ali.says("/paysupport");
  expect(sees(ali)).toContain("Ask <Sara> at 5 o'clock");
  await taps(ali, "☎️ Contact");
  expect(sees(ali)).toContain("How to reach us");
  await school.sets(paying.support, "");
});

test("they are a tap away from the ways to pay, which stay where they are", async () => {
  const ali = await newcomer();
  await ali.says("/topup");
  await taps(ali, "$20");
  const before = ali.messages.length;
  await taps(ali, "📄 Terms");
  expect(sees(ali)).toContain("Terms of sale");
  await taps(ali, "🛟 Help");
  expect(sees(ali)).toContain("Help with a payment");
  expect(ali.messages.length).toBe(before + 2);
  await taps(ali, "Card (Stripe)");
  await till.settles();
  expect((await purse.newest()).state).toBe("open");
});
