import { expect, test } from "bun:test";
import { Cache } from "../../src/lib/cache.ts";
import { MovableClock } from "../../src/lib/clock.ts";

const MINUTE = 60_000;
const MOST = 10_000;

/** A cache, and what it has asked for. */
function opens() {
  const clock = new MovableClock(new Date("2026-03-21T08:00:00Z"));
  const cache = new Cache(clock);
  const asked: string[] = [];
  const get = (key: string, ms = MINUTE) =>
    cache.get(key, ms, async () => {
      asked.push(key);
      return `${key} ${asked.length}`;
    });
  return { clock, cache, asked, get };
}

test("a value is asked for once, and again when its time is over", async () => {
  const { clock, asked, get } = opens();
  expect([await get("a"), await get("a")]).toEqual(["a 1", "a 1"]);
  await clock.advance(MINUTE - 1);
  expect(await get("a")).toBe("a 1");
  await clock.advance(1);
  expect(await get("a")).toBe("a 2");
  expect(asked).toEqual(["a", "a"]);
});

test("what is dropped is asked for again, and nothing else", async () => {
  const { cache, get } = opens();
  await get("a");
  await get("b");
  cache.drop("a");
  expect([await get("a"), await get("b")]).toEqual(["a 3", "b 2"]);
});

test("what could not be loaded is not remembered", async () => {
  const { cache, get } = opens();
  await expect(cache.get("a", MINUTE, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await get("a")).toBe("a 1");
});

test("of too many the one that was loaded longest ago goes, and only that", async () => {
  const { asked, get } = opens();
  for (let at = 0; at < MOST; at++) await get(`key ${at}`);
  await get("key 1");
  expect(asked).toHaveLength(MOST);
  await get("one more");
  expect(asked).toHaveLength(MOST + 1);
  await get("key 1");
  await get(`key ${MOST - 1}`);
  expect(asked).toHaveLength(MOST + 1);
  await get("key 0");
  expect(asked).toHaveLength(MOST + 2);
});

test("a value that is loaded anew is young again", async () => {
  const { clock, asked, get } = opens();
  for (let at = 0; at < MOST; at++) await get(`key ${at}`, at === 0 ? 1 : 2 * MINUTE);
  await clock.advance(MINUTE);
  await get("key 0");
  await get("one more");
  await get("key 0");
  expect(asked).toHaveLength(MOST + 2);
});
