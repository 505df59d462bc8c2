import { expect } from "bun:test";
import type { Reader } from "../../src/db/db.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import { flawsOfGoods } from "./money/goods.ts";
import { flawsOfPayments } from "./money/payments.ts";
import type { Premises } from "./shopping.ts";

/** Everything that must hold of money, stock and codes at every moment; what does not hold, in words. */
export async function moneyFlaws(read: Reader): Promise<string[]> {
  const { wrong, worst } = await verify(read);
  return [
    ...(wrong > 0 ? [`the ledger has ${wrong} flaws: ${JSON.stringify(worst)}`] : []),
    ...(await flawsOfGoods(read)),
    ...(await flawsOfPayments(read)),
  ];
}

/** No coin and no unit was created, lost, or counted twice. */
export async function provesMoney({ app }: Pick<Premises, "app">): Promise<void> {
  expect(await moneyFlaws(app.kernel.db.read)).toEqual([]);
}
