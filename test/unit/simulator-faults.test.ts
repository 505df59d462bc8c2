import { afterEach, beforeEach, expect, test } from "bun:test";
import { MovableClock } from "../../src/lib/clock.ts";
import type { Fault, Person, Where } from "../../src/simulator/index.ts";
import { call, type Sim, startSimulator } from "./simulator-kit.ts";

let clock: MovableClock;
let sim: Sim;
let ali: Person;
let sara: Person;

beforeEach(async () => {
  clock = new MovableClock(new Date("2026-11-21T08:00:00Z"));
  sim = await startSimulator({ clock });
  ali = sim.person({ first_name: "Ali", started: true });
  sara = sim.person({ first_name: "Sara", started: true });
});
afterEach(() => sim.stop());

const send = (chat_id = ali.id) => call(sim, "sendMessage", { chat_id, text: "hi" });
const raw = () =>
  fetch(`${sim.url}/bot${sim.token}/sendMessage?chat_id=${ali.id}&text=hi`).then((response) =>
    response.text(),
  );

const answered: [Fault, object][] = [
  [
    { kind: "tooMany", retryAfter: 7 },
    { error_code: 429, description: "Too Many Requests: retry after 7", parameters: { retry_after: 7 } },
  ],
  [{ kind: "blocked" }, { error_code: 403, description: "Forbidden: bot was blocked by the user" }],
  [{ kind: "noChat" }, { error_code: 400, description: "Bad Request: chat not found" }],
  [
    { kind: "moved", to: -1001 },
    { error_code: 400, parameters: { migrate_to_chat_id: -1001 } },
  ],
  [{ kind: "error", code: 400, description: "Bad Request: ODD" }, { description: "Bad Request: ODD" }],
];
test.each(answered)("%j is answered and nothing happens", async (fault, answer) => {
  sim.faults.add(fault, { times: 1 });
  expect(await send()).toMatchObject({ ok: false, ...answer });
  expect(ali.messages).toHaveLength(0);
  expect((await send()).ok).toBe(true);
});

const cut: [Fault["kind"], boolean][] = [
  ["cut", false],
  ["lost", true],
];
test.each(cut)("%s closes the connection; whether it happened: %p", async (kind, happened) => {
  // Safe: these kinds have no fields of their own.
  sim.faults.add({ kind } as Fault, { times: 1 });
  await expect(raw()).rejects.toThrow("socket connection was closed");
  expect(ali.messages).toHaveLength(happened ? 1 : 0);
  expect(sim.calls.at(-1)).toMatchObject({ method: "sendMessage", effect: happened, fault: kind });
});

test("a proxy's page comes as HTML with a 5xx, a garbled answer is not JSON although it happened", async () => {
  sim.faults.add({ kind: "down", code: 503 }, { times: 1 });
  expect(await raw()).toContain("<html>");
  expect(ali.messages).toHaveLength(0);
  sim.faults.add({ kind: "garbled" }, { times: 1 });
  const answer = await raw();
  expect(() => JSON.parse(answer)).toThrow();
  expect(ali.messages).toHaveLength(1);
});

test("a slow answer happens first", async () => {
  sim.faults.add({ kind: "slow", ms: 30 }, { times: 1 });
  const began = performance.now();
  const answer = send();
  await ali.waitsFor("hi");
  expect((await answer).ok).toBe(true);
  expect(performance.now() - began).toBeGreaterThanOrEqual(29);
});

test("a fault strikes only where it is told to, and as often", async () => {
  const where: Where = { method: ["sendMessage", "sendPhoto"], chat: ali.id, times: 2 };
  sim.faults.add({ kind: "blocked" }, where);
  const seen = [];
  for (const chat of [sara.id, ali.id, ali.id, ali.id]) seen.push((await send(chat)).ok);
  expect(seen).toEqual([true, false, false, true]);
  const heal = sim.faults.add({ kind: "noChat" }, { method: /^send/ });
  expect((await send()).ok).toBe(false);
  expect((await call(sim, "getMe")).ok).toBe(true);
  heal();
  expect((await send()).ok).toBe(true);
});

test("what is left to chance is the same with the same seed", async () => {
  const luck = async (seed: number) => {
    const one = await startSimulator({ seed, clock });
    const reza = one.person({ first_name: "Reza", started: true });
    one.faults.add({ kind: "blocked" }, { probability: 0.5 });
    const seen = [];
    for (let n = 0; n < 20; n++)
      seen.push((await call(one, "sendMessage", { chat_id: reza.id, text: "x" })).ok);
    await one.stop();
    return seen;
  };
  const first = await luck(7);
  expect(new Set(first).size).toBe(2);
  expect(await luck(7)).toEqual(first);
  expect(await luck(8)).not.toEqual(first);
});

test("a call during the silence that a 429 ordered is marked", async () => {
  sim.faults.add({ kind: "tooMany", retryAfter: 5 }, { times: 1 });
  await send();
  await send();
  await clock.advance(5000);
  await send();
  expect(sim.calls.map(({ early }) => early ?? false)).toEqual([false, true, false]);
});

test("real limits: three at once in a chat, then one a second; twenty a minute in a group; the whole bot waits", async () => {
  sim.limits.on = true;
  const burst = [await send(), await send(), await send(), await send()];
  expect(burst.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  expect(burst[3]?.parameters).toEqual({ retry_after: 1 });
  expect((await send(sara.id)).error_code).toBe(429);
  await clock.advance(1000);
  expect((await send()).ok).toBe(true);
  const group = sim.group();
  for (let n = 0; n < 20; n++) expect((await send(group.id)).ok).toBe(true);
  expect(await send(group.id)).toMatchObject({ parameters: { retry_after: 3 } });

  const forum = sim.group({ is_forum: true });
  await clock.advance(3000);
  for (let n = 0; n < 20; n++)
    expect((await call(sim, "createForumTopic", { chat_id: forum.id, name: `${n}` })).ok).toBe(true);
  expect((await send(forum.id)).error_code).toBe(429);
});

test("every call is written down with what it was given and what came of it", async () => {
  await send();
  await send(42);
  expect(sim.called("sendMessage")).toMatchObject([
    {
      params: { chat_id: ali.id, text: "hi" },
      ok: true,
      effect: true,
      result: { text: "hi" },
      at: clock.now(),
    },
    { ok: false, effect: false, error: { code: 400, description: "Bad Request: chat not found" } },
  ]);
});
