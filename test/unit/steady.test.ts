import { afterEach, expect, setSystemTime, test } from "bun:test";
import { Pace } from "../../src/bot/pace.ts";
import { pacing, steady, systemClock } from "../../src/lib/clock.ts";
import { lately } from "../../src/lib/lately.ts";

const HOUR = 3_600_000;

/** As a machine does that took the local time for the world's, once it has heard which is right. */
const isSetBack = () => setSystemTime(new Date(Date.now() - HOUR));

afterEach(() => {
  setSystemTime();
});

test("what is sent after the machine's clock was set back does not wait for hours", () => {
  const pace = new Pace(
    { perSecond: 1, perChatPerSecond: 1, perGroupPerMinute: 1 },
    pacing(systemClock, false),
  );
  for (const chat of [7, 7, 7, -7]) pace.pass(chat)();
  isSetBack();
  expect(pace.waitOverall(false)).toBeLessThanOrEqual(2000);
  expect(pace.waitForChat(7)).toBeLessThanOrEqual(3000);
  expect(pace.waitForChat(-7)).toBeLessThanOrEqual(60_000);
});

test("nor is what counts for a second believed for hours", async () => {
  let looks = 0;
  const look = lately(steady(systemClock), 20, async () => ++looks);
  await look();
  isSetBack();
  await Bun.sleep(30);
  expect(await look()).toBe(2);
});
