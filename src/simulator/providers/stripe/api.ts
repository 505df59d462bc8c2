import type { Clock } from "../../../lib/clock.ts";
import type { Asked } from "../desk.ts";
import { type Account, listOf } from "./account.ts";
import * as customers from "./customers.ts";
import { invalid, StripeError, unauthorized } from "./errors.ts";
import { API_VERSION, type Events } from "./events.ts";
import { Form } from "./form.ts";
import { createIntent } from "./intents.ts";
import type { StripeEvent } from "./objects.ts";
import { createRefund, listRefunds } from "./refunds.ts";
import { Replays, type Reply } from "./replays.ts";
import { createSession, expireSession } from "./sessions.ts";

interface Parts {
  account: Account;
  events: Events;
  clock: Clock;
  key: () => string;
}

type Endpoint = (parts: Parts, form: Form, id: string, version: string) => object;

const only = (form: Form) => form.allow();
const named = (kind: Parameters<Account["named"]>[0], param?: string): Endpoint => {
  return ({ account }, form, id) => {
    only(form);
    return account.named(kind, id, param);
  };
};

const ENDPOINTS: Record<string, Endpoint> = {
  "POST /v1/checkout/sessions": ({ account }, form) => createSession(account, form),
  "GET /v1/checkout/sessions": ({ account }, form) => listSessions(account, form),
  "GET /v1/checkout/sessions/:id": named("checkout.session", "session"),
  "POST /v1/checkout/sessions/:id/expire": ({ account }, form, id) => expireSession(account, form, id),
  "POST /v1/payment_intents": ({ account }, form, _, version) => createIntent(account, form, version),
  "GET /v1/payment_intents/:id": named("payment_intent", "intent"),
  "GET /v1/charges/:id": named("charge"),
  "POST /v1/customers": ({ account }, form) => customers.createCustomer(account, form),
  "GET /v1/customers/:id": named("customer"),
  "POST /v1/customers/:id": ({ account }, form, id) => customers.updateCustomer(account, form, id),
  "GET /v1/customers/:id/payment_methods": ({ account }, form, id) =>
    customers.listMethods(account, form, id),
  "GET /v1/payment_methods": ({ account }, form) => customers.listMethods(account, form),
  "GET /v1/payment_methods/:id": named("payment_method", "payment_method"),
  "POST /v1/payment_methods/:id/detach": ({ account }, form, id) => {
    only(form);
    return customers.detach(account, id);
  },
  "POST /v1/billing_portal/sessions": ({ account }, form) => customers.openPortal(account, form),
  "POST /v1/refunds": ({ account }, form) => createRefund(account, form),
  "GET /v1/refunds": ({ account }, form) => listRefunds(account, form),
  "GET /v1/refunds/:id": named("refund"),
  "GET /v1/disputes/:id": named("dispute"),
  "GET /v1/events": ({ events }, form) => events.list(form),
  "GET /v1/events/:id": named("event"),
};

const WORDS = new Set(Object.keys(ENDPOINTS).flatMap((each) => each.split(/[ /]/)));

/** The API over HTTP: who asks, with which key and version, and what comes back. */
export class Api {
  /** Of the request that is being answered: its events carry it. */
  request: StripeEvent["request"] = { id: null, idempotency_key: null };
  readonly #parts: Parts;
  readonly #replays: Replays;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#replays = new Replays(parts.clock);
  }

  async answer(asked: Asked): Promise<Response> {
    const version = asked.headers.get("stripe-version") ?? API_VERSION;
    const key = asked.method === "POST" ? asked.headers.get("idempotency-key") : null;
    const work = () => this.#execute(asked, version, key);
    try {
      this.#checkKey(asked);
      if (key === null) return response((await work()).reply, version);
      const params = [...new URLSearchParams(asked.body)]
        .map((pair) => pair.join("="))
        .sort()
        .join("&");
      const { reply, isReplay } = await this.#replays.answer(key, asked.path, params, work);
      return response(reply, version, key, isReplay);
    } catch (error) {
      return response(this.#refusal(error), version);
    }
  }

  #checkKey({ headers }: Asked) {
    const [scheme = "", given = ""] = (headers.get("authorization") ?? "").split(" ");
    const key =
      scheme.toLowerCase() === "basic"
        ? (Buffer.from(given, "base64").toString().split(":")[0] ?? "")
        : given;
    if (key !== this.#parts.key()) throw unauthorized(key || undefined);
  }

  async #execute(asked: Asked, version: string, key: string | null) {
    const done = this.#attempt(asked, version, key);
    await asked.pause();
    return done;
  }

  #attempt(asked: Asked, version: string, key: string | null) {
    const requestId = this.#parts.account.id("req", 14);
    this.request = { id: requestId, idempotency_key: key };
    try {
      if (asked.fault?.kind === "failing")
        throw new StripeError(500, { type: "api_error", message: "An unknown error occurred." });
      const body = JSON.stringify(this.#find(asked, version), null, 2);
      return { reply: { status: 200, body, requestId }, isEarly: false };
    } catch (error) {
      const isEarly = error instanceof StripeError && error.isEarly;
      return { reply: this.#refusal(error, requestId), isEarly };
    } finally {
      this.request = { id: null, idempotency_key: null };
    }
  }

  #find({ method, path, query, headers, body }: Asked, version: string): object {
    const parts = path.split("/");
    const id = parts.find((part, index) => index > 2 && !WORDS.has(part)) ?? "";
    const pattern = parts.map((part) => (part === id && id ? ":id" : part)).join("/");
    const endpoint = ENDPOINTS[`${method} ${pattern}`];
    if (!endpoint)
      throw new StripeError(
        404,
        { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${path}).` },
        { isEarly: true },
      );
    if (
      method === "POST" &&
      body &&
      !headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")
    )
      throw invalid(
        "Invalid request (check that your POST content type is application/x-www-form-urlencoded).",
      );
    const form = new Form(method === "POST" ? body : query);
    const found = endpoint(this.#parts, form, decodeURIComponent(id), version);
    return this.#parts.account.expanded(found, form.list("expand"));
  }

  #refusal(error: unknown, requestId = this.#parts.account.id("req", 14)): Reply {
    if (!(error instanceof StripeError)) throw error;
    return { status: error.status, body: JSON.stringify({ error: error.body }, null, 2), requestId };
  }
}

function response({ status, body, requestId }: Reply, version: string, key?: string, isReplay = false) {
  const headers = {
    "content-type": "application/json",
    "request-id": requestId,
    "stripe-version": version,
    ...(key !== undefined && { "idempotency-key": key, "original-request": requestId }),
    ...(isReplay && { "idempotent-replayed": "true" }),
  };
  return new Response(body, { status, headers });
}

function listSessions(account: Account, form: Form) {
  form.allow("payment_intent", "customer", "status", "limit", "starting_after", "ending_before");
  const wanted = ["payment_intent", "customer", "status"] as const;
  const found = account
    .all("checkout.session")
    .filter((session) => wanted.every((name) => (form.text(name) ?? session[name]) === session[name]));
  return listOf(found.slice(0, form.whole("limit") ?? 10), "/v1/checkout/sessions");
}
