export interface ErrorBody {
  type: "invalid_request_error" | "card_error" | "idempotency_error" | "api_error";
  message: string;
  code?: string;
  param?: string;
  [more: string]: unknown;
}

/** What Stripe answers instead of an object. */
export class StripeError extends Error {
  override readonly name = "StripeError";
  readonly status: number;
  readonly body: ErrorBody;
  /** The request was refused before anything was tried, so its idempotency key stays free. */
  readonly isEarly: boolean;

  constructor(status: number, body: ErrorBody, { isEarly = false } = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.isEarly = isEarly;
  }
}

/** A parameter that cannot be. */
export const invalid = (message: string, param?: string, code?: string) =>
  new StripeError(
    400,
    { type: "invalid_request_error", message, ...(code && { code }), ...(param && { param }) },
    { isEarly: true },
  );

/** A request that is well written and cannot be done as things stand. */
export const refused = (message: string, code?: string, param?: string) =>
  new StripeError(400, {
    type: "invalid_request_error",
    message,
    ...(code && { code }),
    ...(param && { param }),
  });

/** 404 for what the path names, 400 for what a parameter names. */
export const missing = (kind: string, id: string, param: string, status: 400 | 404) =>
  new StripeError(status, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param,
  });

export const unauthorized = (key: string | undefined) =>
  new StripeError(
    401,
    {
      type: "invalid_request_error",
      message: key ? `Invalid API Key provided: ${masked(key)}` : "You did not provide an API key.",
    },
    { isEarly: true },
  );

const masked = (key: string) =>
  `${key.slice(0, 8)}${"*".repeat(Math.max(key.length - 12, 4))}${key.slice(-4)}`;
