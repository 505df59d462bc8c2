import { afterAll, beforeAll, expect, test } from "bun:test";
import { assert, asyncProperty, constantFrom } from "fast-check";
import { failures } from "../../src/bot/failures.ts";
import type { Person } from "../../src/simulator/index.ts";
import { changes, put } from "../support/odd-json.ts";
import { School } from "../support/school.ts";

/** `RUNS=100000 bun test test/stories/update-fuzz.test.ts` looks longer. */
const numRuns = Number(Bun.env.RUNS ?? 300);

let school: School;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  ali = school.person();
  await ali.says("/start");
});
afterAll(() => school.close());

const deliver = async (update: object) => (await school.telegram.deliver(update)).status;

/** What cannot be made a word or a number, by any means that JSON has. */
const STUBBORN = { toString: 1, valueOf: 1 };

test.each([
  [[{ type: "bot_command", offset: -1, length: -1 }]],
  [-1],
  [[null]],
  [{}],
  [[[]]],
  [[STUBBORN]],
  [[{ type: STUBBORN, offset: STUBBORN, length: {} }]],
  [[{ type: "bot_command", offset: 1e300, length: Number.MAX_VALUE }]],
  ["bold"],
])("a command with the formatting %j is heard, and Telegram is told so", async (entities) => {
  for (const words of ["/start", "/START", "/Start@maktab_bot x", "hello"]) {
    const { update_id, message } = ali.drafts(words);
    expect([words, await deliver({ update_id, message: { ...message, entities } })]).toEqual([words, 200]);
  }
  expect(await failures(school.app.kernel.db.read, { limit: 1, offset: 0 })).toEqual([]);
});

test.each(["text", "entities", "chat", "from", "date", "message_id", "forward_origin", "via_bot"])(
  "whatever stands in place of its %s, an update that breaks its turn is kept, and does not come again",
  async (name) => {
    for (const odd of [STUBBORN, [STUBBORN], null, -1, {}, [], "", true]) {
      const { update_id, message } = ali.drafts("/start");
      expect([odd, await deliver({ update_id, message: { ...message, [name]: odd } })]).toEqual([odd, 200]);
    }
  },
);

const tapped = () => {
  const { update_id, message } = ali.drafts("-");
  const { from, ...shown } = message;
  return { update_id, callback_query: { id: "1", from, chat_instance: "1", message: shown, data: "x" } };
};
const drafted = constantFrom(
  () => ali.drafts("/start"),
  () => ali.drafts("hello"),
  tapped,
);

test("nothing that stands in an update makes it come for ever", async () => {
  await assert(
    asyncProperty(drafted, changes, async (draft, changes) => {
      const update = draft();
      const changed = changes.reduce((all: unknown, [at, to]) => put(all, at, to), update);
      // Safe: what is changed in an object stays one.
      const { update_id: _, ...rest } = changed as Record<string, unknown>;
      expect(await deliver({ update_id: update.update_id, ...rest })).toBe(200);
    }),
    { numRuns },
  );
});
