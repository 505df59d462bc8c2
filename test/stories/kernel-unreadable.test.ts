import { afterAll, beforeAll, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { notify } from "../../src/bot/outbox.ts";
import { outbox } from "../../src/bot/schema.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

test("a call whose key is gone is given up, and the others are made", async () => {
  const ali = school.person();
  await ali.says("/start");
  const { db, clock } = school.app.kernel;
  await db.tx(async (tx) => {
    for (const text of ["locked", "open"]) await notify(tx, ali.id, { text }, clock.now());
    const oldest = tx.select({ id: sql`min(${outbox.id})` }).from(outbox);
    await tx
      .update(outbox)
      .set({ params: sql`replace(${outbox.params}, 'v1.', 'v1.00')` })
      .where(sql`${outbox.id} = (${oldest})`);
  });

  await school.app.settle();

  expect(ali.heard(/open/)).toHaveLength(1);
  const dead = await db.read.select({ state: outbox.state, error: outbox.error }).from(outbox);
  expect(dead).toEqual([{ state: "dead", error: expect.stringContaining("not in ENCRYPTION_KEY") }]);
});
