import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { receipts } from "../../src/features/payments/receipts/schema.ts";
import { redrawing } from "../../src/features/payments/receipts/tasks.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, messagesOf, records, screenOf, sendsReceipt } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let reza: Person;
beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  sara = school.owner;
  reza = school.admin;
});
afterAll(() => school.endsWell());

const sends = () => sendsReceipt(stage);

/** The message in which somebody was shown a receipt. */
const copyAt = (person: Person) => person.messages.at(-1)?.message_id ?? 0;

const copyNow = (person: Person, id: number) => {
  const message = person.messages.find(({ message_id }) => message_id === id);
  return { message, words: readAloud(message?.caption ?? message?.text ?? "") };
};

test("who begins to type a reason keeps the picture above the question, and the decision of somebody else stands under it", async () => {
  await sends();
  const copy = copyAt(sara);
  await sara.taps("❌ Reject");
  await sara.taps("In your own words");
  expect(screenOf(sara)).toContain("Type the reason");
  expect(copyNow(sara, copy).message?.photo).toBeDefined();
  await reza.taps("✅ تأیید پرداخت");
  await school.app.settle();
  expect(copyNow(sara, copy).words).toMatch(/Approved by /);
  await sara.taps("Cancel");
});

test("who thinks better of typing a reason can still decide at the picture", async () => {
  const { id } = await sends();
  const copy = copyAt(sara);
  await sara.taps("❌ Reject");
  await sara.taps("In your own words");
  await sara.taps("Cancel");
  await sara.tapsOn(copy, "Paid to another card");
  await school.app.settle();
  expect(copyNow(sara, copy).words).toMatch(/Rejected by Sara/);
  expect((await records(school).receipts()).find((each) => each.id === id)?.status).toBe("rejected");
});

test("own words stand under the picture once, and what comes after them says so with the way on", async () => {
  await sends();
  const copy = copyAt(sara);
  await sara.taps("❌ Reject");
  await sara.taps("In your own words");
  await sara.says("The amount is another one");
  await school.app.settle();
  expect(copyNow(sara, copy).words).toMatch(/Rejected by Sara[\s\S]*The amount is another one/);
  const said = messagesOf(sara, /The amount is another one/).filter(({ from }) => from?.is_bot);
  expect(said).toHaveLength(1);
  expect(screenOf(sara)).toStartWith("Rejected. The payer has been told.");
});

test("a receipt that is looked up beside another one stands below it, and does not take its place", async () => {
  const [first, second] = [await sends(), await sends()];
  const copy = copyAt(sara);
  const shown = copyNow(sara, copy).message?.photo;
  await school.app.kernel.act(async (act) => {
    await act.tx.update(receipts).set({ similarTo: first.id }).where(eq(receipts.id, second.id));
    await act.later(redrawing, { receipt: second.id });
  });
  await school.app.settle();
  await sara.tapsOn(copy, /🔍|Open|receipt/i);
  expect(screenOf(sara)).toContain(`Receipt ${first.id}:`);
  await reza.taps("✅ تأیید پرداخت");
  await school.app.settle();
  expect(copyNow(sara, copy).message?.photo).toEqual(shown);
  expect(copyNow(sara, copy).words).toMatch(new RegExp(`Receipt ${second.id}:[\\s\\S]*Approved by`));
});

test("one begins to reject in the moment in which another approves: every copy shows the decision, and no way to another", async () => {
  // On Postgres, two turns meet in another order each time.
  for (let times = 0; times < 10; times++) {
    await sends();
    const copy = copyAt(sara);
    await Promise.all([sara.taps("❌ Reject"), reza.taps("✅ تأیید پرداخت")]);
    await school.app.settle();
    expect(copyNow(sara, copy).words).toMatch(/Approved by /);
    expect(copyNow(sara, copy).message?.reply_markup).toBeUndefined();
  }
});
