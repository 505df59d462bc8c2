import { afterAll, beforeAll, expect, test } from "bun:test";
import { lineOf } from "../../src/features/payments/providers/lines.ts";
import { HOUR } from "../support/school.ts";
import { MINUTE, Till } from "../support/till.ts";

let till: Till;
beforeAll(async () => {
  till = await Till.open("cryptopay", { price: 1000, currency: "USD" });
});
afterAll(() => till.close());

test("a bill that nobody pays is asked about every five minutes for two hours, then every hour, for three days", async () => {
  const { payment, reference } = await till.bills();
  // What is over there is asked about no more; of what is not there we hear nothing, and ask to the end.
  await lineOf(till.school.app.kernel.outside, "cryptopay")?.cancel?.(reference);
  const begun = payment.createdAt.getTime();
  const asked: number[] = [];
  /** When it will be asked about next; nothing when never again. */
  const next = async () => (await till.shop.payment(payment)).askAt?.getTime();
  for (let due = await next(); due !== undefined && asked.length < 200; due = await next()) {
    await till.passes(due - till.school.clock.now().getTime());
    asked.push(till.school.clock.now().getTime() - begun);
  }
  const pauses = asked.slice(1).map((at, number) => at - (asked[number] ?? 0));
  const isEarly = (number: number) => (asked[number] ?? 0) < 2 * HOUR;
  expect(asked[0]).toBe(5 * MINUTE);
  expect(new Set(pauses.filter((_, number) => isEarly(number)))).toEqual(new Set([5 * MINUTE]));
  expect(new Set(pauses.filter((_, number) => !isEarly(number)))).toEqual(new Set([HOUR]));
  expect(asked.at(-1)).toBeGreaterThan(72 * HOUR);
  expect(asked.at(-1)).toBeLessThanOrEqual(73 * HOUR);
}, 120_000);
