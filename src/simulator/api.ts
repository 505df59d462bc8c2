import type { Backend } from "./backend.ts";
import { type Rule, ruleOf } from "./bot-api.ts";
import type { Call } from "./calls.ts";
import { ApiError, badRequest, forbidden, tooMany, upgraded } from "./errors.ts";
import type { Fault, Faults } from "./faults.ts";
import type { Limits } from "./limits.ts";
import { METHODS } from "./methods/index.ts";
import { Remark } from "./methods/method.ts";
import { checkParameters } from "./parameters.ts";
import { type Params, readParams } from "./params.ts";

interface Parts {
  backend: Backend;
  faults: Faults;
  limits: Limits;
  calls: Call[];
  strict: boolean;
}

const MOST_CALLS_KEPT = 100_000;

/** The Bot API over HTTP: reads a call, lets trouble strike, runs it, writes it down. */
export class Api {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async answer(name: string, request: Request): Promise<Response> {
    const rule = ruleOf(name);
    if (!rule) return this.#refused(new ApiError(404, "Not Found"));
    try {
      const params = await readParams(request);
      return await this.#call(rule, params, request.signal);
    } catch (error) {
      if (error instanceof ApiError) return this.#refused(error);
      throw error;
    }
  }

  /** A call that stood in the answer to a webhook: nobody hears what came of it. */
  async execute({ method, ...values }: Record<string, unknown>) {
    const texts = Object.entries(values).map(
      ([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const,
    );
    const body = JSON.stringify(Object.fromEntries(texts));
    const headers = { "content-type": "application/json" };
    await this.answer(String(method), new Request("http://simulator/", { method: "POST", headers, body }));
  }

  async #call(rule: Rule, params: Params, signal: AbortSignal): Promise<Response> {
    const { faults, limits, backend } = this.#parts;
    const { method } = rule;
    const chat = Number(params.text("chat_id")) || undefined;
    const call: Call = { method, params: params.plain(), at: backend.clock.now(), ok: false, effect: false };
    if (limits.isPaused() && method !== "getUpdates") call.early = true;
    this.#note(call);
    const fault = faults.strike(method, chat);
    if (fault) call.fault = fault.kind;
    const instead = fault && this.#instead(fault);
    if (instead instanceof Response) return this.#told(call, instead);
    try {
      if (instead) throw instead;
      limits.check(method, chat);
      return this.#told(call, await this.#after(fault, await this.#run(rule, call, params, signal)));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      call.error = { code: error.code, description: error.message };
      return this.#told(call, this.#refused(error));
    }
  }

  async #run(rule: Rule, call: Call, params: Params, signal: AbortSignal): Promise<Response> {
    const { backend, strict } = this.#parts;
    const play = METHODS[rule.method];
    if (!play) throw new ApiError(404, `Not Found: this simulator does not play ${rule.method}`);
    checkParameters(rule, params, strict);
    const answer = await play(backend, params, signal);
    const remark = answer instanceof Remark ? answer : undefined;
    const result = remark ? remark.result : answer;
    Object.assign(call, { ok: true, effect: true, result });
    return Response.json({ ok: true, result, ...(remark && { description: remark.description }) });
  }

  /** What is answered in place of an effect. */
  #instead(fault: Fault): ApiError | Response | undefined {
    switch (fault.kind) {
      case "tooMany":
        this.#parts.limits.pause(fault.retryAfter);
        return tooMany(fault.retryAfter);
      case "down":
        return new Response(`<html><body><h1>${fault.code ?? 502} Bad Gateway</h1></body></html>`, {
          status: fault.code ?? 502,
          headers: { "content-type": "text/html" },
        });
      case "blocked":
        return forbidden("bot was blocked by the user");
      case "noChat":
        return badRequest("chat not found");
      case "moved":
        return upgraded(fault.to);
      case "error":
        return new ApiError(fault.code, fault.description, fault.parameters);
      case "cut":
        return broken();
      default:
        return undefined;
    }
  }

  /** What becomes of the answer after the effect. */
  async #after(fault: Fault | undefined, response: Response): Promise<Response> {
    if (fault?.kind === "lost") return broken();
    if (fault?.kind === "garbled") return new Response('{"ok":true,"result":{"message_id":', response);
    if (fault?.kind === "slow") await Bun.sleep(fault.ms);
    return response;
  }

  #note(call: Call) {
    const { calls } = this.#parts;
    if (calls.length >= MOST_CALLS_KEPT) calls.splice(0, MOST_CALLS_KEPT / 2);
    calls.push(call);
  }

  #told({ method, ok, error, at }: Call, response: Response): Response {
    this.#parts.backend.events.tell({
      type: "call",
      method,
      ok,
      at: at.toISOString(),
      ...(error && { error_code: error.code, description: error.description }),
    });
    return response;
  }

  #refused({ code, message, parameters }: ApiError): Response {
    const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
    return Response.json(body, { status: code });
  }
}

/** A stream that fails makes Bun close the connection in the middle of the answer. */
const broken = () => new Response(new ReadableStream({ pull: (controller) => controller.error() }));
