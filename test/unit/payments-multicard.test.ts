import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { Forged, type Verdict } from "../../src/features/payments/ways/line.ts";
import { canCharge } from "../../src/features/payments/ways/multicard/line.ts";
import { charge, inMinutes, json, kindOf, NOW, posted, Side } from "./payments-kit.ts";
import {
  callback,
  desk,
  hash,
  LOGIN,
  NUMBER,
  no,
  payment,
  SECRET,
  SETTLED,
  UUID,
  yes,
} from "./payments-multicard-kit.ts";

let side: Side;
let provider: ReturnType<typeof desk>;
let now: Date;
let replies: Record<string, unknown>;

beforeEach(() => {
  side = new Side();
  now = NOW;
  replies = { "POST /auth": LOGIN };
  side.answer = ({ method, path }) => replies[`${method} ${path}`] ?? no("ERROR_NOT_FOUND", 404);
  provider = desk(side.root, () => now);
});
afterEach(() => side.stop());

const hear = (body: unknown) => provider.hear(posted(JSON.stringify(body)));
const know = (status: string, given: object = {}) => {
  replies[`GET /payment/${UUID}`] = yes(payment(status, given));
};
describe("an invoice", () => {
  const uzs = (amount: number, given: object = {}) =>
    charge({ amount: { amount, currency: "UZS" }, language: "uz", ...given });
  const made = yes({ uuid: UUID, checkout_url: `https://app.rhmt.uz/invoice/${UUID}`, payment: null });
  const ofd = () => JSON.parse(side.last.body).ofd;
  beforeEach(() => {
    replies["POST /payment/invoice"] = made;
  });

  test("asks for exactly this", async () => {
    const lines = [
      { name: "Algebra I", quantity: 2, total: 40_000, fiscal: { code: "M1", packageCode: "P1" } },
      { name: "Notes", quantity: 3, total: 10_000 },
      { name: "A gift", quantity: 1, total: 0 },
    ];
    expect(await provider.checkout(uzs(50_000, { lines }))).toEqual({
      reference: UUID,
      url: `https://app.rhmt.uz/invoice/${UUID}`,
    });
    expect(side.lines).toEqual(["POST /auth", "POST /payment/invoice"]);
    expect(JSON.parse(side.asked[0]?.body ?? "")).toEqual({ application_id: "maktab", secret: SECRET });
    expect(side.last.headers.get("authorization")).toBe("Bearer T1");
    const common = { mxik: "10899002001000000", package_code: "1495086" };
    expect(JSON.parse(side.last.body)).toEqual({
      store_id: 6,
      amount: 50_000,
      invoice_id: NUMBER,
      lang: "uz",
      return_url: "https://t.me/maktab_bot?start=paid",
      return_error_url: "https://t.me/maktab_bot?start=paid",
      callback_url: "https://school.example/payments/multicard",
      ttl: 1800,
      ofd: [
        { qty: 2, price: 20_000, total: 40_000, mxik: "M1", package_code: "P1", name: "Algebra I" },
        { qty: 1, price: 10_000, total: 10_000, name: "Notes × 3", ...common },
      ],
    });
  });

  test("what the lines do not add up to is one line", async () => {
    await provider.checkout(uzs(50_000, { lines: [] }));
    expect(ofd()).toMatchObject([{ qty: 1, price: 50_000, total: 50_000, name: "Algebra I" }]);
  });

  test("the token is kept until shortly before it ends", async () => {
    const ask = async (minutes: number) => {
      now = inMinutes(minutes);
      await provider.ask(UUID);
    };
    know("success");
    for (const minutes of [0, 60, 23 * 60 + 54]) await ask(minutes);
    expect(side.lines.filter((line) => line === "POST /auth")).toHaveLength(1);
    await ask(23 * 60 + 56);
    expect(side.lines.filter((line) => line === "POST /auth")).toHaveLength(2);
  });

  test("a token that is not accepted is renewed once", async () => {
    know("success");
    await provider.ask(UUID);
    replies["POST /auth"] = { ...LOGIN, token: "T2" };
    const known = side.answer;
    side.answer = (asked) =>
      asked.headers.get("authorization") === "Bearer T1" ? json(401, {}) : known(asked);
    expect(await provider.ask(UUID)).toMatchObject({ kind: "settled" });
    side.answer = (asked) => (asked.path === "/auth" ? known(asked) : json(401, {}));
    await expect(provider.ask(UUID)).rejects.toMatchObject({ name: "Unheard" });
    expect(side.lines.filter((line) => line === "POST /auth")).toHaveLength(3);
  });

  test("Multicard's no is final, everything else is tried again, and no secret is told", async () => {
    replies["POST /payment/invoice"] = no("ERROR_FIELDS");
    expect(await kindOf(provider.checkout(uzs(1)).then(() => ({ kind: "made" })))).toBe("Declined");
    const passing = [json(500, {}), json(403, {}), json(200, yes({})), new Response("oops"), json(400, {})];
    for (const answer of passing) {
      replies["POST /payment/invoice"] = answer;
      await expect(provider.checkout(uzs(1))).rejects.toMatchObject({ name: "Unheard" });
    }
    replies["POST /auth"] = json(400, { errors: [{ message: SECRET }] });
    now = inMinutes(3000);
    const error = await provider.checkout(uzs(1)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "Unheard" });
    expect(String(error)).not.toContain(SECRET);
  });

  test("only in so'm", () => {
    expect(canCharge({ amount: 1, currency: "UZS" })).toBe(true);
    expect(canCharge({ amount: 0, currency: "UZS" })).toBe(false);
    expect(canCharge({ amount: 1, currency: "USD" })).toBe(false);
  });
});

describe("a callback that asks for our yes", () => {
  test.each([50_000, "50000", "50000.0", "50000.00"])(
    "with the amount %p is confirmed by asking",
    async (amount) => {
      know("billing");
      expect(await hear(callback({ amount }))).toEqual({ ...SETTLED, canRefuse: true });
      expect(side.lines).toEqual(["POST /auth", `GET /payment/${UUID}`]);
    },
  );

  test("50000.0 as a number, and a signature in capitals", async () => {
    know("success");
    const body = JSON.stringify(callback({ sign: callback().sign.toUpperCase() })).replace(
      "50000",
      "50000.0",
    );
    expect(await provider.hear(posted(body))).toEqual({ ...SETTLED, canRefuse: false });
  });

  test("counts what Multicard says, not what the callback says", async () => {
    know("billing", { payment_amount: 100 });
    expect(await hear(callback())).toMatchObject({ amount: { amount: 100 } });
  });

  test("the payment may stand in its invoice", async () => {
    replies[`GET /payment/invoice/${UUID}`] = yes({ payment: payment("billing", { uuid: "p-2" }) });
    expect(await hear(callback())).toEqual({ ...SETTLED, charge: "p-2", canRefuse: true });
  });

  test.each(["draft", "progress", undefined])("is answered later while it is %p", async (status) => {
    if (status) know(status);
    await expect(hear(callback())).rejects.toMatchObject({ name: "Unheard" });
  });

  test("of a failed payment is refused", async () => {
    know("error");
    expect(await hear(callback())).toEqual({ kind: "refused", reference: UUID, why: "error" });
  });

  test.each([
    { sign: "" },
    { sign: hash("md5", `6${NUMBER}50000other`) },
    { sign: hash("sha1", `6${NUMBER}50000${SECRET}`) },
    { amount: 1 },
    { amount: 50_000.5 },
    { amount: "5e4" },
    { store_id: 7 },
    { invoice_id: "P0" },
    { uuid: "../../auth" },
    { uuid: undefined },
  ])("with %j is forged", async (given) => {
    know("success");
    await expect(hear(callback(given))).rejects.toBeInstanceOf(Forged);
    expect(side.asked).toEqual([]);
  });

  test("with the uuid of another payment is forged", async () => {
    replies["GET /payment/other"] = yes(payment("success", { uuid: "other", store_invoice_id: "P0" }));
    await expect(hear(callback({ uuid: "other" }))).rejects.toBeInstanceOf(Forged);
  });

  test.each<[Verdict, object]>([
    ["settled", { success: true }],
    ["again", { success: true }],
    ["noted", { success: true }],
    ["refused", { success: false, message: "The order has ended" }],
    ["unknown", { success: false, message: "The order has ended" }],
  ])("is answered when it is %s", async (verdict, reply) => {
    const response = provider.answer?.(verdict, "The order has ended");
    expect(response?.status).toBe(200);
    expect(await response?.json()).toEqual(reply);
  });
});
