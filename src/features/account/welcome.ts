import type { Act } from "../../turn/act.ts";
import { wasForgotten } from "../people/privacy/departures.ts";
import { giveCredits } from "../wallet/credits.ts";
import { onboarding } from "./settings.ts";
import { seenAround } from "./tutorial.ts";

/**
 * Somebody has come for the first time: a few credits to begin with, once in a life. Whoever was forgotten and comes back
 * has had them, and knows their way around.
 */
export async function welcome(act: Act, { personId }: { personId: number }): Promise<void> {
  if (await wasForgotten(act.tx, personId)) return seenAround(act, { id: personId });
  const why = { kind: "welcome", source: "welcome", externalId: String(personId) };
  await giveCredits(act, personId, act.settings.get(onboarding.welcomeCredits), why);
}
