import { Refused } from "../lib/errors.ts";
import { redact } from "../lib/redact.ts";

/** What is told of an error: our own sentences as they are, others without the secrets that may be in them. */
export function told(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return redact(error instanceof Error ? error.message : String(error));
}
