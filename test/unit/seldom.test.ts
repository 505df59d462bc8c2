import { expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import { lately } from "../../src/lib/lately.ts";
import { seldom } from "../../src/lib/seldom.ts";

test("what happens all the time is said once in a while, with how often it has happened", async () => {
  const clock = new MovableClock(new Date(0));
  const said: [string, number][] = [];
  const say = seldom(clock, 1000, (told: string, times) => said.push([told, times]));
  for (const told of ["a", "b", "c"]) say(told);
  await clock.advance(999);
  say("d");
  await clock.advance(1);
  say("e");
  expect(said).toEqual([
    ["a", 1],
    ["e", 4],
  ]);
});

test("one look counts for all who ask within its time, also while it is being taken", async () => {
  const clock = new MovableClock(new Date(0));
  let looks = 0;
  const look = lately(clock, 1000, async () => ++looks);
  expect(await Promise.all([look(), look(), look()])).toEqual([1, 1, 1]);
  await clock.advance(999);
  expect(await look()).toBe(1);
  await clock.advance(1);
  expect(await look()).toBe(2);
});
