import type { Static, TSchema } from "@sinclair/typebox";
import { asking, Barred, read, Unheard } from "../asking.ts";
import { Failure } from "./shapes.ts";

/** Answers keep the shape that this version has, whatever the account's default becomes. */
const VERSION = "2025-12-15.clover";

export interface StripeConfig {
  apiKey: string;
  webhookSecret: string | undefined;
  /** https://api.stripe.com, without a slash at its end. */
  apiRoot: string;
  now(): Date;
}

export type Fields = Record<string, string | number | undefined>;

export interface Request<T extends TSchema> {
  shape: T;
  path: string;
  /** Present for a POST. */
  fields?: Fields;
  key?: string;
}

/** Stripe's reasons not to: docs.stripe.com/api/errors. `intent` is what it tried to charge with. */
export interface Refusal {
  code: string;
  why: string;
  param: string | undefined;
  intent: string | undefined;
}

export type Answer<T> = { yes: T } | { no: Refusal };

/** Throws Unheard when it is not known, or not decided, what Stripe has done. */
export async function call<T extends TSchema>(
  { apiKey, apiRoot }: StripeConfig,
  { shape, path, fields, key }: Request<T>,
): Promise<Answer<Static<T>>> {
  const { status, body } = await asking({
    provider: "stripe",
    method: fields ? "POST" : "GET",
    url: apiRoot + path,
    headers: {
      authorization: `Bearer ${apiKey}`,
      "stripe-version": VERSION,
      ...(fields && { "content-type": "application/x-www-form-urlencoded" }),
      ...(key !== undefined && { "idempotency-key": key }),
    },
    body: fields && form(fields),
  });
  if (status < 400) {
    const yes = read(shape, body);
    if (yes === undefined) throw new Unheard(`stripe: the answer to ${path} cannot be read`);
    return { yes };
  }
  return { no: refusal(status, body, path) };
}

/** Nested fields as Stripe wants them, `a[b][0]=c`; what is undefined is left out. */
export function form(fields: Fields): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

function refusal(status: number, body: unknown, path: string): Refusal {
  if (status === 401 || status === 403) throw new Barred(`stripe: our key may not ask for ${path}`);
  const error = read(Failure, body)?.error;
  if (!error) throw new Unheard(`stripe: ${path} was answered with ${status} and no reason`);
  if (error.type === "idempotency_error")
    throw new Unheard(`stripe: ${path} was asked before, but otherwise`);
  const code = error.decline_code ?? error.code ?? error.type ?? String(status);
  return {
    code: error.code ?? code,
    why: error.message ? `${code}: ${error.message}` : code,
    param: error.param ?? undefined,
    intent: error.payment_intent?.id,
  };
}
