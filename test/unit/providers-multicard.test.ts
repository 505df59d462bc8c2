import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { DAY, HOUR, MINUTE, press, type Stage, stage } from "./providers-kit.ts";
import { until } from "./simulator-kit.ts";

let on: Stage;
let token = "";
beforeEach(async () => {
  on = await stage();
  token = (await enter()).json.token;
});
afterEach(() => on.stop());

async function ask(method: string, path: string, body?: object, headers?: Record<string, string>) {
  const response = await fetch(`${on.providers.multicard.url}${path}`, {
    method,
    headers: headers ?? { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it expects.
  return { status: response.status, json: (await response.json()) as any };
}

const enter = (secret = on.providers.multicard.secret) =>
  ask("POST", "/auth", { application_id: on.providers.multicard.applicationId, secret }, {});

const line = {
  qty: 1,
  price: 50_000,
  total: 50_000,
  mxik: "10899002001000000",
  package_code: "1506113",
  name: "Algebra",
};
const algebra = {
  ...{ store_id: "6", amount: 50_000, invoice_id: "M-7", callback_url: "https://school.example/multicard" },
  ...{ return_url: "https://t.me/maktab_bot", ofd: [line] },
};
const create = (more: object = {}) => ask("POST", "/payment/invoice", { ...algebra, ...more });
const uuidOf = async (more: object = {}): Promise<string> => (await create(more)).json.data.uuid;
const statusOf = async (uuid: string) => (await ask("GET", `/payment/${uuid}`)).json.data.status;
const agree = () => Response.json({ success: true });
const hash = (algorithm: "md5" | "sha1", text: string) => createHash(algorithm).update(text).digest("hex");

describe("the API", () => {
  test("gives a token for a day; afterwards it opens nothing", async () => {
    const { status, json } = await enter();
    expect([status, json.expiry]).toEqual([200, "2026-11-22 13:00:00"]);
    expect((await enter("wrong")).status).toBe(401);
    expect((await ask("GET", "/payment/x", undefined, { "X-Access-Token": token })).status).toBe(403);
    expect((await create()).status).toBe(200);
    await on.later(DAY);
    expect((await create()).status).toBe(401);
  });

  test("makes an invoice with a page, and withdraws it", async () => {
    const { data } = (await create()).json;
    expect(data).toMatchObject({
      amount: 50_000,
      invoice_id: "M-7",
      store_id: 6,
      payment: { status: "draft" },
    });
    expect(await (await fetch(data.checkout_url)).text()).toContain("500.00 UZS");
    expect((await ask("GET", `/payment/invoice/${data.uuid}`)).json.data.uuid).toBe(data.uuid);
    expect((await ask("DELETE", `/payment/invoice/${data.uuid}`)).status).toBe(200);
    const gone = await ask("GET", `/payment/invoice/${data.uuid}`);
    expect([gone.status, gone.json.error.code]).toEqual([400, "ERROR_TRANS_NOT_READY"]);
    expect((await ask("GET", "/payment/invoice/nobody")).json.error.code).toBe("ERROR_NOT_FOUND");
    await expect(on.providers.multicard.pays(data.uuid)).rejects.toThrow("cancelled");
  });

  const { mxik: _, ...withoutCode } = line;
  test.each([
    [{ ofd: undefined }, "ofd"],
    [{ ofd: [] }, "ofd"],
    [{ ofd: [withoutCode] }, "ofd.0.mxik"],
    [{ ofd: [{ ...line, total: 1.5 }] }, "ofd.0.total"],
    [{ amount: 500.5 }, "amount"],
    [{ amount: "50000" }, "amount"],
    [{ amount: 0 }, "amount"],
    [{ invoice_id: "" }, "invoice_id"],
    [{ invoice_id: "x".repeat(256) }, "invoice_id"],
    [{ store_id: "7" }, "store_id"],
    [{ callback_url: undefined }, "callback_url"],
    [{ lang: "fa" }, "lang"],
    [{ sms: "+998901234567" }, "sms"],
    [{ ttl: 0 }, "ttl"],
  ])("%j is refused", async (more, field) => {
    const { status, json } = await create(more);
    expect([status, json.success, json.error.code]).toEqual([400, false, "ERROR_FIELDS"]);
    expect(json.error.details).toContain(`${field} `);
  });

  test("an invoice ends with its time", async () => {
    const uuid = await uuidOf({ ttl: 1800 });
    await on.later(30 * MINUTE);
    expect((await ask("GET", `/payment/invoice/${uuid}`)).json.error.code).toBe("ERROR_TRANS_NOT_READY");
  });

  test("gives back all, or a part when the terminal may, and never more than there is", async () => {
    on.product.reply = agree;
    const [one, two] = [await uuidOf(), await uuidOf()];
    expect((await ask("DELETE", `/payment/${one}`)).json.error.code).toBe("ERROR_TRANS_NOT_READY");
    await on.providers.multicard.pays(one);
    expect((await ask("DELETE", `/payment/${one}`)).json.data.status).toBe("revert");
    expect((await ask("DELETE", `/payment/${one}`)).status).toBe(400);
    await on.providers.multicard.pays(two, { ps: "payme" });
    const part = (more: object) =>
      ask("DELETE", `/payment/${two}/partial`, { refund_amount: 20_000, ofd: [line], ...more });
    expect((await part({})).json.error.details).toContain("card_pan");
    const card_pan = "8600010000001234";
    expect((await part({ card_pan, ofd: undefined })).json.error.details).toContain("ofd");
    expect((await part({ card_pan })).json.data.status).toBe("success");
    expect((await part({ card_pan, refund_amount: 30_001 })).status).toBe(400);
    expect((await part({ card_pan, refund_amount: 30_000 })).json.data.status).toBe("revert");
    on.providers.multicard.partialRefunds = false;
    expect((await part({ card_pan })).json.error.code).toBe("ERROR_TERMINAL");
  });
});

describe("the callback that asks", () => {
  test("success lets the payment stand; sign covers store, order, sum and secret", async () => {
    on.product.reply = agree;
    const { data } = (await create()).json;
    const paid = await press(data.checkout_url, "pay");
    expect(paid.headers.get("location")).toBe("https://t.me/maktab_bot");
    expect(await statusOf(data.uuid)).toBe("success");
    expect(on.heard[0]?.json).toMatchObject({
      ...{ store_id: 6, invoice_id: "M-7", amount: 50_000, uuid: data.uuid, ps: "uzcard" },
      sign: hash("md5", `6M-750000${on.providers.multicard.secret}`),
    });
    expect(on.heard[0]?.json).not.toHaveProperty("status");
  });

  test("a refusal ends it, and the payer reads why", async () => {
    on.product.reply = () => Response.json({ success: false, message: "This order has ended" });
    const { data } = (await create()).json;
    expect(await (await press(data.checkout_url, "pay")).text()).toContain("This order has ended");
    expect(await statusOf(data.uuid)).toBe("error");
    const other = await uuidOf();
    on.product.reply = () => new Response("ok");
    expect(await on.providers.multicard.pays(other)).toMatchObject({ state: "cancelled" });
  });

  test("without an answer the money is frozen, and it is asked again with the same uuid", async () => {
    on.product.reply = () => new Response(null, { status: 500 });
    const uuid = await uuidOf();
    expect(await on.providers.multicard.pays(uuid)).toEqual({ state: "frozen" });
    expect(await statusOf(uuid)).toBe("billing");
    on.product.reply = agree;
    await on.later(MINUTE);
    expect(await statusOf(uuid)).toBe("success");
    expect(on.heard.map(({ json }) => json.uuid)).toEqual([uuid, uuid]);
    on.providers.multicard.faults.deliveries.add({ kind: "lost" }, { times: 1 });
    const lost = await uuidOf();
    expect(await on.providers.multicard.pays(lost)).toEqual({ state: "frozen" });
    expect(await on.providers.multicard.thaws(lost)).toEqual({ state: "accepted" });
  });

  test("asked twice at once, the first answer decides", async () => {
    const { multicard } = on.providers;
    multicard.faults.deliveries.add({ kind: "duplicated", times: 1 });
    on.product.reply = async () => {
      if (on.heard.length === 1) return agree();
      await until(() => multicard.deliveries.some(({ status }) => status === 200));
      return Response.json({ success: false });
    };
    const uuid = await uuidOf();
    await multicard.pays(uuid);
    await on.providers.settle();
    expect(on.heard).toHaveLength(2);
    expect(await statusOf(uuid)).toBe("success");
  });

  test("a card that is declined asks nobody, and can be tried again", async () => {
    on.product.reply = agree;
    const uuid = await uuidOf();
    expect(await on.providers.multicard.pays(uuid, { declined: true })).toEqual({ state: "declined" });
    expect(on.heard).toHaveLength(0);
    expect(await on.providers.multicard.pays(uuid)).toEqual({ state: "accepted" });
    await expect(on.providers.multicard.pays(uuid)).rejects.toThrow("is success");
  });

  test("a sum may be written 50000.0, and is signed as 50000", async () => {
    on.product.reply = agree;
    on.providers.multicard.amounts = "decimal";
    await on.providers.multicard.pays(await uuidOf());
    expect(on.heard[0]?.body).toContain('"amount":50000.0,');
    expect(on.heard[0]?.json.sign).toBe(hash("md5", `6M-750000${on.providers.multicard.secret}`));
  });

  test("altered on its way the sign is of the truth; altered by Multicard it fits; a new secret signs anew", async () => {
    on.product.reply = agree;
    const { faults, secret } = on.providers.multicard;
    faults.deliveries.add({ kind: "altered", what: "amount", to: 1, signed: false }, { times: 1 });
    await on.providers.multicard.pays(await uuidOf());
    faults.deliveries.add({ kind: "altered", what: "order", to: "M-9", signed: true }, { times: 1 });
    await on.providers.multicard.pays(await uuidOf());
    faults.deliveries.add({ kind: "forged" }, { times: 1 });
    await on.providers.multicard.pays(await uuidOf());
    on.providers.multicard.rotatesSecret("new");
    await on.providers.multicard.pays(await uuidOf());
    const signs = on.heard.map(({ json }) => json.sign);
    const truth = hash("md5", `6M-750000${secret}`);
    expect(on.heard[0]?.json.amount).toBe(1);
    expect([signs[0], signs[1], signs[3]]).toEqual([
      truth,
      hash("md5", `6M-950000${secret}`),
      hash("md5", "6M-750000new"),
    ]);
    expect(signs[2]).not.toBe(truth);
  });
});

describe("the callback for every state", () => {
  beforeEach(() => {
    on.providers.multicard.callbacks = "webhooks";
  });

  test("tells each with its status; the payment stands whatever is answered", async () => {
    const uuid = await uuidOf();
    expect(await on.providers.multicard.pays(uuid)).toEqual({ state: "accepted" });
    on.providers.multicard.refundsInConsole(uuid);
    await on.providers.settle();
    expect(on.heard.map(({ json }) => json.status)).toEqual(["progress", "billing", "success", "revert"]);
    expect(on.heard[0]?.json.sign).toBe(hash("sha1", `${uuid}M-750000${on.providers.multicard.secret}`));
  });

  test("is tried five times more, and then never", async () => {
    on.product.reply = () => new Response(null, { status: 404 });
    const uuid = await uuidOf();
    await on.providers.multicard.pays(uuid);
    for (let n = 0; n < 8; n++) await on.later(HOUR);
    expect(on.heard.filter(({ json }) => json.status === "success")).toHaveLength(6);
    expect(await statusOf(uuid)).toBe("success");
  });
});

test("without an address of its own here, the invoice's own is called", async () => {
  on.providers.webhookUrls.multicard = undefined;
  on.product.reply = agree;
  const callback_url = String(on.providers.webhookUrls.stripe);
  expect(await on.providers.multicard.pays(await uuidOf({ callback_url }))).toEqual({ state: "accepted" });
  expect(on.heard[0]?.path).toBe("stripe");
});
