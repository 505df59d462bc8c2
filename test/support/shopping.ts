import { desc, eq } from "drizzle-orm";
import type { Person } from "../../src/bot/person.ts";
import { begin } from "../../src/features/payments/core/begin.ts";
import { type Payment, paymentById } from "../../src/features/payments/core/payments.ts";
import { flags } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { meetPerson } from "../../src/features/people/person.ts";
import { createCategory } from "../../src/features/shop/categories.ts";
import { draft } from "../../src/features/shop/drafts.ts";
import type { Wanted } from "../../src/features/shop/on-sale.ts";
import { type Order, subjectOf } from "../../src/features/shop/order.ts";
import { confirm } from "../../src/features/shop/orders.ts";
import { createProduct, type NewProduct } from "../../src/features/shop/products.ts";
import { orders, products, promos, units } from "../../src/features/shop/schema.ts";
import { purchasesPerMinute } from "../../src/features/shop/settings.ts";
import { restock } from "../../src/features/shop/units.ts";
import { walletOf } from "../../src/features/wallet/accounts.ts";
import { balanceOf, balancesOf } from "../../src/features/wallet/ledger.ts";
import type { Kernel } from "../../src/kernel.ts";
import type { Clock } from "../../src/lib/clock.ts";
import type { Money } from "../../src/lib/money.ts";
import type { Acting } from "../../src/turn/act.ts";
import type { School } from "./school.ts";

export interface Buyer {
  id: number;
  telegramId: number;
}

/** What a shop needs of a school. */
export interface Premises extends Pick<School, "sets"> {
  app: { kernel: Kernel };
  owner: { id: number };
  clock: Pick<Clock, "now">;
}

/** A shop whose rows are made by rules, without a screen: for stories about money alone. */
export class Shop {
  readonly school: Premises;
  readonly staff: Person;
  readonly #category: number;
  #last = 0;

  /** Staff who may do all that any feature knows of. */
  get boss(): Person {
    const all = this.school.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights));
    return { ...this.staff, rights: new Set(all) };
  }

  private constructor(school: Premises, staff: Person, category: number) {
    this.school = school;
    this.staff = staff;
    this.#category = category;
  }

  static async in(school: Premises): Promise<Shop> {
    const met = await school.app.kernel.act((act) =>
      meetPerson(act.tx, userOf(school.owner.id), "en", act.now),
    );
    const permissions = new Set(["catalogue.change", "payments.refund", "payments.read", "receipts.decide"]);
    const staff: Person = {
      ...met,
      ...{
        name: "Sara",
        isNew: false,
        isBack: false,
        isBanned: false,
        kind: "human",
        via: "chat",
        rights: permissions,
      },
    };
    const { id } = await school.app.kernel.act((act) => createCategory(act, staff, "Shelf"));
    await school.sets(purchasesPerMinute, 0);
    return new Shop(school, staff, id);
  }

  get act(): Acting {
    return this.school.app.kernel.act;
  }

  get read() {
    return this.school.app.kernel.db.read;
  }

  /** Something that is sold once for each unit, for 10.00 dollars unless told. */
  async stocks(count: number, given: Partial<NewProduct> = {}): Promise<number> {
    const name = `Key ${++this.#last}`;
    const { id } = await this.act((act) =>
      createProduct(act, this.staff, { ...this.#usual(name), ...given }),
    );
    const stocked = Array.from({ length: count }, (_, at) => ({ content: `${name}-${at}` }));
    if (count > 0) await this.act((act) => restock(act, this.staff, id, stocked));
    return id;
  }

  #usual = (name: string) => ({
    categoryId: this.#category,
    kind: "digital" as const,
    ...{ name, description: "", price: 1000, currency: "USD", stock: "units" as const },
  });

  async code(given: Partial<typeof promos.$inferInsert> = {}): Promise<string> {
    const code = `CODE${++this.#last}`;
    const row = { code, kind: "fixed", value: 100, createdAt: this.school.clock.now(), ...given } as const;
    await this.act((act) => act.tx.insert(promos).values(row));
    return code;
  }

  async buyer(): Promise<Buyer> {
    const user = userOf(50_000 + ++this.#last);
    return this.act((act) => meetPerson(act.tx, user, "en", act.now));
  }

  drafts = (buyer: Buyer, ...wanted: (number | Wanted)[]): Promise<Order> =>
    this.act((act) => draft(act, buyer, wanted.map(oneOf)));

  confirms = async (buyer: Buyer, { id }: Order): Promise<Order> =>
    (await this.act((act) => confirm(act, buyer, id))).order;

  orders = (buyer: Buyer, ...wanted: (number | Wanted)[]): Promise<Order> =>
    this.act(async (act) => {
      const { id } = await draft(act, buyer, wanted.map(oneOf));
      return (await confirm(act, buyer, id)).order;
    });

  /** An attempt to pay an order. */
  begins = (order: Order, provider: string, charge: Money = priceOf(order)): Promise<Payment> =>
    this.act((act) => begin(act, { ...intentOf(order), provider, charge, value: priceOf(order) }));

  /** An attempt to fill a balance up. */
  beginsTopUp({ id }: Buyer, amount: number, provider: string, currency = "USD"): Promise<Payment> {
    const charge = { amount, currency };
    const words = { title: "Balance", description: "", lines: [], expiresAt: null };
    return this.act((act) =>
      begin(act, { ...words, personId: id, provider, subject: "topup", charge, value: charge }),
    );
  }

  /** Somebody has so much in their wallet. */
  async tops(buyer: Buyer, amount: number, currency = "USD"): Promise<void> {
    const { number } = await this.beginsTopUp(buyer, amount, "card", currency);
    await this.act((act) => settle(act, { provider: "card", number, amount: { amount, currency } }));
  }

  balance = ({ id }: Buyer, currency = "USD") => balanceOf(this.read, walletOf(id), currency);

  /** Everything in somebody's wallet, by currency. */
  balances = async ({ id }: Buyer) => Object.fromEntries(await balancesOf(this.read, walletOf(id)));

  async order({ id }: Order): Promise<Order> {
    const [order] = await this.read.select().from(orders).where(eq(orders.id, id));
    if (!order) throw new Error("the order is gone");
    return order;
  }

  async payment({ id }: Payment): Promise<Payment> {
    const payment = await paymentById(this.read, id);
    if (!payment) throw new Error("the payment is gone");
    return payment;
  }

  async product(id: number) {
    const [product] = await this.read.select().from(products).where(eq(products.id, id));
    if (!product) throw new Error("the product is gone");
    return product;
  }

  /** How many units of a product are in each state. */
  async units(id: number): Promise<Record<string, number>> {
    const rows = await this.read.select({ state: units.state }).from(units).where(eq(units.productId, id));
    return Object.fromEntries(
      Object.entries(Object.groupBy(rows, ({ state }) => state)).map(([state, all]) => [state, all.length]),
    );
  }

  /** The first unit of a product. */
  async unit(productId: number): Promise<number> {
    const [unit] = await this.read.select({ id: units.id }).from(units).where(eq(units.productId, productId));
    if (!unit) throw new Error("there is no unit");
    return unit.id;
  }

  /** What staff are shown, newest first. */
  flags = () => this.read.select().from(flags).orderBy(desc(flags.id));
}

const oneOf = (wanted: number | Wanted): Wanted =>
  typeof wanted === "number" ? { productId: wanted, quantity: 1 } : wanted;

const userOf = (id: number) => ({ id, is_bot: false, first_name: "Ali", language_code: "en" });

export const priceOf = ({ total, currency }: Order): Money => ({ amount: total, currency });

const intentOf = ({ id, number, personId, total, expiresAt }: Order) => ({
  ...{ personId, subject: subjectOf(id), title: `Order ${number}`, description: "A key", expiresAt },
  lines: [{ name: "A key", quantity: 1, total }],
});
