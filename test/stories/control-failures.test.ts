import { afterAll, beforeAll, expect, test } from "bun:test";
import { contain } from "../../src/bot/failures.ts";
import { askForReplay, dismiss } from "../../src/features/control/system/failures/failures.ts";
import type { Human } from "../../src/turn/actor.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterAll(() => school.close());

test("who has asked for a replay of what is dismissed before it begins is not told that it was replayed", async () => {
  const ali = school.person();
  await ali.says("/start");
  const { db, clock, act } = school.app.kernel;
  const id = await db.tx((tx) => contain(tx, ali.drafts("/language"), new Error("late"), clock.now()));
  const { id: row = 0 } = (await personRecord(school, school.owner)) ?? {};
  const rights = new Set(["failures.replay"]);
  const sara: Human = { kind: "human", id: row, language: "en", via: "chat", rights };
  await act(async (doing) => {
    await askForReplay(doing, sara, { id });
    await dismiss(doing, sara, { id });
  });
  await school.app.settle();
  expect(school.owner.messages.at(-1)?.text).toBe(school.says("en", "replayed-gone", { id }));
  expect(school.owner.messages.at(-1)?.text).not.toMatch(/replayed/);
  expect(ali.sees("Which language")).toBe(false);
});
