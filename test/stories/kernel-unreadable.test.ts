import { afterEach, beforeEach, expect, test } from "bun:test";
import { asc, eq, sql } from "drizzle-orm";
import { notify } from "../../src/bot/notify.ts";
import { examine } from "../../src/cli/doctor.ts";
import { does } from "../../src/feature.ts";
import { MissingKey } from "../../src/lib/crypto.ts";
import { DAY, MINUTE } from "../../src/lib/durations.ts";
import { outbox, tasks } from "../../src/turn/schema.ts";
import { task } from "../../src/turn/tasks.ts";
import { featureOf } from "../support/feature.ts";
import { readAloud } from "../support/reading.ts";
import { inEnglish } from "../support/records.ts";
import { School } from "../support/school.ts";

const errand = task<{ number: number }>("of-a-story");
const needy = task<Record<string, never>>("of-a-story-needy");
let school: School;
let done: number[];
let isThere: boolean;

beforeEach(async () => {
  done = [];
  isThere = false;
  school = await School.open({
    features: [
      featureOf({
        tasks: [
          does(errand, async ({ number }) => void done.push(number)),
          does(needy, async () => {
            if (!isThere) throw new MissingKey("not there");
            done.push(0);
          }),
        ],
      }),
    ],
  });
  await school.owner.says("/start");
});
afterEach(() => school.close());

const db = () => school.app.kernel.db;
/** As if another server had sealed it, whose key is not here; or as it was. */
const KEYS = {
  taken: (column: typeof outbox.params | typeof tasks.payload) => sql`replace(${column}, '.', '.00')`,
  back: (column: typeof outbox.params | typeof tasks.payload) => sql`replace(${column}, '.00', '.')`,
};

async function lock(how: keyof typeof KEYS, table: typeof outbox | typeof tasks, count: number) {
  const rows = await db().read.select({ id: table.id }).from(table).orderBy(asc(table.id)).limit(count);
  await db().tx(async (tx) => {
    for (const { id } of rows)
      if (table === outbox)
        await tx
          .update(outbox)
          .set({ params: KEYS[how](outbox.params) })
          .where(eq(outbox.id, id));
      else
        await tx
          .update(tasks)
          .set({ payload: KEYS[how](tasks.payload) })
          .where(eq(tasks.id, id));
  });
}

const waiting = (table: typeof outbox | typeof tasks) =>
  db().read.select({ state: table.state, attempts: table.attempts }).from(table).orderBy(asc(table.id));

const doctor = async () => {
  const { config } = school.app.kernel;
  return (await examine(config, school.clock.now())).find(({ name }) => name === "sending");
};

/** Leaves calls as they are found by the sender, which is handed nothing. */
async function leaves(texts: string[]) {
  const ali = school.person();
  await ali.says("/start");
  await school.app.kernel.act(async (act) => {
    for (const text of texts) await notify(act, inEnglish(ali), { text });
    act.queued.length = 0;
  });
  return ali;
}

test("calls whose key is gone wait for it, for days, while the others are made", async () => {
  const ali = await leaves(["locked one", "locked two", "open"]);
  await lock("taken", outbox, 2);
  await school.app.settle();
  expect(ali.heard(/open/)).toHaveLength(1);
  // They take up no room: until a minute has passed they are not looked at again.
  const later = new Date(school.clock.now().getTime() + MINUTE);
  expect(await db().read.$count(outbox, eq(outbox.notBefore, later))).toBe(2);

  for (let day = 0; day < 3; day++) await school.passes(DAY);
  expect(await waiting(outbox)).toEqual([
    { state: "waiting", attempts: 0 },
    { state: "waiting", attempts: 0 },
  ]);
  expect(await doctor()).toMatchObject({ status: "fail", detail: expect.stringMatching(/2 and 0/) });

  await lock("back", outbox, 2);
  await school.passes(MINUTE);
  expect(ali.heard(/locked/).map(({ text }) => text)).toEqual(["locked one", "locked two"]);
  expect(await waiting(outbox)).toEqual([]);
});

test("tasks whose key is gone wait for it, and hold up no others", async () => {
  const { act } = school.app.kernel;
  for (const number of [1, 2, 3]) await act((doing) => doing.later(errand, { number }));
  await lock("taken", tasks, 2);
  await school.app.settle();
  expect(done).toEqual([3]);
  for (let minute = 0; minute < 20; minute++) await school.passes(MINUTE);
  expect(await waiting(tasks)).toEqual([
    { state: "waiting", attempts: 0 },
    { state: "waiting", attempts: 0 },
  ]);
  await lock("back", tasks, 2);
  await school.passes(MINUTE);
  // What fell due together is begun in no order.
  expect([...done].sort()).toEqual([1, 2, 3]);
});

test("a task that needs what does not open waits too, and uses up none of its attempts", async () => {
  await school.app.kernel.act((doing) => doing.later(needy, {}));
  for (let minute = 0; minute < 20; minute++) await school.passes(MINUTE);
  expect(await waiting(tasks)).toEqual([{ state: "waiting", attempts: 0 }]);
  isThere = true;
  await school.passes(MINUTE);
  expect(done).toEqual([0]);
});

test("the owner is called within minutes, once a day, and sees it in the control centre", async () => {
  await school.passes(5 * MINUTE);
  await leaves(["locked"]);
  await lock("taken", outbox, 1);
  await school.app.settle();
  // Whoever cannot be called is called as soon as they can.
  await school.owner.blocks();
  await school.passes(5 * MINUTE);
  await school.owner.unblocks();
  await school.owner.says("/start");
  for (let times = 0; times < 6; times++) await school.passes(5 * MINUTE);
  const called = school.owner
    .heard(/waits for a key that I do not have/)
    .map(({ text = "" }) => readAloud(text));
  expect(called).toEqual([expect.stringMatching(/Messages: 1, tasks: 0/)]);
  await school.owner.says("/admin");
  await school.owner.taps("🔧 System");
  await school.owner.taps("Health");
  expect(readAloud(school.owner.screen)).toMatch(/key that is not here: messages 1, tasks 0/);
  await lock("back", outbox, 1);
  await school.passes(5 * MINUTE);
  await school.owner.taps("Refresh");
  expect(school.owner.screen).not.toMatch(/not here/);
});
