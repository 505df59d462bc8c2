import { createHmac } from "node:crypto";
import { same } from "../../../../lib/crypto.ts";
import { Forged, type RawRequest } from "../line.ts";

export const SIGNED_IN = "stripe-signature";
const TOLERANCE_S = 300;

/**
 * `Stripe-Signature: t=…,v1=…[,v1=…]`, hex HMAC-SHA256 of "t.body"; several while a secret is being replaced. Other
 * schemes (v0) prove nothing. docs.stripe.com/webhooks#verify-manually
 */
export function prove({ headers, body, now }: RawRequest, secret: string | undefined): void {
  if (!secret) throw new Forged("stripe: there is no secret to prove it with");
  const parts = (headers.get(SIGNED_IN) ?? "").split(",").map((part) => part.trim());
  const [time = "", more] = valuesOf(parts, "t");
  if (!/^\d{1,12}$/.test(time) || more !== undefined) throw new Forged("stripe: no time is signed");
  const signature = createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");
  const proofs = valuesOf(parts, "v1").filter((given) => same(given, signature));
  if (proofs.length === 0) throw new Forged("stripe: no signature is Stripe's");
  const age = Math.abs(Math.floor(now.getTime() / 1000) - Number(time));
  if (age > TOLERANCE_S) throw new Forged("stripe: signed too long ago, or not yet");
}

const valuesOf = (parts: string[], name: string) =>
  parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
