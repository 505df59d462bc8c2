import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { fieldsOf } from "../../src/bot/button-data.ts";
import { failures } from "../../src/bot/failures.ts";
import { does } from "../../src/feature.ts";
import { doorsOf } from "../../src/together.ts";
import { tasks } from "../../src/turn/schema.ts";
import { later, task } from "../../src/turn/tasks.ts";
import { packed } from "../support/doors.ts";
import { featureOf } from "../support/feature.ts";
import { Presses } from "../support/rights.ts";
import { School } from "../support/school.ts";

/** A task that breaks with words that no database takes. */
const stumbling = task<Record<string, never>>("stumbling");

let school: School;
let presses: Presses;

beforeAll(async () => {
  school = await School.open({
    features: [
      featureOf({
        commands: { stumble: () => Promise.reject(new Error("over \0 and \ud83d")) },
        tasks: [does(stumbling, () => Promise.reject(new Error("over \0")))],
      }),
    ],
  });
  presses = new Presses(school);
  await school.owner.says("/start");
});
afterAll(() => school.close());

/** Every button of the product that holds words, with what nobody types in the place of each. */
const forged = () =>
  doorsOf(school.app.kernel.features).taps.flatMap(({ button }) => {
    const usual = (field: ReturnType<typeof fieldsOf>[number]) =>
      field.enumValues?.[0] ?? { boolean: true, number: 1 }[field.type] ?? "w1.\0\ud83d";
    const said = fieldsOf(button).map((field): [string, unknown] => [field.key, usual(field)]);
    const data = packed(button, Object.fromEntries(said));
    return data.includes("\0") ? [data] : [];
  });

test("letters that no database takes break nothing, in whatever button they are sent", async () => {
  expect(forged().length).toBeGreaterThan(50);
  for (const data of forged()) {
    const { outcome, toast, said } = await presses.press(school.owner, data);
    expect([data, outcome]).toEqual([data, expect.stringMatching(/^(heard|refused)$/)]);
    expect([toast, ...said].every((words) => words.isWellFormed() && !words.includes("\0"))).toBe(true);
  }
}, 120_000);

test("nor in what is said, in a name, or in a payment", async () => {
  const from = { id: 77, is_bot: false, first_name: "A\0li\ud83d", username: "x\0" };
  const message = { message_id: 1, date: 1, chat: { id: 77, type: "private" as const }, from };
  const photo = [{ file_id: "x\0", file_unique_id: "y\0", width: 1, height: 1 }];
  const paid = { currency: "XTR", total_amount: 1, invoice_payload: "P\0" };
  const charge = { telegram_payment_charge_id: "c\0", provider_payment_charge_id: "" };
  const heard: object[] = [
    ...["/start receipt-\0", "/start order-a\0", "\0", "a\0b"].map((text) => ({
      message: { ...message, text },
    })),
    { message: { ...message, photo } },
    { message: { ...message, successful_payment: { ...paid, ...charge } } },
    { pre_checkout_query: { id: "1", from, ...paid } },
  ];
  for (const [at, update] of heard.entries())
    expect(await school.app.kernel.accept({ update_id: 500 + at, ...update })).not.toBe("failed");
});

test("a turn that breaks with such words is contained like any other, and is read as it was", async () => {
  expect(await presses.say(school.owner, "/stumble")).toMatchObject({ outcome: "failed" });
  const [failure] = await failures(school.app.kernel.db.read, { limit: 1, offset: 0 });
  expect(failure?.error).toContain("over \uFFFD and \uFFFD");
});

test("a task that breaks with such words is put off, and not begun again at once for ever", async () => {
  const { kernel } = school.app;
  await kernel.act((act) => later(act, stumbling, {}));
  await school.app.settle();
  const waiting = () => kernel.db.read.select().from(tasks).where(eq(tasks.name, stumbling.name));
  expect(await waiting()).toMatchObject([{ attempts: 1, error: "Error: over \uFFFD" }]);
});
