import { DomainError } from "../lib/errors.ts";
import type { Setting, Settings } from "./settings.ts";

interface House {
  settings: Settings;
}

/**
 * For rules that begin something new in a part of the product that a school may switch off: what is under way, and what
 * people own, goes on. Throws feature-off.
 */
export function assertOn({ settings }: House, part: Setting<boolean>): void {
  if (!settings.get(part)) throw new DomainError("feature-off");
}
