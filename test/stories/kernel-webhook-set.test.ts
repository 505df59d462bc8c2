import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { School } from "../support/school.ts";

let school: School;
let from: number;

const CONFLICT = { kind: "error", code: 409, description: "Conflict: another webhook is active" } as const;

beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.close());
beforeEach(() => {
  from = school.telegram.calls.length;
});

/** What was asked about webhooks since, and what Telegram said. */
const asked = () =>
  school.telegram.calls
    .slice(from)
    .filter(({ method }) => method.endsWith("Webhook"))
    .map(({ method, ok }) => `${method} ${ok}`);

async function isHeard() {
  const ali = school.person();
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello/);
}

test("a webhook that is in the way (409) is taken down, and ours is set: people are heard", async () => {
  school.telegram.faults.add(CONFLICT, { method: "setWebhook", times: 1 });
  await school.restart();
  expect(asked()).toEqual(["setWebhook false", "deleteWebhook true", "setWebhook true"]);
  await isHeard();
});

test("one that stays in the way is tried once more and no further, and the server starts all the same", async () => {
  const gone = school.telegram.faults.add(CONFLICT, { method: "setWebhook" });
  await school.restart();
  expect(asked()).toEqual(["setWebhook false", "deleteWebhook true", "setWebhook false"]);
  const { status } = await fetch(`http://127.0.0.1:${school.app.port}/health/live`);
  expect(status).toBe(200);
  gone();
  await school.restart();
  await isHeard();
});
