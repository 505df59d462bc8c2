import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { studentOf } from "../students/students.ts";
import { parts } from "./settings.ts";

/** Where a school wants to know whoever buys. Throws register-first. */
export async function assertRegistered({ tx, settings }: Act, by: { id: number }): Promise<void> {
  if (settings.get(parts.registeredOnly) && !(await studentOf(tx, by)))
    throw new DomainError("register-first");
}
