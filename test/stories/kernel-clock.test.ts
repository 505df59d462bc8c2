import { expect, test } from "bun:test";
import { lastHeard } from "../../src/bot/heard.ts";
import { updates } from "../../src/bot/schema.ts";
import { DAY, School } from "../support/school.ts";

test("a clock that was moved stays moved over a restart: nothing lies in its future", async () => {
  const school = await School.open();
  const heardAt = new Date(school.clock.now().getTime() + 5 * DAY);
  await school.app.kernel.db.tx(
    async (tx) => void (await tx.insert(updates).values({ updateId: 1, type: "message", heardAt })),
  );

  await school.restart();

  expect(school.clock.now()).toEqual(heardAt);
  expect(await lastHeard(school.app.kernel.db.read)).toEqual(heardAt);
  await school.close();
});
