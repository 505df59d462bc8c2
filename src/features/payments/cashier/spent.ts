import { DomainError } from "../../../lib/errors.ts";

/** The balance that is too low is somebody else's than the reader's: throws cashier-balance-spent in its place. */
export async function inStaffWords<T>(rule: () => Promise<T>): Promise<T> {
  try {
    return await rule();
  } catch (error) {
    const isSpent = error instanceof DomainError && error.code === "balance-too-low";
    throw isSpent ? new DomainError("cashier-balance-spent") : error;
  }
}
