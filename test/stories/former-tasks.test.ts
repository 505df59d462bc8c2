import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import { begin } from "../../src/features/payments/core/begin.ts";
import { paymentById } from "../../src/features/payments/core/payments.ts";
import type { Person } from "../../src/simulator/index.ts";
import { tasks } from "../../src/turn/schema.ts";
import { task } from "../../src/turn/tasks.ts";
import { Purse } from "../support/payer.ts";
import { School } from "../support/school.ts";

/** What the release before may have left waiting, by the names and with the words that it had for it. */
let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1" } });
  ali = school.person();
  for (const person of [ali, school.owner]) await person.says("/start");
});
afterEach(async () => expect(await school.app.kernel.db.read.select().from(tasks)).toEqual([]));
afterAll(() => school.close());

async function leaves(name: string, payload: object): Promise<void> {
  await school.app.kernel.act((act) => act.later(task(name), payload));
  await school.app.settle();
}

const asker = () => ({ chatId: school.owner.id, language: "en" });

test("a proof of the ledger is told to who had asked for it", async () => {
  await leaves("ledger.prove", asker());
  expect(school.owner.messages.at(-1)?.text).toContain("Proven");
});

test("a replay is told to who had asked for it", async () => {
  await leaves("replay", { errorId: "00000000", ...asker() });
  expect(school.owner.messages.at(-1)?.text).toBe(school.says("en", "replayed-gone", { id: "00000000" }));
});

test("whoever is not known any more is not told, and it is done all the same", async () => {
  const before = school.telegram.calls.length;
  await leaves("ledger.prove", { chatId: 77, language: "en" });
  await leaves("replay", { errorId: "00000000", chatId: 77, language: "en" });
  expect(school.telegram.calls.length).toBe(before);
});

test("a table of the own history is sent", async () => {
  const personId = await new Purse(school).idOf(ali);
  await leaves("account.export", { personId, chatId: ali.id, language: "en" });
  expect(ali.messages.at(-1)?.document?.file_name).toBe("history.csv");
});

test("what pays itself is paid", async () => {
  const [personId, sum] = [await new Purse(school).idOf(ali), { amount: 2000, currency: "USD" }];
  const { act, db } = school.app.kernel;
  const words = { title: "Balance", description: "", lines: [], expiresAt: null };
  const intent = { ...words, personId, provider: "sandbox", subject: "topup", charge: sum, value: sum };
  const { id } = await act(async (doing) => {
    const payment = await begin(doing, intent);
    await doing.tx.delete(tasks);
    return payment;
  });
  await leaves("payments.sandbox", { payment: id });
  expect(await paymentById(db.read, id)).toMatchObject({ state: "settled" });
});
