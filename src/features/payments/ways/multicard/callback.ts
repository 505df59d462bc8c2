import { createHash } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { same } from "../../../../lib/crypto.ts";
import { Id, parsed, read, Unheard } from "../asking.ts";
import { Forged, type Heard, type RawRequest } from "../line.ts";
import type { Call } from "./api.ts";
import { find, heardOf } from "./payments.ts";

const Callback = Type.Object({
  store_id: Type.Union([Type.Integer(), Type.String()]),
  invoice_id: Type.String(),
  amount: Type.Union([Type.Number(), Type.String()]),
  uuid: Id,
  sign: Type.String(),
});
type Callback = Static<typeof Callback>;

/**
 * Two kinds of callbacks come: one that asks for our yes before a payment is final, and, where Multicard has switched
 * that on, one that tells of each state. Neither signature covers much, so what is true is asked.
 */
export async function heard(call: Call, { body }: RawRequest, secret: string): Promise<Heard> {
  const callback = read(Callback, parsed(body));
  if (!callback) throw new Forged("multicard: no callback");
  const asksUs = prove(callback, secret);
  const { uuid, invoice_id } = callback;
  const found = await find(call, uuid);
  if (found === "none") throw new Unheard(`multicard: payment ${uuid} is not known there yet`);
  if (typeof found === "object" && found.store_invoice_id !== invoice_id)
    throw new Forged(`multicard: payment ${uuid} is not for ${invoice_id}`);
  const answer = heardOf(found, uuid, asksUs);
  // Saying yes or no now could lose or give away the money; unanswered, it is held and we are asked again.
  if (asksUs && answer.kind === "nothing") throw new Unheard(`multicard: payment ${uuid} is not taken yet`);
  return answer;
}

/** True for a callback that asks for our yes: md5 of store, invoice, amount; the other is sha1 of uuid, invoice, amount. */
function prove({ store_id, invoice_id, amount, uuid, sign }: Callback, secret: string): boolean {
  const whole = wholeOf(amount);
  if (whole === undefined) throw new Forged("multicard: no amount is signed");
  const signed = (kind: "md5" | "sha1", first: string | number) =>
    same(sign.toLowerCase(), createHash(kind).update(`${first}${invoice_id}${whole}${secret}`).digest("hex"));
  const asksUs = signed("md5", store_id);
  if (!asksUs && !signed("sha1", uuid)) throw new Forged("multicard: the signature is not Multicard's");
  return asksUs;
}

/** It may arrive as 50000, 50000.0 or in quotes; what is signed is the integer. */
function wholeOf(amount: number | string): string | undefined {
  const text = String(amount).replace(/\.0+$/, "");
  return /^\d{1,15}$/.test(text) ? text : undefined;
}
