import { afterAll, beforeAll, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { updates } from "../../src/bot/schema.ts";
import { featureOf } from "../support/feature.ts";
import { School } from "../support/school.ts";

let school: School;
/** Every word said, in the order in which it was heard. */
const heard: string[] = [];
/** How many words were heard before somebody's bill. */
let beforeBill = 0;

const listening = featureOf({
  messages: [
    async (turn) => {
      const word = turn.message?.text ?? "";
      if (!word.startsWith("word")) return false;
      heard.push(word);
      const isBill = eq(updates.type, "pre_checkout_query");
      if ((await turn.tx.$count(updates, isBill)) === 0) beforeBill++;
      await turn.show({ text: word });
      return true;
    },
  ],
});

beforeAll(async () => {
  school = await School.open({ features: [listening] });
});
afterAll(() => school.close());

test("200 messages of one chat that come at once are heard and answered in their order", async () => {
  const ali = school.person({ started: true });
  const words = Array.from({ length: 200 }, (_, number) => `word ${number}`);
  await Promise.all(words.map((word) => school.app.kernel.accept(ali.drafts(word))));
  await school.app.settle();
  expect(heard).toEqual(words);
  expect(ali.messages.map(({ text }) => text)).toEqual(words);
});

test("200 of one chat posted at once over HTTP do not hold up another chat", async () => {
  const [ali, maryam] = [school.person({ started: true }), school.person({ started: true })];
  const posts = Array.from({ length: 200 }, (_, number) =>
    school.telegram.deliver(ali.drafts(`word ${number}`)),
  );
  posts.push(school.telegram.deliver(maryam.drafts("word of another")));
  const statuses = new Set((await Promise.all(posts)).map(({ status }) => status));
  await school.app.settle();
  expect([...statuses]).toEqual([200]);
  expect(ali.heard(/word/)).toHaveLength(200);
  expect(maryam.screen).toMatch(/word of another/);
});

test("who is about to pay does not stand behind 300 messages: Telegram gives up after ten seconds", async () => {
  const [ali, payer] = [school.person({ started: true }), school.person({ started: true })];
  const from = { id: payer.id, is_bot: false, first_name: "Mina" };
  const bill = { id: "bill", from, currency: "XTR", total_amount: 1, invoice_payload: "P0" } as const;
  beforeBill = 0;
  const words = Array.from({ length: 300 }, (_, number) =>
    school.app.kernel.accept(ali.drafts(`word ${number}`)),
  );
  const { update_id } = payer.drafts("-");
  await Promise.all([...words, school.app.kernel.accept({ update_id, pre_checkout_query: bill })]);
  expect(beforeBill).toBeLessThan(100);
  await school.app.settle();
});

test("a tap that overtakes the words before it, and words that overtake a tap, both end well", async () => {
  const ali = school.person();
  await ali.says("/start");
  await Promise.all([ali.taps("Register"), ali.says("علی")]);
  const { messages } = ali;
  await Promise.all([ali.says("/start"), ali.tapsOn(messages.at(-1)?.message_id ?? 0, /Cancel|Register/)]);
  expect(ali.heard(/code/)).toHaveLength(0);
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello|Welcome/);
});

test("one button tapped five times at once is answered five times and never breaks", async () => {
  const ali = school.person();
  await ali.says("/start");
  const id = ali.messages.at(-1)?.message_id ?? 0;
  const before = school.telegram.called("answerCallbackQuery").length;
  await Promise.all(Array.from({ length: 5 }, () => ali.tapsOn(id, "Register")));
  const answers = school.telegram.called("answerCallbackQuery").slice(before);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  expect(ali.heard(/code/)).toHaveLength(0);
});
