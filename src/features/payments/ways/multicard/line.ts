import { Type } from "@sinclair/typebox";
import type { Money } from "../../../../lib/money.ts";
import { Id, Unheard } from "../asking.ts";
import {
  type Charge,
  type ChargeLine,
  type Checkout,
  Declined,
  type Line,
  type RefundOrder,
  type RefundResult,
  type Verdict,
} from "../line.ts";
import { type Call, caller, type MulticardConfig } from "./api.ts";
import { heard } from "./callback.ts";
import { find, heardOf, keptIn } from "./payments.ts";

const SHORTEST_S = 60;
const LANGUAGES = ["ru", "uz", "en"];

/** It may have happened all the same: what became of it has to be asked. */
const UNKNOWN = ["ERROR_UNKNOWN", "ERROR_CALLBACK_TIMEOUT", "ERROR_DEBIT_UNKNOWN", "ERROR_TRANS_NOT_READY"];

const Invoice = Type.Object({ uuid: Id, checkout_url: Type.String({ minLength: 1 }) });

export const canCharge = ({ amount, currency }: Money): boolean => currency === "UZS" && amount > 0;

/** Multicard, over plain HTTP. Amounts are tiyin, the minor unit of UZS. */
export function multicardLine(config: MulticardConfig) {
  const call = caller(config);
  return {
    checkout: (charge) => checkout(config, call, charge),
    hear: (request) => heard(call, request, config.secret),
    answer,
    ask: async (reference) => heardOf(await find(call, reference), reference),
    cancel: (reference) => cancel(call, reference),
    refund: (order) => (order.isWhole ? refundWhole(call, order) : refundPart(config, call, order)),
  } satisfies Line;
}

/** Anything but `success: true` cancels the payment, and the words are shown to the payer. */
function answer(verdict: Verdict, words: string): Response {
  const isYes = verdict === "settled" || verdict === "again" || verdict === "noted";
  return Response.json(isYes ? { success: true } : { success: false, message: words });
}

/** The address of an invoice whose answer was lost is known to nobody, so a second one does no harm. */
async function checkout(config: MulticardConfig, call: Call, charge: Charge): Promise<Checkout> {
  const { number, amount, title, language, returnUrl, expiresAt } = charge;
  const left = Math.ceil((expiresAt.getTime() - config.now().getTime()) / 1000);
  const made = await call({
    shape: Invoice,
    method: "POST",
    path: "/payment/invoice",
    body: {
      store_id: /^\d{1,15}$/.test(config.storeId) ? Number(config.storeId) : config.storeId,
      amount: amount.amount,
      invoice_id: number,
      lang: LANGUAGES.includes(language) ? language : "en",
      return_url: returnUrl,
      return_error_url: returnUrl,
      callback_url: config.callbackUrl,
      ttl: Math.max(left, SHORTEST_S),
      ofd: receipt(config, linesFor(amount.amount, charge.lines, title)),
    },
  });
  if ("no" in made) throw new Declined(`multicard: ${made.no.why}`);
  return { reference: made.yes.uuid, url: made.yes.checkout_url };
}

/** A fiscal receipt is for exactly what is paid: lines with another sum become one. */
function linesFor(total: number, lines: ChargeLine[], name: string): ChargeLine[] {
  const sum = lines.reduce((all, line) => all + line.total, 0);
  return sum === total ? lines : [{ name, quantity: 1, total }];
}

/** A total that its quantity does not divide becomes one line of one. */
function receipt({ fiscal }: MulticardConfig, lines: ChargeLine[]) {
  return lines
    .filter(({ total }) => total > 0)
    .map(({ name, quantity, total, fiscal: own }) => {
      const divides = total % quantity === 0;
      return {
        qty: divides ? quantity : 1,
        price: divides ? total / quantity : total,
        total,
        mxik: (own ?? fiscal).code,
        package_code: (own ?? fiscal).packageCode,
        name: divides ? name : `${name} × ${quantity}`,
      };
    });
}

/** Cancelled, paid, or unknown already: there is no page left to pay on. */
async function cancel(call: Call, reference: string): Promise<void> {
  const path = `/payment/invoice/${encodeURIComponent(reference)}`;
  const gone = await call({ shape: Type.Unknown(), method: "DELETE", path });
  if ("yes" in gone || gone.no.code === "ERROR_NOT_FOUND") return;
  const found = await find(call, reference);
  const canBePaid = found === "none" || (typeof found === "object" && found.status === "draft");
  if (canBePaid) throw new Unheard(`multicard: ${reference} was not cancelled: ${gone.no.code}`);
}

/** May be asked again: what has been given back is not given back twice. */
async function refundWhole(call: Call, order: RefundOrder): Promise<RefundResult> {
  const uuid = order.charge ?? order.reference;
  const path = `/payment/${encodeURIComponent(uuid)}`;
  const given = await call({ shape: Type.Unknown(), method: "DELETE", path });
  if ("yes" in given) return { kind: "done" };
  const { code, why } = given.no;
  const found = await find(call, uuid);
  if (typeof found === "object" && found.status === "revert") return { kind: "done" };
  if (UNKNOWN.includes(code)) throw new Unheard(`multicard: the refund of ${uuid} is undecided: ${code}`);
  return { kind: "refused", why };
}

/** Parts have no key of their own: what was given back is read from the receipt, and in doubt it is left to people. */
async function refundPart(config: MulticardConfig, call: Call, order: RefundOrder): Promise<RefundResult> {
  const found = await find(call, order.charge ?? order.reference);
  if (typeof found === "string") return { kind: "refused", why: "nothing was paid" };
  const { amount, before = 0, lines } = order;
  const held = found.payment_amount - before;
  const left = held - amount.amount;
  if (left <= 0 || found.status === "revert") return refundWhole(call, order);
  if (found.refund_time) {
    if (keptIn(found) === left) return { kind: "done" };
    if (before === 0 || keptIn(found) !== held) return { kind: "pending" };
  }
  const ofd = receipt(config, linesFor(left, lines, found.store_invoice_id));
  const body = { refund_amount: amount.amount, ofd };
  const path = `/payment/${encodeURIComponent(found.uuid)}/partial`;
  try {
    const given = await call({ shape: Type.Unknown(), method: "DELETE", path, body });
    if ("yes" in given) return { kind: "done" };
    const { code, why } = given.no;
    return UNKNOWN.includes(code) ? { kind: "pending" } : { kind: "refused", why };
  } catch (error) {
    if (error instanceof Unheard) return { kind: "pending" };
    throw error;
  }
}
