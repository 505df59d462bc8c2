import { afterAll, beforeAll, expect, test } from "bun:test";
import { history } from "../../src/features/payments/cashier/history.ts";
import { hadAlready } from "../../src/features/shop/goods.ts";
import { usable } from "../../src/features/shop/promos.ts";
import { listOrders } from "../../src/features/shop/staff/orders/orders.ts";
import { changePromo, createPromo } from "../../src/features/shop/staff/promos/promos.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { Counter } from "../support/shop.ts";

const SALES = 40_000;
const ALL_THAT_WAS_SOLD = `select sum(order_lines.total), max(number) from orders
  join order_lines on order_lines.order_id = orders.id`;

const NUMBERS = `n(i) as (select 1 union all select i + 1 from n where i < ${SALES})`;

/** So many rows are not written in a moment on a busy machine. */
const PATIENCE_MS = 60_000;

let school: School;
let counter: Counter;
beforeAll(async () => {
  school = await School.open();
  counter = await Counter.in(school);
});
afterAll(() => school.close());

/** Postgres looks by itself, now and then, at how much there is of what. */
async function counts(): Promise<void> {
  const { db } = school.app.kernel;
  if (db.dialect === "postgres") await db.run("analyze");
}

/** The same order of the same thing again and again, by whoever has bought it. */
async function sellsOften(order: number): Promise<void> {
  const { db } = school.app.kernel;
  await db.run(
    `insert into orders (number, person_id, state, subtotal, discount, total, currency, from_cart, created_at, paid_at)
    with recursive ${NUMBERS} select '~' || i, person_id, state, subtotal, discount, total, currency, from_cart, created_at, paid_at
    from orders, n where id = ${order}`,
  );
  await db.run(
    `insert into order_lines (order_id, product_id, name, kind, quantity, price, total)
    select orders.id, product_id, name, kind, quantity, price, order_lines.total
    from orders, order_lines where order_id = ${order} and orders.number like '~%'`,
  );
  await db.run(
    `insert into payments (number, person_id, provider, subject, title, description, lines, amount, currency, value,
      value_currency, state, created_at, settled_at)
    with recursive ${NUMBERS} select '~' || i, person_id, provider, subject, title, description, lines, amount, currency,
      value, value_currency, state, created_at, settled_at
    from payments, n where subject = 'order:${order}'`,
  );
  await counts();
}

test(
  "what one person has of a thing is known as fast, however often it was sold to others",
  async () => {
    const shelf = await counter.category("Sheets");
    const product = await counter.sells({ name: "Equations", categoryId: shelf, content: "x = 1" });
    const [ali, mina] = [school.person(), school.person()];
    for (const person of [ali, mina]) {
      await person.says("/start");
      await counter.gives(person, 10_000);
      await counter.finds(person, "Sheets", "Equations");
      await person.taps("Buy now");
      await person.taps("Confirm and pay");
      await person.taps(school.says("en", "pay-by-wallet"));
    }
    await sellsOften(await counter.newestOrder());
    const by = { id: (await personRecord(school, ali))?.id ?? 0 };
    await expectQuick(async () => expect(await hadAlready(counter.shop.read, by, [product])).toHaveLength(1));
  },
  PATIENCE_MS,
);

test(
  "a code for the first order is proved as fast, however often another one was used",
  async () => {
    const { read, act, boss, school: premises } = counter.shop;
    const first = { kind: "percent", value: 10, currency: null, firstOrderOnly: true } as const;
    const [used] = await Promise.all(
      ["SPRING", "AUTUMN"].map((code) =>
        act(async (doing) => {
          const { id } = await createPromo(doing, boss, { code, ...first });
          await changePromo(doing, boss, id, { isOn: true });
          return id;
        }),
      ),
    );
    await premises.app.kernel.db.run(
      `insert into promo_uses (promo_id, person_id, slot, order_id, at)
    with recursive ${NUMBERS} select ${used}, 1000000 + i, slot, i, 0 from n,
    (select 1 as slot union all select 2 union all select 3 union all select 4 union all select 5) as slots`,
    );
    await counts();
    const use = { personId: 1, lines: [{ productId: 1, categoryId: 1, total: 1000 }], currency: "USD" };
    await expectQuick(async () => {
      expect(await usable(read, "AUTUMN", use, school.clock.now())).toMatchObject({ code: "AUTUMN" });
    });
  },
  PATIENCE_MS,
);

test(
  "orders and payments of a few people are found as fast, however many others have",
  async () => {
    const { read, boss } = counter.shop;
    const newcomers = ["Reza", "Reza"].map((first_name) => school.person({ first_name }));
    for (const person of newcomers) await person.says("/start");
    const ids = await Promise.all(newcomers.map(async (person) => (await personRecord(school, person))?.id));
    await expectQuick(async () => {
      expect((await listOrders(read, boss, { filter: "fulfilled", sought: ids.join(".") })).rows).toEqual([]);
    });
    await expectQuick(async () => {
      expect((await history(read, boss, { filter: "settled", sought: ids.join(".") })).rows).toEqual([]);
    });
  },
  PATIENCE_MS,
);

/**
 * Quicker than once over all that was sold: both are read in turn, so a busy machine is busy for both, and of each counts
 * the fastest.
 */
async function expectQuick(read: () => Promise<void>) {
  const all = () => school.app.kernel.db.run(ALL_THAT_WAS_SOLD);
  const fastest = { read: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY };
  for (let times = 0; times < 40; times++) {
    fastest.read = Math.min(fastest.read, await lasts(read));
    fastest.all = Math.min(fastest.all, await lasts(all));
  }
  expect(fastest.read).toBeLessThan(fastest.all);
}

async function lasts(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
