import { desc } from "drizzle-orm";
import { changeCategory, createCategory } from "../../src/features/shop/categories.ts";
import { changeProduct, createProduct, type NewProduct, retire } from "../../src/features/shop/products.ts";
import { orders } from "../../src/features/shop/schema.ts";
import { purchasesPerMinute } from "../../src/features/shop/settings.ts";
import { restock } from "../../src/features/shop/units.ts";
import type { Person } from "../../src/simulator/index.ts";
import { personRecord } from "./records.ts";
import type { School } from "./school.ts";
import { Shop } from "./shopping.ts";

/** The button to the next page, in the languages of our stories. */
const NEXT = /Next ▶️|بعدی ◀️/;

/** A shop that people walk through: rows made by the rules of staff, everything else by taps. */
export class Counter {
  readonly school: School;
  readonly shop: Shop;

  private constructor(school: School, shop: Shop) {
    this.school = school;
    this.shop = shop;
  }

  static async in(school: School): Promise<Counter> {
    const shop = await Shop.in(school);
    await school.sets(purchasesPerMinute, 0);
    return new Counter(school, shop);
  }

  category = async (name: string): Promise<number> =>
    (await this.shop.act((act) => createCategory(act, this.shop.staff, name))).id;

  /** The same words for all who buy it, for 10.00 dollars, unless told; `units` are what is sold once each. */
  async sells(given: Partial<NewProduct> & { name: string; categoryId: number; units?: string[] }) {
    const { units, ...rest } = given;
    const usual = { kind: "digital", description: "", price: 1000, currency: "USD" } as const;
    const stock = units ? ("units" as const) : ("unlimited" as const);
    const content = units || rest.file || (rest.kind ?? "digital") !== "digital" ? null : `${rest.name}.pdf`;
    const { id } = await this.shop.act((act) =>
      createProduct(act, this.shop.staff, { ...usual, stock, content, ...rest }),
    );
    const stocked = (units ?? []).map((content) => ({ content }));
    if (stocked.length > 0) await this.shop.act((act) => restock(act, this.shop.staff, id, stocked));
    return id;
  }

  changes = (id: number, change: Parameters<typeof changeProduct>[3]) =>
    this.shop.act((act) => changeProduct(act, this.shop.staff, id, change));

  retires = (id: number) => this.shop.act((act) => retire(act, this.shop.staff, id));

  closes = (categoryId: number) =>
    this.shop.act((act) => changeCategory(act, this.shop.staff, categoryId, { isOn: false }));

  /** Puts money on somebody's balance; minor units of dollars. */
  async gives(person: Person, amount: number): Promise<void> {
    const row = await personRecord(this.school, person);
    if (!row) throw new Error("nobody has met them yet");
    await this.shop.tops({ id: row.id, telegramId: person.id }, amount);
    await this.school.app.settle();
  }

  /** Walks to a product, as somebody who came by the menu. */
  async finds(person: Person, category: string, product: string): Promise<void> {
    await person.says("/buy");
    await person.taps(category);
    const sees = (label: RegExp | string) => person.buttons.some((shown) => shown.match(label));
    while (!sees(product) && sees(NEXT)) await person.taps(NEXT);
    await person.taps(product);
  }

  /** The row number of the order that was made last. */
  async newestOrder(): Promise<number> {
    const [row] = await this.shop.read.select().from(orders).orderBy(desc(orders.id)).limit(1);
    return row?.id ?? 0;
  }
}
