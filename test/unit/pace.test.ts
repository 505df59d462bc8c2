import { expect, test } from "bun:test";
import { Pace } from "../../src/bot/pace.ts";
import { MovableClock } from "../../src/lib/clock.ts";
import { seededRandom } from "../../src/simulator/random.ts";

const LIMITS = { perSecond: 30, perChatPerSecond: 0, perGroupPerMinute: 0 };

/** The most that fell into any span of so many milliseconds. */
function most(moments: number[], ms: number): number {
  const times = moments.toSorted((a, b) => a - b);
  return Math.max(...times.map((from, at) => times.slice(at).filter((time) => time < from + ms).length));
}

/** Sends as fast as it may for so long, over a network of which each way takes between these times; gives the arrivals. */
async function floods(seconds: number, way: () => number) {
  const clock = new MovableClock(new Date(0));
  const pace = new Pace(LIMITS, clock);
  const arrivals: number[] = [];
  const send = () => {
    const answered = pace.pass(7);
    arrivals.push(clock.now().getTime() + way());
    clock.after((arrivals.at(-1) ?? 0) - clock.now().getTime() + way(), answered);
  };
  for (let ms = 0; ms < seconds * 1000; ms++) {
    while (pace.waitOverall(false) === 0) send();
    await clock.advance(1);
  }
  return arrivals;
}

test.each([
  ["that is always the same", 0, 0],
  ["that wavers a little", 20, 15],
  ["that wavers much", 10, 110],
])(
  "over a way %s at most 30 arrive in any second, and 10 in any tenth",
  async (_, least, wavers) => {
    const random = seededRandom(7);
    const arrivals = await floods(20, () => Math.round(least + random() * wavers));
    expect(most(arrivals, 1000)).toBeLessThanOrEqual(30);
    expect(most(arrivals, 100)).toBeLessThanOrEqual(10);
    expect(arrivals.length / 20).toBeGreaterThan(wavers > 50 ? 25 : 28);
  },
  120_000,
);

test("a clock that tells whole milliseconds lets nothing through between two of them", () => {
  let time = 0.9;
  const due: [number, () => void][] = [];
  const pace = new Pace(LIMITS, {
    now: () => new Date(Math.floor(time)),
    after: () => () => undefined,
    grainMs: 1,
  });
  const arrivals: number[] = [];
  for (; time < 10_000; time += 0.3) {
    while (due[0] && due[0][0] <= time) due.shift()?.[1]();
    while (pace.waitOverall(false) === 0) {
      due.push([time + 3.5, pace.pass(7)]);
      arrivals.push(time + 1.2);
    }
  }
  expect(most(arrivals, 1000)).toBeLessThanOrEqual(30);
  expect(most(arrivals, 100)).toBeLessThanOrEqual(10);
  expect(arrivals.length / 10).toBeGreaterThan(29);
});

test("a call that hangs is in nobody's way", async () => {
  const clock = new MovableClock(new Date(0));
  const pace = new Pace(LIMITS, clock);
  for (let call = 0; call < 10; call++) pace.pass(7);
  expect(pace.waitOverall(false)).toBeGreaterThan(0);
  await clock.advance(350);
  expect(pace.waitOverall(false)).toBe(0);
});

test("a single reply waits for nothing, also while the bulk takes all that it may", () => {
  const pace = new Pace(LIMITS, new MovableClock(new Date(0)));
  expect(pace.waitOverall(false)).toBe(0);
  while (pace.waitOverall(true) === 0) pace.pass(7);
  expect(pace.waitOverall(false)).toBe(0);
});
