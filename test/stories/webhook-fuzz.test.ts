import { afterAll, beforeAll, expect, test } from "bun:test";
import {
  anything,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  oneof,
  string,
  uint8Array,
} from "fast-check";
import { heardEvents, payments } from "../../src/features/payments/core/schema.ts";
import { webhooks } from "../../src/features/payments/providers/webhooks.ts";
import { ledgerEntries } from "../../src/features/wallet/schema.ts";
import { changes, put } from "../support/odd-json.ts";
import { provesMoney } from "../support/proofs.ts";
import { SERVED, Till } from "../support/till.ts";

/** `RUNS=100000 bun test test/stories/webhook-fuzz.test.ts` looks longer. */
const numRuns = Number(Bun.env.RUNS ?? 300);
const NAMES = ["stripe", "cryptopay", "multicard"] as const;

let till: Till;
/** What the three have really said, to be changed a little. */
const said = new Map<string, { body: string; headers: Record<string, string> }>();

beforeAll(async () => {
  for (const name of NAMES) {
    if (till) await till.close();
    till = await Till.open(name, { price: 5_000_000, currency: name === "multicard" ? "UZS" : "USD" });
    const bill = await till.bills();
    await till.there[name].pays(bill.reference);
    await till.settles();
    const told = till.there[name].deliveries.at(-1);
    if (!told) throw new Error(`${name} has said nothing`);
    said.set(name, { body: told.body, headers: told.headers });
    expect(await till.account(bill)).toEqual(SERVED);
  }
});
afterAll(() => till.close());

const rows = async () =>
  Promise.all([payments, heardEvents, ledgerEntries].map((table) => till.shop.read.$count(table)));

const send = (path: string, body: string | Uint8Array, headers: Record<string, string>, method = "POST") =>
  fetch(`http://127.0.0.1:${till.school.app.port}${path}`, {
    ...{ method, headers, keepalive: false },
    ...(method !== "GET" && { body: typeof body === "string" ? body : new Uint8Array(body) }),
  });

const provider = constantFrom(...NAMES);
const folder = constantFrom("payments", "webhooks");
const text = string({ unit: "binary-ascii" }).map((words) => words.replaceAll(/[^\x20-\x7e]/g, ""));
const header = constantFrom(
  "stripe-signature",
  "crypto-pay-api-signature",
  "content-type",
  "content-encoding",
  "expect",
);
const signatures = oneof(
  text,
  constantFrom("t=1,v1=", "t=,v1=0", "t=99999999999999999999,v1=00", ",,,", "v1=a,v1=b,t=1"),
);

/** No answer is a fault of ours, and nothing that anybody can write changes a row. */
async function changesNothing(requests: () => Promise<Response>): Promise<void> {
  const before = await rows();
  const { status } = await requests();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(await rows()).toEqual(before);
}

test("any bytes with any header are refused, and change nothing", async () => {
  const bodies = oneof(
    uint8Array({ maxLength: 600 }),
    anything().map((value) => JSON.stringify(value) ?? ""),
  );
  await assert(
    asyncProperty(folder, provider, bodies, dictionary(header, signatures), (folder, name, body, headers) => {
      const { expect: _, "content-encoding": _e, ...plain } = headers;
      return changesNothing(() => send(`/${folder}/${name}`, body, plain));
    }),
    { numRuns },
  );
});

/** Sends what a provider has said with something else in it, under its own signature. */
async function sendChanged(folder: string, name: (typeof NAMES)[number], changes: [number, unknown][]) {
  const { body, headers } = said.get(name) ?? { body: "{}", headers: {} };
  const changed = changes.reduce((all: unknown, [at, to]) => put(all, at, to), JSON.parse(body));
  return Bun.deepEquals(changed, JSON.parse(body))
    ? new Response(null, { status: 400 })
    : send(`/${folder}/${name}`, JSON.stringify(changed), headers);
}

test("what a provider has said, changed in any place, is refused, and changes nothing", async () => {
  await assert(
    asyncProperty(folder, constantFrom("stripe", "cryptopay"), changes, (folder, name, changes) =>
      changesNothing(() => sendChanged(folder, name, changes)),
    ),
    { numRuns },
  );
});

test("Multicard signs three fields only: whatever else is changed, no money moves", async () => {
  await assert(
    asyncProperty(folder, changes, async (folder, changes) => {
      const [, , before] = await rows();
      const { status } = await sendChanged(folder, "multicard", changes);
      // Of a payment that it does not know itself, it is to ask again.
      expect([200, 400, 401, 500]).toContain(status);
      const [, , after] = await rows();
      expect(after).toBe(before);
    }),
    { numRuns },
  );
});

const LARGEST = 256 * 1024;
const SIGNED_IN = { stripe: "stripe-signature", cryptopay: "crypto-pay-api-signature" };

test("more than 256 KB is refused before anybody reads it", async () => {
  const headers = Object.fromEntries(Object.values(SIGNED_IN).map((name) => [name, "x"]));
  for (const bytes of [LARGEST + 1, 1024 * 1024 + 1])
    for (const name of NAMES) {
      const before = await rows();
      expect((await send(`/payments/${name}`, new Uint8Array(bytes), headers)).status).toBe(413);
      expect(await rows()).toEqual(before);
    }
});

test("256 KB are read and found to be nobody's; a byte more is not, whoever serves the way in", async () => {
  const routes = webhooks(till.school.app.kernel.outside);
  const says = async (path: string, bytes: number) => {
    const request = new Request(`http://school${path}`, { method: "POST", body: new Uint8Array(bytes) });
    return (await routes[path]?.POST?.(request))?.status;
  };
  const before = await rows();
  for (const path of ["/payments/multicard", "/webhooks/multicard"]) {
    expect([path, await says(path, LARGEST)]).toEqual([path, 401]);
    expect([path, await says(path, LARGEST + 1)]).toEqual([path, 413]);
    expect((await send(path, new Uint8Array(LARGEST), {})).status).toBe(401);
  }
  expect(await rows()).toEqual(before);
});

test("what carries no signature is not read at all", async () => {
  const routes = webhooks(till.school.app.kernel.outside);
  for (const name of ["stripe", "cryptopay"] as const) {
    const path = `/payments/${name}`;
    const unsigned = new Request(`http://school${path}`, { method: "POST", body: "{}" });
    expect((await routes[path]?.POST?.(unsigned))?.status).toBe(401);
    expect(unsigned.bodyUsed).toBe(false);
    const headers = { [SIGNED_IN[name]]: "x" };
    const signed = new Request(`http://school${path}`, { method: "POST", body: "{}", headers });
    expect((await routes[path]?.POST?.(signed))?.status).toBe(401);
    expect(signed.bodyUsed).toBe(true);
  }
});

test("no other method and no other name opens anything", async () => {
  const names = ["stripe", "cryptopay", "stars", "wallet", "card", "sandbox", "__proto__", "constructor"];
  for (const method of ["GET", "PUT", "DELETE", "PATCH"])
    for (const name of names) await changesNothing(() => send(`/payments/${name}`, "{}", {}, method));
  for (const name of names.slice(2)) await changesNothing(() => send(`/payments/${name}`, "{}", {}));
  await provesMoney(till.school);
});
