import { afterEach, beforeEach, expect, test } from "bun:test";
import { openKernel } from "../../src/kernel.ts";
import { registers } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { until } from "../support/until.ts";

let school: School;
beforeEach(async () => {
  school = await School.open({ mode: "polling" });
});
afterEach(() => school.close());

/** The offsets that were asked for so far; the last call may still be waiting for updates. */
const offsets = () => school.telegram.called("getUpdates").map(({ params }) => Number(params.offset));
const lastUpdate = () => school.telegram.updates.at(-1)?.id ?? 0;

test("the same registration, by getUpdates", async () => {
  const ali = school.person();
  await registers(school, ali);
  expect(ali.screen).toMatch(/You are registered/);
  expect(Math.max(...offsets())).toBe(lastUpdate() + 1);
});

test("a webhook of before is taken down at the start, and updates that wait are not thrown away", async () => {
  await school.app.stop();
  await school.app.kernel.telegram("setWebhook", { url: "http://127.0.0.1:1/elsewhere" });
  await school.start();
  expect(school.telegram.webhook).toBeUndefined();
  expect(school.telegram.called("deleteWebhook").at(-1)?.params).toEqual({});
  const ali = school.person();
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello/);
});

test("as long as nothing can be committed the offset stays, and what was asked again is heard once", async () => {
  const ali = school.person();
  await ali.says("/start");
  const { db } = school.app.kernel;
  const table = "updates";
  await db.run(`alter table ${table} rename to elsewhere`);
  const telling = ali.says("/start");
  const asked = Math.max(...offsets());
  const before = offsets().length;
  await until(() => offsets().length > before);
  expect(Math.max(...offsets())).toBe(asked);
  // In line with the turns of this chat, not in the middle of one.
  await db.tx(() => db.run(`alter table elsewhere rename to ${table}`), { order: ali.id });
  await telling;
  expect(ali.heard(/Hello/)).toHaveLength(2);
});

test("a restart begins with what is not confirmed: heard before, it is not done again; new, it is", async () => {
  const ali = school.person();
  await ali.says("/start");
  await school.app.kernel.accept(JSON.parse(school.telegram.updates.at(-1)?.body ?? ""));
  await school.app.stop();
  const told = [ali.says("/start"), ali.says("/start")];
  const unconfirmed = school.telegram.updates.at(-2)?.body ?? "";
  const kernel = await openKernel(school.app.kernel.config, school.clock);
  await kernel.accept(JSON.parse(unconfirmed));
  await kernel.close();
  await school.start();
  await Promise.all(told);
  expect(ali.heard(/Hello/)).toHaveLength(3);
  expect(Math.max(...offsets())).toBe(lastUpdate() + 1);
});

test("another one who polls is outlived: nothing is lost, nothing is done twice", async () => {
  const ali = school.person();
  await ali.says("/start");
  const stranger = await school.app.kernel.telegram("getUpdates", { offset: 0, timeout: 0 });
  expect(stranger).toMatchObject({ ok: true });
  await ali.says("/start");
  expect(ali.heard(/Hello/)).toHaveLength(2);
});
