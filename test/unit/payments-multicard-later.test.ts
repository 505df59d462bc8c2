import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { anything, assert, asyncProperty, record, uint8Array } from "fast-check";
import { Forged, type RefundOrder } from "../../src/features/payments/ways/line.ts";
import { json, kindOf, NOW, posted, Side } from "./payments-kit.ts";
import {
  callback,
  desk,
  hash,
  LOGIN,
  NUMBER,
  no,
  payment,
  SETTLED,
  told,
  UUID,
  yes,
} from "./payments-multicard-kit.ts";

let side: Side;
let provider: ReturnType<typeof desk>;
let replies: Record<string, unknown>;

beforeEach(() => {
  side = new Side();
  replies = { "POST /auth": LOGIN };
  side.answer = ({ method, path }) => replies[`${method} ${path}`] ?? no("ERROR_NOT_FOUND", 404);
  provider = desk(side.root, () => NOW);
});
afterEach(() => side.stop());

const hear = (body: unknown) => provider.hear(posted(JSON.stringify(body)));
const know = (status: string, given: object = {}) => {
  replies[`GET /payment/${UUID}`] = yes(payment(status, given));
};
const kind = async (heard: Promise<{ kind: string }>) => (await heard).kind;
/** What was asked after the token. */
const asked = () => side.lines.filter((line) => line !== "POST /auth");

const WAYS = [
  ["draft", "nothing"],
  ["progress", "nothing"],
  ["billing", "nothing"],
  ["success", "settled"],
  ["error", "refused"],
  ["revert", "refunded"],
] as const;

describe("a callback that tells of a state", () => {
  test.each(WAYS)("%s is %s", async (status, expected) => {
    know(status);
    expect<string>(await kind(hear(told(status)))).toBe(expected);
  });
  test("says what is asked, whatever it says itself", async () => {
    know("progress");
    expect(await hear(told("success"))).toEqual({ kind: "nothing" });
    know("revert");
    expect(await hear(told("success", { amount: "50000.0" }))).toEqual({
      kind: "refunded",
      charge: UUID,
      number: NUMBER,
      total: SETTLED.amount,
    });
  });
  test.each([
    { sign: hash("sha1", `${UUID}${NUMBER}50000other`) },
    { uuid: "another" },
    { amount: 2 },
    { invoice_id: "P0" },
  ])("with %p is forged", async (given) => {
    know("success");
    await expect(hear(told("success", given))).rejects.toBeInstanceOf(Forged);
  });
});

describe("whatever comes", () => {
  const wild = record({ store_id: anything(), amount: anything(), status: anything(), uuid: anything() });
  test("nothing breaks", async () => {
    await assert(
      asyncProperty(uint8Array(), anything(), wild, async (bytes, value, keys) => {
        expect(await kindOf(provider.hear(posted(bytes)))).toBe("Forged");
        expect(await kindOf(hear(value ?? null))).toBe("Forged");
        expect(await kindOf(hear({ ...callback(), ...keys }))).toBe("Forged");
      }),
      { numRuns: 500 },
    );
  });
  test("an answer that cannot be read is asked for again", async () => {
    await assert(
      asyncProperty(anything(), async (answer) => {
        replies[`GET /payment/${UUID}`] = json(200, { success: true, data: answer ?? null });
        expect(await kindOf(hear(callback()))).toBe("Unheard");
      }),
      { numRuns: 100 },
    );
  });
});

describe("asked what became of it", () => {
  test.each(WAYS)("%s is %s", async (status, expected) => {
    know(status);
    expect<string>(await kind(provider.ask(UUID))).toBe(expected);
  });
  test("it may stand in its invoice, or nobody has paid yet", async () => {
    replies[`GET /payment/invoice/${UUID}`] = yes({ payment: payment("success", { uuid: "p-2" }) });
    expect(await provider.ask(UUID)).toEqual({ ...SETTLED, charge: "p-2", canRefuse: false });
    replies[`GET /payment/invoice/${UUID}`] = yes({ payment: null });
    expect(await provider.ask(UUID)).toEqual({ kind: "nothing" });
  });
  test("a draft is asked by its invoice whether it ended", async () => {
    know("draft");
    replies[`GET /payment/invoice/${UUID}`] = no("ERROR_TRANS_NOT_READY");
    expect(await provider.ask(UUID)).toEqual({ kind: "expired", reference: UUID });
  });
  test("an invoice that ended is refused, one that is not there is nothing", async () => {
    replies[`GET /payment/invoice/${UUID}`] = no("ERROR_TRANS_NOT_READY");
    expect(await provider.ask(UUID)).toEqual({ kind: "expired", reference: UUID });
    replies[`GET /payment/invoice/${UUID}`] = no("ERROR_NOT_FOUND", 404);
    expect(await provider.ask(UUID)).toEqual({ kind: "nothing" });
  });
});

describe("a cancellation", () => {
  const path = `DELETE /payment/invoice/${UUID}`;
  test("deletes the invoice", async () => {
    replies[path] = yes([]);
    await provider.cancel?.(UUID);
    expect(asked()).toEqual([path]);
  });
  test.each(["success", "error", "revert", "billing"])("of what is in state %s is done", async (status) => {
    replies[path] = no("ERROR_FIELDS");
    know(status);
    await provider.cancel?.(UUID);
  });
  test("that did not help is tried again", async () => {
    replies[path] = no("ERROR_FIELDS");
    know("draft");
    await expect(provider.cancel?.(UUID)).rejects.toMatchObject({ name: "Unheard" });
  });
});

describe("a refund", () => {
  const order = (given: Partial<RefundOrder> = {}): RefundOrder => ({
    reference: "invoice",
    charge: UUID,
    amount: SETTLED.amount,
    isWhole: true,
    key: "refund:9",
    payer: { telegramId: 700 },
    lines: [],
    ...given,
  });
  const whole = `DELETE /payment/${UUID}`;
  const part = `DELETE /payment/${UUID}/partial`;
  const ofPart = order({ isWhole: false, amount: { amount: 20_000, currency: "UZS" } });

  test("of the whole", async () => {
    replies[whole] = yes(payment("revert"));
    expect(await provider.refund?.(order())).toEqual({ kind: "done" });
    expect(asked()).toEqual([whole]);
  });
  test("of what was given back already is done", async () => {
    replies[whole] = no("ERROR_TRANS_NOT_READY");
    know("revert");
    expect(await provider.refund?.(order())).toEqual({ kind: "done" });
  });
  test("that Multicard refuses", async () => {
    replies[whole] = no("ERROR_ACCESS_DENIED");
    know("success");
    expect(await provider.refund?.(order())).toMatchObject({ kind: "refused" });
  });
  test("of the whole is tried again when nobody knows", async () => {
    know("success");
    for (const answer of [no("ERROR_DEBIT_UNKNOWN"), json(500, {}), new Response("oops")]) {
      replies[whole] = answer;
      await expect(provider.refund?.(order())).rejects.toMatchObject({ name: "Unheard" });
    }
  });

  test("of a part, with the receipt for what is kept", async () => {
    know("success");
    replies[part] = { success: "true", data: payment("success") };
    const lines = [{ name: "Algebra I", quantity: 1, total: 30_000 }];
    expect(await provider.refund?.({ ...ofPart, lines })).toEqual({ kind: "done" });
    const common = {
      mxik: "10899002001000000",
      package_code: "1495086",
      qty: 1,
      price: 30_000,
      total: 30_000,
    };
    expect(JSON.parse(side.last.body)).toEqual({
      refund_amount: 20_000,
      ofd: [{ ...common, name: "Algebra I" }],
    });
    await provider.refund?.(ofPart);
    expect(JSON.parse(side.last.body).ofd).toEqual([{ ...common, name: NUMBER }]);
  });
  test("of a part is never repeated blindly", async () => {
    know("success");
    for (const answer of [no("ERROR_CALLBACK_TIMEOUT"), json(500, {}), new Response("oops")]) {
      replies[part] = answer;
      expect(await provider.refund?.(ofPart)).toEqual({ kind: "pending" });
    }
  });
  const given = (kept: number) => ({ refund_time: "2026-11-21 17:10:00", ofd: [{ total: kept }] });
  test.each([
    ["the receipt is for what would be left", given(30_000), 0, "done", false],
    ["the receipt was not written anew", given(50_000), 0, "pending", false],
    ["there is no receipt", { refund_time: "2026-11-21 17:10:00" }, 0, "pending", false],
    ["the receipt is of the refund before", given(45_000), 5_000, "done", true],
    ["the receipt is of this refund after another", given(25_000), 5_000, "done", false],
    ["the receipt is of neither", given(12_000), 5_000, "pending", false],
  ])("of a part, given back before, when %s", async (_, paid, before, kind, repeats) => {
    know("success", paid);
    replies[part] = yes(payment("success"));
    expect(await provider.refund?.({ ...ofPart, before })).toMatchObject({ kind });
    expect(side.lines.includes(part)).toBe(repeats);
  });
  test("of what is left is of the whole", async () => {
    know("success", given(20_000));
    replies[whole] = yes(payment("revert"));
    expect(await provider.refund?.({ ...ofPart, before: 30_000 })).toEqual({ kind: "done" });
    expect(asked()).toEqual([`GET /payment/${UUID}`, whole]);
  });
  test("of a part that Multicard refuses, or that nobody paid", async () => {
    know("success");
    replies[part] = no("ERROR_ACCESS_DENIED");
    expect(await provider.refund?.(ofPart)).toMatchObject({ kind: "refused" });
    delete replies[`GET /payment/${UUID}`];
    expect(await provider.refund?.(ofPart)).toMatchObject({ kind: "refused", why: "nothing was paid" });
  });
});
