import { afterEach, beforeEach, expect, test } from "bun:test";
import { pauseBefore, Reach } from "../../src/bot/reach.ts";
import { MovableClock } from "../../src/lib/clock.ts";
import { closeLog, openLog } from "../../src/lib/log.ts";
import { unreached } from "../../src/lib/unreached.ts";
import type { Answer } from "../../src/turn/outside.ts";

let lines: string[];
let clock: MovableClock;
let reach: Reach;

beforeEach(() => {
  lines = [];
  openLog({ level: "info", format: "text", write: (line) => lines.push(line) });
  clock = new MovableClock(new Date("2026-03-21T08:00:00Z"));
  reach = new Reach(clock);
});
afterEach(closeLog);

const yes: Answer = { ok: true, result: undefined };
const silence: Answer = { ok: false, code: undefined, why: "nobody listens there" };
const failing = (code: number): Answer => ({ ok: false, code, why: "no" });
const hears = (...answers: Answer[]) => {
  for (const answer of answers) reach.noted(answer);
};
const never = () => {
  throw new Error("nobody has to be asked");
};

test("an outage is one line however many calls fail in it, and its end is another", () => {
  hears(yes, ...Array.from({ length: 50 }, () => silence), yes, yes);
  expect(lines.map((line) => line.trim().split(" ").slice(1).join(" "))).toEqual([
    'WARN  reach Telegram cannot be reached, and is tried again why="nobody listens there"',
    "INFO  reach Telegram answers again",
  ]);
});

test("one lost answer, or a no, is no outage; a token that counts no more is one", async () => {
  hears(yes, silence, failing(502), yes, failing(400), failing(429), failing(403), failing(409));
  expect(lines).toEqual([]);
  expect(await reach.isThere(never)).toBe(true);
  hears(failing(401), failing(401), failing(401));
  expect(lines).toHaveLength(1);
  expect(await reach.isThere(async () => failing(401) as never)).toBe(false);
});

test("what was heard a minute ago speaks no more: whoever wants to know asks, several of them once", async () => {
  hears(yes);
  await clock.advance(61_000);
  let asked = 0;
  const asking = async () => {
    asked++;
    hears(yes);
    return yes as never;
  };
  expect(await Promise.all([reach.isThere(asking), reach.isThere(asking)])).toEqual([true, true]);
  expect(asked).toBe(1);
});

test("pauses grow, and no longer than a quarter of a minute", () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(pauseBefore)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
});

test("why nobody was reached is said in our words", async () => {
  const why = (address: string, ms = 2000) =>
    fetch(address, { signal: AbortSignal.timeout(ms) }).then(() => "reached", unreached);
  expect(await why("http://127.0.0.1:9/")).toBe("nobody listens there");
  expect(await why("http://no-such-host.invalid/")).toMatch(/^there is no way there/);
  const mute = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  expect(await why(`http://127.0.0.1:${mute.port}/`, 50)).toBe("no answer came in time");
  mute.stop(true);
});
