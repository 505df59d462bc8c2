import { desc, eq } from "drizzle-orm";
import { contain } from "../../src/bot/failures.ts";
import type { Person as Staff } from "../../src/bot/person.ts";
import { announce, show } from "../../src/features/front/announcements.ts";
import { begin, opened } from "../../src/features/payments/core/begin.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { flags, heardEvents, payments, subscriptions } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { subscribe } from "../../src/features/payments/core/subscriptions.ts";
import { keep } from "../../src/features/payments/providers/hearing.ts";
import { awaitedOf, tagOf } from "../../src/features/payments/receipts/awaited.ts";
import { addToCart } from "../../src/features/shop/cart.ts";
import { createCategory } from "../../src/features/shop/categories.ts";
import { address } from "../../src/features/shop/drafts.ts";
import { createProduct } from "../../src/features/shop/products.ts";
import { review } from "../../src/features/shop/reviews.ts";
import { createPromo } from "../../src/features/shop/staff/promos/promos.ts";
import { createTier, give } from "../../src/features/wallet/tiers.ts";
import { STARS } from "../../src/lib/money.ts";
import type { Person } from "../../src/simulator/index.ts";
import { outbox } from "../../src/turn/schema.ts";
import { choosesCard, sendsReceipt } from "./receipts.ts";
import { personRecord } from "./records.ts";
import type { Things } from "./rights.ts";
import { peopleOf } from "./rights-people.ts";
import { schoolThings } from "./rights-school.ts";
import { DAY, type School } from "./school.ts";
import { paid } from "./shopkeeping.ts";
import type { Buyer, Shop } from "./shopping.ts";

type Stage = { school: School; shop: Shop };

let serial = 0;

/** Whoever may do all of it. */
const boss = ({ staff }: Shop): Staff => ({
  ...staff,
  kind: "human" as const,
  via: "chat" as const,
  rights: new Set([
    "catalogue.change",
    "promos.change",
    "tiers.change",
    "people.ban",
    "announcements.change",
    "payments.refund",
    "admins.change",
  ]),
});

/** One of everything that a button may be about, all of it Ali's where it is somebody's. */
export async function thingsOf(stage: Stage, ali: Person): Promise<Things> {
  const { school, shop } = stage;
  const row = await personRecord(school, ali);
  if (!row) throw new Error("nobody has met Ali");
  const receipt: number[] = [];
  for (const _ of ["approved", "rejected", "asked for again"])
    receipt.push((await sendsReceipt(stage, { payer: ali })).id);
  const goods = await stocked(shop);
  const orders = await ordersOf(shop, row, goods);
  await shop.act((act) => review(act, row, goods.product[0] ?? 0, { rating: 5, words: "Good" }));
  await shop.act((act) => addToCart(act, row, goods.product[0] ?? 0));
  const { live, draft } = await draftedReceipt(stage, ali, row);
  const employees = await peopleOf(stage, boss(shop));
  return {
    person: [row.id],
    receipt,
    ...goods,
    order: [orders.draft, orders.awaiting, orders.bought, orders.parcel],
    ...(await moneyOf(shop, row, goods.product[0] ?? 0)),
    draft,
    ...employees,
    announcement: await announced(shop),
    tier: await tiersOf(shop, row),
    payment: [live, await asked(shop, row), await partlyBack(shop, row)],
    ...(await schoolThings(school, row)),
    ...(await brokenFor(stage, ali)),
    // No card that there is, so that it leads where it usually does.
    via: ["payments~0"],
    amount: [100_000],
    currency: ["IRT"],
    days: [7],
    // Nothing is given up.
    seen: ["0"],
    step: [0, 3],
    // What led to a review leads to all of them now.
    review: [1],
    // A place in a list, or nothing chosen yet.
    ...Object.fromEntries(
      ["page", "from", "before", "after", "picture", "threshold", "times"].map((key) => [key, [0]]),
    ),
  };
}

/** One that is on, and one that is not. */
async function announced(shop: Shop): Promise<number[]> {
  const says = (line: string) => shop.act((act) => announce(act, boss(shop), line));
  const [on, off] = [await says("We open on Saturday"), await says("We are closed")];
  await shop.act((act) => show(act, boss(shop), off, false));
  return [on, off];
}

/** One that they have, and one that nobody has. */
async function tiersOf(shop: Shop, buyer: Buyer): Promise<number[]> {
  const makes = (name: string) => shop.act((act) => createTier(act, boss(shop), { name, discount: 10 }));
  const [had, free] = [await makes(`Gold ${++serial}`), await makes(`Silver ${serial}`)];
  await shop.act((act) => give(act, boss(shop), buyer.id, had.id, { until: null }));
  return [had.id, free.id];
}

/** A shelf, something endless, something in units, something by post, and credits. */
async function stocked(shop: Shop) {
  const name = `Shelf ${++serial}`;
  const { id: category } = await shop.act((act) => createCategory(act, boss(shop), name));
  const usual = { categoryId: category, description: "", price: 1000, currency: "IRT" };
  const makes = (given: Pick<Parameters<typeof createProduct>[2], "kind" | "stock" | "worth" | "content">) =>
    shop.act((act) =>
      createProduct(act, boss(shop), { ...usual, name: `${given.kind} ${serial}`, ...given }),
    );
  const endless = await makes({ kind: "digital", stock: "unlimited", content: "A book" });
  const parcel = await makes({ kind: "physical", stock: "count" });
  const pack = await makes({ kind: "pack", stock: "unlimited", worth: 10 });
  const key = await shop.stocks(2, { categoryId: category, currency: "IRT" });
  const promo = await shop.act((act) =>
    createPromo(act, boss(shop), { code: `RIGHT${serial}`, kind: "fixed", value: 1, currency: "IRT" }),
  );
  return {
    category: [category],
    product: [endless.id, key, parcel.id],
    pack: [pack.id],
    unit: [await shop.unit(key)],
    promo: [promo.id],
  };
}

/** Bought and given, on its way by post, waiting for its money, and not yet confirmed. */
async function ordersOf(
  shop: Shop,
  buyer: Buyer,
  { product: [endless = 0, _, book = 0] }: { product: number[] },
) {
  const bought = await shop.orders(buyer, endless);
  await paid(shop, bought);
  const parcel = await shop.drafts(buyer, book);
  await shop.act((act) =>
    address(act, buyer, parcel.id, { address: "1 Long Street, Tashkent", notes: null }),
  );
  await paid(shop, await shop.confirms(buyer, parcel));
  const awaiting = await shop.orders(buyer, endless);
  const draft = await shop.drafts(buyer, endless);
  return { bought: bought.id, parcel: parcel.id, awaiting: awaiting.id, draft: draft.id };
}

/** A subscription, money that nobody knows the owner of, and what a provider has told. */
async function moneyOf(shop: Shop, buyer: Buyer, product: number) {
  const monthly = await shop.orders(buyer, product);
  const stars = { amount: 10, currency: STARS };
  const { number } = await shop.begins(monthly, "stars", stars);
  const charge = `charge ${++serial}`;
  const { payment } = await shop.act((act) =>
    settle(act, { provider: "stars", number, amount: stars, charge, payer: buyer.id }),
  );
  if (!payment) throw new Error("the Stars did not come");
  await shop.act((act) => subscribe(act, payment, charge, new Date(act.now.getTime() + 30 * DAY)));
  for (const lost of ["lost", "lost again"])
    await shop.act((act) =>
      settle(act, {
        ...{ provider: "stars", number: "PNOWHERE1", charge: `${lost} ${serial}`, payer: buyer.id },
        amount: { amount: 5, currency: STARS },
      }),
    );
  for (const stray of ["one", "another"])
    await shop.act((act) =>
      settle(act, {
        ...{ provider: "cryptopay", reference: `${stray} ${serial}`, charge: `${stray} ${serial}` },
        amount: { amount: 500, currency: "USD" },
      }),
    );
  const told = { provider: "stars", digest: charge, body: "{}", verdict: "settled" } as const;
  await shop.act((act) => keep(act, { ...told, paymentId: payment.id }));
  const newest = async (table: typeof subscriptions | typeof heardEvents) =>
    (await shop.read.select({ id: table.id }).from(table).orderBy(desc(table.id)).limit(1)).map(
      ({ id }) => id,
    );
  const strays = await shop.read.select({ id: flags.id }).from(flags).orderBy(desc(flags.id)).limit(2);
  return {
    id: await newest(subscriptions),
    event: await newest(heardEvents),
    flag: strays.map(({ id }) => id),
  };
}

/** Something that waits for its money, with a picture that is not confirmed yet. */
async function draftedReceipt(stage: Stage, ali: Person, row: Buyer) {
  const { id } = await choosesCard(stage, ali);
  await ali.sendsPhoto(`draft ${++serial}`);
  const awaited = await awaitedOf(stage.shop.read, row);
  if (!awaited?.draft) throw new Error("the picture was not taken");
  const subject = `order:${id}`;
  const [live] = await stage.shop.read.select().from(payments).where(eq(payments.subject, subject));
  return { draft: [tagOf(awaited.draft)], live: live?.id ?? 0 };
}

/** Something that was paid, of which a little has gone back. */
async function partlyBack(shop: Shop, buyer: Buyer): Promise<number> {
  const id = await newestPaid(shop, buyer);
  await shop.act((act) => refund(act, boss(shop), id, { amount: 1, way: "wallet", reason: "goodwill" }));
  return id;
}

async function newestPaid(shop: Shop, { id }: Buyer): Promise<number> {
  const own = await shop.read.select().from(payments).where(eq(payments.personId, id));
  return own.findLast(({ state, provider }) => state === "settled" && provider === "card")?.id ?? 0;
}

/** Twice each: an update that broke, and a message that Telegram would not take. */
async function brokenFor({ school }: Stage, ali: Person): Promise<Things> {
  const { db, clock } = school.app.kernel;
  for (const words of ["/language", "/menu"]) {
    await db.tx((tx) => contain(tx, ali.drafts(words), new Error("x is not a function"), clock.now()));
    const refused = { kind: "error", code: 400, description: "Bad Request: NONSENSE" } as const;
    school.telegram.faults.add(refused, { chat: ali.id, times: 1 });
    await ali.says(words);
  }
  const dead = await db.read.select({ id: outbox.id }).from(outbox).where(eq(outbox.state, "dead"));
  return { call: dead.map(({ id }) => id) };
}

/** A provider has made something to pay, and can be asked about it. */
async function asked(shop: Shop, { id: personId }: Buyer): Promise<number> {
  const charge = { amount: 500, currency: "USD" };
  const words = { title: "Balance", description: "", lines: [], expiresAt: null };
  return shop.act(async (act) => {
    const intent = { ...words, personId, subject: "topup", provider: "cryptopay" as const };
    const { id, number } = await begin(act, { ...intent, charge, value: charge });
    await opened(act, id, { reference: `invoice ${number}`, url: "https://t.me/CryptoBot" });
    return id;
  });
}
