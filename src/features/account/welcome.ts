import type { Act } from "../../turn/act.ts";
import { giveCredits } from "../wallet/credits.ts";
import { onboarding } from "./settings.ts";

/** Somebody has come for the first time: a few credits to begin with, once in a life. */
export async function welcome(act: Act, { personId }: { personId: number }): Promise<void> {
  const why = { kind: "welcome", source: "welcome", externalId: String(personId) };
  await giveCredits(act, personId, act.settings.get(onboarding.welcomeCredits), why);
}
