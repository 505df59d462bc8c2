import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { request } from "node:http";
import { setImmediate } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { updates } from "../../src/bot/schema.ts";
import { people } from "../../src/features/people/schema.ts";
import { HOUR, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());

const SECRET = "X-Telegram-Bot-Api-Secret-Token";
const { stringify } = JSON;

const everything = async () => {
  const { read } = school.app.kernel.db;
  return [await read.$count(updates), await read.$count(people)];
};
const rowOf = (id: number) =>
  school.app.kernel.db.read.select().from(updates).where(eq(updates.updateId, id));

/** Posts with exactly these header names; `fetch` would write them its own way. */
function post(body: string, headers: Record<string, string>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const address = school.telegram.webhook ?? "";
  const asking = request(address, { method: "POST", headers }, (answer) => {
    answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
  });
  asking.on("error", reject).end(body);
  return promise;
}

test.each([[[null]], [{}], ["bold"]])(
  "a command whose formatting is %j is heard all the same",
  async (entities) => {
    const ali = school.person({ started: true });
    const { update_id, message } = ali.drafts("/start");
    const { status } = await school.telegram.deliver({ update_id, message: { ...message, entities } });
    await school.app.settle();
    expect(status).toBe(200);
    expect(ali.screen).toMatch(/Hello/);
  },
);

describe("who may speak", () => {
  const secret = () => school.app.kernel.config.intake.webhookSecret;

  for (const name of [SECRET, SECRET.toLowerCase(), SECRET.toUpperCase(), "x-TeLeGrAm-bOt-aPi-SeCrEt-ToKeN"])
    test(`the right secret is heard under ${name}`, async () => {
      const ali = school.person({ started: true });
      const draft = ali.drafts("/start");
      const status = await post(stringify(draft), { [name]: secret(), "content-type": "application/json" });
      await school.app.settle();
      expect(status).toBe(200);
      expect(ali.screen).toMatch(/Hello/);
    });

  test("a wrong, missing, empty or almost right secret is refused, and nothing is written", async () => {
    const before = await everything();
    const body = stringify(school.person({ started: true }).drafts("/start"));
    const right = secret();
    for (const given of [
      "",
      "wrong",
      `${right}x`,
      right.slice(0, -1),
      right.toUpperCase(),
      `${right},${right}`,
    ])
      expect([given, await post(body, { [SECRET]: given })]).toEqual([given, 401]);
    expect(await post(body, {})).toBe(401);
    expect(await post(body, { Authorization: right })).toBe(401);
    await school.app.settle();
    expect(await everything()).toEqual(before);
  });
});

describe("what is not an update", () => {
  test("broken JSON, and JSON that is something else, is a bad request", async () => {
    const before = await everything();
    const others = [
      "",
      "{",
      "nonsense",
      "[]",
      "null",
      "7",
      '"text"',
      "{}",
      '{"update_id":"7"}',
      '{"update_id":1.5}',
    ];
    for (const body of [...others, `{"update_id":${2 ** 60}}`, "[".repeat(200_000)])
      expect([body.slice(0, 20), (await school.telegram.deliver(body)).status]).toEqual([
        body.slice(0, 20),
        400,
      ]);
    expect(await everything()).toEqual(before);
  });

  test("5 MB are refused without being read into memory", async () => {
    const body = stringify({ update_id: 1, message: { text: "x".repeat(5_000_000) } });
    Bun.gc(true);
    const before = process.memoryUsage.rss();
    const statuses = new Set<number>();
    for (let time = 0; time < 40; time++) statuses.add((await school.telegram.deliver(body)).status);
    Bun.gc(true);
    expect([...statuses]).toEqual([413]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
    expect(await rowOf(1)).toEqual([]);
  });

  test("a megabyte is read, and a byte more is not", async () => {
    const bytes = (count: number) => school.telegram.deliver("x".repeat(count));
    expect((await bytes(1024 * 1024)).status).toBe(400);
    expect((await bytes(1024 * 1024 + 1)).status).toBe(413);
  });

  test("an update with parts that no update has is kept, and answered", async () => {
    const odd = [
      { message: null },
      { message: 5 },
      { message: { text: "from nobody, nowhere" } },
      { message: { from: { id: "7" }, chat: { id: "x" }, text: "/start" } },
      { callback_query: {} },
      { callback_query: { id: "1", from: { id: 1.5 }, message: { chat: null } } },
      { my_chat_member: { chat: {} } },
      { "a\0b": {} },
      {},
      // Somebody speaks here, and the first key is the name of something that every object has by itself.
      ...["constructor", "hasOwnProperty", "toString", "valueOf"].map((name) => ({
        [name]: {},
        my_chat_member: { chat: { id: 9 }, from: { id: 9, is_bot: false, first_name: "Eve" } },
      })),
    ];
    for (const [at, part] of odd.entries()) {
      const answer = await school.telegram.deliver({ update_id: 50 + at, ...part });
      expect([part, answer.status]).toEqual([part, 200]);
      expect(await rowOf(50 + at)).toMatchObject([{ body: expect.any(String) }]);
    }
  });
});

describe("each update has one effect", () => {
  test("told five times one after the other and five times at once, it is answered ten times and done once", async () => {
    const ali = school.person({ started: true });
    const draft = ali.drafts("/start");
    for (let time = 0; time < 5; time++) expect((await school.telegram.deliver(draft)).status).toBe(200);
    const next = ali.drafts("/start");
    const answers = await Promise.all(Array.from({ length: 5 }, () => school.telegram.deliver(next)));
    await school.app.settle();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(ali.heard(/Hello/)).toHaveLength(2);
  });

  test("what Telegram itself repeats, missing our answers, is done once", async () => {
    school.telegram.deafness = 0.7;
    const before = school.telegram.failedDeliveries;
    const ali = school.person({ started: true });
    for (let time = 0; time < 3; time++) {
      const told = ali.says("/start");
      let isHeard = false;
      void told.then(() => (isHeard = true));
      while (!isHeard) {
        school.telegram.redeliver();
        await setImmediate();
      }
    }
    school.telegram.deafness = 0;
    expect(school.telegram.failedDeliveries).toBeGreaterThan(before);
    expect(ali.heard(/Hello/)).toHaveLength(3);
  });

  test("the keys of an update may stand in any order", async () => {
    const ali = school.person({ started: true });
    const { update_id, message } = ali.drafts("/start");
    const { text, chat, from, ...rest } = message;
    await school.telegram.deliver(stringify({ message: { text, from, ...rest, chat }, update_id }));
    await school.app.settle();
    expect(ali.screen).toMatch(/Hello/);
  });

  test("for three days what was heard is known again; then it is forgotten, but what nobody could use is not", async () => {
    const ali = school.person({ started: true });
    const draft = ali.drafts("/start");
    await school.telegram.deliver(draft);
    await school.telegram.deliver({ update_id: 14, future_thing: { what: "?" } });
    await school.app.settle();
    const known = async () =>
      (await Promise.all([draft.update_id, 14].map(rowOf))).map(({ length }) => length);
    for (let hours = 0; hours < 71; hours++) await school.passes(HOUR);
    await school.telegram.deliver(draft);
    await school.app.settle();
    expect(ali.heard(/Hello/)).toHaveLength(1);
    expect(await known()).toEqual([1, 1]);
    for (let hours = 0; hours < 3; hours++) await school.passes(HOUR);
    expect(await known()).toEqual([0, 1]);
  });

  test("types that nobody knows are kept as they came", async () => {
    for (const [id, type] of [
      [11, "subscription"],
      [12, "future_thing"],
      [13, "stopped_message_generation"],
    ] as const) {
      const update = { update_id: id, [type]: { from: { id: 5, first_name: "X" }, what: "سلام" } };
      expect((await school.telegram.deliver(update)).status).toBe(200);
      const [row] = await rowOf(id);
      expect(row?.type).toBe(type);
      expect(JSON.parse(row?.body ?? "")).toEqual(update);
    }
  });
});
