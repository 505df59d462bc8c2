import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { keep } from "../../src/bot/heard.ts";
import { failedUpdates, updates } from "../../src/bot/schema.ts";
import { heardEvents } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { general } from "../../src/settings/general.ts";
import { outbox, tasks } from "../../src/turn/schema.ts";
import { DAY, School } from "../support/school.ts";

let school: School;
let folder: string;

beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  folder = join(school.app.kernel.config.data.dir, "snapshots");
  await mkdir(folder, { recursive: true });
});
afterAll(() => school.endsWell());

const read = () => school.app.kernel.db.read;

/** What is left of each kind. */
const left = async () => ({
  kept: (await read().select({ body: updates.body }).from(updates)).filter(({ body }) => body).length,
  failed: (await read().select({ id: failedUpdates.errorId }).from(failedUpdates)).map(({ id }) => id).sort(),
  calls: await read().$count(outbox),
  tasks: await read().$count(tasks),
  told: (await read().select({ digest: heardEvents.digest }).from(heardEvents))
    .map(({ digest }) => digest)
    .sort(),
  snapshots: (await readdir(folder)).sort(),
});

/** One of everything that was left behind on this day. */
async function plants(): Promise<void> {
  const now = school.clock.now();
  await school.app.kernel.act(async ({ tx }) => {
    // Safe: only its number is read.
    await keep(tx, { update_id: (await tx.select().from(updates))[0]?.updateId } as never);
    const failure = { updateId: 1, error: "it broke", failedAt: now };
    await tx.insert(failedUpdates).values([
      { errorId: "words", body: "{}", ...failure },
      { errorId: "money", body: '{"message":{"successful_payment":{}}}', ...failure },
    ]);
    const dead = { state: "dead", createdAt: now } as const;
    const call = { method: "sendMessage", params: {}, priority: 1, expiresAt: now } as const;
    await tx.insert(outbox).values({ ...call, ...dead });
    await tx.insert(tasks).values({ name: "people.gather", payload: {}, runAt: now, ...dead });
    const told = { provider: "stripe", body: "{}", at: now };
    await tx.insert(heardEvents).values([
      { ...told, digest: "webhook", verdict: "settled", paymentId: 1 },
      { ...told, digest: "line of a book", verdict: "noted" },
    ]);
  });
  for (const at of ["2026-03-21T08-00-00-000Z", "2027-01-01T00-00-00-000Z"])
    await Bun.write(join(folder, `before-migration-${at}.db`), "");
  await Bun.write(join(folder, "kept by hand.db"), "");
}

test("what is kept only so long goes on its day, and not before", async () => {
  await plants();
  await school.passes(29 * DAY);
  expect(await left()).toMatchObject({ kept: 1, failed: ["money", "words"], calls: 1, tasks: 1 });
  expect((await left()).snapshots).toHaveLength(3);
  await school.passes(3 * DAY);
  expect(await left()).toMatchObject({ kept: 0, failed: ["money", "words"], calls: 1, tasks: 1 });
  expect((await left()).snapshots).toEqual([
    "before-migration-2027-01-01T00-00-00-000Z.db",
    "kept by hand.db",
  ]);
  await school.passes(60 * DAY);
  expect(await left()).toMatchObject({
    failed: ["money"],
    calls: 0,
    tasks: 0,
    told: ["line of a book", "webhook"],
  });
});

test("what tells of money stays, and so does the place in a provider's book", async () => {
  await school.passes(700 * DAY);
  expect(await left()).toMatchObject({ failed: ["money"], told: ["line of a book"] });
  await school.app.kernel.act(({ tx }) => tx.delete(failedUpdates));
});

test("0 keeps for good", async () => {
  await school.sets(general.deadDays, 0);
  await school.sets(paying.eventDays, 0);
  const now = school.clock.now();
  await school.app.kernel.act(({ tx }) =>
    tx.insert(tasks).values({
      ...{ name: "people.gather", payload: {}, runAt: now, state: "dead", createdAt: now },
    }),
  );
  await school.passes(400 * DAY);
  expect(await left()).toMatchObject({ tasks: 1 });
});
