import { afterAll, beforeAll, expect, test } from "bun:test";
import { webhookSign } from "../../src/simulator/providers/multicard/callbacks.ts";
import { provesMoney } from "../support/proofs.ts";
import { MINUTE, Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("multicard", { price: 5_000_000, currency: "UZS" });
});
afterAll(async () => {
  await provesMoney(till.school);
  await till.close();
});

test("what we said no to has gone back: told of that, we do not ask to be told again", async () => {
  const bill = await till.bills();
  const { multicard } = till.there;
  multicard.faults.deliveries.add({ kind: "delayed", ms: 40 * MINUTE }, { times: 1 });
  await multicard.pays(bill.reference);
  await till.settles();
  for (const minutes of [31, 10]) await till.passes(minutes * MINUTE);
  const { payment, uuid, amount, invoice_id, store_id } = multicard.invoices.sure(bill.reference);
  payment.status = "revert";
  const parts = { uuid, store: store_id, order: invoice_id, amount: `${amount}` };
  const told = { store_id, amount, invoice_id, uuid, sign: webhookSign(parts, multicard.secret) };
  const { status } = await fetch(`http://127.0.0.1:${till.school.app.port}/payments/multicard`, {
    ...{ method: "POST", body: JSON.stringify(told) },
  });
  expect(status).toBe(200);
  expect(await till.account(bill)).toMatchObject({ order: "expired", wallet: {}, flags: ["late"] });
});
