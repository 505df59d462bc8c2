import { type Static, type TSchema, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";

const PATIENCE_MS = 10_000;

/** What passes by itself: a timeout, a conflict of two requests at once, too early, too many. */
const PASSING = [408, 409, 425, 429];

export interface Question {
  provider: string;
  method: "GET" | "POST" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

export interface Reply {
  status: number;
  body: unknown;
}

/** No answer, or none that can be relied on: what was asked may have happened or not. Carries no header and no body. */
export class Unheard extends Error {
  override readonly name = "Unheard";
}

/** Our key may not ask for it: asked again, the answer is the same. */
export class Barred extends Unheard {}

/** Throws Unheard unless the provider says something in JSON below 500; whether that is a yes is left to the caller. */
export async function asking(question: Question): Promise<Reply> {
  const { provider, method, url, headers, body } = question;
  const what = `${provider}: ${method} ${new URL(url).pathname}`;
  const { status, text } = await fetch(url, {
    method,
    headers,
    redirect: "error",
    // Over a kept connection that breaks, Bun asks again by itself, and what has no key would happen twice.
    keepalive: false,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body !== undefined && { body }),
  })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch((error) => {
      throw new Unheard(`${what} had no answer: ${error instanceof Error ? error.name : "unknown"}`);
    });
  if (status >= 500 || PASSING.includes(status)) throw new Unheard(`${what} was answered with ${status}`);
  const said = parsed(text);
  if (said === undefined)
    throw new Unheard(`${what} was answered with ${status} and something that is no JSON`);
  return { status, body: said };
}

/** What JSON says, or undefined when it is none. */
export function parsed(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

/** The value, when it has the shape; everything a provider says is only a claim. */
export const read = <T extends TSchema>(shape: T, value: unknown): Static<T> | undefined =>
  Value.Check(shape, value) ? value : undefined;

/** Providers leave out what is not there, or say null. */
export const Maybe = <T extends TSchema>(shape: T) => Type.Optional(Type.Union([shape, Type.Null()]));

/** Minor units. */
export const Amount = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const OUR_NUMBER = /^P[0-9A-HJKMNP-TV-Z]{8}$/;

/** The number of a payment of ours in what a provider carries along; other applications of the account put in what they like. */
export const ourNumber = (carried: string | null | undefined): string | undefined =>
  carried && OUR_NUMBER.test(carried) ? carried : undefined;

/** What may stand in the path of an address. */
export const Id = Type.String({ pattern: "^[\\w-]{1,255}$" });
