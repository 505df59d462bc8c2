import { systemClock } from "../../lib/clock.ts";
import { keep, type ProviderCall, type ProviderName } from "./events.ts";
import type { CallFault, Faults } from "./faults.ts";
import type { Stage } from "./stage.ts";

/** A request, read to its end. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
  signal: AbortSignal;
  fault: CallFault | undefined;
  /** Takes the time that a slow answer takes, once. */
  pause: () => Promise<void>;
}

/** Reads what a provider is asked, lets trouble strike, writes down what came of it. */
export class Desk {
  /** Oldest first. */
  readonly calls: ProviderCall[] = [];
  readonly #name: ProviderName;
  readonly #stage: Stage;
  readonly #faults: Faults;

  constructor(name: ProviderName, stage: Stage, faults: Faults) {
    this.#name = name;
    this.#stage = stage;
    this.#faults = faults;
  }

  async serve(request: Request, work: (asked: Asked) => Response | Promise<Response>): Promise<Response> {
    const { pathname, search, searchParams } = new URL(request.url);
    const fault = this.#faults.calls.strike(`${request.method} ${pathname}`);
    const { method, headers, signal } = request;
    const body = await request.text();
    const call: ProviderCall = {
      provider: this.#name,
      at: this.#stage.clock.now(),
      method,
      path: pathname + search,
      headers: Object.fromEntries(headers),
      body,
      effect: false,
      ...(fault && { fault: fault.kind }),
    };
    keep(this.calls, call);
    const asked: Asked = {
      method,
      path: pathname,
      query: searchParams,
      headers,
      body,
      signal,
      fault,
      pause: pauseOf(fault),
    };
    const response = (await instead(asked)) ?? (await this.#do(call, asked, work));
    this.#stage.tell({ kind: "asked", call });
    return response;
  }

  async #do(call: ProviderCall, asked: Asked, work: (asked: Asked) => Response | Promise<Response>) {
    const response = await work(asked);
    const answer = await response.clone().text();
    Object.assign(call, { effect: response.ok, status: response.status, answer });
    const { fault } = asked;
    if (fault?.kind === "lost") return broken();
    if (fault?.kind === "garbled") return new Response('{"ok":true,"da', response);
    await asked.pause();
    return response;
  }
}

/** What is answered in place of an effect. */
async function instead({ fault, signal }: Asked): Promise<Response | undefined> {
  if (fault?.kind === "cut") return broken();
  if (fault?.kind === "down")
    return new Response(`<html><body><h1>${fault.code ?? 503}</h1></body></html>`, {
      status: fault.code ?? 503,
      headers: { "content-type": "text/html" },
    });
  if (fault?.kind !== "silent") return undefined;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  return broken();
}

function pauseOf(fault: CallFault | undefined): () => Promise<void> {
  let left = fault?.kind === "slow" ? fault.ms : 0;
  return async () => {
    const ms = left;
    left = 0;
    if (ms > 0) await wait(ms);
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => void systemClock.after(ms, resolve));

/** A stream that fails makes Bun close the connection in the middle of the answer. */
const broken = () => new Response(new ReadableStream({ pull: (controller) => controller.error() }));
