import { DomainError } from "../../lib/errors.ts";
import { type Human, may, type Right } from "../../turn/actor.ts";

/** Of the owner alone: it is their money anyway. */
export const OWN: Right = "money.own";

/** What staff decide about is somebody else's: nobody but the owner decides about their own money. Throws money-own. */
export function refuseOwn(by: Human, personId: number | null): void {
  if (by.id === personId && !may(by, OWN)) throw new DomainError("money-own");
}
