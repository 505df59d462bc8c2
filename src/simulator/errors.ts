export interface ErrorParameters {
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** What the Bot API answers instead of a result. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export const badRequest = (why: string, parameters?: ErrorParameters) =>
  new ApiError(400, `Bad Request: ${why}`, parameters);

export const forbidden = (why: string) => new ApiError(403, `Forbidden: ${why}`);

export const conflict = (why: string) => new ApiError(409, `Conflict: ${why}`);

export const tooMany = (seconds: number) =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

export const upgraded = (to: number) =>
  badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: to });
