import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import type { CallFault, DeliveryFault } from "../../src/simulator/providers/index.ts";
import { ALGEBRA, askStripe, DAY, HOUR, MINUTE, START, type Stage, seconds, stage } from "./providers-kit.ts";

let on: Stage;
beforeEach(async () => {
  on = await stage();
});
afterEach(() => on.stop());

const ask = (method: string, path: string, params: Record<string, string> = {}, headers: object = {}) =>
  askStripe(on, method, path, params, headers);
const create = (more: Record<string, string> = {}, headers: object = {}) =>
  ask("POST", "/v1/checkout/sessions", { ...ALGEBRA, ...more }, headers);
const types = () => on.heard.map(({ json }) => json.type);

describe("the webhook", () => {
  const isGenuine = ({ body, headers }: { body: string; headers: Headers }, secret: string) => {
    const signature = headers.get("stripe-signature") ?? "";
    const t = /t=(\d+)/.exec(signature)?.[1];
    return signature.includes(`v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`);
  };
  const expired = async (fault?: DeliveryFault) => {
    if (fault) on.providers.stripe.faults.deliveries.add(fault, { of: "checkout.session.expired", times: 1 });
    const { json } = await create();
    on.providers.stripe.expires(json.id);
    await on.providers.settle();
    return json;
  };

  test("is tried again for three days, signed anew each time, and listed until it is heard", async () => {
    on.product.reply = () => new Response(null, { status: 500 });
    await expired();
    const undelivered = () =>
      ask("GET", "/v1/events", { delivery_success: "false", "types[]": "checkout.session.expired" });
    expect((await undelivered()).json.data).toHaveLength(1);
    await on.later(5 * MINUTE);
    const stamps = on.heard.map(({ headers }) => headers.get("stripe-signature")?.slice(0, 12));
    expect(stamps).toEqual([`t=${seconds(START)}`, `t=${seconds(START) + 300}`]);
    on.product.reply = () => new Response();
    await on.later(30 * MINUTE);
    expect((await undelivered()).json.data).toHaveLength(0);
    await on.later(3 * DAY);
    expect(on.heard).toHaveLength(3);
    expect(on.providers.stripe.deliveries.map(({ status, attempt }) => [status, attempt])).toEqual([
      [500, 1],
      [500, 2],
      [200, 3],
    ]);
  });

  test("lost, it is on the list; twice or late, it is the same event", async () => {
    await expired({ kind: "lost" });
    expect(on.heard).toHaveLength(0);
    expect((await ask("GET", "/v1/events", { delivery_success: "false" })).json.data).toHaveLength(1);
    await expired({ kind: "duplicated", times: 4 });
    expect(new Set(on.heard.map(({ json }) => json.id)).size).toBe(1);
    expect(on.heard).toHaveLength(5);
    await expired({ kind: "delayed", ms: HOUR });
    expect(on.heard).toHaveLength(5);
    await on.later(HOUR);
    expect(on.heard).toHaveLength(6);
    await expired({ kind: "unheard" });
    await on.later(5 * MINUTE);
    expect(on.heard).toHaveLength(8);
  });

  test("overtakes another", async () => {
    on.providers.stripe.faults.deliveries.add({ kind: "reordered" }, { of: "payment_intent.succeeded" });
    on.providers.stripe.pays((await create()).json.id);
    await on.providers.settle();
    expect(types()).toEqual(["checkout.session.completed", "payment_intent.succeeded"]);
  });

  test("forged, unsigned, changed on its way, from a wrong clock, or a month later", async () => {
    const { secret } = on.providers.stripe;
    await expired({ kind: "forged" });
    await expired({ kind: "unsigned" });
    await expired({ kind: "altered", what: "amount", to: 1, signed: false });
    await expired({ kind: "altered", what: "currency", to: "eur", signed: true });
    await expired({ kind: "altered", what: "order", to: "M-99", signed: true });
    expect(on.heard.map((one) => isGenuine(one, secret))).toEqual([false, false, false, true, true]);
    const objects = on.heard.map(({ json }) => json.data.object);
    expect(objects[2].amount_total).toBe(1);
    expect(objects[3].currency).toBe("eur");
    expect([objects[4].client_reference_id, objects[4].metadata.number]).toEqual(["M-99", "M-99"]);
    await expired({ kind: "skewed", ms: -HOUR });
    expect(on.heard.at(-1)?.headers.get("stripe-signature")).toStartWith(`t=${seconds(START) - 3600},`);
    await expired({ kind: "replayed" });
    const original = on.heard.at(-1);
    await on.later(30 * DAY);
    expect([on.heard.at(-1)?.body, on.heard.length]).toEqual([original?.body, 8]);
  });

  test("is signed with both secrets while one is replaced by the other", async () => {
    const { secret: old } = on.providers.stripe;
    on.providers.stripe.rotatesSecret("whsec_new", { overlapMs: DAY });
    await expired();
    await on.later(DAY);
    await expired();
    const known = on.heard.map((one) => [isGenuine(one, "whsec_new"), isGenuine(one, old)]);
    expect(known).toEqual([
      [true, true],
      [true, false],
    ]);
  });
});

describe("trouble with requests", () => {
  const made = () => on.providers.stripe.account.all("checkout.session").length;

  test.each<[CallFault, number]>([
    [{ kind: "cut" }, 0],
    [{ kind: "lost" }, 1],
  ])("%j breaks the connection; so many sessions are there: %i", async (fault, sessions) => {
    on.providers.stripe.faults.calls.add(fault, { of: /sessions/, times: 1 });
    await expect(create({}, { "idempotency-key": "k" })).rejects.toThrow();
    expect(made()).toBe(sessions);
    await create({}, { "idempotency-key": "k" });
    expect(made()).toBe(1);
    expect(on.providers.stripe.calls.map(({ fault: struck, effect }) => [struck, effect])).toEqual([
      [fault.kind, sessions > 0],
      [undefined, true],
    ]);
  });

  test("down, silent, slow, garbled", async () => {
    const { faults, url, key } = on.providers.stripe;
    const get = (signal?: AbortSignal) =>
      fetch(`${url}/v1/events`, { headers: { authorization: `Bearer ${key}` }, ...(signal && { signal }) });
    faults.calls.add({ kind: "down", code: 502 }, { times: 1 });
    expect((await get()).status).toBe(502);
    faults.calls.add({ kind: "silent" }, { times: 1 });
    await expect(get(AbortSignal.timeout(30))).rejects.toThrow("timed out");
    faults.calls.add({ kind: "slow", ms: 30 }, { times: 1 });
    const began = performance.now();
    await get();
    expect(performance.now() - began).toBeGreaterThanOrEqual(29);
    faults.calls.add({ kind: "garbled" }, { times: 1 });
    await expect((await get()).json()).rejects.toThrow();
  });
});

test("the demo sees what was asked and sent, and acts by a request", async () => {
  const { json } = await create();
  const act = (body: object) =>
    fetch(`${on.providers.url}/deeds`, { method: "POST", body: JSON.stringify(body) });
  expect((await act({ provider: "stripe", do: "pay", of: json.id })).status).toBe(200);
  expect((await act({ provider: "stripe", do: "pay", of: json.id })).status).toBe(400);
  const events = await (await fetch(`${on.providers.url}/events`)).json();
  expect(events).toMatchObject([{ kind: "asked" }, { kind: "sent" }, { kind: "sent" }]);
  const stream = await fetch(`${on.providers.url}/events`, { headers: { accept: "text/event-stream" } });
  const reader = stream.body?.getReader();
  await reader?.read();
  await create();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"kind":"asked"');
  await reader?.cancel();
});
