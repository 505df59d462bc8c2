/** What Multicard answers instead of data. */
export class MulticardError extends Error {
  override readonly name = "MulticardError";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, details: string) {
    super(details);
    this.status = status;
    this.code = code;
  }
}

export const wrongField = (details: string) => new MulticardError(400, "ERROR_FIELDS", details);

export const notReady = () =>
  new MulticardError(400, "ERROR_TRANS_NOT_READY", "The transaction is finished or not ready");

export const notFound = () => new MulticardError(404, "ERROR_NOT_FOUND", "Object not found");
