import { createHash } from "node:crypto";
import { multicardLine } from "../../src/features/payments/ways/multicard/line.ts";
import { json } from "./payments-kit.ts";

export const SECRET = "planted-secret";
export const UUID = "f6339f31-6a09-11f0-9a1b-00505680eaf6";
export const NUMBER = "P7K2M9QXA";

export const LOGIN = { token: "T1", role: "dev", expiry: "2026-11-22 16:59:59" };
export const yes = (data: unknown) => ({ success: true, data });
export const no = (code: string, status = 400) =>
  json(status, { success: false, error: { code, details: "Объект не найден" } });
export const payment = (status: string, given: object = {}) => ({
  uuid: UUID,
  store_invoice_id: NUMBER,
  payment_amount: 50_000,
  total_amount: 50_500,
  status,
  refund_time: null,
  ...given,
});

/** Of a school with cash desk 6. */
export const desk = (apiRoot: string, now: () => Date) =>
  multicardLine({
    applicationId: "maktab",
    secret: SECRET,
    storeId: "6",
    apiRoot,
    callbackUrl: "https://school.example/payments/multicard",
    fiscal: { code: "10899002001000000", packageCode: "1495086" },
    now,
  });

export const hash = (kind: "md5" | "sha1", text: string) => createHash(kind).update(text).digest("hex");
export const callback = (given: object = {}) => ({
  store_id: 6,
  amount: 50_000,
  invoice_id: NUMBER,
  uuid: UUID,
  payment_time: "2026-11-21 17:00:00",
  card_pan: "860030******5959",
  ps: "uzcard",
  sign: hash("md5", `6${NUMBER}50000${SECRET}`),
  ...given,
});
export const told = (status: string, given: object = {}) =>
  callback({ status, sign: hash("sha1", `${UUID}${NUMBER}50000${SECRET}`), ...given });
export const SETTLED = {
  kind: "settled",
  reference: UUID,
  number: NUMBER,
  amount: { amount: 50_000, currency: "UZS" },
  charge: UUID,
} as const;
