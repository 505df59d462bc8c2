import { type Static, type TSchema, Type } from "@sinclair/typebox";
import { HOUR, MINUTE } from "../../../../lib/durations.ts";
import { asking, Maybe, type Question, read, Unheard } from "../asking.ts";

export interface MulticardConfig {
  applicationId: string;
  secret: string;
  /** A number, or a UUID. */
  storeId: string;
  /** https://mesh.multicard.uz, without a slash at its end. */
  apiRoot: string;
  /** Our address for its callbacks. */
  callbackUrl: string;
  /** MXIK and package code of what has none of its own (tasnif.soliq.uz). */
  fiscal: { code: string; packageCode: string };
  now(): Date;
}

const EARLY_MS = 5 * MINUTE;

const Token = Type.Object({ token: Type.String({ minLength: 1 }), expiry: Maybe(Type.String()) });
const Yes = Type.Object({
  success: Type.Union([Type.Literal(true), Type.Literal("true")]),
  data: Type.Unknown(),
});
const No = Type.Object({
  success: Type.Union([Type.Literal(false), Type.Literal("false")]),
  error: Type.Object({ code: Type.String(), details: Maybe(Type.String()) }),
});

/** Multicard's reasons not to: a code like ERROR_NOT_FOUND, and a sentence. */
export interface Refusal {
  code: string;
  why: string;
}
export type Answer<T> = { yes: T } | { no: Refusal };

export interface Request<T extends TSchema> {
  shape: T;
  method: Question["method"];
  path: string;
  body?: object;
}

export type Call = <T extends TSchema>(request: Request<T>) => Promise<Answer<Static<T>>>;

interface Login {
  token: string;
  until: number;
}

/** Asks with a token that is kept for its day, and once more with a new one when it is not accepted. */
export function caller(config: MulticardConfig): Call {
  let kept: Promise<Login | undefined> = Promise.resolve(undefined);

  async function current(refused?: string): Promise<string> {
    const held = await kept;
    if (held && held.token !== refused && config.now().getTime() < held.until) return held.token;
    const fresh = login(config);
    kept = fresh.catch(() => undefined);
    return (await fresh).token;
  }

  return async (request) => {
    const token = await current();
    const first = await ask(config, request, token);
    if (first.status !== 401) return answerIn(first, request);
    return answerIn(await ask(config, request, await current(token)), request);
  };
}

/** `expiry` is "2026-11-30 16:40:31", five hours ahead of UTC. */
async function login({ apiRoot, applicationId, secret, now }: MulticardConfig): Promise<Login> {
  const { status, body } = await asking({
    provider: "multicard",
    method: "POST",
    url: `${apiRoot}/auth`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ application_id: applicationId, secret }),
  });
  const given = read(Token, body) ?? read(Token, read(Yes, body)?.data);
  if (status >= 400 || !given) throw new Unheard(`multicard: our application is not let in (${status})`);
  const expiry = Date.parse(`${given.expiry?.replace(" ", "T")}+05:00`);
  return { token: given.token, until: (expiry || now().getTime() + HOUR) - EARLY_MS };
}

/** Its documentation names the second header, its servers have also wanted the first alone. */
const ask = <T extends TSchema>(
  { apiRoot }: MulticardConfig,
  { method, path, body }: Request<T>,
  token: string,
) =>
  asking({
    provider: "multicard",
    method,
    url: apiRoot + path,
    headers: {
      authorization: `Bearer ${token}`,
      "x-access-token": token,
      "content-type": "application/json",
    },
    body: body && JSON.stringify(body),
  });

function answerIn<T extends TSchema>(
  { status, body }: { status: number; body: unknown },
  { shape, method, path }: Request<T>,
): Answer<Static<T>> {
  if (status === 401 || status === 403) throw new Unheard(`multicard: we may not ask for ${method} ${path}`);
  const error = read(No, body)?.error;
  if (error) return { no: { code: error.code, why: [error.code, error.details].filter(Boolean).join(": ") } };
  const said = read(Yes, body);
  const yes = read(shape, said?.data);
  if (!said || yes === undefined || status >= 400)
    throw new Unheard(`multicard: the answer to ${method} ${path} cannot be read (${status})`);
  return { yes };
}
