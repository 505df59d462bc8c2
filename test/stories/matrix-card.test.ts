import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { confirmButton, decideButton, draftButton } from "../../src/features/payments/receipts/buttons.ts";
import { payButton } from "../../src/features/shop/buttons.ts";
import type { Order } from "../../src/features/shop/order.ts";
import { cancel } from "../../src/features/shop/orders.ts";
import type { Person } from "../../src/simulator/index.ts";
import { provesMoney } from "../support/proofs.ts";
import { cardSchool, choosesCard, newcomer, records, screenOf, sendsReceipt } from "../support/receipts.ts";
import { DAY, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";
import { type Account, SERVED, WAITING } from "../support/till.ts";

const PRICE = 250_000;

let stage: { school: School; shop: Shop };
let school: School;
let shop: Shop;
let sara: Person;
let reza: Person;
beforeAll(async () => {
  stage = await cardSchool();
  ({ school, shop } = stage);
  [sara, reza] = [school.owner, school.admin];
});
afterEach(() => provesMoney(school));
afterAll(() => school.close());

interface Transfer {
  payer: Person;
  order: Order;
}

const sends = (given?: Parameters<typeof sendsReceipt>[1]) => sendsReceipt(stage, given);
const receiptsOf = async ({ order }: Transfer) =>
  (await records(school).receipts()).filter(({ personId }) => personId === order.personId);
const paymentOf = ({ order }: Transfer) => records(school).payment(order.id);
const buyerOf = ({ order, payer }: Transfer) => ({ id: order.personId, telegramId: payer.id });
const kept = (
  payment: Account["payment"],
  order: Account["order"],
  flag: Account["flags"][number],
): Account => ({
  ...{ order, payment, wallet: { IRT: PRICE }, flags: [flag] },
});

/** Somebody is told the card's number and has sent no picture yet. */
async function asked(): Promise<Transfer> {
  const payer = await newcomer(school);
  return { payer, order: await choosesCard(stage, payer) };
}

/** What has become of it all, but for the credits that everybody is welcomed with. */
async function account(transfer: Transfer): Promise<Account> {
  const { credits: _, ...wallet } = await shop.balances(buyerOf(transfer));
  const flags = (await shop.flags()).filter(({ personId }) => personId === transfer.order.personId);
  return {
    order: (await shop.order(transfer.order)).state,
    payment: (await paymentOf(transfer)).state,
    wallet,
    flags: flags.map(({ kind }) => kind),
  };
}

const presses = (by: Person, receipt: number, act: "approve" | "reject" | "another" = "approve") =>
  by.forgesTap(decideButton.pack({ receipt, act }));
const confirms = async (by: Person, transfer: Transfer) =>
  by.forgesTap(confirmButton.pack({ payment: (await paymentOf(transfer)).id }));

test("the same picture sent five times more: one receipt, one credit", async () => {
  const bought = await sends();
  for (let time = 0; time < 5; time++) await bought.payer.sendsPhoto(bought.picture);
  expect(await receiptsOf(bought)).toHaveLength(1);
  await presses(sara, bought.id);
  expect(await account(bought)).toEqual(SERVED);
  await bought.payer.sendsPhoto(bought.picture);
  expect(await receiptsOf(bought)).toHaveLength(1);
});

test("“Yes, send it” and “Approve” pressed six times each: one receipt, one credit", async () => {
  const transfer = await asked();
  await transfer.payer.sendsPhoto("pressed often");
  const yes = transfer.payer.messages.at(-1)?.reply_markup;
  const data = JSON.stringify(yes).match(/"callback_data":"([^"]+)"/)?.[1] ?? "";
  expect(draftButton.unpack(data)).toMatchObject({ act: "yes" });
  await Promise.all(Array.from({ length: 6 }, () => transfer.payer.forgesTap(data)));
  const [receipt, ...more] = await receiptsOf(transfer);
  expect(more).toEqual([]);
  await Promise.all(Array.from({ length: 6 }, (_, at) => presses(at % 2 ? sara : reza, receipt?.id ?? 0)));
  expect(await account(transfer)).toEqual(SERVED);
});

test("somebody else's picture: it is nobody's receipt but theirs", async () => {
  const theirs = await sends();
  const transfer = await asked();
  await transfer.payer.sendsPhoto(theirs.picture);
  expect(screenOf(transfer.payer)).toMatch(/This receipt has already been sent/);
  expect(await receiptsOf(transfer)).toEqual([]);
  await presses(sara, theirs.id);
  expect(await account(theirs)).toEqual(SERVED);
  expect(await account(transfer)).toEqual(WAITING);
});

test("approved by the payer with a copied button: nothing happens", async () => {
  const bought = await sends();
  await presses(bought.payer, bought.id);
  await confirms(bought.payer, bought);
  expect(await account(bought)).toEqual(WAITING);
});

test("approved when the buyer has given the order up: in the wallet, and staff know", async () => {
  const bought = await sends();
  await shop.act((act) => cancel(act, { id: bought.order.personId }, bought.order.id));
  await presses(sara, bought.id);
  expect(await account(bought)).toEqual(kept("settled", "cancelled", "late"));
});

test("a picture and a confirmation when the time of the order is over: nothing was paid", async () => {
  const transfer = await asked();
  await school.passes(4 * DAY);
  await transfer.payer.sendsPhoto("too late");
  expect(await receiptsOf(transfer)).toEqual([]);
  await confirms(sara, transfer);
  expect(sara.toasts.at(-1)?.text).toMatch(/nothing to confirm/);
  expect(await account(transfer)).toEqual({ ...WAITING, order: "expired", payment: "expired" });
});

test("paid from the balance while staff look: the transfer is in the wallet, and staff know", async () => {
  const bought = await sends();
  await shop.tops(buyerOf(bought), PRICE, "IRT");
  const pay = payButton.pack({ order: bought.order.id, by: "wallet", monthly: false });
  await bought.payer.forgesTap(pay);
  await presses(sara, bought.id);
  expect(await account(bought)).toEqual(kept("settled", "fulfilled", "late"));
});

test("two receipts for one payment: the second one counts, the first one is decided already", async () => {
  const bought = await sends();
  await presses(reza, bought.id, "another");
  await bought.payer.sendsPhoto("the whole of it");
  await bought.payer.taps("Yes, send it");
  const [first, second] = await receiptsOf(bought);
  await Promise.all([presses(sara, first?.id ?? 0), presses(reza, second?.id ?? 0)]);
  await presses(sara, first?.id ?? 0);
  expect((await receiptsOf(bought)).map(({ status }) => status)).toEqual(["another", "approved"]);
  expect(await account(bought)).toEqual(SERVED);
});

test("a second receipt while the first one waits is not taken", async () => {
  const bought = await sends();
  await bought.payer.sendsPhoto("one more transfer");
  expect(bought.payer.buttons.join()).not.toContain("Yes");
  expect(await receiptsOf(bought)).toHaveLength(1);
  await presses(sara, bought.id);
  expect(await account(bought)).toEqual(SERVED);
});

/** Two members of staff believe the same transfer, each in their own way. */
const beliefs: [name: string, deed: (bought: Transfer & { id: number }) => Promise<unknown>][] = [
  [
    "approved, and then confirmed by its number",
    async (bought) => {
      await presses(sara, bought.id);
      await confirms(reza, bought);
    },
  ],
  [
    "confirmed by its number, and then approved",
    async (bought) => {
      await confirms(reza, bought);
      await presses(sara, bought.id);
    },
  ],
  [
    "approved and confirmed at once",
    (bought) => Promise.all([presses(sara, bought.id), confirms(reza, bought)]),
  ],
  ["confirmed twice at once", (bought) => Promise.all([confirms(sara, bought), confirms(reza, bought)])],
];

test.each(beliefs)("%s: one credit", async (_, deed) => {
  const bought = await sends();
  await deed(bought);
  expect(await account(bought)).toEqual(SERVED);
  expect((await receiptsOf(bought)).map(({ status }) => status)).toEqual(["approved"]);
});

test("confirmed by its number before the picture comes: the picture is just a picture", async () => {
  const transfer = await asked();
  await confirms(sara, transfer);
  await transfer.payer.sendsPhoto("after the fact");
  expect(await receiptsOf(transfer)).toEqual([]);
  expect(await account(transfer)).toEqual(SERVED);
});

const givesBack = async (transfer: Transfer) => {
  const { id } = await paymentOf(transfer);
  const wish = { amount: PRICE, way: "hand", reason: "" } as const;
  return shop.act((act) => refund(act, shop.staff, id, wish));
};

test("given back by hand before it was approved: refused, and it is sold as ever", async () => {
  const bought = await sends();
  await expect(givesBack(bought)).rejects.toMatchObject({ code: "refund-too-much" });
  expect(await account(bought)).toEqual(WAITING);
  await presses(sara, bought.id);
  expect(await account(bought)).toEqual(SERVED);
});

test("given back by hand afterwards: what was bought is taken back, once, and nothing brings it again", async () => {
  const bought = await sends();
  await presses(sara, bought.id);
  await givesBack(bought);
  const givenBack: Account = { order: "refunded", payment: "refunded", wallet: {}, flags: [] };
  expect(await account(bought)).toEqual(givenBack);
  await expect(givesBack(bought)).rejects.toMatchObject({ code: "refund-too-much" });
  await presses(sara, bought.id);
  await confirms(reza, bought);
  expect(await account(bought)).toEqual(givenBack);
});

test("with a restart between all of its steps: bought once", async () => {
  const transfer = await asked();
  await school.restart();
  await transfer.payer.sendsPhoto("between two restarts");
  await school.restart();
  await transfer.payer.taps("Yes, send it");
  await school.restart();
  const [receipt] = await receiptsOf(transfer);
  await presses(sara, receipt?.id ?? 0);
  await school.restart();
  await presses(sara, receipt?.id ?? 0);
  expect(await account(transfer)).toEqual(SERVED);
});

test("the same button pressed again after thirty days changes nothing", async () => {
  const bought = await sends();
  const refused = await sends();
  await presses(sara, bought.id);
  await presses(sara, refused.id, "reject");
  await sara.taps("The picture is not readable");
  await school.passes(30 * DAY);
  await presses(sara, bought.id);
  await presses(reza, refused.id);
  expect(await account(bought)).toEqual(SERVED);
  expect(await account(refused)).toEqual({ ...WAITING, order: "expired", payment: "expired" });
});
