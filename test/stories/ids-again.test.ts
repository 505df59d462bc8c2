import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { pays } from "../support/paying.ts";
import { provesMoney } from "../support/proofs.ts";
import { DAY, School } from "../support/school.ts";

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  ali = school.person();
  await ali.says("/start");
});
afterAll(async () => {
  await provesMoney(school);
  await school.close();
});

/** Telegram delivers something under an id of its choice; gives how many answers came. */
async function delivers(update: { update_id: number; message: object }): Promise<number> {
  const before = ali.messages.length;
  expect((await school.telegram.deliver(update)).status).toBe(200);
  await school.app.settle();
  return ali.messages.length - before;
}

test("after a quiet week ids begin anew: what is said under an old one is heard, once", async () => {
  const { update_id, message } = ali.drafts("/start");
  const said = { update_id, message };
  expect([await delivers(said), await delivers(said)]).toEqual([1, 0]);
  await school.passes(DAY);
  expect(await delivers(said)).toBe(0);
  await school.passes(7 * DAY);
  const other = { update_id, message: { ...message, text: "/language" } };
  expect([await delivers(other), await delivers(other)]).toEqual([1, 0]);
});

test("money is known by its own id: under one that was heard for something else it comes all the same, and once", async () => {
  const { update_id, message } = ali.drafts("/start");
  await delivers({ update_id, message });
  const before = await pays(school, ali);
  const { text: _, ...head } = message;
  const successful_payment = {
    ...{ currency: "XTR", total_amount: 100, invoice_payload: "order:7" },
    ...{ telegram_payment_charge_id: "under-an-old-id", provider_payment_charge_id: "" },
  };
  const paid = { update_id, message: { ...head, successful_payment } };
  expect([await delivers(paid), await delivers(paid)]).toEqual([1, 0]);
  expect(await pays(school, ali)).toBe(before + 200);
});
