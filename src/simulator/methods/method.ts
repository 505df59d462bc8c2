import type { Backend } from "../backend.ts";
import type { MethodName } from "../bot-api.ts";
import type { Params } from "../params.ts";

/** One method of the Bot API: gives the result, or throws an ApiError. */
export type Method = (backend: Backend, params: Params, signal: AbortSignal) => unknown;

export type Methods = Partial<Record<MethodName, Method>>;

/** A result that comes with a sentence, as setWebhook's does. */
export class Remark {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}
