import { and, eq, isNull } from "drizzle-orm";
import type { Payment } from "../../src/features/payments/core/payments.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { flags, payments } from "../../src/features/payments/core/schema.ts";
import { fiscal } from "../../src/features/payments/ways/multicard/settings.ts";
import type { Order } from "../../src/features/shop/order.ts";
import type { NewProduct } from "../../src/features/shop/products.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { type Providers, startProviders } from "../../src/simulator/providers/index.ts";
import { School } from "./school.ts";
import { type Buyer, Shop } from "./shopping.ts";

export const MINUTE = 60_000;

/** An order that somebody can pay on a provider's page. */
export interface Bill {
  buyer: Buyer;
  order: Order;
  payment: Payment;
  /** The provider's own id of it. */
  reference: string;
}

/** A school that is paid through one provider, over its real HTTP and ours. */
export class Till {
  readonly school: School;
  readonly shop: Shop;
  readonly there: Providers;
  readonly name: "stripe" | "cryptopay" | "multicard";
  readonly product: number;

  private constructor(parts: {
    school: School;
    shop: Shop;
    there: Providers;
    name: Till["name"];
    product: number;
  }) {
    this.school = parts.school;
    this.shop = parts.shop;
    this.there = parts.there;
    this.name = parts.name;
    this.product = parts.product;
  }

  static async open(
    name: "stripe" | "cryptopay" | "multicard",
    price: Pick<NewProduct, "price" | "currency">,
  ): Promise<Till> {
    // The school's own clock, which is there before anybody asks for the time.
    let school: School | undefined;
    const clock: Clock = {
      now: () => school?.clock.now() ?? new Date(0),
      after: (ms, work) => school?.clock.after(ms, work) ?? (() => undefined),
    };
    const there = startProviders({ clock });
    school = await School.open({ env: envOf(there) });
    const shop = await Shop.in(school);
    await school.sets(fiscal.code, "10899002001000000");
    await school.sets(fiscal.package, "1495086");
    const product = await shop.stocks(0, { ...price, stock: "unlimited", content: "A key" });
    if (name !== "multicard")
      there.webhookUrls[name] = `http://127.0.0.1:${school.app.port}/payments/${name}`;
    return new Till({ school, shop, there, name, product });
  }

  /** Somebody has an order and stands before the provider's page. */
  async bills(): Promise<Bill> {
    const buyer = await this.shop.buyer();
    const order = await this.shop.orders(buyer, this.product);
    return this.billsAgain({ buyer, order });
  }

  /** Somebody has paid on Stripe's page. */
  async paidAtStripe(): Promise<Bill> {
    const bill = await this.bills();
    this.there.stripe.pays(bill.reference);
    await this.settles();
    return bill;
  }

  /** Another attempt to pay the same order. */
  async billsAgain({ buyer, order }: Pick<Bill, "buyer" | "order">): Promise<Bill> {
    const begun = await this.shop.begins(order, this.name);
    await this.settles();
    const payment = await this.shop.payment(begun);
    if (!payment.reference) throw new Error(`${this.name} has made nothing to pay`);
    return { buyer, order, payment, reference: payment.reference };
  }

  /** As after a restore of an older backup: we know nothing of it, but it can be paid. */
  forgets = ({ id }: Payment) => this.shop.act(({ tx }) => tx.delete(payments).where(eq(payments.id, id)));

  /** Staff give so much back at the provider. */
  async refunds({ payment }: Bill, amount: number): Promise<void> {
    const wish = { amount, way: "provider", reason: "" } as const;
    await this.shop.act((act) => refund(act, this.shop.staff, payment.id, wish));
    await this.settles();
  }

  /** Everything that is due happens, there and here. */
  async settles(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.there.settle();
      await this.school.app.settle();
    }
  }

  async passes(ms: number): Promise<void> {
    await this.school.clock.advance(ms);
    await this.settles();
  }

  /** What has become of it all: the order, the buyer's wallet, what came in for it, and what staff are shown. */
  async account({ buyer, order, payment }: Bill) {
    const open = await this.shop.read
      .select({ kind: flags.kind })
      .from(flags)
      .where(and(eq(flags.personId, buyer.id), isNull(flags.closedAt)));
    return {
      order: (await this.shop.order(order)).state,
      payment: (await this.shop.payment(payment)).state,
      wallet: await this.shop.balances(buyer),
      flags: open.map(({ kind }) => kind),
    };
  }

  async close(): Promise<void> {
    await this.there.stop();
    await this.school.close();
  }
}

const envOf = ({ stripe, cryptopay, multicard, url }: Providers): Record<string, string> => ({
  STRIPE_API_KEY: stripe.key,
  STRIPE_WEBHOOK_SECRET: stripe.secret,
  STRIPE_API_ROOT: url,
  CRYPTO_PAY_TOKEN: cryptopay.token,
  CRYPTO_PAY_API_ROOT: url,
  MULTICARD_APPLICATION_ID: multicard.applicationId,
  MULTICARD_SECRET: multicard.secret,
  MULTICARD_STORE_ID: multicard.storeId,
  MULTICARD_API_ROOT: url,
});

export type Account = Awaited<ReturnType<Till["account"]>>;

/** As it should be: bought, paid for, and nothing odd. */
export const SERVED: Account = { order: "fulfilled", payment: "settled", wallet: {}, flags: [] };
/** As if nothing had happened. */
export const WAITING: Account = { order: "awaiting", payment: "open", wallet: {}, flags: [] };
