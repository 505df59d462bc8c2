import { afterAll, beforeAll, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { notify } from "../../src/bot/notify.ts";
import { outbox } from "../../src/turn/schema.ts";
import { inEnglish } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

test("a call whose key is gone is given up, and the others are made", async () => {
  const ali = school.person();
  await ali.says("/start");
  // Nothing is handed to the sender: it finds the rows as they are left here.
  await school.app.kernel.act(async (act) => {
    const { tx } = act;
    for (const text of ["locked", "open"]) await notify(act, inEnglish(ali), { text });
    act.queued.length = 0;
    const oldest = tx.select({ id: sql`min(${outbox.id})` }).from(outbox);
    await tx
      .update(outbox)
      .set({ params: sql`replace(${outbox.params}, 'v1.', 'v1.00')` })
      .where(sql`${outbox.id} = (${oldest})`);
  });

  await school.app.settle();

  expect(ali.heard(/open/)).toHaveLength(1);
  const { db } = school.app.kernel;
  const dead = await db.read.select({ state: outbox.state, error: outbox.error }).from(outbox);
  expect(dead).toEqual([{ state: "dead", error: expect.stringContaining("not in ENCRYPTION_KEY") }]);
});
